package vn.ntm.io.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * An encoding by a table, for decoding. Marks come out behind their letters and are composed afterwards, as with the
 * Windows-1258 of the JDK: a decoder that waited for the next byte would lose the last letter of a stream, because
 * {@code InputStreamReader} does not flush its decoder.
 */
final class TableCharset extends Charset {

    private static final float MOST_CHARACTERS = 2;

    private final ByteTable table;
    private final boolean hasSigns;

    TableCharset(String name, ByteTable table, boolean hasSigns) {
        super(name, null);
        this.table = table;
        this.hasSigns = hasSigns;
    }

    ByteTable table() {
        return table;
    }

    @Override
    public boolean contains(Charset other) {
        return equals(other) || other.equals(StandardCharsets.US_ASCII);
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name() + " is for reading; TextEncoding.encode writes it");
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new Decoder();
    }

    /** Returns whether marks are signs of a plain letter, of which only some fit. */
    boolean hasSigns() {
        return hasSigns;
    }

    /** Returns whether the byte {@code code} is a mark that can stand behind {@code letter}. */
    boolean canFollow(int code, char letter) {
        String text = table.text(code);
        return isMark(text) && (!hasSigns || VniSign.follows(text, letter));
    }

    /** Returns whether the byte {@code code} can stand anywhere. */
    boolean isLetterOnItsOwn(int code) {
        String text = table.text(code);
        return !text.isEmpty() && (!hasSigns || !isMark(text));
    }

    private static boolean isMark(String text) {
        return !text.isEmpty() && Character.getType(text.charAt(0)) == Character.NON_SPACING_MARK;
    }

    private final class Decoder extends CharsetDecoder {

        /** What the byte before stands for; a sign stands behind a letter only. */
        private char last;

        Decoder() {
            super(TableCharset.this, 1, MOST_CHARACTERS);
        }

        @Override
        protected void implReset() {
            last = '\0';
        }

        @Override
        protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
            while (in.hasRemaining()) {
                int code = in.get(in.position()) & 0xFF;
                if (!isLetterOnItsOwn(code) && !canFollow(code, last)) {
                    last = '\0';
                    return CoderResult.unmappableForLength(1);
                }
                String text = table.text(code);
                if (out.remaining() < text.length()) {
                    return CoderResult.OVERFLOW;
                }
                in.get();
                out.put(text);
                last = text.charAt(text.length() - 1);
            }
            return CoderResult.UNDERFLOW;
        }
    }
}
