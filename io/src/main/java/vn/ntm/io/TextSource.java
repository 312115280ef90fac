package vn.ntm.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.io.encoding.TextEncoding;

/**
 * Something to read, with the name that messages call it by. Bytes are UTF-8, with or without a byte order
 * mark, or UTF-16 when they begin with its mark, or else in the encoding that the caller names.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TextSource {

    /** The bytes, or characters of a reader, that a source may have unless the caller says otherwise: 256 MiB. */
    public static final int DEFAULT_MAX_SIZE = 256 << 20;

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final boolean repeatable;
    private final Charset charset;

    /** What the caller has said; null where nothing was said. */
    private final @Nullable Long limit;

    private final Opener opener;

    /** Opens the characters; what is wrong with the place or the device is an {@link IOException}. */
    @FunctionalInterface
    private interface Opener {
        Reader open(TextSource source) throws IOException;
    }

    private TextSource(String name, boolean repeatable, Charset charset, @Nullable Long limit, Opener opener) {
        this.repeatable = repeatable;
        this.name = name;
        this.charset = charset;
        this.limit = limit;
        this.opener = opener;
    }

    private static TextSource of(String name, boolean repeatable, Opener opener) {
        return new TextSource(name, repeatable, StandardCharsets.UTF_8, null, opener);
    }

    /** Returns the source that reads the file {@code path} and is called by its name as given. */
    public static TextSource of(Path path) {
        return of(path.toString(), true, source -> source.decoded(Files.newInputStream(path), true));
    }

    /** Returns the source that reads {@code bytes} to its end, once, and does not close it. */
    public static TextSource of(String name, InputStream bytes) {
        return of(name, false, once(source -> source.decoded(bytes, false)));
    }

    /** Returns the source that reads {@code characters} to its end, once, and does not close it. */
    public static TextSource of(String name, Reader characters) {
        return of(name, false, once(source -> new MeasuredReader(characters, false, true, source)));
    }

    /** Returns the source of {@code text}. */
    public static TextSource of(String name, String text) {
        return of(name, true, source -> new MeasuredReader(new StringReader(text), true, true, source));
    }

    private static Opener once(Opener opener) {
        AtomicBoolean read = new AtomicBoolean();
        return source -> {
            if (read.getAndSet(true)) {
                throw new IllegalStateException(source.name + ": this stream was read before");
            }
            return opener.open(source);
        };
    }

    private Reader decoded(InputStream bytes, boolean ours) {
        Reader decoding = new DecodingReader(bytes, charset, ours, this);
        Reader characters = TextEncoding.of(charset)
                .map(encoding -> encoding.composing(decoding))
                .orElse(decoding);
        return new MeasuredReader(characters, true, false, this);
    }

    /**
     * Returns this source with its bytes read in {@code charset} unless they begin with a byte order mark; the charset
     * of a {@link TextEncoding} is one too, and its letters are composed.
     */
    public TextSource encodedAs(Charset charset) {
        return new TextSource(name, repeatable, charset, limit, opener);
    }

    /**
     * Returns this source with at most {@code maxSize} bytes, or characters of a reader or text; more are refused.
     *
     * @throws IllegalArgumentException if it is below 1; the message names it
     */
    public TextSource limitedTo(long maxSize) {
        if (maxSize < 1) {
            throw new IllegalArgumentException("maxSize is " + maxSize + "; a limit is at least 1");
        }
        return new TextSource(name, repeatable, charset, maxSize, opener);
    }

    /**
     * Returns this source with the limit of its reader, such as {@link vn.ntm.io.profile.Limits#bytes}, which may be larger
     * than {@link #DEFAULT_MAX_SIZE}; where the caller has {@link #limitedTo limited} the source, the smaller of the two.
     *
     * @throws IllegalArgumentException if it is below 1; the message names it
     */
    public TextSource boundedBy(long maxSize) {
        return limitedTo(limit == null ? maxSize : Math.min(limit, maxSize));
    }

    /** Returns the name that messages call it by. */
    public String name() {
        return name;
    }

    /** Returns whether it can be read more than once: a file or a text, but no stream or reader of the caller. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** Returns the bytes, or characters of a reader or text, that it may have. */
    public long maxSize() {
        return limit == null ? DEFAULT_MAX_SIZE : limit;
    }

    /**
     * Returns a reader of the text, without a byte order mark, that holds no more of it than it needs. It throws an
     * {@link UnreadableInputException} where the text is too large or not in its encoding, then with the line. Closing
     * it closes a file, but no stream or reader of the caller.
     *
     * @throws UnreadableInputException if it is not there
     * @throws IllegalStateException if a stream or reader was read before
     */
    public Reader open() {
        try {
            return opener.open(this);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(name, "không có tệp này", "there is no such file", e);
        } catch (IOException e) {
            throw UnreadableInputException.from(name, e);
        }
    }

    /**
     * Returns the whole text, without a byte order mark.
     *
     * @throws UnreadableInputException if it is not there, too large, or not in its encoding
     * @throws IllegalStateException if a stream or reader was read before
     */
    public String text() {
        try (Reader reader = open()) {
            StringBuilder all = new StringBuilder();
            char[] chunk = new char[CHUNK];
            for (int read = reader.read(chunk); read >= 0; read = reader.read(chunk)) {
                all.append(chunk, 0, read);
            }
            return all.toString();
        } catch (IOException e) {
            throw UnreadableInputException.from(name, e);
        }
    }

    void checkSize(long size) {
        long most = maxSize();
        if (size > most) {
            throw new UnreadableInputException(
                    name, "lớn hơn giới hạn bytes (" + most + ")", "is larger than the limit bytes (" + most + ")");
        }
    }
}
