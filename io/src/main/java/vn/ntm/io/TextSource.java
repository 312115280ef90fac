package vn.ntm.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * Something to read, with the name that messages call it by. Bytes are UTF-8, with or without a byte order
 * mark, or UTF-16 when they begin with its mark, or else in the encoding that the caller names.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TextSource {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Charset charset;
    private final Opener opener;

    @FunctionalInterface
    private interface Opener {
        String read(Charset charset) throws IOException;
    }

    private TextSource(String name, Charset charset, Opener opener) {
        this.name = name;
        this.charset = charset;
        this.opener = opener;
    }

    /** Returns the source that reads the file {@code path} and is called by its name as given. */
    public static TextSource of(Path path) {
        return new TextSource(
                path.toString(),
                StandardCharsets.UTF_8,
                charset -> decode(path.toString(), Files.readAllBytes(path), charset));
    }

    /** Returns the source that reads {@code bytes} to its end once, and does not close it. */
    public static TextSource of(String name, InputStream bytes) {
        return new TextSource(name, StandardCharsets.UTF_8, charset -> decode(name, bytes.readAllBytes(), charset));
    }

    /** Returns the source that reads {@code characters} to its end once, and does not close it. */
    public static TextSource of(String name, Reader characters) {
        return new TextSource(name, StandardCharsets.UTF_8, charset -> {
            StringWriter text = new StringWriter();
            characters.transferTo(text);
            return text.toString();
        });
    }

    /** Returns the source of {@code text}. */
    public static TextSource of(String name, String text) {
        return new TextSource(name, StandardCharsets.UTF_8, charset -> text);
    }

    /** Returns this source with its bytes read in {@code charset} unless they begin with a byte order mark. */
    public TextSource encodedAs(Charset charset) {
        return new TextSource(name, charset, opener);
    }

    /** Returns the name that messages call it by. */
    public String name() {
        return name;
    }

    /**
     * Returns the whole text, without a byte order mark.
     *
     * @throws UnreadableInputException if it is not there or not in its encoding
     */
    public String text() {
        try {
            String text = opener.read(charset);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(name, "there is no such file", e);
        } catch (IOException e) {
            throw new UnreadableInputException(name, "cannot be read", e);
        }
    }

    private static String decode(String name, byte[] bytes, Charset charset) {
        Charset actual = marked(bytes, charset);
        try {
            return actual.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableInputException(name, "cannot be read as " + actual.name(), e);
        }
    }

    private static Charset marked(byte[] bytes, Charset charset) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16 : charset;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
