package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tiers;

/** How sets stand on the days around their first and last, by the bundled set between invented ones. */
class SetFindingTest {

    private static final String BETWEEN = EditedTables.SET;

    private final EditedTables tables = new EditedTables()
            .append("sets.csv", set("later", "COMMUNE", "NTM", "", "2026-02-15", "2030-12-31", "PERIOD"))
            .append("sets.csv", set("earlier", "COMMUNE", "NTM", "", "2016-12-01", "2021-12-31", "SUCCESSOR"))
            .append("sets.csv", set("district", "DISTRICT", "NTM", "", "2022-03-08", "2025-06-30", "LEVEL_ABOLISHED"))
            .append(
                    "sets.csv",
                    set("special", "DISTRICT", "NTM", "không có xã", "2024-03-01", "2025-06-30", "LEVEL_ABOLISHED"));

    private final CriteriaCatalog catalog = tables.catalog();

    private static String set(
            String id, String level, String tier, String scope, String from, String to, String basis) {
        String unitType = level.equals("COMMUNE") ? "COMMUNE" : "RURAL_DISTRICT";
        return String.join(",", id, level, unitType, scope, scope, tier, "318/QĐ-TTg", "", from, to, basis)
                + ",,2016,2030,GENERAL,,false,,,,Bộ tiêu chí thử,Invented set";
    }

    private static String id(Optional<SetHeader> set) {
        return set.map(SetHeader::id).orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "earlier, 2016-11-30, NOT_YET, none",
        "earlier, 2016-12-01, IN_FORCE, earlier",
        "earlier, 2016-12-02, IN_FORCE, earlier",
        "earlier, 2021-12-30, IN_FORCE, earlier",
        "earlier, 2021-12-31, IN_FORCE, earlier",
        "earlier, 2022-01-01, SUPERSEDED, none",
        "earlier, 2022-03-07, SUPERSEDED, none",
        "earlier, 2022-03-08, SUPERSEDED, commune-ntm-2021-2025",
        "commune-ntm-2021-2025, 2016-12-01, NOT_YET, earlier",
        "commune-ntm-2021-2025, 2022-03-07, NOT_YET, none",
        "commune-ntm-2021-2025, 2022-03-08, IN_FORCE, commune-ntm-2021-2025",
        "commune-ntm-2021-2025, 2022-03-09, IN_FORCE, commune-ntm-2021-2025",
        "commune-ntm-2021-2025, 2026-02-13, IN_FORCE, commune-ntm-2021-2025",
        "commune-ntm-2021-2025, 2026-02-14, IN_FORCE, commune-ntm-2021-2025",
        "commune-ntm-2021-2025, 2026-02-15, SUPERSEDED, later",
        "later, 2026-02-14, NOT_YET, commune-ntm-2021-2025",
        "later, 2026-02-15, IN_FORCE, later",
        "later, 2030-12-31, IN_FORCE, later",
        "later, 2031-01-01, EXPIRED, none",
        "district, 2022-03-07, NOT_YET, none",
        "district, 2025-06-30, IN_FORCE, district",
        "district, 2025-07-01, EXPIRED, none",
        "special, 2024-02-29, NOT_YET, none",
        "special, 2024-03-01, IN_FORCE, special",
        "special, 2025-07-01, EXPIRED, none"
    })
    void ofASet(String set, LocalDate day, SetFinding.Status status, String inForce) {
        SetFinding finding = catalog.find(set, day);
        assertThat(finding.set().id()).isEqualTo(set);
        assertThat(finding.status()).isEqualTo(status);
        assertThat(id(finding.inForce())).isEqualTo(inForce);
    }

    @ParameterizedTest
    @CsvSource({
        "2008-01-01, earlier, NOT_YET",
        "2016-11-30, earlier, NOT_YET",
        "2016-12-01, earlier, IN_FORCE",
        "2021-12-31, earlier, IN_FORCE",
        "2022-01-01, earlier, SUPERSEDED",
        "2022-03-01, commune-ntm-2021-2025, NOT_YET",
        "2022-03-07, commune-ntm-2021-2025, NOT_YET",
        "2022-03-08, commune-ntm-2021-2025, IN_FORCE",
        "2026-02-14, commune-ntm-2021-2025, IN_FORCE",
        "2026-02-15, later, IN_FORCE",
        "2030-12-31, later, IN_FORCE",
        "2031-01-01, later, EXPIRED"
    })
    void ofALevelAndTierIsThatOfTheNearest(LocalDate day, String set, SetFinding.Status status) {
        SetFinding finding = catalog.find(UnitLevel.COMMUNE, Tiers.NTM, day).orElseThrow();
        assertThat(finding.set().id()).isEqualTo(set);
        assertThat(finding.status()).isEqualTo(status);
        assertThat(finding.inForce().isPresent()).isEqualTo(status == SetFinding.Status.IN_FORCE);
        assertThat(finding).as("asked by its id").isEqualTo(catalog.find(set, day));
    }

    @Test
    void ofATierThatNoSetLeadsTo() {
        assertThat(catalog.find(UnitLevel.COMMUNE, Tiers.MODEL, LocalDate.of(2023, 1, 1)))
                .isEmpty();
        assertThat(catalog.find(UnitLevel.PROVINCE, Tiers.NTM, LocalDate.of(2023, 1, 1)))
                .isEmpty();
    }

    @Test
    void ofAnUnknownSet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.find("commune-ntm-2031", LocalDate.of(2031, 1, 1)))
                .withMessageContainingAll("commune-ntm-2031", BETWEEN, "later");
    }

    @Test
    void isAnsweredFromTheListOfSetsAlone() {
        assertThat(catalog.find(BETWEEN, LocalDate.of(2023, 1, 1)).status()).isEqualTo(SetFinding.Status.IN_FORCE);
        assertThat(catalog.previous(
                        catalog.find("later", LocalDate.of(2023, 1, 1)).set()))
                .isPresent();
        assertThat(tables.opened()).isNotEmpty().noneMatch(file -> file.contains("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-08, district",
        "2024-02-29, district",
        "2024-03-01, district",
        "2025-06-30, district",
        "2025-07-01, district"
    })
    void aSetForSpecialUnitsDoesNotAnswerForAll(LocalDate day, String set) {
        SetFinding finding = catalog.find(UnitLevel.DISTRICT, Tiers.NTM, day).orElseThrow();
        assertThat(finding.set().id()).isEqualTo(set);
        assertThat(finding.inForce().map(SetHeader::id)).isNotEqualTo(Optional.of("special"));
    }

    @Test
    void nobodyAnswersWhereOnlyASetForSpecialUnitsIsKnown() {
        CriteriaCatalog special = new EditedTables()
                .append("sets.csv", set("special", "DISTRICT", "NTM", "x", "2024-03-01", "2025-06-30", "PERIOD"))
                .catalog();
        LocalDate day = LocalDate.of(2024, 6, 1);
        assertThat(special.find(UnitLevel.DISTRICT, Tiers.NTM, day)).isEmpty();
        assertThat(id(special.find("special", day).inForce())).isEqualTo("special");
    }

    @ParameterizedTest
    @CsvSource({
        "none, earlier, commune-ntm-2021-2025",
        "earlier, commune-ntm-2021-2025, later",
        "commune-ntm-2021-2025, later, none",
        "none, district, none",
        "none, special, none"
    })
    void beforeAndAfterStandTheSetsOfTheSameUnitsInTheOrderOfTime(String previous, String set, String next) {
        SetHeader header = catalog.find(set, LocalDate.of(2023, 1, 1)).set();
        assertThat(id(catalog.previous(header))).isEqualTo(previous);
        assertThat(id(catalog.next(header))).isEqualTo(next);
    }

    @Test
    void aSetOfAnotherCatalogueIsRefusedByName() {
        CriteriaCatalog without = new EditedTables().catalog();
        SetHeader stranger = catalog.find("later", LocalDate.of(2023, 1, 1)).set();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.previous(stranger))
                .withMessageContainingAll("later", "commune-ntm-2021-2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> without.next(stranger))
                .withMessageContainingAll("later", "commune-ntm-2021-2025");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidInBothLanguages(SetFinding.Status status) {
        assertThat(status.toText(Language.VI))
                .isNotBlank()
                .isNotEqualTo(status.toText(Language.EN))
                .isEqualTo(status.toText(Language.VI).strip());
    }
}
