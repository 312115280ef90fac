package vn.ntm.benchmarks;

/** A commune as a rule engine sees it: its values, the levels of its region, and what the rules find. */
public final class PeerFact {

    private final double[] values;
    private final double[] levels;
    private final boolean[] asks;
    private int criteria;
    private int count;

    PeerFact(double[] values, double[] levels) {
        this.values = values;
        this.levels = levels;
        this.asks = new boolean[values.length];
    }

    /** Returns a value. */
    public double value(int ask) {
        return values[ask];
    }

    /** Returns the level that it is compared with. */
    public double level(int ask) {
        return levels[ask];
    }

    /** Notes that what is asked is met. */
    public void meets(int ask) {
        asks[ask] = true;
    }

    boolean has(int ask) {
        return asks[ask];
    }

    /** Notes that a criterion is met. */
    public void meetsCriterion(int criterion) {
        criteria |= 1 << criterion;
    }

    /** Counts the criteria that are met. */
    public void sumUp() {
        count = Integer.bitCount(criteria);
    }

    int criteria() {
        return criteria;
    }

    int count() {
        return count;
    }
}
