package vn.ntm.criteria.reconcile.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;

class SuspicionTest {

    @Test
    void aFigureWithTwoDigitsExchangedIsFoundByItsTwoChecks() {
        List<Suspicion> found =
                suspicions(sum("plan", "614294", 320_197, 67_172, 226_385), percent("poverty", 4_369, 67_172, "6.45"));
        assertThat(found).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.isSingle()).isTrue();
            assertThat(suspicion.readings())
                    .containsExactly(reading(SuspicionKind.TRANSPOSED_DIGITS, "67172", "67712"));
            assertThat(suspicion.wouldMatch()).extracting(PublishedCheck::name).containsExactly("plan", "poverty");
        });
    }

    @Test
    void aDroppedDigitIsFound() {
        assertThat(onlyReadings(
                        sum("plan", "614294", 320_197, 6_772, 226_385), percent("poverty", 4_369, 6_772, "6.45")))
                .containsExactly(reading(SuspicionKind.DROPPED_DIGIT, "6772", "67712"));
    }

    @Test
    void aDigitTooManyIsFound() {
        assertThat(onlyReadings(
                        sum("plan", "614294", 320_197, 677_212, 226_385), percent("poverty", 4_369, 677_212, "6.45")))
                .containsExactly(reading(SuspicionKind.EXTRA_DIGIT, "677212", "67712"));
    }

    @Test
    void aFigureInAnotherStepOfMoneyIsFound() {
        assertThat(onlyReadings(
                        sum("capital", "1635.851", Operand.of(224), Operand.of("1411851")),
                        check("share", CheckKind.PERCENT)
                                .operand("numerator", 1_411_851)
                                .operand("denominator", "1635.851")
                                .published("86.31")
                                .build()))
                .containsExactly(reading(SuspicionKind.FACTOR_OF_THOUSAND, "1411851", "1411.851"));
    }

    @Test
    void aFigureTenTimesTooSmallIsFound() {
        assertThat(onlyReadings(sum("all", "2000", 1_200, 80), percent("share", 80, 2_000, "40.0")))
                .containsExactly(reading(SuspicionKind.FACTOR_OF_TEN, "80", "800"));
    }

    @Test
    void twoFiguresInEachOthersPlaceAreFound() {
        assertThat(onlyReadings(
                        percent("new rural", 55_882, 320_197, "10.71"), percent("ethnic", 24_248, 226_385, "17.45")))
                .containsExactly(reading(SuspicionKind.SWAPPED_PAIR, "10.71", "17.45"));
    }

    @Test
    void aLineThatIsWhatTheSumHasTooMuchMayBeCountedTwice() {
        List<Suspicion> found = suspicions(sum("sources", "100", 60, 40, 25));
        assertThat(found).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.readings())
                    .containsExactly(
                            new SuspectedReading(SuspicionKind.NESTED_LINE, "25", Optional.empty(), Optional.empty()));
            assertThat(suspicion.wouldMatch()).extracting(PublishedCheck::name).containsExactly("sources");
            assertThat(suspicion.toText(Language.EN))
                    .isEqualTo("Suspicion: the line of 25 may be within another line and counted twice;"
                            + " then these match: “sources”");
        });
    }

    @Test
    void aLineWithoutWhichTheReportAddsUpBetterElsewhereMayBeWithinAnother() {
        List<Suspicion> found = suspicions(sum("with", "100", 50, 30, 22, 25), sum("without", "100", 22, 50, 30));
        assertThat(found).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.readings())
                    .extracting(SuspectedReading::kind)
                    .containsExactly(SuspicionKind.NESTED_LINE);
            assertThat(suspicion.readings())
                    .extracting(SuspectedReading::printed)
                    .containsExactly("25");
            assertThat(suspicion.toText(Language.EN)).contains("even so it differs by 2");
        });
    }

    @Test
    void aLineWithoutWhichItAddsUpWorseOrNowhereElseIsNot() {
        assertThat(suspicions(sum("with", "100", 50, 30, 10, 5), sum("without", "100", 50, 30, 10)))
                .isEmpty();
        assertThat(suspicions(sum("with", "100", 50, 30, 22, 25), sum("other", "100", 51, 30, 22)))
                .isEmpty();
        assertThat(suspicions(sum("with", "100", 50, 30, 22, 25), sum("other total", "99", 50, 30, 22)))
                .isEmpty();
    }

    @Test
    void sharesOfAnotherWholeImplyIt() {
        assertThat(onlyReadings(percent("advanced", 2_567, 6_084, "42.4"), percent("model", 743, 6_084, "12.3")))
                .contains(reading(SuspicionKind.TRANSPOSED_DIGITS, "6084", "6048"));
        // The whole comes out elsewhere as printed, so no slip of it is possible.
        assertThat(onlyReadings(
                        percent("certified", 6_084, 7_669, "79.3"),
                        percent("advanced", 2_567, 6_084, "42.4"),
                        percent("model", 743, 6_084, "12.3")))
                .containsExactly(reading(SuspicionKind.OTHER_DENOMINATOR, "6084", "6048..6061"));
    }

    @Test
    void readingsThatExplainAsMuchAreAllToldAndNoneIsPreferred() {
        List<Suspicion> found = suspicions(percent("a", 50, 120, "4"), percent("b", 95, 120, "8"));
        assertThat(found).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.isSingle()).isFalse();
            assertThat(suspicion.readings())
                    .contains(
                            reading(SuspicionKind.FACTOR_OF_TEN, "120", "1200"),
                            reading(SuspicionKind.DROPPED_DIGIT, "120", "1201"))
                    .doesNotHaveDuplicates();
            assertThat(suspicion.toText(Language.VI)).contains("; hoặc ").contains("(chưa xác định được cách nào)");
            assertThat(suspicion.toText(Language.EN)).contains("; or ").contains("(which of them cannot be told)");
        });
    }

    @Test
    void oneCheckAloneAccusesNoFigure() {
        assertThat(suspicions(percent("below 8", 45, 204, "20.06"))).isEmpty();
        assertThat(suspicions(sum("plan", "614294", 320_197, 67_172, 226_385))).isEmpty();
    }

    @Test
    void aReadingThatSpoilsACheckThatComesOutIsNone() {
        assertThat(suspicions(
                        sum("plan", "614294", 320_197, 67_172, 226_385),
                        percent("poverty", 4_369, 67_172, "6.45"),
                        sum("other", "67180", 67_172, 8)))
                .isEmpty();
    }

    @Test
    void whatExplainsMoreGoesBeforeWhatExplainsLess() {
        List<Suspicion> found = suspicions(
                sum("total", "1568", 800, 786),
                check("mean", CheckKind.AVERAGE)
                        .operand("total", 1568)
                        .operand("count", 152)
                        .published("10.43")
                        .build(),
                percent("share", 1_568, 2_888, "54.9"));
        assertThat(found).singleElement().satisfies(suspicion -> {
            assertThat(suspicion.readings()).containsExactly(reading(SuspicionKind.TRANSPOSED_DIGITS, "1568", "1586"));
            assertThat(suspicion.wouldMatch()).hasSize(3);
        });
    }

    @Test
    void equalFiguresOfOneListAreDifferentFigures() {
        // Two lines print 95; only one of them is a slip for 59.
        assertThat(onlyReadings(sum("all", "200", 95, 95, 46), percent("one", 95, 200, "29.5")))
                .containsExactly(reading(SuspicionKind.TRANSPOSED_DIGITS, "95", "59"));
    }

    @Test
    void nothingIsSaidWhereAllComesOutOrNothingCanBeComputed() {
        assertThat(suspicions(sum("all", "3", 1, 2))).isEmpty();
        assertThat(suspicions()).isEmpty();
        assertThat(suspicions(percent("a", 1, 0, "4"), percent("b", 1, 0, "4"))).isEmpty();
        assertThat(suspicions(check("unknown", CheckKind.SUM).build())).isEmpty();
    }

    @Test
    void aStatementInWhichAlmostAllDiffersIsNotSearched() {
        List<PublishedCheck> many = new ArrayList<>();
        for (int i = 0; i <= Suspicion.MAX_MISMATCHES; i++) {
            many.add(percent("share " + i, 55_882, 320_197, "10.71"));
        }
        assertThat(PublishedStatement.of("many", many).reconcile().suspicions()).isEmpty();
    }

    @Test
    void theStatementStaysAsItIsPrinted() {
        ReconciledStatement statement = PublishedStatement.of(
                        "r",
                        List.of(
                                sum("plan", "614294", 320_197, 67_172, 226_385),
                                percent("poverty", 4_369, 67_172, "6.45")))
                .reconcile();
        assertThat(statement.suspicions()).isEqualTo(statement.suspicions()).hasSize(1);
        assertThat(statement.entries())
                .extracting(entry -> entry.reconciliation().verdict())
                .containsOnly(ReconciliationVerdict.MISMATCH);
        assertThat(statement.suspicions().get(0).toText(Language.VI))
                .isEqualTo("Nghi vấn: 67.172 có thể bị đảo hai chữ số của 67.712; khi đó khớp: “plan”, “poverty”");
    }

    @Test
    void aSuspicionHasAReading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suspicion(List.of(), true, List.of()))
                .withMessageContaining("readings");
    }

    private static List<SuspectedReading> onlyReadings(PublishedCheck... checks) {
        List<Suspicion> found = suspicions(checks);
        assertThat(found).hasSize(1);
        return found.get(0).readings();
    }

    private static List<Suspicion> suspicions(PublishedCheck... checks) {
        return PublishedStatement.of("report", List.of(checks)).reconcile().suspicions();
    }

    private static SuspectedReading reading(SuspicionKind kind, String printed, String read) {
        return SuspectedReading.of(kind, printed, read);
    }

    private static PublishedCheck.Builder check(String name, CheckKind kind) {
        return PublishedCheck.builder(name, kind);
    }

    private static PublishedCheck percent(String name, long count, long whole, String printed) {
        return check(name, CheckKind.PERCENT)
                .operand("numerator", count)
                .operand("denominator", whole)
                .published(printed)
                .build();
    }

    private static PublishedCheck sum(String name, String printed, long... parts) {
        Operand[] operands = LongStream.of(parts).mapToObj(Operand::of).toArray(Operand[]::new);
        return sum(name, printed, operands);
    }

    private static PublishedCheck sum(String name, String printed, Operand... parts) {
        return check(name, CheckKind.SUM)
                .operand("parts", Operand.list(parts))
                .published(printed)
                .build();
    }
}
