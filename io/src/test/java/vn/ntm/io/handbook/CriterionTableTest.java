package vn.ntm.io.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.view.SetView;

/** What the tables of a page say of each indicator, part and level. */
class CriterionTableTest {

    private static String page(String set, Language language) {
        return Handbook.in(language).write(SetView.of(CriteriaCatalog.standard().set(set)));
    }

    private static String row(String page, String beginning) {
        return page.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTableHasAColumnForTheRegionOrTheGroupWhereTheActTellsThemApart() {
        assertThat(page("commune-ntm-2021-2025", Language.EN)).contains("""
                        | No. | Subject | Kind | Region | Days | Level | Source | Grade |
                        | --- | --- | --- | --- | --- | --- | --- | --- |
                        """);
        assertThat(page("commune-ntm-2026-2030", Language.EN))
                .contains("| No. | Subject | Kind | Group | Days | Level | Source | Grade |\n");
        assertThat(page("commune-ntm-2026-2030", Language.VI))
                .contains("| Số | Nội dung | Cách xét | Nhóm | Thời gian | Mức | Căn cứ | Độ tin cậy |\n");
        assertThat(page("district-ntm-2021-2025", Language.EN)).contains("""
                        | No. | Subject | Kind | Days | Level | Source | Grade |
                        | --- | --- | --- | --- | --- | --- | --- |
                        """);
    }

    @Test
    void theDaysOfARequirementStandWhereAnActHasChangedIt() {
        SetView communes = SetView.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025"));
        assertThat(row(Handbook.in(Language.EN).write(communes.on(LocalDate.of(2023, 12, 31))), "| 1.1 |"))
                .contains("|  | 2022-03-08..2024-02-29 |  | [318/QĐ-TTg");
        assertThat(row(Handbook.in(Language.EN).write(communes.on(LocalDate.of(2024, 12, 31))), "| 1.1 |"))
                .contains("|  | 2024-03-01.. |  | [211/QĐ-TTg");
        assertThat(row(Handbook.in(Language.EN).write(communes), "| 1.2 |")).contains("|  |  |  | ");
    }

    @Test
    void aContentThatWasNotReadIsUnknownAndAFindingHasNoLevel() {
        String page = page("commune-ntm-2026-2030", Language.EN);
        assertThat(row(page, "| 3.2 |")).startsWith("| 3.2 | Content not read | unknown |  |  | unknown | ");
        assertThat(row(page, "| 3.6 |")).contains("| every part |  | 2026-06-27.. |  | [52/2026/TT-BTC]");
        assertThat(row(page("commune-ntm-2026-2030", Language.VI), "| 3.2 |")).contains(" |  |  | chưa biết | ");
    }

    @Test
    void thePartsOfAnIndicatorStandBelowItWithHowTheyAreChosen() {
        String schools = page("commune-ntm-2021-2025", Language.EN);
        assertThat(row(schools, "|  | – Schools whose facilities reach the minimum level"))
                .contains(" | a number against a level | ");
        assertThat(row(schools, "|  | – Schools whose facilities reach level 1, of more than 3"))
                .contains(" | a number against a level; the one whose condition holds | ");
        assertThat(page("commune-ntm-2021-2025", Language.VI)).contains("; chọn một theo điều kiện | ");
        String cooperatives = page("commune-ntm-2026-2030", Language.EN);
        assertThat(row(cooperatives, "|  | – Growth of membership a year, in per cent"))
                .contains(" | a number against a level; one suffices | ");
        assertThat(row(cooperatives, "|  | – Number of members of the cooperative"))
                .contains(" | a number against a level | ");
        assertThat(page("commune-ntm-2026-2030", Language.VI)).contains("; một trong các nội dung | ");
    }

    @Test
    void whenAnIndicatorIsAskedAtAllStandsBelowItsLabel() {
        assertThat(row(page("commune-ntm-2021-2025", Language.EN), "| 13.4 |"))
                .contains("<br>*applies when: The commune has craft villages*");
        assertThat(row(page("commune-ntm-2021-2025", Language.EN), "| 13.1 |")).doesNotContain("applies when");
    }

    @Test
    void aFurtherLevelOfAnIndicatorRepeatsNeitherItsNumberNorItsSubject() {
        String page = page("commune-ntm-2026-2030", Language.EN);
        assertThat(row(page, "| 3.1 |")).contains("| against the unit's own earlier figure | general |");
        assertThat(page).contains("\n|  |  |  | all groups | 2026-02-15..2026-06-26 | unknown | [51/2025/QĐ-TTg");
    }

    @Test
    void aSourceIsALinkAndTheEnglishNoteOfTheTablesIsOnEnglishPagesOnly() {
        assertThat(row(page("commune-ntm-2026-2030", Language.EN), "| 3.6 |"))
                .contains("[52/2026/TT-BTC](https://congbao.chinhphu.vn/")
                .contains(")<br>One and the same cooperative must meet every part.");
        assertThat(row(page("commune-ntm-2026-2030", Language.VI), "| 3.6 |"))
                .contains("[52/2026/TT-BTC](https://congbao.chinhphu.vn/")
                .doesNotContain("One and the same");
        assertThat(row(page("commune-ntm-2026-2030", Language.EN), "| 3.2 |"))
                .contains("| unknown | 51/2025/QĐ-TTg, Phụ lục I<br>Known only as a gap");
    }
}
