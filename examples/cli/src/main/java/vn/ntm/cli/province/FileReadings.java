package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.UnusableInputException;

/** What is read of files of which one that nobody can read leaves the others as they are. */
final class FileReadings {

    private final DataFolder folder;
    private final List<Failure> unusable = new ArrayList<>();

    FileReadings(DataFolder folder) {
        this.folder = folder;
    }

    /** Returns what a reading gives; of a file that is not usable the failure is kept. */
    <T> Optional<T> of(String name, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (UnusableInputException e) {
            unusable.add(failure(folder.file(name), e));
            return Optional.empty();
        }
    }

    /** Returns the files that could not be used so far, one failure each. */
    List<Failure> unusable() {
        return List.copyOf(unusable);
    }

    private static Failure failure(String file, UnusableInputException e) {
        Origin.Builder origin = Origin.builder().file(file).line(1).column(0);
        if (e instanceof MissingColumnException missing) {
            return Failure.of(
                    FailureReason.MISSING_COLUMN,
                    origin.header(missing.column()).build());
        }
        return Failure.builder()
                .reason(FailureReason.UNUSABLE_FILE)
                .origin(origin.build())
                .putAttributes("detailVi", withoutName(file, e.message(Language.VI)))
                .putAttributes("detailEn", withoutName(file, e.message(Language.EN)))
                .build();
    }

    /** The sentence of the reader begins with the file, and so does that of a failure. */
    private static String withoutName(String file, String sentence) {
        String name = file + ": ";
        return sentence.startsWith(name) ? sentence.substring(name.length()) : sentence;
    }
}
