package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.criteria.catalog.InventedLevels.ACT;
import static vn.ntm.criteria.catalog.InventedLevels.DAY;
import static vn.ntm.criteria.catalog.InventedLevels.DNB;
import static vn.ntm.criteria.catalog.InventedLevels.SET;
import static vn.ntm.criteria.catalog.InventedLevels.TDMNPB;
import static vn.ntm.criteria.catalog.InventedLevels.overlaid;
import static vn.ntm.criteria.catalog.InventedLevels.overlay;
import static vn.ntm.criteria.catalog.InventedLevels.required;
import static vn.ntm.criteria.catalog.InventedLevels.row;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/** Invented levels of a province, laid over the commune set of 2021-2025. */
class OverlayTest {

    private final CriteriaCatalog standard = CriteriaCatalog.standard();
    private final CriteriaSet set = standard.set(SET);

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
    void needsAName() {
        assertThatIllegalArgumentException().isThrownBy(() -> overlay(" ")).withMessageContaining("name");
    }
}
