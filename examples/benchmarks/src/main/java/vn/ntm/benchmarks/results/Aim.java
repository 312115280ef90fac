package vn.ntm.benchmarks.results;

/**
 * What is aimed at: at least, or at most, so much.
 *
 * @param atLeast whether more is better
 * @param limit the figure that is still good
 */
record Aim(boolean atLeast, double limit) {

    /** Reads {@code >= 20} or {@code <= 3}. */
    static Aim parse(String text) {
        String[] words = text.split(" ", -1);
        if (words.length != 2 || !(words[0].equals(">=") || words[0].equals("<="))) {
            throw new IllegalArgumentException("aim: " + text);
        }
        return new Aim(words[0].equals(">="), Double.parseDouble(words[1]));
    }

    /** Returns whether a figure is good, its error left aside. */
    boolean allows(double figure) {
        return atLeast ? figure >= limit : figure <= limit;
    }

    Standing standing(Figure figure) {
        boolean least = allows(figure.value() - figure.error());
        boolean most = allows(figure.value() + figure.error());
        if (least != most) {
            return allows(figure.value()) ? Standing.REACHED_WITHIN_NOISE : Standing.MISSED_WITHIN_NOISE;
        }
        return least ? Standing.REACHED : Standing.MISSED;
    }
}
