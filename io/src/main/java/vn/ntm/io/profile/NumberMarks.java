package vn.ntm.io.profile;

import org.apiguardian.api.API;

/** The marks with which a file writes numbers (cách ghi số). A mark that is not known here is refused, never skipped. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum NumberMarks {
    /** As the separator shows: a dot before decimals, and in files not separated by commas a comma; no grouping. */
    BY_SEPARATOR,
    /** A dot before decimals, no grouping: 1234.5. */
    PLAIN,
    /** A comma before decimals, no grouping, so that 1.234 is refused: 1234,5. */
    COMMA,
    /** A comma before decimals, dots between exact groups of three: 1.234,5. */
    VIETNAMESE,
    /** A dot before decimals, commas between exact groups of three: 1,234.5. */
    ENGLISH;

    /** The mark of a number without grouping. */
    public static final char NO_GROUPING = '\0';

    /** Returns what {@link #BY_SEPARATOR} means in a file with this separator; of all others themselves. */
    public NumberMarks in(char separator) {
        return this == BY_SEPARATOR ? (separator == ',' ? PLAIN : COMMA) : this;
    }

    /**
     * Returns the mark before decimals.
     *
     * @throws IllegalStateException of {@link #BY_SEPARATOR}, which has none before the separator is known
     */
    public char decimal() {
        return switch (this) {
            case PLAIN, ENGLISH -> '.';
            case COMMA, VIETNAMESE -> ',';
            case BY_SEPARATOR -> throw new IllegalStateException("the separator is not known yet");
        };
    }

    /** Returns the mark between groups of three digits, or {@link #NO_GROUPING}. */
    public char grouping() {
        return switch (this) {
            case VIETNAMESE -> '.';
            case ENGLISH -> ',';
            default -> NO_GROUPING;
        };
    }
}
