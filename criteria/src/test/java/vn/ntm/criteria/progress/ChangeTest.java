package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.programme.TargetSubject;
import vn.ntm.criteria.programme.TargetSubjects;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

class ChangeTest {

    private static final Measure NTM = Measure.share(Tiers.NTM, Whole.ALL_UNITS);

    private static ProgressOnDay certified(String date, int units, int ntm, int advanced, int model) {
        Progress.Counts counts = new Progress.Counts().addUnreported(units);
        IntStream.range(0, units)
                .forEach(i -> counts.addCertificates(List.of(Tiers.NTM, Tiers.ADVANCED, Tiers.MODEL)
                        .subList(0, i < model ? 3 : i < advanced ? 2 : i < ntm ? 1 : 0)));
        return new ProgressOnDay(LocalDate.parse(date), Progress.of(Matrices.SET, counts));
    }

    private static ProgressOnDay mean(String date, CriteriaSet set, int units, int met) {
        return new ProgressOnDay(LocalDate.parse(date), Progress.of(set, Matrices.counts(set, units, met)));
    }

    @Test
    void aChangeOfSharesIsInPointsAndItsPaceExact() {
        // The country at the end of 2021 and in June 2025: 5,615 of 8,225 communes, 6,084 of 7,669.
        Change change =
                Change.of(NTM, certified("2021-12-31", 8225, 5615, 0, 0), certified("2025-06-30", 7669, 6084, 0, 0));
        RatioRange difference = change.difference().orElseThrow();
        assertThat(difference).hasToString((6084L * 8225 - 5615L * 7669) + "/" + 8225L * 7669);
        assertThat(difference.toPercentText(1, Language.VI)).isEqualTo("11,1 %");
        assertThat(change.months()).hasToString("42/1");
        assertThat(change.perMonth().orElseThrow().toPercentText(3, Language.EN))
                .isEqualTo("0.263 %");
        assertThat(change.perYear().orElseThrow().toPercentText(2, Language.EN)).isEqualTo("3.16 %");
        assertThat(change.working(Language.VI).lines())
                .containsExactly(
                        "Tỷ lệ đơn vị được công nhận đạt chuẩn nông thôn mới trên tổng số đơn vị:",
                        "31/12/2021: 5615/8225 = 68,27 %",
                        "30/6/2025: 6084/7669 = 79,33 %",
                        "Chênh lệch: 11,06 điểm %",
                        "Số tháng: 42,00",
                        "Bình quân mỗi tháng: 0,26 điểm %",
                        "Bình quân mỗi năm: 3,16 điểm %");
    }

    @Test
    void aDifferenceOfMeansComesFromExactFigures() {
        List<ProgressOnDay> series = List.of(
                mean("2022-12-31", Matrices.SET, 3, 10),
                mean("2023-12-31", Matrices.SET, 3, 12),
                mean("2024-06-30", Matrices.SET, 4, 11));
        List<Change> changes = Change.series(Measure.meanCriteria(), series);
        assertThat(changes.get(0).difference().orElseThrow()).hasToString("6/3");
        assertThat(changes.get(0).perMonth().orElseThrow()).hasToString("6/36");
        assertThat(changes.get(0).perYear().orElseThrow().toText(2, Language.VI))
                .isEqualTo("2,00");
        assertThat(changes.get(1).difference().orElseThrow()).hasToString("-12/12");
        assertThat(changes).hasSize(2);
    }

    @Test
    void whatIsUndeterminedOnEitherDayWidensTheDifference() {
        Progress open = Progress.of(Matrices.SET, new Progress.Counts().add(Matrices.row(Matrices.SET, 10, 4)));
        Change change = Change.of(
                Measure.meanCriteria(),
                new ProgressOnDay(LocalDate.of(2022, 12, 31), open),
                new ProgressOnDay(LocalDate.of(2023, 12, 31), open));
        assertThat(change.difference().orElseThrow()).hasToString("-4/1..4/1");
    }

    @Test
    void figuresByTwoSetsOrOfNobodyAreNotCompared() {
        Change sets = Change.of(
                Measure.meanCriteria(),
                mean("2025-12-31", Matrices.SET, 2, 10),
                mean("2026-12-31", Matrices.NEW_SET, 2, 10));
        assertThat(sets.difference().whyNot()).contains(NotComputableReason.DIFFERENT_SETS);
        assertThat(sets.working(Language.VI)).contains("hai số liệu tính theo hai bộ tiêu chí khác nhau");
        Change nobody = Change.of(
                Measure.meanCriteria(),
                mean("2022-12-31", Matrices.SET, 0, 0),
                mean("2023-12-31", Matrices.SET, 2, 10));
        assertThat(nobody.perMonth().whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
        ProgressOnDay day = mean("2023-12-31", Matrices.SET, 2, 10);
        assertThatThrownBy(() -> Change.of(NTM, day, day)).hasMessageContaining("2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-12-31, 2025-06-30, 42/1",
        "2024-12-31, 2025-01-31, 1/1",
        "2024-01-31, 2024-02-29, 1/1",
        "2024-12-31, 2025-01-01, 1/31",
        "2023-06-15, 2023-08-30, 77/31",
        "2024-02-28, 2024-02-29, 1/29"
    })
    void monthsAreCountedFromEndOfDayToEndOfDay(LocalDate from, LocalDate to, String months) {
        assertThat(Elapsed.months(from, to)).hasToString(months);
    }

    private static Target target(TargetSubject subject, int year) {
        return Programme.standard().targets(subject, year).get(0);
    }

    @Test
    void targetsOf2025AreComparedByTheirOwnWhole() {
        ProgressOnDay now = certified("2023-06-30", 8177, 6022, 1331, 176);
        TargetComparison ntm = TargetComparison.of(target(TargetSubjects.COMMUNES_NTM, 2025), now);
        assertThat(ntm.outcome()).isEqualTo(TargetComparison.Outcome.NOT_REACHED);
        assertThat(ntm.gap().orElseThrow().toPercentText(2, Language.VI)).isEqualTo("6,35 %");
        // 30 months to the end of 2025.
        assertThat(ntm.neededPerMonth().orElseThrow().toPercentText(3, Language.EN))
                .isEqualTo("0.212 %");
        assertThat(ntm.neededPerYear().orElseThrow().toPercentText(2, Language.EN))
                .isEqualTo("2.54 %");
        assertThat(ntm.toText(Language.VI))
                .isEqualTo("Tỷ lệ xã đạt chuẩn nông thôn mới (2025): tối thiểu 80 "
                        + target(TargetSubjects.COMMUNES_NTM, 2025).unit().toText(Language.VI)
                        + "; ngày 30/6/2023: 73,65 % (6022/8177), chưa đạt");
        TargetComparison advanced = TargetComparison.of(target(TargetSubjects.COMMUNES_ADVANCED, 2025), now);
        assertThat(advanced.outcome()).isEqualTo(TargetComparison.Outcome.LEFT_OPEN);
        assertThat(advanced.figure().orElseThrow()).hasToString("1331/6022");
        TargetComparison model = TargetComparison.of(target(TargetSubjects.COMMUNES_MODEL, 2025), now);
        assertThat(model.figure().orElseThrow()).hasToString("176/6022");
        assertThat(model.outcome()).isEqualTo(TargetComparison.Outcome.NOT_REACHED);
    }

    @Test
    void theTargetOfARegionIsReachedAtItsOwnFigure() {
        Target mountains = Programme.standard()
                .targets(TargetSubjects.COMMUNES_NTM, 2025, EconomicRegions.TDMNPB)
                .get(0);
        TargetComparison reached = TargetComparison.of(mountains, certified("2025-06-30", 10, 6, 0, 0));
        assertThat(reached.outcome()).isEqualTo(TargetComparison.Outcome.REACHED);
        assertThat(reached.neededPerMonth().orElseThrow().min().numerator().signum())
                .isZero();
        TargetComparison missed = TargetComparison.of(mountains, certified("2025-12-31", 1000, 599, 0, 0));
        assertThat(missed.outcome()).isEqualTo(TargetComparison.Outcome.NOT_REACHED);
        assertThat(missed.gap().orElseThrow().toPercentText(1, Language.VI)).isEqualTo("0,1 %");
        assertThat(missed.neededPerMonth().whyNot()).contains(NotComputableReason.NO_TIME_LEFT);
    }

    /** 3 of the 11 districts, towns and cities of a province of the northern mountains; its region is to have 30 %. */
    @Test
    void districtsTownsAndCitiesAreComparedWithTheTargetOfTheirRegion() {
        Target mountains = Programme.standard()
                .targets(TargetSubjects.DISTRICT_UNITS, 2025, EconomicRegions.TDMNPB)
                .get(0);
        Progress.Counts counts = new Progress.Counts()
                .addUnreported(11)
                .addCertificates(List.of(Tiers.NTM))
                .addCertificates(List.of(Tiers.NTM, Tiers.ADVANCED))
                .addCertificates(List.of(Tiers.COMPLETION));
        IntStream.range(0, 7).forEach(i -> counts.addCertificates(List.of()));
        Progress.Counts fourth = new Progress.Counts().merge(counts).addCertificates(List.of(Tiers.NTM));
        counts.addCertificates(List.of());
        CriteriaSet districts = CriteriaCatalog.standard().set("district-ntm-2021-2025");
        LocalDate day = LocalDate.of(2024, 12, 31);
        TargetComparison missed =
                TargetComparison.of(mountains, new ProgressOnDay(day, Progress.of(districts, counts)));
        assertThat(missed.outcome()).isEqualTo(TargetComparison.Outcome.NOT_REACHED);
        assertThat(missed.figure().orElseThrow()).hasToString("3/11");
        assertThat(missed.gap().orElseThrow().toPercentText(2, Language.VI)).isEqualTo("2,73 %");
        assertThat(TargetComparison.of(mountains, new ProgressOnDay(day, Progress.of(districts, fourth)))
                        .outcome())
                .isEqualTo(TargetComparison.Outcome.REACHED);
        // Communes say nothing of districts, nor districts of communes.
        assertThat(TargetComparison.of(mountains, certified("2024-12-31", 10, 6, 0, 0))
                        .outcome())
                .isEqualTo(TargetComparison.Outcome.NOT_COMPARABLE);
        assertThat(TargetComparison.of(
                                target(TargetSubjects.COMMUNES_NTM, 2025),
                                new ProgressOnDay(day, Progress.of(districts, counts)))
                        .outcome())
                .isEqualTo(TargetComparison.Outcome.NOT_COMPARABLE);
    }

    @Test
    void noCommuneBelowFifteenIsNotAMeanOfFifteen() {
        Target fifteen = target(TargetSubjects.CRITERIA_PER_COMMUNE, 2025);
        Progress.Counts high = Matrices.counts(Matrices.SET, 9, 19);
        assertThat(outcome(fifteen, high)).isEqualTo(TargetComparison.Outcome.REACHED);
        assertThat(outcome(fifteen, Matrices.counts(Matrices.SET, 1, 14).merge(high)))
                .isEqualTo(TargetComparison.Outcome.NOT_REACHED);
        assertThat(outcome(
                        fifteen,
                        new Progress.Counts()
                                .add(Matrices.row(Matrices.SET, 14, 1))
                                .merge(high)))
                .isEqualTo(TargetComparison.Outcome.UNDETERMINED);
        assertThat(outcome(fifteen, new Progress.Counts().addUnreported(1).merge(high)))
                .isEqualTo(TargetComparison.Outcome.UNDETERMINED);
    }

    private static TargetComparison.Outcome outcome(Target target, Progress.Counts counts) {
        ProgressOnDay now = new ProgressOnDay(LocalDate.of(2024, 12, 31), Progress.of(Matrices.SET, counts));
        return TargetComparison.of(target, now).outcome();
    }

    @Test
    void targetsOf2030AreComparedAsFarAsTheyAreKnown() {
        Progress.Counts counts = new Progress.Counts().addUnreported(2621);
        List<Tier> both = List.of(Tiers.NTM, Tiers.MODERN);
        IntStream.range(0, 2621)
                .forEach(i -> counts.addCertificates(i < 100 ? both : i < 1700 ? List.of(Tiers.NTM) : List.of()));
        ProgressOnDay now = new ProgressOnDay(LocalDate.of(2027, 12, 31), Progress.of(Matrices.NEW_SET, counts));
        List<TargetComparison> all = TargetComparison.all(Programme.standard().targets(2030), now);
        TargetComparison ntm = all.stream()
                .filter(one -> one.target().subject().equals(TargetSubjects.COMMUNES_NTM))
                .findFirst()
                .orElseThrow();
        // The act says "about 65 %": no figure of ours says that this is reached.
        assertThat(ntm.outcome()).isEqualTo(TargetComparison.Outcome.LEFT_OPEN);
        assertThat(ntm.gap().orElseThrow().toPercentText(2, Language.VI)).isEqualTo("0,14 %");
        assertThat(all.stream()
                        .filter(one -> one.outcome() == TargetComparison.Outcome.NOT_COMPARABLE)
                        .map(one -> one.target().subject()))
                .contains(TargetSubjects.COMMUNES_MODERN, TargetSubjects.RURAL_INCOME)
                .doesNotContain(TargetSubjects.COMMUNES_NTM);
        TargetComparison unread = TargetComparison.of(target(TargetSubjects.COMMUNES_NTM, 2035), now);
        assertThat(unread.measure()).isEqualTo(Optional.empty());
        assertThat(unread.gap().whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(unread.toText(Language.EN)).endsWith("figure not known; not comparable");
    }
}
