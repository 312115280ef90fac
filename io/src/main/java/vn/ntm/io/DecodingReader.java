package vn.ntm.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes strictly. The reader of the JDK throws away what it has decoded before a fault, so that nobody can say
 * on which line the fault is; this one delivers it first.
 */
final class DecodingReader extends Reader implements LineEnds {

    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_MARK = 3;
    private static final int NONE = -1;

    private final InputStream stream;
    private final Charset asked;
    private final boolean ours;
    private final TextSource source;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).limit(0);
    private @Nullable CharsetDecoder decoder;
    private final PlainUtf8 lines = new PlainUtf8();
    private boolean utf8;
    private boolean isMarked;
    private boolean plain;
    private long size;
    private boolean ended;
    private boolean flushed;
    private int waiting = NONE;

    DecodingReader(InputStream stream, Charset asked, boolean ours, TextSource source) {
        this.stream = stream;
        this.asked = asked;
        this.ours = ours;
        this.source = source;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        plain = false;
        if (length == 0) {
            return 0;
        }
        if (waiting >= 0) {
            into[from] = (char) waiting;
            waiting = NONE;
            return 1;
        }
        CharsetDecoder decoding = decoder == null ? begin() : decoder;
        if (utf8) {
            if (!bytes.hasRemaining() && !ended) {
                fill();
            }
            int read = lines.decode(bytes, into, from, length);
            if (read > 0) {
                plain = true;
                return read;
            }
        }
        CharBuffer characters = CharBuffer.wrap(into, from, length);
        while (!flushed) {
            CoderResult result = decoding.decode(bytes, characters, ended);
            int decoded = characters.position() - from;
            boolean some = decoded > 0;
            if (result.isError() && !some) {
                throw undecodable(decoding.charset());
            }
            if (some || result.isOverflow()) {
                return some ? lines.count(into, from, decoded) : halfPair(into, from, decoding);
            }
            if (ended) {
                flushed = decoding.flush(characters).isUnderflow();
            } else {
                fill();
            }
        }
        int flushing = characters.position() - from;
        return flushing > 0 ? lines.count(into, from, flushing) : -1;
    }

    /** A letter of two chars does not fit a place of one, so its second half waits. */
    private int halfPair(char[] into, int from, CharsetDecoder decoding) throws IOException {
        CharBuffer pair = CharBuffer.allocate(2);
        if (decoding.decode(bytes, pair, ended).isError()) {
            throw undecodable(decoding.charset());
        }
        into[from] = pair.get(0);
        waiting = pair.get(1);
        return 1;
    }

    private CharsetDecoder begin() throws IOException {
        while (!ended && bytes.remaining() < LONGEST_MARK) {
            fill();
        }
        Charset marked = marked();
        isMarked = marked != null;
        Charset charset = marked == null ? asked : marked;
        utf8 = charset.equals(StandardCharsets.UTF_8);
        CharsetDecoder begun = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        decoder = begun;
        return begun;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
            size += read;
            source.checkSize(size);
        }
        bytes.flip();
    }

    @Override
    public int lineEnds() {
        return plain ? lines.lineEnds() : UNKNOWN;
    }

    @Override
    public int lineEnd(int line) {
        return lines.lineEnd(line);
    }

    private UnreadableInputException undecodable(Charset charset) {
        String place = charset.name() + " (dòng " + lines.line() + ")";
        String at = charset.name() + " (line " + lines.line() + ")";
        return isMarked
                ? new UnreadableInputException(
                        source.name(),
                        "không đọc được theo bảng mã " + place + ", dù mở đầu bằng dấu BOM của bảng mã này",
                        "cannot be read as " + at + ", of which it begins with the byte order mark")
                : new UnreadableInputException(
                        source.name(),
                        "không đọc được theo bảng mã " + place
                                + "; tệp không có dấu BOM, các bảng mã khác chưa được thử",
                        "cannot be read as " + at + "; there is no byte order mark, and no other encoding was tried",
                        charset.name());
    }

    /** Returns the encoding of which the text begins with the mark; null where it has none. */
    private @Nullable Charset marked() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16 : null;
    }

    private boolean startsWith(int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (ours) {
            stream.close();
        }
    }
}
