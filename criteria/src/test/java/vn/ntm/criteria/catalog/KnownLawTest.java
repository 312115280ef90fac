package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;

/** The law as people knew it the day before an act was issued, and on the day. */
class KnownLawTest {

    private static final LocalDate BEFORE_211 = LocalDate.of(2024, 2, 29);
    private static final LocalDate ISSUE_OF_211 = LocalDate.of(2024, 3, 1);
    private static final LocalDate BEFORE_51 = LocalDate.of(2025, 12, 28);
    private static final LocalDate ISSUE_OF_51 = LocalDate.of(2025, 12, 29);

    private final EditedTables tables = new EditedTables();

    private CriteriaSet knownOn(LocalDate day) {
        return tables.catalog().knownOn(day).set(EditedTables.SET);
    }

    private static List<String> days(Item item) {
        return item.requirements().stream()
                .map(Requirement::validity)
                .map(Validity::toString)
                .toList();
    }

    private static List<String> levels(CriteriaSet set, String indicator, String column) {
        return set.thresholds(indicator, Optional.empty()).stream()
                .filter(row -> row.column().equals(Column.parse(column)))
                .map(row -> row.validity() + " " + row.required().orElse("?"))
                .toList();
    }

    @Test
    void anActIsKnownFromTheDayOfItsIssue() {
        CriteriaCatalog catalog = tables.catalog();
        assertThat(catalog.knownOn(BEFORE_211).act("211/QĐ-TTg")).isEmpty();
        assertThat(catalog.knownOn(ISSUE_OF_211).act("211/QĐ-TTg")).isEqualTo(catalog.act("211/QĐ-TTg"));
        assertThat(catalog.knownOn(BEFORE_211).act("318/QĐ-TTg")).isPresent();
    }

    @Test
    void anActWithoutADayOfIssueIsKnownWhenItTookEffect() {
        tables.replace("acts.csv", "211/QĐ-TTg,2024-03-01,2024-03-01,", "211/QĐ-TTg,,2024-03-05,");
        CriteriaCatalog catalog = tables.catalog();
        assertThat(catalog.knownOn(LocalDate.of(2024, 3, 4)).act("211/QĐ-TTg")).isEmpty();
        assertThat(catalog.knownOn(LocalDate.of(2024, 3, 5)).act("211/QĐ-TTg")).isPresent();
    }

    @Test
    void anActWithoutAnyDayIsAlwaysKnown() {
        tables.replace("acts.csv", "211/QĐ-TTg,2024-03-01,2024-03-01,", "211/QĐ-TTg,,,");
        assertThat(tables.catalog().knownOn(LocalDate.of(1990, 1, 1)).act("211/QĐ-TTg"))
                .isPresent();
        assertThat(days(knownOn(BEFORE_211).indicator("1.1").orElseThrow())).hasSize(2);
    }

    @Test
    void aSetIsKnownFromTheDayOfIssueOfItsDecision() {
        CriteriaCatalog before = tables.catalog().knownOn(LocalDate.of(2022, 3, 7));
        assertThat(before.ids()).isEmpty();
        assertThat(before.headers()).isEmpty();
        assertThat(before.find(EditedTables.SET)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> before.set(EditedTables.SET))
                .withMessageContaining(EditedTables.SET);
        assertThat(tables.catalog().knownOn(LocalDate.of(2022, 3, 8)).ids()).containsExactly(EditedTables.SET);
    }

    @Test
    void aWordingThatALaterActEndedGoesOn() {
        Indicator before = knownOn(BEFORE_211).indicator("1.1").orElseThrow();
        assertThat(days(before)).containsExactly("2022-03-08..");
        assertThat(before.requirementOn(LocalDate.of(2025, 1, 1))
                        .orElseThrow()
                        .citation()
                        .act())
                .isEqualTo("318/QĐ-TTg");
        assertThat(days(knownOn(ISSUE_OF_211).indicator("1.1").orElseThrow()))
                .containsExactly("2022-03-08..2024-02-29", "2024-03-01..");
    }

    @Test
    void aWordingIsLabelledAsItWasKnown() {
        tables.replaceInSet("indicators.csv", "19,19.2,,true,", """
                19,19.2,,true,Nhãn cũ,Old label,ATTESTED,,,,,,NATION,,,2022-03-08,2024-02-29,VERIFIED,318/QĐ-TTg,,,
                19,19.2,,true,Nhãn mới,New label,ATTESTED,,,,,,NATION,,,2024-03-01,,VERIFIED,211/QĐ-TTg,,,
                19,19.3,,true,""".stripTrailing());
        tables.replace("sets.csv", ",19,57,", ",19,58,");
        Indicator before = knownOn(BEFORE_211).indicator("19.2").orElseThrow();
        assertThat(before.label(Language.EN)).isEqualTo("Old label");
        assertThat(before.label(Language.VI, LocalDate.of(2025, 1, 1))).isEqualTo("Nhãn cũ");
        Indicator after = knownOn(ISSUE_OF_211).indicator("19.2").orElseThrow();
        assertThat(after.label(Language.EN)).isEqualTo("New label");
        assertThat(after.label(Language.VI, BEFORE_211)).isEqualTo("Nhãn cũ");
    }

    /** In the column TN a level of 211/QĐ-TTg stands between two that 318/QĐ-TTg would have had. */
    private void amendTheLevelOf153() {
        String start = "15.3,,REGION,TN,2022-03-08,,<=,";
        String rest = ",%,NATION,FLOOR,VERIFIED,";
        tables.replaceInSet(
                "thresholds.csv",
                start,
                "15.3,,REGION,TN,2022-03-08,2024-02-29,<=,30" + rest + "318/QĐ-TTg,,,,\n"
                        + "15.3,,REGION,TN,2024-03-01,2024-12-31,<=,20" + rest + "211/QĐ-TTg,,,,\n"
                        + "15.3,,REGION,TN,2025-01-01,2025-06-30,<=,25" + rest + "318/QĐ-TTg,,,,\n"
                        + "15.3,,REGION,TN,2025-07-01,,<=,");
    }

    @Test
    void aLevelThatALaterActEndedGoesOnUntilTheNextThatWasKnown() {
        amendTheLevelOf153();
        List<String> known = levels(knownOn(BEFORE_211), "15.3", "REGION:TN");
        assertThat(known).hasSize(3);
        assertThat(known.subList(0, 2)).containsExactly("2022-03-08..2024-12-31 <= 30", "2025-01-01..2025-06-30 <= 25");
        assertThat(known.get(2)).startsWith("2025-07-01.. <=");
        assertThat(levels(knownOn(ISSUE_OF_211), "15.3", "REGION:TN"))
                .hasSize(4)
                .startsWith("2022-03-08..2024-02-29 <= 30", "2024-03-01..2024-12-31 <= 20");
    }

    @Test
    void aLevelOfALaterActAloneIsAbsent() {
        amendTheLevelOf153();
        Column own = Column.parse("REGION:TN");
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(knownOn(BEFORE_211).threshold("15.3", Optional.empty(), Optional.of(own), day))
                .flatMap(Threshold::required)
                .contains("<= 30");
        assertThat(knownOn(ISSUE_OF_211).threshold("15.3", Optional.empty(), Optional.of(own), day))
                .flatMap(Threshold::required)
                .contains("<= 20");
    }

    @Test
    void aSetWhoseSuccessorIsNotIssuedServesItsPeriod() {
        CriteriaCatalog before = tables.catalog().knownOn(BEFORE_51);
        SetHeader header = before.headers().get(0);
        assertThat(header.validity()).hasToString("2022-03-08..2025-12-31");
        assertThat(header.basis()).isEqualTo(SetHeader.Basis.PERIOD);
        assertThat(header.endedBy()).isEmpty();
        assertThat(before.set(EditedTables.SET).validity()).isEqualTo(header.validity());
        assertThat(before.find(EditedTables.SET, LocalDate.of(2026, 1, 1)).status())
                .isEqualTo(SetFinding.Status.EXPIRED);

        CriteriaCatalog on = tables.catalog().knownOn(ISSUE_OF_51);
        assertThat(on.headers()).isEqualTo(tables.catalog().headers());
        assertThat(on.find(EditedTables.SET, LocalDate.of(2026, 1, 1)).status()).isEqualTo(SetFinding.Status.IN_FORCE);
        assertThat(on.find(EditedTables.SET, LocalDate.of(2026, 2, 15)).status())
                .isEqualTo(SetFinding.Status.SUPERSEDED);
    }

    @Test
    void subjectsAreLinkedBetweenKnownSetsAlone() {
        tables.append(
                        "sets.csv",
                        "commune-ntm-later,COMMUNE,COMMUNE,,,NTM,51/2025/QĐ-TTg,,2026-02-15,2030-12-31,PERIOD,,2026,2030,"
                                + "GENERAL,,false,,,,Bộ thử,Invented set")
                .append("links.csv", EditedTables.SET + ",19,commune-ntm-later,19,UNVERIFIED");
        assertThat(tables.catalog().knownOn(BEFORE_51).links(EditedTables.SET, "19"))
                .isEmpty();
        assertThat(tables.catalog().knownOn(ISSUE_OF_51).links("commune-ntm-later", "19"))
                .extracting(SubjectLink::set)
                .containsExactly(EditedTables.SET);
    }

    @ParameterizedTest
    @CsvSource({"2022-06-05, ", "2022-06-06, >= 100"})
    void whatTheMinistryHadNotYetSaidIsAnUnknownLevel(LocalDate day, String required) {
        CriteriaSet set = knownOn(day);
        assertThat(set.threshold("5", Optional.of("min-facility"), Optional.of(Column.parse("REGION:TDMNPB")), day))
                .hasValueSatisfying(level -> assertThat(level.required()).isEqualTo(Optional.ofNullable(required)));
        assertThat(set.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, false", "2024-03-01, true"})
    void whatALaterActSaysOfEarlierDaysLeavesACriterionIncompleteBefore(LocalDate day, boolean complete) {
        tables.appendToSet("criteria.csv", "C9,,,,Điều kiện thử,Invented condition,false,true")
                .appendToSet(
                        "indicators.csv",
                        "C9,C9,,true,Điều kiện,Condition,ATTESTED,,,,,,NATION,,,2022-03-08,,VERIFIED,211/QĐ-TTg,,,");
        CriteriaSet set = knownOn(day);
        assertThat(set.indicator("C9").isPresent()).isEqualTo(complete);
        assertThat(set.criterion("C9").map(Criterion::complete)).contains(complete);
        assertThat(set.isComplete()).isEqualTo(complete);
    }

    @Test
    void aConditionOfALaterActIsAbsent() {
        tables.appendToSet("criteria.csv", "C9,,,,Điều kiện thử,Invented condition,false,true")
                .appendToSet(
                        "indicators.csv",
                        "C9,C9,,true,Điều kiện,Condition,ATTESTED,,,,,,NATION,,,2024-03-01,,VERIFIED,211/QĐ-TTg,,,");
        assertThat(knownOn(BEFORE_211).criterion("C9")).isEmpty();
        assertThat(knownOn(BEFORE_211).isComplete()).isTrue();
        assertThat(knownOn(ISSUE_OF_211).criterion("C9")).isPresent();
    }

    @Test
    void anIndicatorThatALaterActAddedIsAbsentAndNothingIsIncomplete() {
        tables.replace("sets.csv", ",19,57,", ",19,58,")
                .appendToSet(
                        "indicators.csv",
                        "19,19.3,,true,Chỉ tiêu,Indicator,NUMBER,,,%,,,NATION,,,2024-03-01,,VERIFIED,211/QĐ-TTg,,,")
                .appendToSet(
                        "thresholds.csv", "19.3,,GENERAL,,2024-03-01,,>=,90,%,NATION,FLOOR,VERIFIED,211/QĐ-TTg,,,,");
        CriteriaSet before = knownOn(BEFORE_211);
        assertThat(before.indicator("19.3")).isEmpty();
        assertThat(before.thresholds("19.3", Optional.empty())).isEmpty();
        assertThat(before.criterion("19").map(Criterion::complete)).contains(true);
        assertThat(knownOn(ISSUE_OF_211).thresholds("19.3", Optional.empty())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-08", "2022-06-05", "2024-02-29", "2025-12-28", "2026-12-31"})
    void overlaysStay(LocalDate day) {
        CriteriaCatalog catalog = tables.catalog();
        Overlay overlay = Overlay.of("tinh", List.of(local(catalog, "15.3", Optional.empty(), "GENERAL", "<= 9 %")));
        CriteriaSet known = catalog.with(overlay).knownOn(day).set(EditedTables.SET);
        assertThat(known.overlays()).containsExactly("tinh");
        assertThat(known.threshold("15.3", Optional.empty(), Optional.of(Column.parse("REGION:DNB")), day))
                .flatMap(Threshold::required)
                .contains("<= 9");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-07, 0", "2022-03-08, 1", "2022-06-06, 1"})
    void whatAnOverlaySaysOfSomethingNotYetKnownIsLeftOut(LocalDate day, int rows) {
        CriteriaCatalog catalog = tables.catalog();
        Optional<String> part = Optional.of("min-facility");
        CriteriaCatalog known = catalog.with(
                        Overlay.of("tinh", List.of(local(catalog, "5", part, "GENERAL", ">= 100 %"))))
                .knownOn(day);
        assertThat(known.find(EditedTables.SET).stream()
                        .flatMap(set -> set.thresholds("5", part).stream())
                        .filter(row -> row.overlay().isPresent()))
                .hasSize(rows);
    }

    private static Overlay.Row local(
            CriteriaCatalog catalog, String indicator, Optional<String> part, String column, String required) {
        return Overlay.Row.of(EditedTables.SET, LocalLevels.level(catalog, indicator, part, column, required));
    }

    @Test
    void afterAllActsNothingDiffers() {
        CriteriaCatalog standard = CriteriaCatalog.standard();
        CriteriaCatalog known = standard.knownOn(LocalDate.of(2100, 1, 1));
        assertThat(known.ids()).isEqualTo(standard.ids());
        assertThat(known.headers()).isEqualTo(standard.headers());
        assertThat(known.release()).isEqualTo(standard.release());
        assertThat(standard.ids()).allSatisfy(id -> {
            assertThat(SetDump.of(known.set(id))).isEqualTo(SetDump.of(standard.set(id)));
            assertThat(known.set(id)).isEqualTo(standard.set(id));
            assertThat(known.set(id)).as("kept").isSameAs(known.set(id));
        });
    }

    @Test
    void whatWasKnownEarlierIsKnownOfWhatWasKnownLater() {
        CriteriaCatalog catalog = tables.catalog();
        assertThat(SetDump.of(catalog.knownOn(ISSUE_OF_211).knownOn(BEFORE_211).set(EditedTables.SET)))
                .isEqualTo(SetDump.of(catalog.knownOn(BEFORE_211).set(EditedTables.SET)));
    }
}
