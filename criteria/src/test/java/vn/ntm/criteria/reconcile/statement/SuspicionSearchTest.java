package vn.ntm.criteria.reconcile.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;

/** How far the search for one slip goes, what goes before what, and what it leaves alone. */
class SuspicionSearchTest {

    private static final PublishedCheck PLAN = sum("plan", "614294", List.of("320197", "67172", "226385"));
    private static final PublishedCheck POVERTY = percent("poverty", 4_369, 67_172, "6.45");

    private static final SuspectedReading OF_PLAN =
            SuspectedReading.of(SuspicionKind.TRANSPOSED_DIGITS, "67172", "67712");

    private static PublishedCheck percent(String name, long count, long whole, String printed) {
        return PublishedCheck.builder(name, CheckKind.PERCENT)
                .operand("numerator", count)
                .operand("denominator", whole)
                .published(printed)
                .build();
    }

    private static PublishedCheck sum(String name, String printed, List<String> parts) {
        return PublishedCheck.builder(name, CheckKind.SUM)
                .operand("parts", Operand.list(parts.stream().map(Operand::of).toArray(Operand[]::new)))
                .published(printed)
                .build();
    }

    private static List<Suspicion> suspicions(List<PublishedCheck> checks) {
        return PublishedStatement.of("report", checks).reconcile().suspicions();
    }

    private static List<String> names(Suspicion suspicion) {
        return suspicion.wouldMatch().stream().map(PublishedCheck::name).toList();
    }

    @Test
    void partsWithNamesAreFiguresLikeThoseInARow() {
        PublishedCheck named = PublishedCheck.builder("plan", CheckKind.SUM)
                .operand(
                        "parts",
                        Operand.named(ImmutableMap.of(
                                "trung ương",
                                Operand.of(320_197),
                                "tỉnh",
                                Operand.of(67_172),
                                "xã",
                                Operand.of(226_385))))
                .published("614294")
                .build();
        assertThat(suspicions(List.of(named, POVERTY)))
                .singleElement()
                .satisfies(found -> assertThat(found.readings()).containsExactly(OF_PLAN));
    }

    /** A share of the suspected whole that was cut off by the report may stay so or come out, but not get lost. */
    @ParameterizedTest(name = "{0} of 67.172 printed as {1}")
    @CsvSource({
        // 0.1935 % and 0.1920 %
        "130, 0.1, true",
        // 1.9606 % and 1.9450 %
        "1317, 1.9, true",
        "130, 0.193, false"
    })
    void aShareThatWasCutOffIsNotLost(long count, String printed, boolean isSuspected) {
        List<Suspicion> found = suspicions(List.of(PLAN, POVERTY, percent("cut off", count, 67_172, printed)));
        assertThat(found).hasSize(isSuspected ? 1 : 0);
    }

    @Test
    void twoSlipsInOneReportAreTwoSuspicionsTheOneThatExplainsMoreFirst() {
        List<Suspicion> found = suspicions(List.of(
                PLAN,
                POVERTY,
                sum("total", "1568", List.of("800", "786")),
                PublishedCheck.builder("mean", CheckKind.AVERAGE)
                        .operand("total", 1568)
                        .operand("count", 152)
                        .published("10.43")
                        .build(),
                percent("share", 1_568, 2_888, "54.9")));
        assertThat(found)
                .extracting(SuspicionSearchTest::names)
                .containsExactly(List.of("total", "mean", "share"), List.of("plan", "poverty"));
        assertThat(found.get(1).readings()).containsExactly(OF_PLAN);
    }

    /** 1,201 and others make the first two match as well, but 1,200 alone all three. */
    @Test
    void whatExplainsOnlySomeOfTheChecksIsNotTold() {
        List<Suspicion> found = suspicions(
                List.of(percent("a", 50, 120, "4"), percent("b", 95, 120, "8"), percent("c", 300, 120, "25.00")));
        assertThat(found).singleElement().satisfies(suspicion -> {
            assertThat(names(suspicion)).containsExactly("a", "b", "c");
            assertThat(suspicion.readings())
                    .containsExactly(SuspectedReading.of(SuspicionKind.FACTOR_OF_TEN, "120", "1200"));
        });
    }

    @Test
    void whereASlipOfTheWholeExplainsItNoOtherWholeIsLookedFor() {
        List<Suspicion> found =
                suspicions(List.of(percent("advanced", 2_567, 6_084, "42.4"), percent("model", 743, 6_084, "12.3")));
        assertThat(found)
                .singleElement()
                .satisfies(suspicion -> assertThat(suspicion.readings())
                        .extracting(SuspectedReading::kind)
                        .doesNotContain(SuspicionKind.OTHER_DENOMINATOR));
    }

    /** The slip is one of other figures and other checks, so it says nothing of the whole of these shares. */
    @Test
    void aSlipElsewhereDoesNotSpareTheWhole() {
        List<Suspicion> found = suspicions(List.of(
                PLAN,
                POVERTY,
                percent("certified", 6_084, 7_669, "79.3"),
                percent("advanced", 2_567, 6_084, "42.4"),
                percent("model", 743, 6_084, "12.3")));
        assertThat(found)
                .extracting(SuspicionSearchTest::names)
                .containsExactly(List.of("plan", "poverty"), List.of("advanced", "model"));
        assertThat(found.get(1).readings())
                .containsExactly(SuspectedReading.of(SuspicionKind.OTHER_DENOMINATOR, "6084", "6048..6061"));
    }

    @Test
    void anotherWholeIsToldAsARangeOfCounts() {
        List<Suspicion> found = suspicions(List.of(
                percent("certified", 6_084, 7_669, "79.3"),
                percent("advanced", 2_567, 6_084, "42.4"),
                percent("model", 743, 6_084, "12.3")));
        assertThat(found)
                .singleElement()
                .satisfies(suspicion -> assertThat(suspicion.toText(Language.VI))
                        .contains("các tỷ lệ có thể không tính trên 6.084 mà trên mẫu số 6.048–6.061"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void aReportOfWhichTooMuchDiffersIsNotSearched(int tooMany, boolean isSearched) {
        List<PublishedCheck> checks = new ArrayList<>(List.of(
                percent("certified", 6_084, 7_669, "79.3"),
                percent("advanced", 2_567, 6_084, "42.4"),
                percent("model", 743, 6_084, "12.3")));
        for (int i = 2; i < Suspicion.MAX_MISMATCHES + tooMany; i++) {
            checks.add(percent("other " + i, 10_000 + i, 90_000 + i, "150"));
        }
        assertThat(suspicions(checks)).hasSize(isSearched ? 1 : 0);
    }

    /** The share has three figures and the sum its parts and its total: 300 together are searched. */
    @ParameterizedTest
    @CsvSource({"296, true", "297, false"})
    void checksWithTooManyFiguresAreNotSearched(int parts, boolean isSearched) {
        List<String> lines = new ArrayList<>(List.of("320197", "67172", "226385"));
        while (lines.size() < parts) {
            lines.add("0");
        }
        assertThat(suspicions(List.of(sum("plan", "614294", lines), POVERTY))).hasSize(isSearched ? 1 : 0);
    }

    /** One of so many lines of 95 is a slip for 59; which of them is tried for up to sixteen. */
    @ParameterizedTest
    @CsvSource({"16, true", "17, false"})
    void aFigureThatStandsInTooManyPlacesSaysNothing(int lines, boolean isSearched) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            parts.add("95");
        }
        String total = Integer.toString(95 * (lines - 1) + 59);
        assertThat(suspicions(List.of(sum("all", total, parts), percent("one", 95, 200, "29.5"))))
                .hasSize(isSearched ? 1 : 0);
    }

    /** Two tables of so many lines, of which the last two were exchanged: 44 by 44 lines are tried, 45 by 45 are not. */
    @ParameterizedTest
    @CsvSource({"44, true", "45, false"})
    void ofLongTablesOnlyTheFirstPairsAreExchanged(int lines, boolean isFound) {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        long firstTotal = 4_321;
        long secondTotal = 777;
        for (int i = 0; i < lines - 1; i++) {
            first.add(Integer.toString(1_000 + i));
            second.add(Integer.toString(5_000 + i));
            firstTotal += 1_000 + i;
            secondTotal += 5_000 + i;
        }
        first.add("777");
        second.add("4321");
        List<Suspicion> found = suspicions(List.of(
                sum("first", Long.toString(firstTotal), first), sum("second", Long.toString(secondTotal), second)));
        assertThat(found).hasSize(isFound ? 1 : 0);
        assertThat(found)
                .allSatisfy(suspicion -> assertThat(suspicion.readings())
                        .containsExactly(SuspectedReading.of(SuspicionKind.SWAPPED_PAIR, "777", "4321")));
    }
}
