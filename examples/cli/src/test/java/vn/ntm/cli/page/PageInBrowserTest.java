package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as a browser shows it; the pictures stay in {@code target/browser}, to be looked at. */
@Tag("browser")
class PageInBrowserTest {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final Path PAGE = FOLDER.resolve("langson-2023.html");

    /** Higher than the page is at either width. */
    private static final int WHOLE = 16_000;

    /** Wider than this no letter of a chart may reach beyond its picture, in pixels. */
    private static final double SLACK = 2;

    /** Says of the page that is shown how wide it is, and of its charts how far letters reach beyond them. */
    private static final String MEASURE = """
            <script>
            const out = [...document.querySelectorAll('svg')]
              .filter(svg => svg.getBoundingClientRect().width > 0)
              .map(svg => {
                const box = svg.getBoundingClientRect();
                return [...svg.querySelectorAll('text')].map(text => text.getBoundingClientRect())
                  .reduce((most, text) => Math.max(most, box.left - text.left, text.right - box.right), 0);
              });
            parent.postMessage({
              charts: out.length,
              beyond: Math.max(...out),
              wide: document.documentElement.scrollWidth,
              window: window.innerWidth}, '*');
            </script>
            """;

    /** A frame is as narrow as it is told to be; a window is not. */
    private static final String FRAME = """
            <!DOCTYPE html><html><body><script>
            onmessage = told => Object.assign(document.body.dataset, told.data);
            </script>
            <iframe src="measured.html" style="border: 0; height: 900px; width: WIDTHpx"></iframe></body></html>
            """;

    private final Chromium chromium = new Chromium(FOLDER);

    @BeforeAll
    static void writeThePage() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(PAGE, ReportPage.HTML);
    }

    @ParameterizedTest
    @CsvSource({"390, false", "390, true", "1280, false", "1280, true"})
    void isShownWithoutAComplaint(int width, boolean dark) throws IOException, InterruptedException {
        Path picture = FOLDER.resolve("langson-2023-" + width + (dark ? "-dark" : "-light") + ".png");
        Files.deleteIfExists(picture);
        Chromium.Opened opened = chromium.open(PAGE, dark, width, WHOLE, "--screenshot=" + picture.toAbsolutePath());
        assertThat(opened.console()).isEmpty();
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void theFiguresAreOnThePage() throws IOException, InterruptedException {
        Chromium.Opened opened = chromium.open(PAGE, false, 1280, WHOLE, "--dump-dom");
        assertThat(opened.console()).isEmpty();
        Document shown = Jsoup.parse(opened.out());
        assertThat(shown.select(".in-vi .number").eachText())
                .containsExactlyElementsOf(List.of("86", "17", "2", "13,29", "37.817", "29"));
        assertThat(shown.select(".in-en .number").eachText())
                .containsExactlyElementsOf(List.of("86", "17", "2", "13.29", "37,817", "29"));
    }

    @ParameterizedTest
    @CsvSource({"390, vi", "390, en", "1280, vi", "1280, en"})
    void nothingReachesBeyondItsPlace(int width, String language) throws IOException, InterruptedException {
        Path measured = FOLDER.resolve("measured.html");
        String chosen = language.equals("vi")
                ? ReportPage.HTML
                : ReportPage.HTML
                        .replace("id=\"choose-vi\" checked", "id=\"choose-vi\"")
                        .replace("id=\"choose-en\"", "id=\"choose-en\" checked");
        Files.writeString(measured, chosen.replace("</body>", MEASURE + "</body>"));
        Path frame = FOLDER.resolve("frame.html");
        Files.writeString(frame, FRAME.replace("WIDTH", Integer.toString(width)));
        Chromium.Opened opened = chromium.open(frame, false, 1400, 1000, "--dump-dom", "--virtual-time-budget=5000");
        var said = Jsoup.parse(opened.out()).body().dataset();
        assertThat(said.get("window")).isEqualTo(Integer.toString(width));
        assertThat(said.get("wide")).as("width of the page").isEqualTo(Integer.toString(width));
        assertThat(Integer.parseInt(said.get("charts"))).isGreaterThanOrEqualTo(6);
        assertThat(Double.parseDouble(said.get("beyond"))).isLessThanOrEqualTo(SLACK);
    }
}
