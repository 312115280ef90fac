package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** Invented levels of a province, laid over the commune set of 2021-2025. */
class OverlayTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String ACT = "1/QĐ-UBND";
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Column TDMNPB = Column.parse("REGION:TDMNPB");
    private static final Column DNB = Column.parse("REGION:DNB");
    private static final Column BTB = Column.parse("REGION:BTB");

    private final CriteriaCatalog standard = CriteriaCatalog.standard();
    private final CriteriaSet set = standard.set(SET);

    private Threshold row(String indicator, Column column, String required) {
        return row(indicator, Optional.empty(), column, required, ACT, "2023-01-01..", "%");
    }

    private static Threshold row(
            String indicator,
            Optional<String> part,
            Column column,
            String required,
            String act,
            String validity,
            String unit) {
        String[] words = required.split(" ", -1);
        return Threshold.builder()
                .indicator(indicator)
                .part(part)
                .column(column)
                .validity(Validity.parse(validity))
                .operator(Operator.parse(words[0]))
                .value(words[1].isEmpty() ? Optional.empty() : Optional.of(Decimal.parse(words[1])))
                .unit(CriteriaCatalog.standard().unit(unit).orElseThrow())
                .mode(Threshold.Mode.EXACT)
                .grade(words[1].isEmpty() ? Grade.UNKNOWN : Grade.VERIFIED)
                .setBy(Authority.PROVINCE)
                .citation(Citation.of(act))
                .build();
    }

    private static Overlay overlay(String name, Threshold... rows) {
        return Overlay.of(
                name, Stream.of(rows).map(row -> Overlay.Row.of(SET, row)).toList());
    }

    private CriteriaSet overlaid(Threshold... rows) {
        return standard.with(overlay("tinh", rows)).set(SET);
    }

    private static Optional<String> required(CriteriaSet set, String indicator, Column own) {
        return set.threshold(indicator, Optional.empty(), Optional.of(own), DAY).flatMap(Threshold::required);
    }

    private Objection objection(Threshold row) {
        return OverlayCheck.of(set, row).get(0);
    }

    private void refuses(Threshold row, FailureReason reason, String column, String message) {
        Objection objection = objection(row);
        assertThat(objection.reason()).isEqualTo(reason);
        assertThat(objection.column()).isEqualTo(column);
        assertThat(objection.refuses()).isTrue();
        Origin place = Origin.builder().file("tinh.csv").line(2).column(0).build();
        assertThat(objection.at(place).message(Language.EN)).isEqualTo(message);
        assertThatThrownBy(() -> overlaid(row))
                .isInstanceOf(OverlayRefusedException.class)
                .hasMessageContaining(message);
    }

    @Test
    void fillsALevelThatTheLawLeavesToTheProvince() {
        CriteriaSet ours = overlaid(row("2.1", Column.GENERAL, ">= 90"));
        assertThat(required(set, "2.1", TDMNPB)).isEmpty();
        assertThat(required(ours, "2.1", TDMNPB)).contains(">= 90");
        assertThat(required(ours, "2.1", DNB)).contains(">= 90");
        Threshold level =
                ours.threshold("2.1", Optional.empty(), Optional.of(DNB), DAY).orElseThrow();
        assertThat(level.overlay()).contains("tinh");
        assertThat(level.citation().act()).isEqualTo(ACT);
        assertThat(ours.overlays()).containsExactly("tinh");
    }

    @Test
    void leavesTheCatalogueItIsLaidOverAsItWas() {
        CriteriaCatalog ours = standard.with(overlay("tinh", row("2.1", Column.GENERAL, ">= 90")));
        assertThat(standard.set(SET)).isSameAs(set);
        assertThat(standard.set(SET).overlays()).isEmpty();
        assertThat(ours.inForce(set.level(), set.tier(), DAY)).isSameAs(ours.set(SET));
        assertThat(ours.set(SET).thresholds()).hasSize(set.thresholds().size() + 1);
    }

    @Test
    void decidesOnlyWhileItHolds() {
        CriteriaSet ours = overlaid(
                row("2.1", Optional.empty(), Column.GENERAL, ">= 90", ACT, "2023-01-01..2023-12-31", "%"),
                row("2.1", Optional.empty(), Column.GENERAL, ">= 95", ACT, "2024-01-01..", "%"));
        for (String[] expected : new String[][] {
            {"2022-12-31", ""}, {"2023-01-01", ">= 90"}, {"2023-12-31", ">= 90"}, {"2024-01-01", ">= 95"}
        }) {
            assertThat(ours.threshold("2.1", Optional.empty(), Optional.of(DNB), LocalDate.parse(expected[0]))
                            .flatMap(Threshold::required)
                            .orElse(""))
                    .as(expected[0])
                    .isEqualTo(expected[1]);
        }
    }

    @Test
    void raisesANationalFloor() {
        CriteriaSet ours = overlaid(row("15.3", TDMNPB, "<= 23.9"), row("3.1", Column.GENERAL, ">= 80.1"));
        assertThat(required(ours, "15.3", TDMNPB)).contains("<= 23.9");
        assertThat(required(ours, "15.3", DNB)).contains("<= 14.5");
        assertThat(required(ours, "3.1", TDMNPB)).contains(">= 80.1");
    }

    @Test
    void mayRepeatANationalFloor() {
        assertThat(OverlayCheck.of(set, row("15.3", TDMNPB, "<= 24"))).isEmpty();
        assertThat(OverlayCheck.of(set, row("15.3", TDMNPB, "< 24"))).isEmpty();
    }

    /** Nobody could read the level of 17.12 in the tables; who has the decree fills it in, then the province sets its own. */
    @Test
    void aNationalFloorThatWasFilledInBindsTheProvinceToo() {
        Threshold read = Threshold.builder()
                .indicator("17.12")
                .column(TDMNPB)
                .validity(Validity.parse("2022-03-08.."))
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(80))
                .unit(standard.unit("%").orElseThrow())
                .mode(Threshold.Mode.FLOOR)
                .grade(Grade.VERIFIED)
                .setBy(Authority.NATION)
                .citation(Citation.of("318/QĐ-TTg"))
                .build();
        CriteriaCatalog filled = standard.with(overlay("kit", read));
        assertThat(filled.objections(overlay("tinh", row("17.12", TDMNPB, ">= 80"))))
                .isEmpty();
        assertThat(filled.objections(overlay("tinh", row("17.12", TDMNPB, ">= 79.9"))))
                .extracting(found -> found.objection().message(Language.EN))
                .containsExactly("level >= 79.9 of 1/QĐ-UBND is laxer than the national level >= 80 of 318/QĐ-TTg");
    }

    @Test
    void mayNotBeLaxerThanANationalFloorOfItsColumn() {
        refuses(
                row("15.3", TDMNPB, "<= 24.1"),
                FailureReason.LAXER_THAN_FLOOR,
                "value",
                "level <= 24.1 of 1/QĐ-UBND is laxer than the national level <= 24 of 318/QĐ-TTg");
        refuses(
                row("3.1", Column.GENERAL, ">= 79.9"),
                FailureReason.LAXER_THAN_FLOOR,
                "value",
                "level >= 79.9 of 1/QĐ-UBND is laxer than the national level >= 80 of 318/QĐ-TTg");
        refuses(
                row("3.1", DNB, "> 79"),
                FailureReason.LAXER_THAN_FLOOR,
                "value",
                "level > 79 of 1/QĐ-UBND is laxer than the national level >= 80 of 318/QĐ-TTg");
    }

    @Test
    void isOnlyWarnedAboutAFloorThatIsNotVerified() {
        Threshold row = row("4.2", TDMNPB, ">= 94");
        assertThat(objection(row).reason()).isEqualTo(FailureReason.LAXER_THAN_UNVERIFIED_FLOOR);
        assertThat(objection(row).refuses()).isFalse();
        assertThat(objection(row).message(Language.EN))
                .isEqualTo(
                        "level >= 94 of 1/QĐ-UBND is used, though it is laxer than the unverified national level >= 95"
                                + " of 318/QĐ-TTg");
        assertThat(standard.objections(overlay("tinh", row))).hasSize(1);
        assertThat(required(overlaid(row), "4.2", TDMNPB)).contains(">= 94");
    }

    @Test
    void isComparedWithEveryYearThatItTouches() {
        Threshold income = row(
                "10", Optional.empty(), TDMNPB, ">= 41", ACT, "2022-01-01..2023-12-31", "million_vnd_per_person_year");
        // 39 in 2022 is unverified and met; 42 in 2023 is corroborated and not.
        assertThat(objection(income).refuses()).isTrue();
        assertThat(objection(income).attributes()).containsEntry("floor", ">= 42");
        Threshold of2022 = row(
                "10", Optional.empty(), TDMNPB, ">= 41", ACT, "2022-01-01..2022-12-31", "million_vnd_per_person_year");
        assertThat(OverlayCheck.of(set, of2022)).isEmpty();
    }

    @Test
    void aGeneralRowNeverLoosensTheFloorOfTheUnitsOwnColumn() {
        // The general column of 15.3 is unknown, so nothing speaks against the row; each region keeps its floor.
        CriteriaSet ours = overlaid(row("15.3", Column.GENERAL, "<= 20"));
        assertThat(required(ours, "15.3", TDMNPB)).contains("<= 20");
        assertThat(required(ours, "15.3", DNB)).contains("<= 14.5");
        assertThat(ours.threshold("15.3", Optional.empty(), Optional.of(DNB), DAY)
                        .orElseThrow()
                        .overlay())
                .isEmpty();
    }

    @Test
    void aGeneralRowDecidesForAnUnknownColumnOnlyIfItLoosensNoFloor() {
        CriteriaSet lax = overlaid(row("15.3", Column.GENERAL, "<= 20"));
        CriteriaSet strict = overlaid(row("15.3", Column.GENERAL, "<= 14.5"));
        assertThat(lax.threshold("15.3", Optional.empty(), Optional.empty(), DAY))
                .isEmpty();
        assertThat(strict.threshold("15.3", Optional.empty(), Optional.empty(), DAY)
                        .flatMap(Threshold::required))
                .contains("<= 14.5");
    }

    @Test
    void itsOwnColumnComesBeforeItsGeneralRow() {
        CriteriaSet ours = overlaid(row("2.1", Column.GENERAL, ">= 90"), row("2.1", TDMNPB, ">= 70"));
        assertThat(required(ours, "2.1", TDMNPB)).contains(">= 70");
        assertThat(required(ours, "2.1", DNB)).contains(">= 90");
    }

    @Test
    void decidesNothingForAnUnknownColumnWhereItTellsColumnsApart() {
        CriteriaSet ours = overlaid(row("3.1", TDMNPB, ">= 90"));
        assertThat(ours.threshold("3.1", Optional.empty(), Optional.empty(), DAY))
                .isEmpty();
        assertThat(ours.threshold("3.1", Optional.empty(), Optional.empty(), DAY.withYear(2022)))
                .isEqualTo(set.threshold("3.1", Optional.empty(), Optional.empty(), DAY.withYear(2022)));
        assertThat(required(ours, "3.1", DNB)).contains(">= 80");
    }

    @Test
    void aLaterOverlayComesBeforeAnEarlierOne() {
        CriteriaCatalog both = standard.with(overlay("bo", row("2.1", Column.GENERAL, ">= 80")))
                .with(overlay("tinh", row("2.1", TDMNPB, ">= 85")));
        assertThat(both.set(SET).overlays()).containsExactly("tinh", "bo");
        assertThat(required(both.set(SET), "2.1", TDMNPB)).contains(">= 85");
        assertThat(required(both.set(SET), "2.1", DNB)).contains(">= 80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.with(overlay("bo")))
                .withMessageContaining("bo");
    }

    @Test
    void mayNotNameWhatTheSetDoesNotHave() {
        refuses(
                row("20.1", Column.GENERAL, ">= 1"),
                FailureReason.UNKNOWN_INDICATOR,
                "indicator",
                "set commune-ntm-2021-2025 has no item \"20.1\"");
        refuses(
                row("12.1", Optional.of("child"), TDMNPB, ">= 1", ACT, "2023-01-01..", "%"),
                FailureReason.UNKNOWN_PART,
                "part",
                "indicator 12.1 has no part \"child\"; its parts: male, female");
        refuses(
                row("12.1", Column.GENERAL, ">= 70"),
                FailureReason.UNKNOWN_PART,
                "part",
                "indicator 12.1 has no part \"\"; its parts: male, female");
        assertThat(objection(row("3.1", Optional.of("male"), TDMNPB, ">= 90", ACT, "..", "%"))
                        .reason())
                .isEqualTo(FailureReason.UNKNOWN_PART);
    }

    @Test
    void mayNotGiveANumberToWhatIsAttested() {
        assertThat(objection(row("13.1", Column.GENERAL, ">= 1")))
                .returns(FailureReason.BAD_TOKEN, Objection::reason)
                .returns("indicator", Objection::column)
                .returns("13.1", Objection::raw);
        refuses(
                row("14.1", Optional.of("preschool-5"), Column.GENERAL, ">= 1", ACT, "..", "%"),
                FailureReason.BAD_TOKEN,
                "part",
                "\"preschool-5\" does not fit here; accepted: grade1-entry, primary-level, lower-secondary-level,"
                        + " literacy-level");
    }

    @Test
    void needsAnActAValueAndTheUnitOfTheSet() {
        refuses(
                row("2.1", Optional.empty(), Column.GENERAL, ">= 90", "", "..", "%"),
                FailureReason.WITHOUT_ACT,
                "act",
                "this level names no act that sets it");
        refuses(
                row("2.1", Column.GENERAL, ">= "),
                FailureReason.MISSING_CELL,
                "value",
                "the cell \"value\" must have a value");
        refuses(
                row("2.1", Optional.empty(), Column.GENERAL, ">= 90", ACT, "..", "level"),
                FailureReason.BAD_TOKEN,
                "unit",
                "\"level\" does not fit here; accepted: %");
    }

    @Test
    void isInTheUnitOfEveryWordingOfItsDays() {
        CriteriaSet rural = standard.set("commune-ntm-2009-2015");
        String income = "million_vnd_per_person_year";
        Column region = TDMNPB;
        assertThat(OverlayCheck.of(
                        rural,
                        row(
                                "10",
                                Optional.empty(),
                                region,
                                ">= 20",
                                ACT,
                                "2012-01-01..2013-02-19",
                                "times_provincial_average")))
                .isEmpty();
        assertThat(OverlayCheck.of(rural, row("10", Optional.empty(), region, ">= 20", ACT, "2013-02-20..", income)))
                .isEmpty();
        for (String[] wrong : new String[][] {
            {"2012-01-01..", "times_provincial_average"},
            {"2012-01-01..", income},
            {"2014-01-01..", "times_provincial_average"}
        }) {
            Overlay changing = Overlay.of(
                    "tinh",
                    List.of(Overlay.Row.of(
                            rural.id(), row("10", Optional.empty(), region, ">= 20", ACT, wrong[0], wrong[1]))));
            assertThat(standard.objections(changing))
                    .as(wrong[0] + wrong[1])
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.objection().column()).isEqualTo("unit");
                        assertThat(found.objection().refuses()).isTrue();
                        assertThat(found.objection().attributes().get("expected"))
                                .contains(income);
                    });
        }
    }

    @Test
    void levelsOfDifferentUnitsAreNotCompared() {
        Threshold times = row("10", Optional.empty(), TDMNPB, ">= 1", ACT, "..", "times_provincial_average");
        Threshold millions = row("10", Optional.empty(), TDMNPB, ">= 16", ACT, "..", "million_vnd_per_person_year");
        assertThat(times.isLaxerThan(millions)).isFalse();
        assertThat(row("10", TDMNPB, ">= 1").isLaxerThan(row("10", TDMNPB, ">= 16")))
                .isTrue();
        assertThat(row("10", TDMNPB, ">= ").isLaxerThan(row("10", TDMNPB, ">= 16")))
                .isFalse();
    }

    @Test
    void whatStandsOverAFloorThatNobodyHasReadIsNamed() {
        // What the province itself has to set stands over no floor.
        Overlay overlay = overlay("tinh", row("4.2", BTB, ">= 10"), row("2.1", BTB, ">= 10"));
        assertThat(standard.objections(overlay)).isEmpty();
        assertThat(standard.overUnreadFloors(overlay))
                .extracting(row -> row.threshold().indicator())
                .containsExactly("4.2");
        assertThat(standard.overUnreadFloors(overlay("tinh", row("4.2", TDMNPB, ">= 96"))))
                .isEmpty();
        assertThat(required(overlaid(row("4.2", BTB, ">= 10")), "4.2", BTB)).contains(">= 10");
    }

    @Test
    void anOverlapIsSeenBesideAWarning() {
        Overlay twice = overlay("tinh", row("4.2", TDMNPB, ">= 94"), row("4.2", TDMNPB, ">= 93"));
        assertThat(standard.objections(twice))
                .extracting(
                        found -> found.place().line() + " " + found.objection().reason())
                .containsExactly("1 LAXER_THAN_UNVERIFIED_FLOOR", "2 OVERLAPS", "2 LAXER_THAN_UNVERIFIED_FLOOR");
    }

    @Test
    void aSetThatTakesLevelsFromAnotherIsMadeOnce() {
        String advanced = "commune-model-2021-2025";
        CriteriaCatalog ours = standard.with(overlay("tinh", row("2.1", Column.GENERAL, ">= 90")));
        for (String id : ours.ids()) {
            assertThat(ours.set(id)).as(id).isSameAs(ours.set(id));
            assertThat(ours.set(id).bases())
                    .as(id)
                    .allSatisfy(base -> assertThat(base).isSameAs(ours.set(base.id())));
        }
        assertThat(ours.set(advanced).overlays()).isEmpty();
    }

    @Test
    void mustFitTheColumnsAndTheOperatorOfTheSet() {
        refuses(
                row("2.1", Column.parse("GROUP:1"), ">= 90"),
                FailureReason.BAD_TOKEN,
                "axis",
                "\"GROUP\" does not fit here; accepted: GENERAL, REGION");
        refuses(
                row("2.1", Column.parse("REGION:TDMN"), ">= 90"),
                FailureReason.BAD_TOKEN,
                "key",
                "\"TDMN\" does not fit here; accepted: TDMNPB, DBSH, BTB, DHNTB, TN, DNB, DBSCL");
        refuses(
                row("2.1", Column.GENERAL, "<= 90"),
                FailureReason.BAD_TOKEN,
                "op",
                "\"<=\" does not fit here; accepted: >=, >, =");
    }

    @Test
    void mayNotOverlapItself() {
        Overlay twice = overlay(
                "tinh",
                row("2.1", Optional.empty(), Column.GENERAL, ">= 90", ACT, "2023-01-01..2024-12-31", "%"),
                row("2.2", Column.GENERAL, ">= 90"),
                row("2.1", Optional.empty(), Column.GENERAL, ">= 95", ACT, "2024-12-31..", "%"));
        assertThat(standard.objections(twice)).singleElement().satisfies(finding -> {
            assertThat(finding.objection().reason()).isEqualTo(FailureReason.OVERLAPS);
            assertThat(finding.failure())
                    .hasToString("tinh:3:0: OVERLAPS: its validity overlaps that of line 1 (2024-12-31..)");
        });
        assertThatThrownBy(() -> standard.with(twice))
                .isInstanceOfSatisfying(
                        OverlayRefusedException.class,
                        e -> assertThat(e.objections()).hasSize(1));
    }

    @Test
    void namesTheLineOfItsFile() {
        Origin line7 = Origin.builder()
                .file("tinh.csv")
                .line(7)
                .column(1)
                .header("set")
                .raw(SET)
                .build();
        Overlay overlay = Overlay.of(
                "tinh",
                List.of(
                        new Overlay.Row(SET, row("15.3", TDMNPB, "<= 30"), Optional.of(line7)),
                        Overlay.Row.of("commune-ntm-1999", row("15.3", TDMNPB, "<= 30"))));
        assertThatThrownBy(() -> standard.with(overlay))
                .isInstanceOfSatisfying(
                        OverlayRefusedException.class,
                        e -> assertThat(e.objections().get(0).failure().origin())
                                .as("of the field at fault, not of the one that the row came with")
                                .isEqualTo(Origin.builder()
                                        .file("tinh.csv")
                                        .line(7)
                                        .column(0)
                                        .header("value")
                                        .raw("30")
                                        .build()))
                .hasMessageContaining("tinh.csv:7:0: LAXER_THAN_FLOOR: ")
                .hasMessageContaining("tinh:2:0: UNKNOWN_SET: no criteria set has the id \"commune-ntm-1999\"");
    }

    @Test
    void needsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> overlay(" ")).withMessageContaining("name");
    }
}
