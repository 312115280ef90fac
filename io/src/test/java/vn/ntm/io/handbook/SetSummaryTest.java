package vn.ntm.io.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.TextSource;
import vn.ntm.io.law.OverlayCsv;

class SetSummaryTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();

    private static Map<String, String> lines(SetView view, Language language) {
        Map<String, String> lines = new LinkedHashMap<>();
        SetSummary.of(view, language).lines().forEach(line -> lines.put(line.title(), line.text()));
        return lines;
    }

    private static Map<String, String> lines(String set) {
        return lines(SetView.of(CATALOG.set(set)), Language.EN);
    }

    @Test
    void theColumnsOfTheAnnexAreNamed() {
        assertThat(lines("commune-ntm-2021-2025"))
                .containsEntry("Columns", "by region: TDMNPB, DBSH, BTB, DHNTB, TN, DNB, DBSCL");
        assertThat(lines("commune-ntm-2026-2030")).containsEntry("Columns", "by group of communes: 1, 2, 3");
        assertThat(lines("district-ntm-2021-2025")).containsEntry("Columns", "one for all");
        assertThat(lines(SetView.of(CATALOG.set("commune-ntm-2026-2030")), Language.VI))
                .containsEntry("Cột", "theo nhóm xã: 1, 2, 3");
    }

    @Test
    void theActIsNamedWithItsAnnexWhereItHasOne() {
        assertThat(lines("commune-ntm-2021-2025")).containsEntry("Act", "318/QĐ-TTg, annex I");
        assertThat(lines("commune-ntm-2016-2020")).containsEntry("Act", "1980/QĐ-TTg");
        assertThat(lines(SetView.of(CATALOG.set("commune-advanced-2021-2025")), Language.VI))
                .containsEntry("Văn bản", "318/QĐ-TTg, Phụ lục II");
    }

    @Test
    void whyASetEndsIsSaid() {
        assertThat(lines("commune-ntm-2016-2020"))
                .containsEntry("In force", "2016-12-01..2022-03-07; replaced by 318/QĐ-TTg");
        assertThat(lines("district-ntm-2021-2025"))
                .containsEntry("In force", "2022-03-08..2025-06-30; ends with this level of units");
        assertThat(lines("commune-ntm-2026-2030"))
                .containsEntry("In force", "2026-02-15..2030-12-31; to the end of the period");
    }

    @Test
    void overlaysAndAColumnAreNamedWhereThereAreAny() {
        assertThat(lines("commune-ntm-2021-2025"))
                .doesNotContainKey("Overlays")
                .hasEntrySatisfying(
                        "Completeness",
                        text -> assertThat(text)
                                .startsWith("everything is known of ")
                                .endsWith(" indicators"));
        String file = """
                set,indicator,axis,key,from,op,value,act
                commune-ntm-2021-2025,10,REGION,TDMNPB,2023-01-01,>=,45,15/2022/QĐ-UBND
                """;
        CriteriaCatalog laid = CATALOG.with(
                OverlayCsv.standard().read(TextSource.of("tỉnh.csv", file)).orThrow());
        SetView view = SetView.of(laid.set("commune-ntm-2021-2025")).inColumn(Column.of(EconomicRegions.TDMNPB));
        assertThat(lines(view, Language.EN))
                .containsEntry("Overlays", "tỉnh.csv")
                .hasEntrySatisfying("Completeness", text -> assertThat(text).endsWith(" indicators (REGION:TDMNPB)"));
    }
}
