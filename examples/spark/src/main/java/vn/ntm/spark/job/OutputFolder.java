package vn.ntm.spark.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import vn.ntm.io.TextSource;
import vn.ntm.spark.SentFile;

/** Small files where Spark has its large ones: on this machine, HDFS or an object store. */
final class OutputFolder {

    private final Path folder;
    private final Configuration configuration;

    OutputFolder(String folder, Configuration configuration) {
        this.folder = new Path(folder);
        this.configuration = configuration;
    }

    /**
     * Checks that nothing is there yet.
     *
     * @throws IllegalArgumentException if there is; the message names it
     * @throws UncheckedIOException if nobody can say; the message names it
     */
    void checkNew() {
        try {
            if (folder.getFileSystem(configuration).exists(folder)) {
                throw new IllegalArgumentException("--out " + folder + ": is there already");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("--out " + folder + ": cannot be looked at", e);
        }
    }

    /**
     * Checks that an input is there.
     *
     * @throws IllegalArgumentException if nothing has its name, or fits it as a pattern; the message names it
     * @throws UncheckedIOException if nobody can say; the message names it
     */
    void checkThere(String input) {
        Path path = new Path(input);
        try {
            FileStatus[] found = path.getFileSystem(configuration).globStatus(path);
            if (found == null || found.length == 0) {
                throw new IllegalArgumentException(input + ": there is no such file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(input + ": cannot be looked for", e);
        }
    }

    String path(String name) {
        return new Path(folder, name).toString();
    }

    /**
     * Writes a file.
     *
     * @throws UncheckedIOException if that fails; the message names the file
     */
    void write(String name, String text) {
        Path file = new Path(folder, name);
        try (OutputStream out = file.getFileSystem(configuration).create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written", e);
        }
    }

    /**
     * Reads a file of the caller whole, to be sent.
     *
     * @throws IllegalArgumentException if it cannot be read; the message names it
     */
    static SentFile read(String name, Configuration configuration) {
        Path file = new Path(name);
        try {
            FileSystem files = file.getFileSystem(configuration);
            try (InputStream in = files.open(file)) {
                return new SentFile(name, TextSource.of(name, in).text());
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
