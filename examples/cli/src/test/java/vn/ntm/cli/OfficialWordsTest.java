package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.text.ReasonNames;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.fixtures.DakLak2015Matrix;
import vn.ntm.fixtures.FixtureFile;

/** Words that came from English one by one do not come back into what officials read. */
class OfficialWordsTest {

    private static final List<String> CALQUES = List.of(
            "(?iu)bảng luật",
            "(?iu)cần người",
            "(?iu)(cột|trường) lạ",
            "(?iu)không rõ là gì",
            "(?iu)lỏng hơn",
            "(?iu)báo cáo (chỉ |không )?in ",
            "(?mu)(?<!đã)(^|\\s)in \\d");

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");

    @BeforeEach
    void makeFiles() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("matrix.csv"), FixtureFile.DAK_LAK_2015_MATRIX.text());
        Files.writeString(data.resolve("checks.jsonl"), FixtureFile.LANG_SON_2023_CHECKS.text());
        Files.writeString(data.resolve("unknown.csv"), "");
    }

    private String page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(name)))
                .select(".in-vi")
                .text();
    }

    @Test
    void whatIsReadInVietnameseHasNone() throws IOException {
        String out = folder.toString();
        Run langSon = Run.of("report", "--out", out);
        Run province = Run.of(
                "report", "--data", data.toString(), "--set", DakLak2015Matrix.SET, "--on", "2015-09-30", "--out", out);
        String helps = Stream.of(
                        "report", "evaluate", "rollup", "reconcile", "status", "unit", "trace", "law", "template")
                .map(command -> Run.of(command, "--help").out())
                .collect(Collectors.joining());
        String check = Run.of("law", "check", "--help").out();
        String reasons = Stream.of(FailureReason.values())
                .map(reason -> ReasonNames.of(reason, Language.VI) + "\n")
                .collect(Collectors.joining());
        assertThat(province.out()).contains("vấn đề cần kiểm tra", "tệp không xác định", "dữ liệu");
        for (String text : List.of(
                langSon.out(),
                province.out(),
                helps,
                check,
                reasons,
                page("langson-2023.html"),
                page("province.html"))) {
            assertThat(text).hasSizeGreaterThan(300);
            for (String calque : CALQUES) {
                assertThat(text).doesNotContainPattern(calque);
            }
        }
    }
}
