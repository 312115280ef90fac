package vn.ntm.cli.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.Run;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.Illustrative;
import vn.ntm.fixtures.synthetic.ProvinceDefect;
import vn.ntm.fixtures.synthetic.SyntheticProvince;

class ProvincePageTest {

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
    }

    private void put(String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private Run report(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("report", "--data", data.toString(), "--out", folder.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(new String[0]));
    }

    private Run onTheDay() {
        return report("--set", Illustrative.SET, "--on", Illustrative.DAY.toString());
    }

    private Document page() throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve("province.html")));
    }

    private static List<String> row(Document page, String file) {
        Element row = page.expectFirst(".in-en td:containsOwn(" + file + ")").parent();
        return row == null ? List.of() : row.children().eachText();
    }

    @Test
    void everyPartThatIsThereIsShownAndEveryOtherIsNamed() throws IOException {
        put("matrix.csv", FixtureFile.DAK_LAK_2015_MATRIX.text());
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        put("ledger.csv", FixtureFile.LANG_SON_2023_CERTIFICATES.text());
        put("checks.jsonl", FixtureFile.LANG_SON_2023_CHECKS.text());
        Run run = onTheDay();
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        Document page = page();
        assertThat(page.select(".in-en section").eachAttr("aria-labelledby"))
                .containsExactly(
                        "en-files",
                        "en-matrix",
                        "en-dossiers",
                        "en-certificates",
                        "en-checks",
                        "en-failures",
                        "en-law");
        assertThat(page.select(".in-vi figure")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(row(page, "matrix.csv")).last().asString().contains("152 problems");
        assertThat(row(page, "ledger.csv")).last().asString().endsWith("read");
        assertThat(row(page, "overlay.csv")).last().asString().endsWith("missing");
        assertThat(page.select(".in-vi section[aria-labelledby=vi-matrix] .number")
                        .eachText())
                .contains("152", "10,43");
    }

    @Test
    void theLevelsOfTheProvinceJudgeItsDossiers() throws IOException {
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        onTheDay();
        String without =
                page().select(".in-en section[aria-labelledby=en-dossiers]").text();
        put("overlay.csv", FixtureFile.ILLUSTRATIVE_OVERLAY.text());
        Run run = onTheDay();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(without).contains("06352 xã Tân Lập", "8–16");
        assertThat(page().select(".in-en section[aria-labelledby=en-dossiers]").text())
                .contains("9–15");
    }

    @Test
    void aLedgerAloneNeedsADayAndNoSet() throws IOException {
        put("ledger.csv", FixtureFile.LANG_SON_2023_CERTIFICATES.text());
        assertThat(report().status()).isEqualTo(2);
        Run run = report("--on", "2025-07-02", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("Altogether on 2025-07-02");
        assertThat(page().select(".in-vi section[aria-labelledby=vi-certificates]")
                        .text())
                .contains("06040 xã Thất Khê", "chưa có quyết định sau sắp xếp");
    }

    /** The day of a source is not that of a recognition, and a source is what such a certificate rests on. */
    @Test
    void aCertificateThatOnlyASourceNamesSaysSo() throws IOException {
        put("ledger.csv", FixtureFile.LANG_SON_2023_CERTIFICATES.text());
        Run run = report("--on", "2023-12-31");
        assertThat(run.status()).as(run.err()).isZero();
        Element attested = page().expectFirst(".in-vi th:contains(06154)").parent();
        assertThat(attested == null ? "" : attested.text())
                .contains("có danh hiệu vào ngày 30/6/2023", "theo Cổng thông tin nông thôn mới tỉnh Lạng Sơn");
        Element recognised = page().expectFirst(".in-vi th:contains(06622)").parent();
        assertThat(recognised == null ? "" : recognised.text()).contains("từ 31/10/2018", "2165/QĐ-UBND");
    }

    @Test
    void whatFilesSayOfThemselvesStandsBeforeAnyFigure() throws IOException {
        put("dossiers.csv", FixtureFile.ILLUSTRATIVE_DOSSIER.text());
        put("ledger.csv", """
                unit,tier,event,date,act,note
                06280,NTM,RECOGNISED,2018-10-31,1/QĐ,một
                06622,NTM,RECOGNISED,2018-10-31,1/QĐ,hai
                """);
        put("capital.csv", "Chỉ để thử\nĐơn vị tính: triệu đồng;;\nNguồn vốn;Kế hoạch;Đã giải ngân\nTổng số;10;5\n");
        Run run = onTheDay();
        assertThat(run.out())
                .contains("  dossiers.csv ghi: minh họa\n  capital.csv ghi: Chỉ để thử\n")
                .doesNotContain("ledger.csv ghi", "ghi: Đơn vị tính");
        assertThat(page().select(".in-en section[aria-labelledby=en-files] li").eachText())
                .containsExactly("dossiers.csv says: minh họa", "capital.csv says: Chỉ để thử");
    }

    @Test
    void sourcesOfCapitalAreNumberedAsTheyArePartsOfEachOther() throws IOException {
        SyntheticProvince.of(CriteriaCatalog.standard().set(Illustrative.SET), Illustrative.DAY, 42, 40)
                .writeTo(data, EnumSet.noneOf(ProvinceDefect.class));
        onTheDay();
        assertThat(page().select(".in-vi section[aria-labelledby=vi-capital] tbody th")
                        .eachText())
                .startsWith(
                        "Tổng nguồn lực huy động",
                        "1 Ngân sách nhà nước bố trí trực tiếp",
                        "1.1 Ngân sách trung ương",
                        "1.1.1 Vốn đầu tư phát triển của trung ương")
                .contains("1.2 Ngân sách địa phương", "2 Vốn lồng ghép từ chương trình, dự án khác");
    }

    @Test
    void whatStandsInACellIsTextAndNeverMarkup() throws IOException {
        put("ledger.csv", "unit,tier,event,date,act\n06280,<b>NTM</b>,RECOGNISED,2018-10-31,1/QĐ\n");
        Run run = report("--on", "2023-12-31");
        assertThat(run.status()).isEqualTo(1);
        assertThat(page().select("main b")).isEmpty();
        assertThat(page().select(".in-vi section[aria-labelledby=vi-failures]").text())
                .contains("<b>NTM</b>");
    }

    @Test
    void figuresAndDaysAreWrittenAsOnTheRestOfThePageAndGroupsThatAreTheDistrictsStandOnce() throws IOException {
        SyntheticProvince.of(CriteriaCatalog.standard().set(Illustrative.SET), Illustrative.DAY, 42, 40)
                .writeTo(data, EnumSet.allOf(ProvinceDefect.class));
        assertThat(onTheDay().status()).isEqualTo(1);
        Element page = page().expectFirst(".in-vi");
        assertThat(page.text())
                .contains("ngày 31/12/2023 không có đơn vị mang mã")
                .doesNotContainPattern("ngày \\d{4}-\\d{2}-\\d{2}");
        assertThat(page.select("caption").eachText())
                .contains("Theo huyện")
                .doesNotContain("Theo nhóm ghi trong biểu")
                .doesNotHaveDuplicates();
        assertThat(page.select("section[aria-labelledby=vi-matrix] td").eachText())
                .noneMatch(cell -> cell.contains(".."));
        List<String> districts =
                page.select("section[aria-labelledby=vi-dossiers] .heading").eachText();
        assertThat(districts)
                .isSorted()
                .hasSizeGreaterThan(3)
                .allMatch(district -> district.matches("\\d{3} .*: \\d+ hồ sơ; đạt \\d+, chưa đạt \\d+, .*"));
    }

    @Test
    void levelsAloneSayNothingOfAProvince() throws IOException {
        put("overlay.csv", FixtureFile.ILLUSTRATIVE_OVERLAY.text());
        Run run = report();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("matrix.csv", "ledger.csv");
    }
}
