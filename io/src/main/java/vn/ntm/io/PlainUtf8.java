package vn.ntm.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes what most files have: runs of ASCII, and well-formed letters of two or three bytes. It stops before anything
 * else, which the decoder of the JDK then takes or refuses. It also notes where lines end, and counts them.
 */
final class PlainUtf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BEHIND_RETURN = 0x0E0E0E0E0E0E0E0EL;

    /** A run that is shorter costs less by itself than by the decoder. */
    private static final int LEAST_RUN = 16;

    /** Widens bytes many at a time. */
    private final CharsetDecoder widening = StandardCharsets.ISO_8859_1.newDecoder();

    private ByteBuffer narrow = ByteBuffer.allocate(0);
    private CharBuffer wide = CharBuffer.allocate(0);

    private int feeds;
    private int returns;

    /** Where lines end in what was decoded last. */
    private int[] ends = new int[256];

    private int endCount;
    private boolean allEnds;

    /** Decodes as much as it can of what the two have in common, and returns how many characters that are. */
    int decode(ByteBuffer bytes, char[] into, int from, int length) {
        byte[] source = bytes.array();
        if (narrow.array() != source) {
            narrow = ByteBuffer.wrap(source);
        }
        if (wide.array() != into) {
            wide = CharBuffer.wrap(into);
        }
        endCount = 0;
        allEnds = true;
        int before = bytes.arrayOffset();
        int at = before + bytes.position();
        int end = before + bytes.limit();
        int to = from;
        int full = from + length;
        while (at < end && to < full) {
            int run = run(source, at, Math.min(end - at, full - to), to - from);
            widen(source, at, run, into, to);
            at += run;
            to += run;
            if (at == end || to == full) {
                break;
            }
            int size = letter(source, at, end, into, to);
            if (size == 0) {
                break;
            }
            at += size;
            to++;
        }
        bytes.position(at - before);
        return to - from;
    }

    /** Returns how many of the bytes are ASCII from the first on; {@code place} is that of its character. */
    private int run(byte[] source, int from, int most, int place) {
        int i = 0;
        for (; i + 8 <= most; i += 8) {
            long eight = (long) EIGHT.get(source, from + i);
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
            // Only where one of them is smaller can there be the end of a line.
            if (((eight - BEHIND_RETURN) & HIGH_BITS) != 0) {
                for (int k = i; k < i + 8; k++) {
                    noteEnd(source, from, k, most, place);
                }
            }
        }
        for (; i < most && source[from + i] >= 0; i++) {
            noteEnd(source, from, i, most, place);
        }
        return i;
    }

    private void noteEnd(byte[] source, int from, int i, int most, int place) {
        byte b = source[from + i];
        if (b == '\n') {
            feeds++;
            if (endCount == ends.length) {
                ends = Arrays.copyOf(ends, 2 * endCount);
            }
            ends[endCount++] = place + i + 1;
        } else if (b == '\r') {
            returns++;
            allEnds &= i + 1 < most && source[from + i + 1] == '\n';
        }
    }

    private void widen(byte[] source, int from, int length, char[] into, int to) {
        if (length >= LEAST_RUN) {
            narrow.limit(from + length).position(from);
            wide.limit(to + length).position(to);
            widening.decode(narrow, wide, true);
            return;
        }
        for (int i = 0; i < length; i++) {
            into[to + i] = (char) source[from + i];
        }
    }

    /** Decodes a letter of two or three bytes, and returns how many it has; 0 where it is something else. */
    private static int letter(byte[] source, int at, int end, char[] into, int to) {
        int first = source[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF && at + 1 < end && isNext(source[at + 1])) {
            into[to] = (char) (((first & 0x1F) << 6) | (source[at + 1] & 0x3F));
            return 2;
        }
        boolean three = first >= 0xE1 && first <= 0xEF && first != 0xED;
        if (three && at + 2 < end && isNext(source[at + 1]) && isNext(source[at + 2])) {
            into[to] = (char) (((first & 0xF) << 12) | ((source[at + 1] & 0x3F) << 6) | (source[at + 2] & 0x3F));
            return 3;
        }
        return 0;
    }

    private static boolean isNext(byte next) {
        return (next & 0xC0) == 0x80;
    }

    /** Counts the ends of lines among characters that another decoded, and returns how many characters these are. */
    int count(char[] decoded, int from, int length) {
        for (int i = from; i < from + length; i++) {
            feeds += decoded[i] == '\n' ? 1 : 0;
            returns += decoded[i] == '\r' ? 1 : 0;
        }
        return length;
    }

    /** Returns how many lines end in what was decoded last; unknown where a return ends one, or might. */
    int lineEnds() {
        return allEnds ? endCount : LineEnds.UNKNOWN;
    }

    /** Returns how many characters there are of it up to the end of such a line. */
    int lineEnd(int line) {
        return ends[line];
    }

    /** Returns the number of the line that is being decoded. */
    int line() {
        return Math.max(feeds, returns) + 1;
    }
}
