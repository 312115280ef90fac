package vn.ntm.io.json;

import org.apiguardian.api.API;
import vn.ntm.io.json.binding.input.Bounds;

/**
 * How much of a JSON document is read before it is refused (giới hạn khi đọc JSON), with LIMIT_EXCEEDED that names the
 * limit by the name it has here, and its value. Of exponents there is none: a count has no exponent and decimals are
 * texts, so a number with one is refused whatever its size, by its characters alone. A decimal has at most 1,000
 * characters, as has each term of a ratio.
 *
 * <p>What these limits let through by default is also the most that is written: a text, a name, a decimal or a depth beyond
 * it is refused with an {@link IllegalArgumentException} when it is written.
 *
 * @param bytes the bytes of a file or stream, or the characters of a reader or text
 * @param depth how many objects and arrays stand in one another, at most 500
 * @param textLength the characters of a text
 * @param nameLength the characters of a name
 * @param numberLength the characters of a number
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record JsonLimits(long bytes, int depth, int textLength, int nameLength, int numberLength) {

    private static final JsonLimits STANDARD = new JsonLimits(256L << 20, Bounds.DEPTH, Bounds.TEXT, Bounds.NAME, 100);

    /** Checks that every limit lets something through. */
    public JsonLimits {
        require("bytes", bytes);
        require("depth", depth);
        if (depth > Bounds.MOST_DEPTH) {
            throw new IllegalArgumentException("depth is " + depth + "; at most " + Bounds.MOST_DEPTH
                    + " objects and arrays may stand in one another, which the stack of a thread can bear");
        }
        require("textLength", textLength);
        require("nameLength", nameLength);
        require("numberLength", numberLength);
    }

    private static void require(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; a limit is at least 1");
        }
    }

    /** Returns the limits unless the caller says otherwise: 256 MiB, 100 deep, texts of 1 Mi, names of 1,000, numbers of 100. */
    public static JsonLimits standard() {
        return STANDARD;
    }

    /** Returns these limits with another of {@link #bytes}. */
    public JsonLimits withBytes(long bytes) {
        return new JsonLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /** Returns these limits with another of {@link #depth}. */
    public JsonLimits withDepth(int depth) {
        return new JsonLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /** Returns these limits with another of {@link #textLength}. */
    public JsonLimits withTextLength(int textLength) {
        return new JsonLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /** Returns these limits with another of {@link #nameLength}. */
    public JsonLimits withNameLength(int nameLength) {
        return new JsonLimits(bytes, depth, textLength, nameLength, numberLength);
    }

    /** Returns these limits with another of {@link #numberLength}. */
    public JsonLimits withNumberLength(int numberLength) {
        return new JsonLimits(bytes, depth, textLength, nameLength, numberLength);
    }
}
