package vn.ntm.benchmarks.results;

/** How a goal stands after a run. */
enum Standing {
    REACHED("reached"),
    REACHED_WITHIN_NOISE("reached, within the noise"),
    MISSED_WITHIN_NOISE("missed, within the noise"),
    MISSED("**missed**"),
    NOT_MEASURED("not measured"),
    /** The figure is shown and nothing is promised of it. */
    SHOWN("");

    private final String text;

    Standing(String text) {
        this.text = text;
    }

    boolean isMissed() {
        return this == MISSED || this == MISSED_WITHIN_NOISE;
    }

    @Override
    public String toString() {
        return text;
    }
}
