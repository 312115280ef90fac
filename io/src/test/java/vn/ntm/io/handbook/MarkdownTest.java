package vn.ntm.io.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a label of the law may hold, and what a page shows of it. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource({
        "<b>, &lt;b>",
        "</b>, &lt;/b>",
        "<!-- x, &lt;!-- x",
        "<?xml, &lt;?xml",
        "a<1, a<1",
        "1<a, 1&lt;a",
        "x <, x <",
        "x < 5, x < 5",
        "&amp;, &amp;amp;",
        "&#38;, &amp;#38;",
        "a&1, a&1",
        "R&D, R&amp;D",
        "A & B, A & B",
        "A &, A &",
        "a\\b, a\\\\b",
        "`~, \\`\\~",
    })
    void onlyWhatWouldBeATagAnEntityOrAMarkIsWrittenOut(String text, String written) {
        assertThat(Markdown.text(text)).isEqualTo(written);
    }

    @Test
    void aTableBeginsWithItsTitlesAndALineBelowThem() {
        assertThat(Markdown.tableHead(List.of("Số", "Mức"))).isEqualTo("| Số | Mức |\n| --- | --- |\n");
    }
}
