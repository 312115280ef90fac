package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.cli.Run;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.fixtures.NastyFiles;
import vn.ntm.fixtures.synthetic.ProvinceDefect;
import vn.ntm.fixtures.synthetic.SyntheticProvince;

/** The page as a browser shows it; the pictures stay in {@code target/browser}, to be looked at. */
@Tag("browser")
class PageInBrowserTest {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final Path PAGE = FOLDER.resolve("langson-2023.html");
    private static final int COMMUNES = 200;

    /** Sheets of paper at most; the checklist alone would fill as many if its columns were left to their cells. */
    private static final int SHEETS = 13;

    private static final int SHEETS_OF_A_PROVINCE = 20;

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
        Path data = Files.createDirectories(FOLDER.resolve("province"));
        SyntheticProvince.of(CriteriaCatalog.standard().set(NastyFiles.SET), NastyFiles.DAY, 42, COMMUNES)
                .writeTo(data, EnumSet.allOf(ProvinceDefect.class));
        Run run = Run.of(
                "report",
                "--data",
                data.toString(),
                "--out",
                FOLDER.toString(),
                "--set",
                NastyFiles.SET,
                "--on",
                NastyFiles.DAY.toString());
        assertThat(run.status()).as(run.err()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "langson-2023, 390, false",
        "langson-2023, 390, true",
        "langson-2023, 1280, false",
        "langson-2023, 1280, true",
        "province, 390, false",
        "province, 1280, true"
    })
    void isShownWithoutAComplaint(String page, int width, boolean dark) throws IOException, InterruptedException {
        Path picture = FOLDER.resolve(page + "-" + width + (dark ? "-dark" : "-light") + ".png");
        Files.deleteIfExists(picture);
        Chromium.Opened opened = chromium.open(
                FOLDER.resolve(page + ".html"), dark, width, WHOLE, "--screenshot=" + picture.toAbsolutePath());
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
    @CsvSource({"langson-2023, " + SHEETS, "province, " + SHEETS_OF_A_PROVINCE})
    void allOfItIsOnFewSheetsOfPaper(String page, int sheets) throws IOException, InterruptedException {
        Path print = FOLDER.resolve(page + ".pdf");
        Files.deleteIfExists(print);
        chromium.open(FOLDER.resolve(page + ".html"), false, 1280, 1000, "--print-to-pdf=" + print.toAbsolutePath());
        String pdf = Files.readString(print, StandardCharsets.ISO_8859_1);
        long printed = Pattern.compile("/Type /Page\\b").matcher(pdf).results().count();
        // Folded tables closed, it would be less than half of this.
        assertThat(printed).isBetween(sheets * 2L / 3, (long) sheets);
    }

    @ParameterizedTest
    @CsvSource({
        "langson-2023, 320, en",
        "langson-2023, 390, vi",
        "langson-2023, 390, en",
        "langson-2023, 720, vi",
        "langson-2023, 1024, en",
        "langson-2023, 1280, vi",
        "langson-2023, 1280, en",
        "province, 320, vi",
        "province, 390, vi",
        "province, 720, en",
        "province, 1024, vi",
        "province, 1280, en"
    })
    void nothingReachesBeyondItsPlace(String page, int width, String language)
            throws IOException, InterruptedException {
        Path measured = FOLDER.resolve("measured.html");
        // Open, so that what is folded is measured too.
        String html = Files.readString(FOLDER.resolve(page + ".html"))
                .replace("<details class=\"fold\">", "<details class=\"fold\" open>");
        String chosen = language.equals("vi")
                ? html
                : html.replace("id=\"choose-vi\" checked", "id=\"choose-vi\"")
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
