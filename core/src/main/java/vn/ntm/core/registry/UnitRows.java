package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.table.CsvCursor;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;

/** The rows of the table of units: by code and age, each in order behind the one before it. */
final class UnitRows {

    static final List<String> COLUMNS = List.of("code", "name", "type", "parent", "from", "to", "basis", "act");

    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int TYPE = 2;
    private static final int PARENT = 3;
    private static final int FROM = 4;
    private static final int TO = 5;
    private static final int BASIS = 6;
    private static final int ACT = 7;
    private static final UnitType[] TYPES = UnitType.values();
    private static final AdministrativeUnit.Basis[] BASES = AdministrativeUnit.Basis.values();
    // The table has some 16,000 rows; a list that need not grow leaves no copies behind.
    private static final int ROWS = 1 << 14;

    private final CsvCursor table;
    private final Set<String> acts;
    private final Map<String, UnitCode> parents = new HashMap<>();
    private final Map<String, Validity> validities = new HashMap<>();

    UnitRows(CsvCursor table, Set<String> acts) {
        this.table = table;
        this.acts = acts;
    }

    List<AdministrativeUnit> read() {
        List<AdministrativeUnit> units = new ArrayList<>(ROWS);
        AdministrativeUnit previous = null;
        while (table.next()) {
            AdministrativeUnit unit = unit(previous);
            units.add(unit);
            previous = unit;
        }
        return units;
    }

    private AdministrativeUnit unit(@Nullable AdministrativeUnit previous) {
        UnitCode code = code(previous);
        UnitType type = type(code);
        AdministrativeUnit.Builder builder = AdministrativeUnit.builder()
                .code(code)
                .name(table.required(NAME))
                .type(type)
                .basis(table.constant(BASIS, BASES));
        String parent = table.text(PARENT);
        if (!parent.isEmpty()) {
            builder.parent(parent(parent));
        }
        String act = table.text(ACT);
        if (!act.isEmpty()) {
            if (!acts.contains(act)) {
                throw table.fault(ACT, "act " + act + " is not among the acts given");
            }
            builder.act(act);
        }
        return builder.validity(validity(code, previous)).build();
    }

    private UnitCode code(@Nullable AdministrativeUnit previous) {
        String text = table.text(CODE);
        int order = previous == null ? 1 : text.compareTo(previous.code().text());
        if (previous != null && order == 0) {
            return previous.code();
        }
        if (order < 0) {
            throw table.fault(CODE, "rows must be sorted by code");
        }
        return parsed(CODE, text);
    }

    private UnitCode parsed(int column, String text) {
        try {
            return UnitCode.of(text);
        } catch (IllegalArgumentException e) {
            throw table.fault(column, String.valueOf(e.getMessage()));
        }
    }

    private UnitCode parent(String text) {
        UnitCode parent = parents.get(text);
        if (parent == null) {
            parent = parsed(PARENT, text);
            parents.put(text, parent);
        }
        return parent;
    }

    private UnitType type(UnitCode code) {
        UnitType type = table.constant(TYPE, TYPES);
        if (type.level() != code.level()) {
            throw table.fault(
                    TYPE,
                    "units of type " + type + " have codes of " + type.level().digits() + " digits");
        }
        return type;
    }

    private Validity validity(UnitCode code, @Nullable AdministrativeUnit previous) {
        LocalDate from = table.date(FROM);
        if (previous != null && code.equals(previous.code())) {
            Optional<LocalDate> last = previous.validity().to();
            if (from == null || last.isEmpty() || !last.get().isBefore(from)) {
                throw table.fault(FROM, "the version overlaps " + previous + ", or rows are not sorted by age");
            }
        }
        String key = table.text(FROM).concat("..").concat(table.text(TO));
        Validity validity = validities.get(key);
        if (validity == null) {
            validity = validity(from, table.date(TO));
            validities.put(key, validity);
        }
        return validity;
    }

    private Validity validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        try {
            return Validity.of(from, to);
        } catch (IllegalArgumentException e) {
            throw table.fault(TO, String.valueOf(e.getMessage()));
        }
    }
}
