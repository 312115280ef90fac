package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.sheet.row.CellPlaces;

/** What the columns of a wide file are on a day: which slot of a dossier each fills, and how. */
final class WideDay {

    /** The slot of a column of which the set does not ask anything on the day. */
    static final int NOT_ASKED = -1;

    private final CriteriaSet set;
    private final UnitsOnDay units;
    private final DossierCheck check;
    private final DossierLayout layout;
    private final int[] slots;

    /** The columns of units that stand below the same one, for they are in one province. */
    private final Map<UnitCode, Optional<Column>> ofRegister = new HashMap<>();

    private final Map<UnitCode, Optional<Column>> ofProvinces = new HashMap<>();

    private final @Nullable MeasureUnit[] scales;
    private final boolean[] plainNumbers;
    private final CellPlaces places;
    private @Nullable UnitCode lastParent;
    private Optional<Column> lastColumn = Optional.empty();

    /**
     * Creates it.
     *
     * @param subjects what each column is about
     * @param cells where each column is in a row
     * @param width how many cells a row has
     * @param known the day of another row, whose places are used where they are the same
     */
    WideDay(
            CriteriaSet set,
            UnitRegistry registry,
            LocalDate date,
            List<Subject> subjects,
            int[] cells,
            int width,
            @Nullable WideDay known) {
        this.set = set;
        this.units = registry.on(date);
        this.check = DossierCheck.of(set, units);
        this.layout = DossierLayout.of(set, date);
        this.slots = new int[subjects.size()];
        this.scales = new @Nullable MeasureUnit[subjects.size()];
        this.plainNumbers = new boolean[subjects.size()];
        CellPlaces made = new CellPlaces(layout, width);
        for (int i = 0; i < slots.length; i++) {
            slots[i] = layout.find(subjects.get(i)).orElse(NOT_ASKED);
            scales[i] = check.scale(subjects.get(i)).orElse(null);
            plainNumbers[i] = layout.takesNumber(slots[i]) && scales[i] == null;
            if (plainNumbers[i]) {
                made.number(cells[i], slots[i], layout.valueAt(slots[i]));
            } else if (slots[i] == NOT_ASKED || scales[i] != null) {
                made.text(cells[i]);
            } else {
                made.word(cells[i], slots[i]);
            }
        }
        this.places = known != null && known.places.equals(made) ? known.places : made;
    }

    /** Returns where the cells of a row go. */
    CellPlaces places() {
        return places;
    }

    LocalDate date() {
        return units.date();
    }

    DossierCheck check() {
        return check;
    }

    DossierLayout layout() {
        return layout;
    }

    /** Returns whether the cells of a column are numbers, and no grades of a scale. */
    boolean isPlainNumber(int column) {
        return plainNumbers[column];
    }

    int slot(int column) {
        return slots[column];
    }

    @Nullable
    MeasureUnit scale(int column) {
        return scales[column];
    }

    boolean isKnown(UnitCode unit) {
        return units.find(unit).isPresent();
    }

    /** Returns whether nothing speaks against judging a unit, which of most one look at the register tells. */
    boolean isJudged(AdministrativeUnit unit) {
        boolean usual = unit.level() == set.level() && set.unitTypes().contains(unit.type());
        return usual || check.unit(unit.code()).isEmpty();
    }

    Optional<AdministrativeUnit> find(UnitCode unit) {
        return units.find(unit);
    }

    /** Returns the column by which a unit is judged: that of a flag, of what is stated, or of its region by the register. */
    Optional<Column> column(
            AdministrativeUnit unit, Optional<EconomicRegion> region, Optional<String> group, List<Flag> flags) {
        Map<Flag, Column> flagged = set.flagColumns();
        for (Flag flag : flags) {
            Column column = flagged.get(flag);
            if (column != null) {
                return Optional.of(column);
            }
        }
        return switch (set.axis()) {
            case GENERAL -> Optional.of(Column.GENERAL);
            case REGION -> region.isPresent() ? region.map(Column::of) : ofParent(unit);
            case GROUP -> group.map(key -> Column.of(Axis.GROUP, key));
        };
    }

    private Optional<Column> ofParent(AdministrativeUnit unit) {
        UnitCode parent = unit.parent().orElse(unit.code());
        // Units below the same one stand together.
        if (!parent.equals(lastParent)) {
            lastColumn = ofRegister.computeIfAbsent(parent, any -> ofRegister(unit));
            lastParent = parent;
        }
        return lastColumn;
    }

    private Optional<Column> ofRegister(AdministrativeUnit unit) {
        AdministrativeUnit top = unit;
        for (Optional<UnitCode> above = top.parent(); above.isPresent(); above = top.parent()) {
            top = units.get(above.get());
        }
        return ofProvinces.computeIfAbsent(
                top.code(),
                province -> EconomicRegions.ofProvince(province, units.date()).map(Column::of));
    }
}
