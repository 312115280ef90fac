package vn.ntm.cli.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import org.junit.jupiter.api.Test;

class CanvasTest {

    @Test
    void aTintBecomesACustomPropertyOfThePage() {
        Canvas canvas = new Canvas("one", 10, 20);
        Graphics2D drawing = canvas.drawing();
        drawing.setPaint(Tint.GREEN.color());
        drawing.fill(new Rectangle(0, 0, 3, 4));
        assertThat(canvas.toSvg("a < b", "described"))
                .startsWith("<svg ")
                .endsWith("</svg>")
                .contains("id=\"one\"", "viewBox=\"0 0 10 20\"", "role=\"img\"")
                .contains("aria-labelledby=\"one-title one-desc\"")
                .contains("<title id=\"one-title\">a &lt; b</title", "fill:var(--green)")
                .doesNotContain("rgb(", "http", "font-family");
    }

    @Test
    void aColourThatIsNoTintIsAFault() {
        Canvas canvas = new Canvas("one", 10, 20);
        Graphics2D drawing = canvas.drawing();
        drawing.setPaint(Color.RED);
        drawing.fill(new Rectangle(0, 0, 3, 4));
        assertThatThrownBy(() -> canvas.toSvg("t", "d"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("red");
    }

    @Test
    void aMixedColourIsAFaultToo() {
        Canvas canvas = new Canvas("one", 10, 20);
        Graphics2D drawing = canvas.drawing();
        drawing.setPaint(new Color(12, 34, 56));
        drawing.fill(new Rectangle(0, 0, 3, 4));
        assertThatThrownBy(() -> canvas.toSvg("t", "d"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("12, 34, 56");
    }

    @Test
    void theFontsOfTheMachineAreNotAsked() {
        Graphics2D drawing = new Canvas("one", 10, 20).drawing();
        assertThatThrownBy(() -> drawing.getFontMetrics(new Font(Font.SERIF, Font.PLAIN, 12)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aVietnameseLetterIsAsWideAsItsBase() {
        assertThat(LetterWidths.of("Đường thôn", 12, false)).isEqualTo(LetterWidths.of("Đuong thon", 12, false));
        assertThat(LetterWidths.of("ii", 12, false)).isLessThan(LetterWidths.of("mm", 12, false));
    }
}
