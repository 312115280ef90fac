package vn.ntm.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apiguardian.api.API;
import vn.ntm.io.encoding.TextEncoding;

/**
 * Something to read, with the name that messages call it by. Bytes are UTF-8, with or without a byte order
 * mark, or UTF-16 when they begin with its mark, or else in the encoding that the caller names.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TextSource {

    /** The bytes, or characters of a reader, that a source may have unless the caller says otherwise: 256 MiB. */
    public static final int DEFAULT_MAX_SIZE = 256 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final Charset charset;
    private final int maxSize;
    private final Opener opener;

    @FunctionalInterface
    private interface Opener {
        String read(TextSource source) throws IOException;
    }

    private TextSource(String name, Charset charset, int maxSize, Opener opener) {
        this.name = name;
        this.charset = charset;
        this.maxSize = maxSize;
        this.opener = opener;
    }

    private static TextSource of(String name, Opener opener) {
        return new TextSource(name, StandardCharsets.UTF_8, DEFAULT_MAX_SIZE, opener);
    }

    /** Returns the source that reads the file {@code path} and is called by its name as given. */
    public static TextSource of(Path path) {
        return of(path.toString(), source -> {
            try (InputStream bytes = Files.newInputStream(path)) {
                return source.decode(source.bytes(bytes));
            }
        });
    }

    /** Returns the source that reads {@code bytes} to its end, once, and does not close it. */
    public static TextSource of(String name, InputStream bytes) {
        return of(name, once(source -> source.decode(source.bytes(bytes))));
    }

    /** Returns the source that reads {@code characters} to its end, once, and does not close it. */
    public static TextSource of(String name, Reader characters) {
        return of(name, once(source -> source.characters(characters)));
    }

    /** Returns the source of {@code text}. */
    public static TextSource of(String name, String text) {
        return of(name, source -> text);
    }

    private static Opener once(Opener opener) {
        AtomicBoolean read = new AtomicBoolean();
        return source -> {
            if (read.getAndSet(true)) {
                throw new IllegalStateException(source.name + ": this stream was read before");
            }
            return opener.read(source);
        };
    }

    /**
     * Returns this source with its bytes read in {@code charset} unless they begin with a byte order mark; the charset
     * of a {@link TextEncoding} is one too, and its letters are composed.
     */
    public TextSource encodedAs(Charset charset) {
        return new TextSource(name, charset, maxSize, opener);
    }

    /** Returns this source with at most {@code maxSize} bytes, or characters of a reader; more are refused. */
    public TextSource limitedTo(int maxSize) {
        return new TextSource(name, charset, maxSize, opener);
    }

    /** Returns the name that messages call it by. */
    public String name() {
        return name;
    }

    /**
     * Returns the whole text, without a byte order mark.
     *
     * @throws UnreadableInputException if it is not there, too large, or not in its encoding
     * @throws IllegalStateException if a stream or reader was read before
     */
    public String text() {
        try {
            String text = opener.read(this);
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(name, "không có tệp này", "there is no such file");
        } catch (IOException e) {
            throw new UnreadableInputException(name, "không đọc được", "cannot be read");
        }
    }

    /** Standard input can be a pipe, where {@code readAllBytes} of a file stream fails. */
    private byte[] bytes(InputStream stream) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            all.write(chunk, 0, read);
            checkSize(all.size());
        }
        return all.toByteArray();
    }

    private String characters(Reader reader) throws IOException {
        StringBuilder all = new StringBuilder();
        char[] chunk = new char[CHUNK];
        for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
            all.append(chunk, 0, read);
            checkSize(all.length());
        }
        return all.toString();
    }

    private void checkSize(int size) {
        if (size > maxSize) {
            throw new UnreadableInputException(
                    name, "lớn hơn giới hạn " + maxSize, "is larger than the limit of " + maxSize);
        }
    }

    private String decode(byte[] bytes) {
        Charset actual = marked(bytes, charset);
        try {
            String text = actual.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return TextEncoding.of(actual)
                    .map(encoding -> encoding.compose(text))
                    .orElse(text);
        } catch (CharacterCodingException e) {
            throw new UnreadableInputException(
                    name, "không đọc được theo bảng mã " + actual.name(), "cannot be read as " + actual.name());
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
