package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.criteria.catalog.InventedLevels.ACT;
import static vn.ntm.criteria.catalog.InventedLevels.BTB;
import static vn.ntm.criteria.catalog.InventedLevels.DNB;
import static vn.ntm.criteria.catalog.InventedLevels.SET;
import static vn.ntm.criteria.catalog.InventedLevels.TDMNPB;
import static vn.ntm.criteria.catalog.InventedLevels.overlaid;
import static vn.ntm.criteria.catalog.InventedLevels.overlay;
import static vn.ntm.criteria.catalog.InventedLevels.required;
import static vn.ntm.criteria.catalog.InventedLevels.row;

import java.util.List;
import java.util.Optional;
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

/** What is said of invented levels of a province before they are laid over the commune set of 2021-2025. */
class OverlayCheckTest {

    private final CriteriaCatalog standard = CriteriaCatalog.standard();
    private final CriteriaSet set = standard.set(SET);

    private Objection objection(Threshold row) {
        return LevelCheck.of(set, row).get(0);
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
    void mayRepeatANationalFloor() {
        assertThat(LevelCheck.of(set, row("15.3", TDMNPB, "<= 24"))).isEmpty();
        assertThat(LevelCheck.of(set, row("15.3", TDMNPB, "< 24"))).isEmpty();
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
        assertThat(OverlayCheck.of(filled, overlay("tinh", row("17.12", TDMNPB, ">= 80")))
                        .objections())
                .isEmpty();
        assertThat(OverlayCheck.of(filled, overlay("tinh", row("17.12", TDMNPB, ">= 79.9")))
                        .objections())
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
        assertThat(OverlayCheck.of(standard, overlay("tinh", row)).objections()).hasSize(1);
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
        assertThat(LevelCheck.of(set, of2022)).isEmpty();
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
                "the cell \"value\" has no value");
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
        assertThat(LevelCheck.of(
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
        assertThat(LevelCheck.of(rural, row("10", Optional.empty(), region, ">= 20", ACT, "2013-02-20..", income)))
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
            assertThat(OverlayCheck.of(standard, changing).objections())
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
    void whatStandsOverAFloorThatNobodyHasReadIsNamed() {
        // What the province itself has to set stands over no floor.
        Overlay overlay = overlay("tinh", row("4.2", BTB, ">= 10"), row("2.1", BTB, ">= 10"));
        assertThat(OverlayCheck.of(standard, overlay).objections()).isEmpty();
        assertThat(OverlayCheck.of(standard, overlay).overUnreadFloors())
                .extracting(row -> row.threshold().indicator())
                .containsExactly("4.2");
        assertThat(OverlayCheck.of(standard, overlay("tinh", row("4.2", TDMNPB, ">= 96")))
                        .overUnreadFloors())
                .isEmpty();
        assertThat(required(overlaid(row("4.2", BTB, ">= 10")), "4.2", BTB)).contains(">= 10");
    }

    @Test
    void anOverlapIsSeenBesideAWarning() {
        Overlay twice = overlay("tinh", row("4.2", TDMNPB, ">= 94"), row("4.2", TDMNPB, ">= 93"));
        assertThat(OverlayCheck.of(standard, twice).objections())
                .extracting(
                        found -> found.place().line() + " " + found.objection().reason())
                .containsExactly("1 LAXER_THAN_UNVERIFIED_FLOOR", "2 OVERLAPS", "2 LAXER_THAN_UNVERIFIED_FLOOR");
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
        assertThat(OverlayCheck.of(standard, twice).objections())
                .singleElement()
                .satisfies(finding -> {
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
}
