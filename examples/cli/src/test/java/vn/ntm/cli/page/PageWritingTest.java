package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

/** One way of writing days, numbers and units, and one verdict on one figure. */
class PageWritingTest {

    private static final String TEXT = ReportPage.in(Language.VI).text();

    @Test
    void daysHaveAZeroBeforeDaysBelowTenAndTheFirstTwoMonths() {
        assertThat(TEXT)
                .containsPattern("\\b01/7/2025\\b")
                .containsPattern("\\b22/01/2020\\b")
                .doesNotContainPattern("(?<![\\d/])\\d/\\d{1,2}/\\d{4}")
                .doesNotContainPattern("/[12]/\\d{4}")
                .doesNotContainPattern("/0[3-9]/\\d{4}")
                .doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void thousandsAreGroupedAndRangesHaveADash() {
        assertThat(TEXT)
                .contains("1.360/152 ≈ 8,9474")
                .doesNotContainPattern("\\d{4,}/\\d")
                .doesNotContainPattern("\\d\\.\\.\\d");
        assertThat(ReportPage.in(Language.EN).text()).contains("1,360/152 ≈ 8.9474");
    }

    @Test
    void whatIsMeasuredHasItsUnit() {
        assertThat(TEXT)
                .contains(
                        "41,5 triệu đồng/người/năm",
                        "còn thiếu 3 điểm phần trăm",
                        "còn thiếu 0,5 triệu đồng/người/năm");
        assertThat(ReportPage.in(Language.EN).text()).contains("short by 3 percentage points");
    }

    @Test
    void aFigureThatOnlyMayBeIsNotSaidToMatch() {
        List<String> implied = ReportPage.in(Language.VI).select("tr:has(.mark), .tile").stream()
                .filter(element -> element.text().startsWith("Tổng số hộ suy ra")
                        || element.text().startsWith("Số tiêu chí bình quân mỗi xã 13,29")
                        || element.text().startsWith("Tổng số tiêu chí đạt suy ra"))
                .map(element -> element.select(".mark").text())
                .toList();
        assertThat(implied).hasSizeGreaterThanOrEqualTo(3).containsOnly("≈ không mâu thuẫn");
    }

    @Test
    void everyCertificateSaysWhereItWasRead() {
        Element section = ReportPage.in(Language.VI).expectFirst("section[aria-labelledby=vi-certificates]");
        assertThat(section.text())
                .contains("có danh hiệu vào ngày 22/01/2020; theo Kế hoạch 18/KH-UBND ngày 22/01/2020")
                .contains("có danh hiệu vào ngày 30/6/2023; theo Báo cáo của tỉnh công bố ngày 17/7/2023");
        assertThat(TEXT)
                .contains("Nguồn: báo cáo của tỉnh Lạng Sơn công bố ngày 17/7/2023", "Nguồn: http://infonet.vn/");
    }

    @Test
    void aSetOfWhichNoLevelIsKnownIsInTheChart() {
        Element chart = ReportPage.PARSED.expectFirst("svg#vi-grades-wide");
        assertThat(chart.select("text").eachText()).contains("Cấp xã hiện đại 2026–2030", "chưa biết mức nào");
    }
}
