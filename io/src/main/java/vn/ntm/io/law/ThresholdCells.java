package vn.ntm.io.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.LawColumns;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.Tokens;

/** Reads the level that a row of an overlay holds, or lists what is wrong with the row. */
final class ThresholdCells {

    private static final List<Axis> AXES = List.of(Axis.values());
    private static final List<Threshold.Mode> MODES = List.of(Threshold.Mode.values());
    /** A row brings a level, so it cannot be graded as one that is not known. */
    private static final List<Grade> GRADES = List.of(Grade.VERIFIED, Grade.CORROBORATED, Grade.UNVERIFIED);
    /** Stands for the unit of what the set does not know, until the catalogue objects to the row for that. */
    private static final MeasureUnit NO_UNIT = MeasureUnit.of("?", "?", "?");

    private final CriteriaCatalog catalog;
    private final String file;

    ThresholdCells(CriteriaCatalog catalog, String file) {
        this.catalog = catalog;
        this.file = file;
    }

    Optional<Threshold> read(CsvCells row, Consumer<Failure> failures) {
        List<Failure> found = new ArrayList<>();
        for (String column : LawColumns.OVERLAY_REQUIRED) {
            if (row.text(column).isEmpty()) {
                boolean act = column.equals("act");
                found.add(row.failure(act ? FailureReason.WITHOUT_ACT : FailureReason.MISSING_CELL, column));
            }
        }
        Optional<Column> column = column(row, found);
        Optional<Operator> operator = token(row, "op", Operator::parse, ">= > <= < =", found);
        Optional<Authority> setBy =
                token(row, "set_by", Authority::parse, "NATION, PROVINCE, MINISTRY:code, UNKNOWN", found);
        Optional<Threshold.Mode> mode = Tokens.constant(row, "mode", MODES, found::add);
        Optional<Grade> grade = Tokens.constant(row, "status", GRADES, found::add);
        Optional<LocalDate> from = row.date("from", found::add);
        Optional<LocalDate> to = row.date("to", found::add);
        Optional<LocalDate> checkedOn = row.date("checked_on", found::add);
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            found.add(row.failure(FailureReason.BAD_DATE, "to"));
        }
        Optional<Failure> unknown = ItemCells.unknown(catalog, row);
        unknown.ifPresent(found::add);
        MeasureUnit unit = NO_UNIT;
        Optional<Decimal> value = Optional.empty();
        // What a level may be depends on what it is of, so it is not judged where that is not known.
        if (unknown.isEmpty()) {
            unit = unit(row, Validity.of(from.orElse(null), found.isEmpty() ? to.orElse(null) : null), found);
            value = value(row, unit, found);
        }
        found.forEach(failures);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Threshold.builder()
                .indicator(row.text("indicator").orElseThrow())
                .part(row.text("part"))
                .column(column.orElseThrow())
                .validity(Validity.of(from.orElseThrow(), to.orElse(null)))
                .operator(operator.orElseThrow())
                .value(value)
                .unit(unit)
                .mode(mode.orElse(Threshold.Mode.EXACT))
                .grade(value.isEmpty() ? Grade.UNKNOWN : grade.orElse(Grade.VERIFIED))
                .setBy(setBy.orElse(Authority.PROVINCE))
                .citation(Citation.builder()
                        .act(row.text("act").orElseThrow())
                        .article(row.text("article"))
                        .source(row.text("source").orElse(file))
                        .checkedOn(checkedOn)
                        .build())
                .note(row.text("note"))
                .build());
    }

    private static Optional<Column> column(CsvCells row, List<Failure> found) {
        Optional<Axis> axis = Tokens.constant(row, "axis", AXES, found::add);
        Optional<String> key = row.text("key");
        if (axis.isPresent() && (axis.get() == Axis.GENERAL) == key.isPresent()) {
            found.add(
                    key.isPresent()
                            ? row.badToken("key", Tokens.EMPTY)
                            : row.failure(FailureReason.MISSING_CELL, "key"));
            return Optional.empty();
        }
        return axis.map(given -> Column.of(given, key.orElse("")));
    }

    /** The unit of a level is the set's; a file may state it, and then it must be that one. */
    private MeasureUnit unit(CsvCells row, Validity days, List<Failure> found) {
        Optional<MeasureUnit> asked = row.text("set")
                .flatMap(catalog::find)
                .flatMap(set -> row.text("indicator").flatMap(set::indicator))
                .flatMap(indicator -> unit(indicator, row.text("part"), days));
        Optional<String> stated = row.text("unit");
        if (asked.isPresent() && stated.isPresent() && !asked.get().id().equals(stated.get())) {
            found.add(row.badToken("unit", asked.get().id()));
        }
        return asked.orElse(NO_UNIT);
    }

    private static Optional<MeasureUnit> unit(Indicator indicator, Optional<String> part, Validity days) {
        Item item = part.flatMap(indicator::part).map(Item.class::cast).orElse(indicator);
        // An amending act may measure in another unit: that of the first days is taken, and the catalogue objects where
        // the others have another.
        return Stream.concat(item.measuredOn(days).stream(), item.requirements().stream())
                .flatMap(requirement -> requirement.unit().stream())
                .findFirst();
    }

    /** A level is a number, or one of the grades where the unit is a scale of them. */
    private static Optional<Decimal> value(CsvCells row, MeasureUnit unit, List<Failure> found) {
        Optional<String> text = row.text("value");
        boolean graded = !unit.grades().isEmpty();
        Optional<Decimal> value = text.flatMap(graded ? unit::grade : row::number);
        // What has no unit has no level either: that is what the catalogue objects to, whatever the cell says.
        if (text.isPresent() && value.isEmpty() && !unit.equals(NO_UNIT)) {
            found.add(graded ? row.badToken("value", String.join(", ", unit.grades())) : row.badNumber("value"));
        }
        return value;
    }

    private static <T> Optional<T> token(
            CsvCells row, String column, Function<String, T> parser, String expected, List<Failure> found) {
        try {
            return row.text(column).map(parser);
        } catch (IllegalArgumentException e) {
            found.add(row.badToken(column, expected));
            return Optional.empty();
        }
    }
}
