package vn.ntm.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.ntm.cli.console.UsageException;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.SetHeader;

/** The column of a set that is asked for: a region or a group of communes. */
public final class ColumnOptions {

    @Option(names = "--region", paramLabel = "K")
    private @Nullable String region;

    @Option(names = "--group", paramLabel = "K")
    private @Nullable String group;

    public boolean isGiven() {
        return region != null || group != null;
    }

    /** Returns the column, if one is asked for; it must be one of the set. */
    public Optional<Column> column(SetHeader set) {
        if (region != null && group != null) {
            throw new UsageException("--region, --group: chỉ nêu một trong hai", "--region, --group: give one of them");
        }
        if (region != null) {
            return Optional.of(column(set, "--region", Axis.REGION, region));
        }
        return group != null ? Optional.of(column(set, "--group", Axis.GROUP, group)) : Optional.empty();
    }

    private static Column column(SetHeader set, String option, Axis axis, String key) {
        List<Column> own = set.columns();
        Optional<Column> found = own.stream()
                .filter(column -> column.axis() == axis && column.key().equals(key))
                .findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        String asked = option + " " + key + ": ";
        if (set.axis() == Axis.GENERAL) {
            throw new UsageException(
                    asked + "bộ " + set.id() + " chỉ có một cột chung",
                    asked + "the set " + set.id() + " has one column");
        }
        String keys = own.stream().map(Column::toString).collect(Collectors.joining(", "));
        throw new UsageException(
                asked + "bộ " + set.id() + " chỉ có các cột " + keys, asked + "the set " + set.id() + " has " + keys);
    }
}
