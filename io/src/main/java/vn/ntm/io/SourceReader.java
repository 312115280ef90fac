package vn.ntm.io;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * Something that reads a form (bộ đọc biểu mẫu) from a file, a stream, a reader or a text, with the same answer from each.
 * What is wrong with a row is in the answer; only an input of which nothing can be read is an exception.
 *
 * @param <R> the answer
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface SourceReader<R> {

    /** The name by which messages call a stream, reader or text that the caller gave none. */
    String UNNAMED = "-";

    /**
     * Reads a source.
     *
     * @throws UnreadableInputException if it is not there, not text, or larger than a limit
     * @throws MissingColumnException if its header lacks a required column
     */
    R read(TextSource source);

    /** Reads a file, called by its name as given; else as {@link #read(TextSource)}. */
    default R read(Path path) {
        return read(TextSource.of(path));
    }

    /** Reads a stream of UTF-8, or of UTF-16 with its mark, to its end; else as {@link #read(TextSource)}. */
    default R read(InputStream bytes) {
        return read(TextSource.of(UNNAMED, bytes));
    }

    /** Reads a reader to its end; else as {@link #read(TextSource)}. */
    default R read(Reader characters) {
        return read(TextSource.of(UNNAMED, characters));
    }

    /** Reads {@code text} itself, which is no name of a file; else as {@link #read(TextSource)}. */
    default R read(String text) {
        return read(TextSource.of(UNNAMED, text));
    }
}
