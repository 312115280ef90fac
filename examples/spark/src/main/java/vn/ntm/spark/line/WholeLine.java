package vn.ntm.spark.line;

/**
 * Whether a line is a record by itself. One that leaves a quote open would swallow the lines behind it, as many as happen
 * to stand in the same task.
 */
final class WholeLine {

    private WholeLine() {}

    /** Returns whether no reading of the quotes, whatever the separator, leaves one open at the end. */
    static boolean test(String line) {
        int at = line.indexOf('"');
        if (at < 0) {
            return true;
        }
        boolean open = false;
        boolean possiblyOpen = false;
        for (; at < line.length(); at++) {
            if (line.charAt(at) == '"') {
                open = !open;
                possiblyOpen = !possiblyOpen && opensCell(line, at);
            }
        }
        return !open && !possiblyOpen;
    }

    private static boolean opensCell(String line, int at) {
        return at == 0 || ",;\t".indexOf(line.charAt(at - 1)) >= 0;
    }
}
