package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ntm.cli.console.ProgressBar;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.UnusableInputException;

/** Reads the files of a folder, each in its turn; one that nobody can use leaves the others as they are. */
final class FileReadings {

    private final DataFolder folder;
    private final ProgressBar bar;
    private final Map<String, FileState> states = new LinkedHashMap<>();
    private final List<Failure> unusable = new ArrayList<>();

    FileReadings(DataFolder folder, ProgressBar bar) {
        this.folder = folder;
        this.bar = bar;
    }

    /** Returns what a reading gives, if the file is there; of one that cannot be used the failure is kept. */
    <T> Optional<T> of(String name, Supplier<T> reading) {
        if (!folder.has(name)) {
            return Optional.empty();
        }
        bar.next(name);
        try {
            T read = reading.get();
            states.put(name, FileState.READ);
            return Optional.of(read);
        } catch (UnusableInputException e) {
            states.put(name, FileState.UNUSABLE);
            unusable.add(failure(folder.file(name), e));
            return Optional.empty();
        }
    }

    /** As {@link #of}, of a file that is read for what is asked; without a question its turn does not come. */
    <Q, T> Optional<T> of(String name, Optional<Q> asked, Function<Q, T> reading) {
        if (asked.isEmpty() && folder.has(name)) {
            states.put(name, FileState.NEEDS_DAY);
        }
        return asked.flatMap(question -> of(name, () -> reading.apply(question)));
    }

    /** Returns what became of each file; call it when all had their turn. */
    ReadFiles files() {
        Map<String, FileState> all = new LinkedHashMap<>();
        for (String name : DataFolder.KNOWN) {
            FileState state = folder.has(name) ? states.get(name) : FileState.MISSING;
            all.put(name, Objects.requireNonNull(state, () -> name + ": nobody has read it or said why not"));
        }
        folder.unknown().forEach(name -> all.put(name, FileState.UNKNOWN));
        return new ReadFiles(all, unusable);
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
