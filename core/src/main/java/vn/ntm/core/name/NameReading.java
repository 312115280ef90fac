package vn.ntm.core.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitType;

/**
 * One way to read a name in a query: as a name alone, or as a type word and a name.
 *
 * @param types the types that the type word means; all if there is none
 * @param name the name without type word, as given
 * @param repair the liberty taken with the type word, if any; such a reading is no exact one
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record NameReading(List<UnitType> types, String name, Optional<Repair> repair) {

    /** Returns whether the reading may be used at a step: the liberty it takes must be one of that step. */
    public boolean isOf(MatchStep step, boolean queryHasAccent) {
        if (step.forgetsAccents() || repair.isEmpty()) {
            return true;
        }
        // Xa Ea Kly without any accent may stand for other letters of the name too; Thi trấn Ngan Dừa may not.
        return step == MatchStep.SEPARATORS && (queryHasAccent || repair.get().kind() != Repair.Kind.TYPE_WORD);
    }

    /** Returns the liberties by which this reading names {@code unit}; nothing if it names another. */
    public Optional<List<Repair>> naming(AdministrativeUnit unit, MatchStep step) {
        if (!types.contains(unit.type())) {
            return Optional.empty();
        }
        String key = step.key(name);
        return ProvinceNames.sameAs(unit).stream()
                .filter(known -> step.key(known).equals(key))
                .findFirst()
                .map(known -> liberties(known, Stream.empty()))
                .or(() -> ProvinceNames.otherThan(unit).stream()
                        .filter(known -> step.key(known).equals(key))
                        .findFirst()
                        .map(known ->
                                liberties(known, Stream.of(new Repair(Repair.Kind.OTHER_NAME, name, unit.name())))));
    }

    private List<Repair> liberties(String known, Stream<Repair> more) {
        List<Repair> liberties = new ArrayList<>();
        repair.ifPresent(liberties::add);
        liberties.addAll(NameDifference.between(name, known));
        if (!VietnameseNames.compactKey(name).equals(VietnameseNames.compactKey(known))) {
            liberties.add(new Repair(Repair.Kind.LOST_ACCENTS, name, known));
        }
        more.forEach(liberties::add);
        return liberties;
    }
}
