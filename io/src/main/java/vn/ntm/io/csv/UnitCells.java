package vn.ntm.io.csv;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnitsOnDay;
import vn.ntm.criteria.catalog.Axis;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Flag;

/** Reads which unit a row is about, and what it states of the unit as a whole. */
final class UnitCells {

    private static final List<Flag> FLAGS = List.of(Flag.values());

    private static final String REGIONS =
            EconomicRegions.all().stream().map(EconomicRegion::id).collect(Collectors.joining(", "));

    private final CriteriaSet set;
    private final LocalDate date;
    private final UnitsOnDay units;

    UnitCells(CriteriaSet set, LocalDate date, UnitsOnDay units) {
        this.set = set;
        this.date = date;
        this.units = units;
    }

    Optional<UnitCode> unit(CsvCells row, Consumer<Failure> failures) {
        Optional<String> text = row.text("unit");
        if (text.isEmpty()) {
            failures.accept(row.failure(FailureReason.MISSING_CELL, "unit"));
            return Optional.empty();
        }
        Optional<AdministrativeUnit> unit =
                text.filter(UnitCode::isCode).map(UnitCode::of).flatMap(units::find);
        if (unit.isEmpty()) {
            failures.accept(row.failure(FailureReason.UNKNOWN_UNIT, "unit", "date", date.toString()));
        } else if (!isJudged(unit.get())) {
            failures.accept(row.failure(FailureReason.UNIT_NOT_OF_SET_LEVEL, "unit", "set", set.id()));
            return Optional.empty();
        }
        return unit.map(AdministrativeUnit::code);
    }

    /** The sets for communes are for rural ones: wards and townships share their level and their kind of code only. */
    private boolean isJudged(AdministrativeUnit unit) {
        return unit.code().level() == set.level() && unit.type() != UnitType.WARD && unit.type() != UnitType.TOWNSHIP;
    }

    void read(CsvCells row, UnitRows rows, Consumer<Failure> failures) {
        row.text("region")
                .ifPresent(text -> EconomicRegions.find(text)
                        .ifPresentOrElse(
                                region -> rows.region(row, region),
                                () -> failures.accept(row.badToken("region", REGIONS))));
        row.text("group").ifPresent(text -> {
            if (set.axis() == Axis.GROUP && !set.keys().contains(text)) {
                failures.accept(row.badToken("group", String.join(", ", set.keys())));
            } else {
                rows.group(row, text);
            }
        });
        row.text("flags")
                .ifPresent(text -> flags(text)
                        .ifPresentOrElse(
                                flags -> rows.flags(row, flags),
                                () -> failures.accept(row.badToken("flags", Tokens.names(FLAGS)))));
    }

    private static Optional<Set<Flag>> flags(String text) {
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
