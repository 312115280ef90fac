package vn.ntm.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.ntm.core.result.Failure;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.WideDossierCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Limits;
import vn.ntm.io.profile.Vocabulary;

/**
 * Streams a wide file of as many rows as it is told, and prints how many dossiers came of it: run it with a small heap
 * to see that memory does not grow with the file.
 */
public final class LargeFile {

    private static final int ROWS = 1_000_000;

    private LargeFile() {}

    /** Makes the file in the folder for temporary files, reads it and deletes it; the argument is the number of rows. */
    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length == 0 ? ROWS : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("dossiers", ".csv");
        try {
            SampleFile.write(file, rows);
            long[] dossiers = {0};
            CsvProfile profile = CsvProfile.plain()
                    .vocabulary(Vocabulary.vietnamese())
                    .limits(Limits.standard().withBytes(Long.MAX_VALUE));
            List<Failure> failures = WideDossierCsv.of(SampleFile.SET, SampleFile.DAY)
                    .with(profile)
                    .forEachCompact(TextSource.of(file), dossier -> dossiers[0]++);
            if (dossiers[0] != rows || !failures.isEmpty()) {
                throw new IllegalStateException(
                        dossiers[0] + " dossiers of " + rows + " rows, " + failures.size() + " failures"
                                + failures.stream()
                                        .findFirst()
                                        .map(first -> ": " + first)
                                        .orElse(""));
            }
        } finally {
            Files.delete(file);
        }
    }
}
