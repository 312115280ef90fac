package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.cli.Run;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.PublishedFigure;

/** Whatever figure the JSON has stands on the page, in both languages, written as each language writes it. */
class PageFiguresTest {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    @TempDir
    private Path folder = Path.of("");

    private JsonNode json() throws IOException {
        Run.of("report", "--out", folder.toString());
        return new ObjectMapper().readTree(Files.readString(folder.resolve("langson-2023.json")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureOfTheJsonIsOnThePage(Language language) throws IOException {
        JsonNode json = json();
        List<String> figures = new ArrayList<>();
        for (String field :
                List.of("value", "published", "expected", "printed", "count", "observed", "required", "shortfall")) {
            json.findValues(field).stream()
                    .filter(value -> !value.isNull())
                    .map(JsonNode::asText)
                    .filter(value -> !DATE.matcher(value).matches())
                    .flatMap(PageFiguresTest::numbers)
                    .forEach(figures::add);
        }
        String text = ReportPage.in(language).text();
        List<String> absent = figures.stream()
                .distinct()
                .map(figure -> PublishedFigure.of(figure).toText(language))
                .filter(figure -> !contains(text, figure))
                .toList();
        assertThat(figures).hasSizeGreaterThan(120);
        assertThat(absent).as("figures that the page lacks").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWorkingAndEveryCodeOfTheJsonIsOnThePage(Language language) throws IOException {
        JsonNode json = json();
        String text = ReportPage.in(language).text();
        List<String> working = new ArrayList<>();
        working.addAll(json.get("checks").findValuesAsText(language.choose("workingVi", "working")));
        working.addAll(json.get("recomputed").findValuesAsText(language.choose("workingVi", "workingEn")));
        assertThat(working).isNotEmpty().allSatisfy(sentence -> assertThat(text).contains(sentence));
        assertThat(json.get("certificates").findValuesAsText("code").stream().distinct())
                .hasSizeGreaterThan(11)
                .allSatisfy(code -> assertThat(text).contains(code));
    }

    private static Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group());
    }

    private static boolean contains(String text, String figure) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(figure) + "(?!\\d|[.,]\\d)")
                .matcher(text)
                .find();
    }
}
