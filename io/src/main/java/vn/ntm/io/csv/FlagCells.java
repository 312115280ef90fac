package vn.ntm.io.csv;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.Flag;

/** Reads the flags of a unit. */
final class FlagCells {

    private FlagCells() {}

    static Optional<Set<Flag>> read(CsvCells row, String text, Consumer<Failure> failures) {
        ImmutableSet.Builder<Flag> flags = ImmutableSet.builder();
        for (String cell : text.split(";", -1)) {
            String name = cell.strip();
            if (name.isEmpty()) {
                continue;
            }
            Optional<Flag> flag = Tokens.constant(Flag.values(), name);
            if (flag.isEmpty()) {
                failures.accept(row.failing(FailureReason.BAD_TOKEN, "flags")
                        .putAttributes("expected", Tokens.names(Flag.values()))
                        .build());
                return Optional.empty();
            }
            flags.add(flag.get());
        }
        return Optional.of(flags.build());
    }
}
