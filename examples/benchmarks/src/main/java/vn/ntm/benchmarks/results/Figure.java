package vn.ntm.benchmarks.results;

import java.util.Locale;

/**
 * A figure that was measured.
 *
 * @param value its value: nanoseconds, bytes, or a ratio
 * @param error how far off it may be, to either side
 */
record Figure(double value, double error) {

    private static final double HUNDRED = 100;
    private static final double TEN = 10;

    Figure {
        // Of too few iterations JMH does not know the error.
        error = Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
    }

    /** Returns how many times {@code other} goes into this; errors of the two add up as independent ones do. */
    Figure over(Figure other) {
        double ratio = value / other.value;
        return new Figure(ratio, ratio * Math.hypot(error / value, other.error / other.value));
    }

    Figure in(double unit) {
        return new Figure(value / unit, error / unit);
    }

    /** Returns the value to about three digits, and the error to as many places. */
    @Override
    public String toString() {
        int places = value >= HUNDRED ? 0 : value >= TEN ? 1 : 2;
        String text = number(value, places);
        return error == 0 ? text : text + " ± " + (Double.isInfinite(error) ? "?" : number(error, places));
    }

    private static String number(double number, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", number);
    }
}
