package vn.ntm.io;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Decodes what most files have: ASCII, eight bytes at a time, and well-formed letters of two or three bytes. It stops
 * before anything else, which the decoder of the JDK then takes or refuses. It also counts the lines.
 */
final class PlainUtf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long BEHIND_RETURN = 0x0E0E0E0E0E0E0E0EL;

    private int feeds;
    private int returns;

    /** Decodes as much as it can of what the two have in common, and returns how many characters that are. */
    int decode(ByteBuffer bytes, char[] into, int from, int length) {
        byte[] source = bytes.array();
        int before = bytes.arrayOffset();
        int at = before + bytes.position();
        int end = before + bytes.limit();
        int to = from;
        int full = from + length;
        while (at < end && to < full) {
            int ascii = ascii(source, at, into, to, Math.min(end - at, full - to));
            at += ascii;
            to += ascii;
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

    private int ascii(byte[] source, int from, char[] into, int to, int most) {
        int i = 0;
        for (; i + 8 <= most; i += 8) {
            long eight = (long) EIGHT.get(source, from + i);
            if ((eight & HIGH_BITS) != 0) {
                break;
            }
            int at = to + i;
            into[at] = (char) (eight & 0x7F);
            into[at + 1] = (char) ((eight >>> 8) & 0x7F);
            into[at + 2] = (char) ((eight >>> 16) & 0x7F);
            into[at + 3] = (char) ((eight >>> 24) & 0x7F);
            into[at + 4] = (char) ((eight >>> 32) & 0x7F);
            into[at + 5] = (char) ((eight >>> 40) & 0x7F);
            into[at + 6] = (char) ((eight >>> 48) & 0x7F);
            into[at + 7] = (char) ((eight >>> 56) & 0x7F);
            // Only where one of them is smaller can there be the end of a line.
            if (((eight - BEHIND_RETURN) & HIGH_BITS) != 0) {
                count(into, at, 8);
            }
        }
        int counted = i;
        while (i < most && source[from + i] >= 0) {
            into[to + i] = (char) source[from + i];
            i++;
        }
        count(into, to + counted, i - counted);
        return i;
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

    /** Counts the ends of lines among characters that were decoded, and returns how many characters these are. */
    int count(char[] decoded, int from, int length) {
        for (int i = from; i < from + length; i++) {
            feeds += decoded[i] == '\n' ? 1 : 0;
            returns += decoded[i] == '\r' ? 1 : 0;
        }
        return length;
    }

    /** Returns the number of the line that is being decoded. */
    int line() {
        return Math.max(feeds, returns) + 1;
    }
}
