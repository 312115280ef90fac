package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/** Every level that the tables hold, on both of its sides, on the first and the last day on which it decides. */
class ThresholdBoundariesTest {

    private static final Decimal HAIR = Decimal.parse("0.000001");
    private static final Decimal STEP = Decimal.parse("0.0001");

    /** A level of a set and a day on which it decides in its own column. */
    record Cell(CriteriaSet set, Evaluator evaluator, Threshold level, LocalDate day) {

        Judgement judge(Optional<Observation> observation) {
            UnitCode unit = UnitCode.of(
                    switch (set.level()) {
                        case COMMUNE -> "99999";
                        case DISTRICT -> "999";
                        default -> "99";
                    });
            boolean region = level.column().axis() == Axis.REGION;
            boolean group = level.column().axis() == Axis.GROUP;
            Dossier dossier = Dossier.of(unit, day)
                    .region(region ? EconomicRegions.find(level.column().key()) : Optional.empty())
                    .group(group ? Optional.of(level.column().key()) : Optional.empty())
                    .addAllObservations(observation.stream().toList())
                    .build();
            IndicatorEvaluation indicator =
                    evaluator.evaluate(dossier).indicator(level.indicator()).orElseThrow();
            return Stream.concat(Stream.of(indicator.deciding()), indicator.parts().stream())
                    .filter(judgement -> judgement.part().equals(level.part()))
                    .findFirst()
                    .orElseThrow();
        }

        Verdict verdict(Decimal value) {
            return judge(Optional.of(Observation.measured(subject(), value))).verdict();
        }

        Subject subject() {
            return level.part()
                    .map(part -> Subject.part(level.indicator(), part))
                    .orElseGet(() -> Subject.indicator(level.indicator()));
        }

        Item item() {
            return level.part()
                    .<Item>flatMap(part -> set.indicator(level.indicator()).flatMap(one -> one.part(part)))
                    .orElseGet(() -> set.indicator(level.indicator()).orElseThrow());
        }

        Optional<Requirement> requirement() {
            return item().requirementOn(day);
        }

        /** A level under that of the province is reached, not met. */
        Verdict reached() {
            boolean floor =
                    level.mode() == Threshold.Mode.FLOOR && level.setBy().kind() == Authority.Kind.PROVINCE;
            return floor ? Verdict.UNDETERMINED : Verdict.MET;
        }

        @Override
        public String toString() {
            return set + " " + level.item() + " " + level.column() + " on " + day;
        }
    }

    static List<Cell> levels() {
        List<Cell> cells = new ArrayList<>();
        for (String id : CriteriaCatalog.standard().ids()) {
            CriteriaSet set = CriteriaCatalog.standard().set(id);
            Evaluator evaluator = Evaluator.of(set, Policy.strict().acceptingUnverified());
            for (Threshold level : set.thresholds()) {
                for (LocalDate day : days(set, level)) {
                    Cell cell = new Cell(set, evaluator, level, day);
                    if (level.value().isPresent() && isJudgedBy(cell)) {
                        cells.add(cell);
                    }
                }
            }
        }
        return cells;
    }

    /** Levels of another column, of a repealed wording, of an earlier figure and of a factor are not compared so. */
    private static boolean isJudgedBy(Cell cell) {
        Optional<Requirement> asked = cell.requirement();
        boolean plain = asked.isPresent()
                && asked.get().kind().isMeasured()
                && asked.get().kind() != RequirementKind.RELATIVE;
        return plain && cell.judge(Optional.empty()).threshold().equals(Optional.of(cell.level()));
    }

    private static Set<LocalDate> days(CriteriaSet set, Threshold level) {
        Set<LocalDate> days = new HashSet<>();
        Stream.of(level.validity(), set.validity())
                .flatMap(validity -> Stream.concat(validity.from().stream(), validity.to().stream()))
                .filter(day -> level.validity().contains(day) && set.validity().contains(day))
                .forEach(days::add);
        return days;
    }

    @Test
    void theTablesHoldLevelsOfEveryRegionYearAndKind() {
        assertThat(levels())
                .hasSizeGreaterThan(800)
                .extracting(cell -> cell.level().column().key())
                .contains("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
        assertThat(levels())
                .extracting(cell -> cell.requirement().orElseThrow().kind())
                .contains(
                        RequirementKind.NUMBER,
                        RequirementKind.GRADE,
                        RequirementKind.OWN_HISTORY,
                        RequirementKind.ROLLUP);
        assertThat(levels())
                .filteredOn(cell -> cell.set().id().equals(Levels.BUNDLED)
                        && cell.level().indicator().equals("10"))
                .extracting(cell -> cell.day().getYear())
                .contains(2022, 2023, 2024, 2025);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void decidesOnBothSides(Cell cell) {
        Decimal value = cell.level().value().orElseThrow();
        for (Decimal step : List.of(HAIR, STEP, Decimal.of(1))) {
            boolean above;
            boolean below;
            boolean at = true;
            switch (cell.level().operator()) {
                case AT_LEAST -> {
                    above = true;
                    below = false;
                }
                case MORE_THAN -> {
                    above = true;
                    below = false;
                    at = false;
                }
                case AT_MOST -> {
                    above = false;
                    below = true;
                }
                case LESS_THAN -> {
                    above = false;
                    below = true;
                    at = false;
                }
                default -> {
                    above = false;
                    below = false;
                }
            }
            assertThat(cell.verdict(value)).isEqualTo(at ? cell.reached() : Verdict.NOT_MET);
            assertThat(cell.verdict(value.plus(step))).isEqualTo(above ? cell.reached() : Verdict.NOT_MET);
            assertThat(cell.verdict(value.minus(step))).isEqualTo(below ? cell.reached() : Verdict.NOT_MET);
            Decimal worse = below ? value.plus(step) : value.minus(step);
            Judgement failed = cell.judge(Optional.of(Observation.measured(cell.subject(), worse)));
            assertThat(failed.shortfall()).contains(step);
            assertThat(failed.basis()).contains(Basis.MEASURED);
        }
    }

    @ParameterizedTest
    @MethodSource("levels")
    void decidesNothingWithoutANumber(Cell cell) {
        Requirement asked = cell.requirement().orElseThrow();
        boolean choice = cell.level()
                .part()
                .flatMap(part -> cell.set().indicator(cell.level().indicator()).flatMap(one -> one.part(part)))
                .flatMap(part -> part.choice())
                .isPresent();
        assertThat(cell.judge(Optional.empty()).reason()).contains(UndeterminedReason.MISSING_DATA);
        assertThat(cell.judge(Optional.of(stated(cell, Observation.Status.NOT_ASSESSED)))
                        .reason())
                .contains(UndeterminedReason.NOT_ASSESSED);
        Judgement waived = cell.judge(Optional.of(stated(cell, Observation.Status.NOT_APPLICABLE)));
        if (asked.appliesWhen().isPresent() && !choice) {
            assertThat(waived.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        } else {
            assertThat(waived.reason()).contains(UndeterminedReason.NOT_APPLICABLE_REFUSED);
        }
    }

    private static Observation stated(Cell cell, Observation.Status status) {
        return Observation.builder().subject(cell.subject()).status(status).build();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void decidesByItselfOnlyWhereItIsSure(Cell cell) {
        Decimal value = cell.level().value().orElseThrow();
        Decimal worse = cell.level().operator().asksForMore() ? value.minus(HAIR) : value.plus(HAIR);
        Cell strict = new Cell(cell.set(), Evaluator.of(cell.set(), Policy.strict()), cell.level(), cell.day());
        Judgement judgement = strict.judge(Optional.of(Observation.measured(cell.subject(), worse)));
        assertThat(judgement.verdict() == Verdict.NOT_MET)
                .isEqualTo(cell.level().grade().decides());
    }
}
