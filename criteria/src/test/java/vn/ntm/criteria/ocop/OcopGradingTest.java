package vn.ntm.criteria.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** From the scores of a council to stars. */
class OcopGradingTest {

    private static final long SEED = 148_2023;
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final OcopRules rules = OcopRules.standard();

    private static OcopScores scores(String a, String b, String c) {
        return OcopScores.on(DAY).with("A", a).with("B", b).with("C", c);
    }

    @Test
    void showsItsWorking() {
        OcopGrading grading = rules.grade(scores("35.5", "20", "30").withConditions(OcopScores.Conditions.MET));
        assertThat(grading.toText(Language.VI))
                .isEqualTo("A 35,5/40 + B 20/25 + C 30/35 = 85,5 điểm; 4 sao: từ 70 đến dưới 90 điểm (148/QĐ-TTg)");
        assertThat(grading.toText(Language.EN))
                .isEqualTo("A 35.5/40 + B 20/25 + C 30/35 = 85.5 points; 4 stars: from 70 to under 90 points"
                        + " (148/QĐ-TTg)");
        assertThat(grading.decidedStars()).contains(4);
        assertThat(grading.grade()).isEqualTo(Grade.VERIFIED);
    }

    @ParameterizedTest
    @CsvSource({"49, 2", "50, 3", "69, 3", "70, 4", "89, 4", "90, 5"})
    void wholeScoresFallOnTheirSideOfEveryBoundary(int total, int stars) {
        OcopGrading grading = rules.grade(scores(
                Integer.toString(Math.min(total, 40)),
                Integer.toString(Math.min(Math.max(total - 40, 0), 25)),
                Integer.toString(Math.max(total - 65, 0))));
        assertThat(grading.leastTotal().orElseThrow()).isEqualTo(Decimal.of(total));
        assertThat(grading.starsByScore().orElseThrow()).isEqualTo(CountRange.exactly(stars));
    }

    @Test
    void starsByScoreAreNotDecidedWhileTheConditionsAreNotEstablished() {
        OcopGrading unknown = rules.grade(scores("40", "25", "30"));
        assertThat(unknown.starsByScore().orElseThrow()).isEqualTo(CountRange.exactly(5));
        assertThat(unknown.decidedStars()).isEmpty();
        assertThat(unknown.toText(Language.VI)).endsWith("; còn: chưa xác định điều kiện bắt buộc của hạng sao");
        OcopGrading notMet = rules.grade(scores("40", "25", "30").withConditions(OcopScores.Conditions.NOT_MET));
        assertThat(notMet.decidedStars()).isEmpty();
        assertThat(notMet.open(Language.EN)).containsExactly("the mandatory conditions are not met");
    }

    @Test
    void aFractionBetweenTwoPrintedBandsIsUnverified() {
        OcopGrading grading = rules.grade(scores("39.5", "20", "30").withConditions(OcopScores.Conditions.MET));
        assertThat(grading.starsByScore().orElseThrow()).isEqualTo(CountRange.exactly(4));
        assertThat(grading.grade()).isEqualTo(Grade.UNVERIFIED);
        assertThat(grading.decidedStars()).isEmpty();
        assertThat(grading.open(Language.VI))
                .containsExactly("điểm lẻ giữa hai khung: chưa kiểm chứng thuộc khung nào");
    }

    @Test
    void aPartWithoutAScoreMakesARange() {
        OcopScores scores = OcopScores.on(DAY).with("A", "40").with("C", "35");
        OcopGrading grading = rules.grade(scores);
        assertThat(grading.leastTotal().orElseThrow()).isEqualTo(Decimal.of(75));
        assertThat(grading.greatestTotal().orElseThrow()).isEqualTo(Decimal.of(100));
        assertThat(grading.starsByScore().orElseThrow()).isEqualTo(CountRange.of(4, 5));
        assertThat(grading.missing()).extracting(ScorePart::code).containsExactly("B");
        assertThat(grading.toText(Language.VI))
                .isEqualTo("A 40/40 + B ?/25 + C 35/35 = 75–100 điểm; 4–5 sao"
                        + " (148/QĐ-TTg); còn: chưa có điểm phần B; chưa xác định điều kiện bắt buộc của hạng sao");
        assertThat(grading.decidedStars()).isEmpty();
    }

    @Test
    void onADayWithoutKnownRulesThereIsNoGrading() {
        OcopGrading grading = rules.grade(
                OcopScores.on(LocalDate.of(2023, 2, 23)).with("A", "35").with("B", "20"));
        assertThat(grading.starsByScore().whyNot()).contains(NotComputableReason.LAW_UNKNOWN);
        assertThat(grading.leastTotal().whyNot()).contains(NotComputableReason.LAW_UNKNOWN);
        assertThat(grading.decidedStars()).isEmpty();
        assertThat(grading.toText(Language.VI))
                .isEqualTo("Không phân hạng được; còn: chưa biết quy định áp dụng vào ngày đó");
    }

    @Test
    void refusesPointsThatNoPartHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.grade(OcopScores.on(DAY).with("A", "40.1")))
                .withMessage("part A has 40.1 points, not 0 to 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.grade(OcopScores.on(DAY).with("B", "-1")))
                .withMessage("part B has -1 points, not 0 to 25");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules.grade(OcopScores.on(DAY).with("D", "1")))
                .withMessage("no part of the score is D; known: [A, B, C]");
        assertThatIllegalArgumentException().isThrownBy(() -> OcopScores.on(DAY).with("A", "35,5"));
        assertThat(rules.grade(scores("40", "25", "35")).starsByScore().orElseThrow())
                .isEqualTo(CountRange.exactly(5));
    }

    /** Whatever a missing part turns out to be, the stars lie in the range that was told before. */
    @Test
    void aRangeHoldsWhateverIsScoredLater() {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            OcopScores some = OcopScores.on(DAY);
            OcopScores all = some;
            for (ScorePart part : rules.parts(DAY)) {
                Decimal points = Decimal.of(random.nextInt(
                                part.max().times(Decimal.of(10)).toBigDecimal().intValueExact() + 1))
                        .times(Decimal.parse("0.1"));
                all = all.with(part.code(), points);
                some = random.nextBoolean() ? some.with(part.code(), points) : some;
            }
            CountRange told = rules.grade(some).starsByScore().orElseThrow();
            CountRange stars = rules.grade(all).starsByScore().orElseThrow();
            assertThat(stars.isExact()).as("seed %d, product %d", SEED, i).isTrue();
            assertThat(told.contains(stars.min()))
                    .as("seed %d, product %d", SEED, i)
                    .isTrue();
        }
    }
}
