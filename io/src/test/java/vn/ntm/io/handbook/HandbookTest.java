package vn.ntm.io.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.TextSource;
import vn.ntm.io.law.OverlayCsv;

class HandbookTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();
    private static final SetView COMMUNES = SetView.of(CATALOG.set("commune-ntm-2021-2025"));

    static List<String> sets() {
        return CATALOG.ids();
    }

    private static long cells(String row) {
        return row.replace("\\|", "").chars().filter(c -> c == '|').count() - 1;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyTableIsWholeInBothLanguages(String id) {
        for (Language language : Language.values()) {
            String page = Handbook.in(language).write(SetView.of(CATALOG.set(id)));
            assertThat(page).startsWith("# " + CATALOG.set(id).name(language)).endsWith("\n");
            long width = 0;
            for (String line : page.lines().toList()) {
                if (line.startsWith("|")) {
                    width = width == 0 ? cells(line) : width;
                    assertThat(cells(line)).as(line).isEqualTo(width);
                    assertThat(line).endsWith(" |");
                } else {
                    width = 0;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyIndicatorAndItsActStandsOnThePage(String id) {
        String page = Handbook.in(Language.EN).write(SetView.of(CATALOG.set(id)));
        CATALOG.set(id).criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .forEach(indicator -> assertThat(page.lines())
                        .anyMatch(line -> line.startsWith("| " + indicator.no() + " |")
                                || line.startsWith("| *" + indicator.no() + "* |")));
        CATALOG.set(id)
                .thresholds()
                .forEach(level -> assertThat(page).contains(level.citation().act()));
    }

    @Test
    void aLevelHasItsActGradeAndSource() {
        assertThat(Handbook.in(Language.VI).write(COMMUNES))
                .contains("## Tiêu chí 3. Thủy lợi và phòng, chống thiên tai")
                .containsPattern("\\| 3\\.1 \\| Đất sản xuất nông nghiệp .* \\| chung và mọi vùng \\|  \\| >= 80 % \\| "
                        + "\\[318/QĐ-TTg, Phụ lục I]\\(http[^ ]*\\) \\| đã kiểm chứng \\|")
                .contains("| 15.3 |")
                .contains("| TDMNPB |  | <= 24 % |");
    }

    @Test
    void placesAndUnknownLevelsAreShownAsSuch() {
        String page = Handbook.in(Language.EN).write(SetView.of(CATALOG.set("commune-ntm-2026-2030")));
        assertThat(page)
                .contains("| 3.2 | Content not read | unknown |")
                .contains("| 2026-06-27.. | left to the province |")
                .contains(">= 9.5 % a year as a floor, set by the province")
                .contains("Not all indicators and requirements of this criterion are known.");
    }

    @Test
    void theHeadSaysWhoIsJudgedByWhatAndWhen() {
        assertThat(Handbook.in(Language.EN)
                        .write(SetView.of(CATALOG.set("district-special-2021-2025"))
                                .on(LocalDate.of(2025, 7, 1))))
                .contains("| **Who is judged** | rural district, district-level unit: ")
                .contains("| **In force** | 2024-03-01..2025-06-30; ends with this level of units |")
                .contains("? criteria, ? indicators by the act; subject known of 6")
                .contains("2025-07-01; the set is not in force");
    }

    @Test
    void thePageHasItsNotesItsGroupsOfCriteriaAndALegend() {
        CriteriaSet set = CATALOG.set("commune-ntm-2016-2020");
        String page = Handbook.in(Language.EN).write(SetView.of(set));
        assertThat(page).contains("\n## Criterion 2. Transport\n\nGroup II. Economic and social infrastructure\n\n");
        assertThat(page.lines().filter(line -> line.startsWith("- ")))
                .hasSize(set.notes(Language.EN).size())
                .isNotEmpty();
        assertThat(page).contains("\n## Notes\n\n- ");
        assertThat(page).endsWith("A number in italics: the act gives none, or it was not read.\n");
        assertThat(Handbook.in(Language.VI).write(SetView.of(set)))
                .contains("\n## Ghi chú\n\n- ")
                .endsWith("Số in nghiêng: văn bản không đánh số hoặc chưa đọc được số.\n");
    }

    @Test
    void anOfficialWordingAndAnOverlayStandBesideOurs() {
        OfficialWording wording = OfficialWording.of(List.of(new OfficialWording.Entry(
                "commune-ntm-2021-2025", ItemId.of("2.1"), "Tỷ lệ | đường", Optional.empty())));
        String file = """
                set,indicator,axis,from,op,value,act
                commune-ntm-2021-2025,2.1,GENERAL,2022-06-01,>=,100,15/2022/QĐ-UBND
                """;
        CriteriaCatalog laid = CATALOG.with(
                OverlayCsv.standard().read(TextSource.of("tỉnh.csv", file)).orThrow());
        String page =
                Handbook.in(Language.VI).withWording(wording).write(SetView.of(laid.set("commune-ntm-2021-2025")));
        assertThat(page)
                .contains("<br>«Tỷ lệ \\| đường»")
                .contains(">= 100 % | 15/2022/QĐ-UBND; tỉnh.csv<br>tệp tỉnh.csv |");
        assertThat(Handbook.in(Language.EN).withWording(wording).write(COMMUNES))
                .doesNotContain("đường»");
    }

    @Test
    void whatMarkdownWouldTakeForAMarkIsWrittenOut() {
        assertThat(Markdown.text("a|b*c_d<e>&f\n")).isEqualTo("a\\|b\\*c\\_d&lt;e>&amp;f ");
        assertThat(Markdown.link("1|2", "https://x.vn/a (b)|c")).isEqualTo("[1\\|2](https://x.vn/a%20%28b%29%7Cc)");
        assertThat(Markdown.link("1/QĐ", "công báo")).isEqualTo("1/QĐ; công báo");
    }
}
