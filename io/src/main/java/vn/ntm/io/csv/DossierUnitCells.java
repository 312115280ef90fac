package vn.ntm.io.csv;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Flag;
import vn.ntm.io.sheet.CodeCell;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.Tokens;

/** Reads which unit a row is about, and what it states of the unit as a whole. */
final class DossierUnitCells {

    private static final List<Flag> FLAGS = List.of(Flag.values());

    static final String REGIONS =
            EconomicRegions.all().stream().map(EconomicRegion::id).collect(Collectors.joining(", "));

    private final DossierCheck check;
    private final CriteriaSet set;
    private final UnitsOnDay units;

    DossierUnitCells(DossierCheck check, CriteriaSet set, UnitsOnDay units) {
        this.check = check;
        this.set = set;
        this.units = units;
    }

    Optional<UnitCode> unit(CsvCells row, Consumer<Failure> failures) {
        Optional<String> text = row.text("unit");
        if (text.isEmpty()) {
            failures.accept(row.failure(FailureReason.MISSING_CELL, "unit"));
            return Optional.empty();
        }
        Optional<CodeCell> cell = CodeCell.of(text.get(), set.level(), this::isKnown);
        if (cell.isEmpty()) {
            failures.accept(row.failure(
                    FailureReason.UNKNOWN_UNIT, "unit", "date", units.date().toString()));
            return Optional.empty();
        }
        cell.get().repair(row, "unit").ifPresent(failures);
        return cell.map(CodeCell::code).filter(code -> accepts(row, check.unit(code), failures));
    }

    private boolean isKnown(UnitCode code) {
        return units.find(code).isPresent();
    }

    private static boolean accepts(CsvCells row, Optional<Objection> objection, Consumer<Failure> failures) {
        objection.map(row::failure).ifPresent(failures);
        return objection.isEmpty();
    }

    void read(CsvCells row, DossierRows rows, Consumer<Failure> failures) {
        row.text("region")
                .ifPresent(text -> EconomicRegions.find(text)
                        .ifPresentOrElse(
                                region -> region(row, region, rows, failures),
                                () -> failures.accept(row.badToken("region", REGIONS))));
        row.text("group")
                .filter(text -> accepts(row, check.group(text), failures))
                .ifPresent(text -> rows.group(row, text));
        row.text("flags")
                .ifPresent(text -> flags(text)
                        .ifPresentOrElse(
                                flags -> rows.flags(row, flags),
                                () -> failures.accept(row.badToken("flags", Tokens.names(FLAGS)))));
    }

    private void region(CsvCells row, EconomicRegion region, DossierRows rows, Consumer<Failure> failures) {
        if (accepts(row, check.region(region), failures)) {
            rows.region(row, region);
        }
    }

    static Optional<Set<Flag>> flags(String text) {
        ImmutableSet.Builder<Flag> flags = ImmutableSet.builder();
        for (String name : text.split(";", -1)) {
            if (name.isBlank()) {
                continue;
            }
            Optional<Flag> flag = Tokens.constant(FLAGS, name.strip());
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            flags.add(flag.get());
        }
        return Optional.of(flags.build());
    }
}
