package vn.ntm.io.json.binding.input;

import org.apiguardian.api.API;

/**
 * How large what is written may be, so that whoever reads with the limits that hold unless the caller says otherwise can
 * read it. What is larger is refused when it is written.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Bounds {

    /** How many objects and arrays stand in one another. */
    public static final int DEPTH = 100;

    /** The most of them that any limit lets through: the stack of a thread must bear them. */
    public static final int MOST_DEPTH = 500;

    /** The characters of a text. */
    public static final int TEXT = 1 << 20;

    /** The characters of a name. */
    public static final int NAME = 1000;

    /** The characters of a decimal, and of each term of a ratio. */
    public static final int DECIMAL = 1000;

    private Bounds() {}

    /** Checks that what is written is no longer than a document holds. */
    public static void requireAtMost(String what, int length, int most) {
        if (length > most) {
            throw new IllegalArgumentException(
                    what + " has " + length + " characters; a document holds at most " + most);
        }
    }
}
