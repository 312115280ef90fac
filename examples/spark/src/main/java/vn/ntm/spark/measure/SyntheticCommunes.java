package vn.ntm.spark.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.set.Column;
import vn.ntm.spark.TaskLaw;
import vn.ntm.spark.rollup.ProvinceDay;

/**
 * Invented dossiers of real communes, in any number: row after row the communes of the day, over and over, each row drawn
 * anew. A row follows from the seed and its number alone. It is not the state of any commune. One serves one thread.
 */
public final class SyntheticCommunes {

    private final LocalDate day;
    private final DossierLayout layout;
    private final long seed;
    private final List<Commune> communes = new ArrayList<>();

    private record Commune(UnitCode unit, Optional<Column> column, DrawnColumn drawn, ProvinceDay province) {}

    /**
     * Prepares the communes of the day of an order.
     *
     * @throws IllegalArgumentException if the register knows no unit on the day that the set judges
     */
    public SyntheticCommunes(TaskLaw law, long seed) {
        this.day = law.order().on();
        this.layout = law.evaluator().layout(day);
        this.seed = Mixed.of(seed);
        Map<Optional<Column>, DrawnColumn> columns = new HashMap<>();
        for (AdministrativeUnit unit : law.units().on(day).units(law.set().level())) {
            if (law.set().unitTypes().contains(unit.type())) {
                Optional<Column> column = law.evaluator().column(unit.code(), day);
                communes.add(new Commune(
                        unit.code(),
                        column,
                        columns.computeIfAbsent(column, own -> new DrawnColumn(layout, own)),
                        new ProvinceDay(day.toString(), law.province(unit.code(), day))));
            }
        }
        if (communes.isEmpty()) {
            throw new IllegalArgumentException(law.set().id() + " judges no unit that is known on " + day);
        }
    }

    /** Returns the dossier of a row, from 0. */
    public CompactDossier get(long row) {
        Commune commune = at(row);
        return commune.drawn()
                .draw(CompactDossier.of(layout, commune.unit(), day, commune.column()), Mixed.of(seed + row));
    }

    /** Returns the province of a row, and the day. */
    public ProvinceDay province(long row) {
        return at(row).province();
    }

    private Commune at(long row) {
        return communes.get((int) (row % communes.size()));
    }
}
