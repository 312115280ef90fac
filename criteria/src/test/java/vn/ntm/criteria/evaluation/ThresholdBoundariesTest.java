package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/** Every level that the tables hold, on both of its sides, on the first and the last day on which it decides. */
class ThresholdBoundariesTest {

    private static final CriteriaSet SET = Sets.named(Levels.BUNDLED);

    private static final Decimal HAIR = Decimal.parse("0.000001");

    static List<Threshold> levelsOfRegions() {
        return SET.thresholds().stream()
                .filter(level -> level.value().isPresent() && level.column().axis() == Axis.REGION)
                .toList();
    }

    @Test
    void theTablesHoldLevelsOfEveryRegionAndYear() {
        assertThat(levelsOfRegions())
                .hasSizeGreaterThan(100)
                .extracting(level -> level.column().key())
                .contains("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
        assertThat(levelsOfRegions())
                .filteredOn(level -> level.indicator().equals("10"))
                .flatExtracting(level -> level.validity().from().stream().toList())
                .extracting(LocalDate::getYear)
                .contains(2022, 2023, 2024, 2025);
    }

    @ParameterizedTest
    @MethodSource("levelsOfRegions")
    void decidesOnBothSides(Threshold level) {
        Decimal value = level.value().orElseThrow();
        boolean floor = level.operator().toString().equals(">=");
        assertThat(level.operator().toString()).isIn(">=", "<=");
        for (LocalDate day : days(level)) {
            assertThat(judge(level, value, day).verdict()).isEqualTo(Verdict.MET);
            assertThat(judge(level, value.plus(HAIR), day).verdict()).isEqualTo(floor ? Verdict.MET : Verdict.NOT_MET);
            assertThat(judge(level, value.minus(HAIR), day).verdict()).isEqualTo(floor ? Verdict.NOT_MET : Verdict.MET);
            Judgement failed = judge(level, floor ? value.minus(HAIR) : value.plus(HAIR), day);
            assertThat(failed.shortfall()).contains(HAIR);
            assertThat(failed.threshold()).contains(level);
            assertThat(failed.basis()).contains(Basis.MEASURED);
        }
    }

    @ParameterizedTest
    @MethodSource("levelsOfRegions")
    void decidesByItselfOnlyWhereItIsSure(Threshold level) {
        Dossier dossier =
                dossier(level, level.value().orElseThrow(), days(level).get(0));
        Judgement judgement = judgement(Evaluator.of(SET, Policy.strict()).evaluate(dossier), level);
        assertThat(judgement.verdict() == Verdict.MET).isEqualTo(level.grade().decides());
        assertThat(judgement.reason())
                .isEqualTo(
                        level.grade().decides()
                                ? Optional.empty()
                                : Optional.of(UndeterminedReason.THRESHOLD_UNVERIFIED));
    }

    private static List<LocalDate> days(Threshold level) {
        LocalDate first = latest(level.validity().from(), SET.validity().from());
        List<LocalDate> days = new ArrayList<>(List.of(first));
        Stream.of(level.validity().to(), SET.validity().to())
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .ifPresent(days::add);
        return days;
    }

    private static LocalDate latest(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Judgement judge(Threshold level, Decimal value, LocalDate day) {
        Evaluator evaluator = Evaluator.of(SET, Policy.strict().acceptingUnverified());
        return judgement(evaluator.evaluate(dossier(level, value, day)), level);
    }

    private static Dossier dossier(Threshold level, Decimal value, LocalDate day) {
        Subject subject = level.part()
                .map(part -> Subject.part(level.indicator(), part))
                .orElseGet(() -> Subject.indicator(level.indicator()));
        return Dossier.of(UnitCode.of("06364"), day)
                .region(EconomicRegions.find(level.column().key()))
                .addObservations(Observation.measured(subject, value))
                .build();
    }

    /** The judgement of the very item, which need not be the part that decides its indicator. */
    private static Judgement judgement(Evaluation evaluation, Threshold level) {
        IndicatorEvaluation indicator = evaluation.indicator(level.indicator()).orElseThrow();
        return Stream.concat(Stream.of(indicator.deciding()), indicator.parts().stream())
                .filter(judgement -> judgement.part().equals(level.part()))
                .findFirst()
                .orElseThrow();
    }
}
