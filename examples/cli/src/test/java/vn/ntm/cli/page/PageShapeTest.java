package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.text.Language;

/** The page needs nothing but itself, and those who do not see it can read it. */
class PageShapeTest {

    private static final int LEAST_CHARTS = 6;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    @Test
    void nothingComesFromElsewhereAndNothingRuns() {
        assertThat(ReportPage.PARSED.select("script, link, iframe, object, embed, img, audio, video, base, form"))
                .isEmpty();
        for (Element element : ReportPage.PARSED.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("src");
                if (attribute.getKey().endsWith("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
                assertThat(attribute.getValue().replace("url(#", "")).doesNotContain("url(", "http:", "https:");
            }
        }
        assertThat(ReportPage.style()).doesNotContain("url(", "@import", "@font-face", "http");
    }

    @Test
    void everyIdIsThereOnceAndEveryReferenceLeadsToOne() {
        List<String> ids = ReportPage.PARSED.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : ReportPage.PARSED.select("a[href]")) {
            assertThat(ids).contains(link.attr("href").substring(1));
        }
        for (Element labelled : ReportPage.PARSED.select("[aria-labelledby]")) {
            assertThat(ids).contains(labelled.attr("aria-labelledby").split(" ", -1));
        }
        for (Element label : ReportPage.PARSED.select("label")) {
            assertThat(ids).contains(label.attr("for"));
        }
    }

    @Test
    void vietnameseIsChosenAndEnglishIsOneButtonAway() {
        assertThat(ReportPage.PARSED.expectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(ReportPage.PARSED.select("input[type=radio][name=language]")).hasSize(2);
        assertThat(ReportPage.PARSED.select("input[checked]").eachAttr("id")).containsExactly("choose-vi");
        assertThat(ReportPage.style())
                .contains("main:has(#choose-vi:checked) > .in-en, main:has(#choose-en:checked) > .in-vi");
        assertThat(ReportPage.PARSED.select("fieldset > legend").text()).isEqualTo("Ngôn ngữ / Language");
        assertThat(ReportPage.PARSED.select("fieldset > input[type=radio]")).hasSize(2);
        assertThat(ReportPage.PARSED.title())
                .contains(
                        ReportPage.in(Language.VI).select("h1").text(),
                        ReportPage.in(Language.EN).select("h1").text());
        assertThat(ReportPage.in(Language.VI).attr("lang")).isEqualTo("vi");
        assertThat(ReportPage.in(Language.EN).attr("lang")).isEqualTo("en");
    }

    @Test
    void bothLanguagesSayAsMuch() {
        for (String selector :
                List.of("section", "h2", "figure", "svg", "table", "tr", "th", "td", "p", "li", ".mark", ".tile")) {
            assertThat(ReportPage.in(Language.EN).select(selector))
                    .as(selector)
                    .hasSameSizeAs(ReportPage.in(Language.VI).select(selector));
        }
        List<String> titles = ReportPage.texts(Language.VI, "h1, h2, figcaption, thead th");
        List<String> english = ReportPage.texts(Language.EN, "h1, h2, figcaption, thead th");
        assertThat(english).doesNotContainAnyElementsOf(titles).doesNotContain("");
        assertThat(ReportPage.in(Language.EN).select("section").eachAttr("aria-labelledby"))
                .containsExactlyElementsOf(
                        ReportPage.in(Language.VI).select("section").eachAttr("aria-labelledby").stream()
                                .map(id -> id.replaceFirst("^vi-", "en-"))
                                .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headingsStandInOrder(Language language) {
        List<String> headings = ReportPage.in(language).select("h1, h2, h3, h4, h5, h6").stream()
                .map(Element::tagName)
                .toList();
        assertThat(headings.get(0)).isEqualTo("h1");
        assertThat(headings.subList(1, headings.size())).isNotEmpty().containsOnly("h2", "h3");
        assertThat(headings.get(1)).isEqualTo("h2");
        assertThat(ReportPage.in(language).select("section > h2:first-child"))
                .hasSameSizeAs(ReportPage.in(language).select("section"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableAndEveryChartIsUnderAHeadingOfItsOwnAndEverySectionLeadsBack(Language language) {
        Element report = ReportPage.in(language);
        assertThat(report.select("caption").eachText()).doesNotHaveDuplicates();
        assertThat(report.select("h2, h3").eachText()).doesNotHaveDuplicates();
        assertThat(report.select("figcaption > h3")).hasSameSizeAs(report.select("figure"));
        long outside = report.select("table").stream()
                .filter(table -> table.closest("figure") == null)
                .count();
        assertThat(report.select("h3").size() - report.select("figure").size()).isEqualTo((int) outside);
        assertThat(report.select(".back > a[href=#" + language.choose("vi", "en") + "-contents]"))
                .hasSameSizeAs(report.select("section"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void longTablesAreFoldedAndOpenInPrint(Language language) {
        Element report = ReportPage.in(language);
        for (Element table : report.select("table")) {
            int rows = table.select("tbody tr:not(.heading)").size();
            assertThat(table.closest("details") != null).as("%s", rows).isEqualTo(rows > 10);
        }
        assertThat(report.select("details > summary")).hasSameSizeAs(report.select("details"));
        String print = ReportPage.style().substring(ReportPage.style().indexOf("@media print"));
        assertThat(print)
                .contains("@page { size: A4;", ".fold::details-content { content-visibility: visible; display: block;");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfAChartIsInItsTable(Language language) {
        for (Element figure : ReportPage.in(language).select("figure")) {
            String table = figure.select("table").text();
            for (Element text : figure.select("svg text")) {
                NUMBER.matcher(text.text())
                        .results()
                        .forEach(number -> assertThat(table)
                                .as("%s", figure.select("figcaption").text())
                                .containsPattern("(?<![\\d.,])" + Pattern.quote(number.group()) + "(?!\\d|[.,]\\d)"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyChartHasItsTextAndItsTable(Language language) {
        assertThat(ReportPage.in(language).select("figure")).hasSizeGreaterThanOrEqualTo(LEAST_CHARTS);
        for (Element figure : ReportPage.in(language).select("figure")) {
            assertThat(figure.select("figcaption").text()).isNotBlank();
            assertThat(figure.select("table tbody tr")).isNotEmpty();
            assertThat(figure.select(".wide > svg")).hasSize(1);
            assertThat(figure.select(".narrow > svg")).hasSize(1);
        }
        for (Element svg : ReportPage.in(language).select("svg")) {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.expectFirst("title").text()).isNotBlank();
            assertThat(svg.expectFirst("desc").text()).isNotBlank();
            assertThat(svg.outerHtml()).doesNotContain("rgb(").contains("var(--");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTableSaysWhatItsCellsAre(Language language) {
        for (Element table : ReportPage.in(language).select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
            assertThat(table.select("thead th[scope=col]")).isNotEmpty();
            for (Element row : table.select("tbody tr")) {
                assertThat(row.child(0).tagName()).isEqualTo("th");
            }
            for (Element group : table.select("tbody")) {
                assertThat(group.select("th[scope=rowgroup]"))
                        .as("headings of one group of rows")
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }
}
