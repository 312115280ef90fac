package vn.ntm.core.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.text.TextDamage;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;

/**
 * What a look-up is asked: a code, or a path of names from small to large.
 *
 * @param code the code, if it is one
 * @param path the names; empty for a code, and for a text that can be neither
 * @param hasAccent whether there is any accent in it
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record UnitQuery(Optional<WrittenCode> code, List<WrittenName> path, boolean hasAccent) {

    public static UnitQuery of(String query) {
        String text = WrittenName.tidied(query);
        Optional<WrittenCode> code = WrittenCode.of(text);
        List<WrittenName> path = code.isPresent()
                        || WrittenCode.isNumber(text)
                        || TextDamage.of(query)
                                .filter(damage -> !damage.isPlain())
                                .isPresent()
                ? ImmutableList.of()
                : Stream.of(query.split(",", -1))
                        .filter(part -> !VietnameseNames.compactKey(part).isEmpty())
                        .map(WrittenName::of)
                        .toList();
        return new UnitQuery(code, path, VietnameseNames.hasAccent(text));
    }

    public List<MatchStep> steps() {
        return MatchStep.of(hasAccent);
    }

    /**
     * Returns the liberties by which the path names a unit.
     *
     * @param line the unit and those above it, smallest first
     * @return nothing if it names another, or if one of the names is of no unit above it
     */
    public Optional<List<Repair>> naming(List<AdministrativeUnit> line, MatchStep step) {
        return path.get(0)
                .naming(line.get(0), step, hasAccent)
                .flatMap(first -> above(line, step)
                        .map(more ->
                                Stream.concat(first.stream(), more.stream()).toList()));
    }

    /** Returns the liberties by which the rest of the path names units above the first of {@code line}. */
    public Optional<List<Repair>> above(List<AdministrativeUnit> line, MatchStep step) {
        ImmutableList.Builder<Repair> repairs = ImmutableList.builder();
        int next = 1;
        for (WrittenName name : path.subList(1, path.size())) {
            Optional<List<Repair>> naming = Optional.empty();
            while (naming.isEmpty() && next < line.size()) {
                naming = name.naming(line.get(next++), step, hasAccent);
            }
            if (naming.isEmpty()) {
                return Optional.empty();
            }
            repairs.addAll(naming.get());
        }
        return Optional.of(repairs.build());
    }
}
