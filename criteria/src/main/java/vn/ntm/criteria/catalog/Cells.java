package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Wording;

/**
 * Cells of the law tables that say more than a text or a number. Loops and plain branches stand here, and in all that
 * reads these tables, where streams and lambdas would do: each of those is a class that a new JVM makes, and together
 * they took longer than the reading.
 */
final class Cells {

    private Cells() {}

    /** Returns the constant that a cell names, which must not be empty. */
    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        return row.required(column, type);
    }

    /** Returns the date in a cell, which must not be empty. */
    static LocalDate date(Row row, String column) {
        Optional<LocalDate> date = row.date(column);
        if (date.isEmpty()) {
            throw row.empty(column);
        }
        return date.get();
    }

    /** Returns the integer in a cell, which must not be empty. */
    static int integer(Row row, String column) {
        OptionalInt integer = row.integer(column);
        if (integer.isEmpty()) {
            throw row.empty(column);
        }
        return integer.getAsInt();
    }

    /** Returns the body that a cell names, which must not be empty. */
    static Authority authority(Row row, String column) {
        try {
            return Authority.parse(row.text(column));
        } catch (IllegalArgumentException e) {
            throw row.fault(column, e);
        }
    }

    /** Returns the types of units that a cell lists, if it does. */
    static List<UnitType> unitTypes(Row row, String column) {
        List<UnitType> types = new ArrayList<>();
        for (String word : row.words(column)) {
            try {
                types.add(UnitType.valueOf(word));
            } catch (IllegalArgumentException e) {
                throw row.fault(column, e);
            }
        }
        return types;
    }

    /** Returns words in two languages, if a row has them: both or none. */
    static Optional<Wording> wording(Row row, String vietnamese, String english) {
        boolean isInVietnamese = !row.cell(vietnamese).isEmpty();
        if (isInVietnamese == row.cell(english).isEmpty()) {
            throw row.fault(isInVietnamese ? english : vietnamese, "the words are missing in this language");
        }
        return isInVietnamese ? Optional.of(new Wording(row.text(vietnamese), row.text(english))) : Optional.empty();
    }

    /** Returns the number of the act that a cell names. */
    static String act(Row row, String column, Map<String, LegalAct> acts) {
        String act = row.text(column);
        if (!acts.containsKey(act)) {
            throw row.fault(column, "no such act in acts.csv");
        }
        return act;
    }
}
