package vn.ntm.spark.line;

import java.util.Iterator;

/** Some lines of a file with its header before them, as a text that the reader of the library takes. */
final class Batch {

    /** Enough that opening a text does not count beside its rows, and few enough to stay in the cache. */
    private static final int LINES = 4096;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final int lines;

    private Batch(String text, int lines) {
        this.text = text;
        this.lines = lines;
    }

    String text() {
        return text;
    }

    int lines() {
        return lines;
    }

    /** Cuts what a task has to read. */
    static final class Cutter {

        private final String header;
        private final Iterator<String> lines;
        private final OtherHeaders others;
        private final StringBuilder text = new StringBuilder();
        private String broken = "";

        Cutter(String header, Iterator<String> lines, OtherHeaders others) {
            this.others = others;
            this.header = header;
            this.lines = lines;
        }

        boolean hasNext() {
            return !broken.isEmpty() || lines.hasNext();
        }

        /** Returns the next lines; one that may swallow others comes alone. */
        Batch next() {
            text.setLength(0);
            text.append(header).append('\n');
            if (!broken.isEmpty()) {
                text.append(broken).append('\n');
                broken = "";
                return new Batch(text.toString(), 1);
            }
            int count = 0;
            while (count < LINES && lines.hasNext()) {
                String line = withoutMark(lines.next());
                others.check(line);
                if (!WholeLine.test(line)) {
                    broken = line;
                    break;
                }
                text.append(line).append('\n');
                count++;
            }
            return new Batch(text.toString(), count);
        }
    }

    static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }
}
