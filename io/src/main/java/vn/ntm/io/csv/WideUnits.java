package vn.ntm.io.csv;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.sheet.CodeCell;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.row.CsvRow;

/** Finds the units that the rows of a wide file are about; most are found by the digits of their codes alone. */
final class WideUnits {

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000};

    private final CriteriaSet set;
    private final Consumer<Failure> failures;
    private final int unitCell;

    /** The version of a unit that came up last, by the digits of its code. */
    private final @Nullable AdministrativeUnit[] versions;

    WideUnits(CriteriaSet set, CsvSheet sheet, Consumer<Failure> failures) {
        this.set = set;
        this.failures = failures;
        this.unitCell = sheet.index("unit");
        this.versions = new @Nullable AdministrativeUnit[POWERS[set.level().digits()]];
    }

    /** Returns the unit of a row and its day; null where there is none that is judged, with what is wrong reported. */
    WideRows.@Nullable Key find(CsvCells row, WideDay day) {
        int digits = row.row().digits(unitCell, set.level().digits());
        if (digits >= 0) {
            AdministrativeUnit known = known(row.row(), digits, day);
            if (known != null) {
                return new WideRows.Key(known, digits, day);
            }
        }
        AdministrativeUnit unit = closer(row, day);
        return unit == null
                ? null
                : new WideRows.Key(unit, Integer.parseInt(unit.code().text()), day);
    }

    /** Returns the unit of a row whose code is written as it should be and of a unit that is judged, as most are. */
    private @Nullable AdministrativeUnit known(CsvRow row, int code, WideDay day) {
        AdministrativeUnit last = versions[code];
        if (last != null && last.validity().contains(day.date())) {
            return last;
        }
        AdministrativeUnit found =
                day.find(UnitCode.of(row.text(unitCell))).filter(day::isJudged).orElse(null);
        versions[code] = found;
        return found;
    }

    private @Nullable AdministrativeUnit closer(CsvCells row, WideDay day) {
        Optional<String> text = row.text("unit");
        if (text.isEmpty()) {
            failures.accept(row.failure(FailureReason.MISSING_CELL, "unit"));
            return null;
        }
        Optional<CodeCell> cell = CodeCell.of(text.get(), set.level(), day::isKnown);
        if (cell.isEmpty()) {
            failures.accept(row.failure(
                    FailureReason.UNKNOWN_UNIT, "unit", "date", day.date().toString()));
            return null;
        }
        cell.get().repair(row, "unit").ifPresent(failures);
        UnitCode code = cell.get().code();
        Optional<Objection> objection = day.check().unit(code);
        objection.map(row::failure).ifPresent(failures);
        AdministrativeUnit unit = day.find(code).orElse(null);
        return objection.isPresent() ? null : unit;
    }
}
