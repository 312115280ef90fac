package vn.ntm.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.cli.chart.Tint;

/** Letters and figures can be told from what lies behind them, by WCAG 2.2, level AA. */
class PageContrastTest {

    private static final double LETTERS = 4.5;
    private static final double SHAPES = 3;
    private static final double NEIGHBOURS = 1.4;
    private static final Pattern PROPERTY = Pattern.compile("(--[a-z-]+): #([0-9a-f]{6});");

    /** Where the style sets the colours of a theme. */
    enum Theme {
        LIGHT(":root {"),
        DARK("@media (prefers-color-scheme: dark)"),
        PRINT("@media print");

        private final String from;

        Theme(String from) {
            this.from = from;
        }

        Map<String, Integer> colours() {
            String style = ReportPage.style();
            int begin = style.indexOf('{', style.indexOf("--page", style.indexOf(from)) - 40);
            Map<String, Integer> colours = new LinkedHashMap<>();
            Matcher property = PROPERTY.matcher(style.substring(begin, style.indexOf('}', begin)));
            while (property.find()) {
                colours.put(property.group(1), Integer.parseInt(property.group(2), 16));
            }
            return colours;
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersCanBeRead(Theme theme) {
        Map<String, Integer> colours = theme.colours();
        for (String letters : List.of("--ink", "--muted", "--accent")) {
            for (String behind : List.of("--page", "--sheet")) {
                check(colours, letters, behind, LETTERS);
            }
        }
        check(colours, "--on", "--accent", LETTERS);
        for (String mark : List.of("--good", "--bad", "--maybe", "--open", "--plain")) {
            check(colours, mark, mark + "-back", LETTERS);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void shapesCanBeSeenAndTheFiguresOnThemRead(Theme theme) {
        Map<String, Integer> colours = theme.colours();
        for (Tint tint : Tint.values()) {
            if (tint != Tint.INK && tint != Tint.ON && tint != Tint.SHEET) {
                check(colours, tint.property(), "--sheet", SHAPES);
                check(colours, "--on", tint.property(), LETTERS);
            }
        }
    }

    /** In print without colours, and to those who do not tell red from green, only light and dark are left. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void partsThatMeetInABarAreNotAsLight(Theme theme) {
        Map<String, Integer> colours = theme.colours();
        for (List<Tint> bar : List.of(
                List.of(Tint.GREEN, Tint.CLAY, Tint.OCHRE),
                List.of(Tint.GREEN, Tint.OCHRE, Tint.CLAY),
                List.of(Tint.GREEN, Tint.BLUE, Tint.OCHRE, Tint.GREY))) {
            for (int i = 1; i < bar.size(); i++) {
                check(colours, bar.get(i).property(), bar.get(i - 1).property(), NEIGHBOURS);
            }
        }
    }

    private static void check(Map<String, Integer> colours, String front, String behind, double least) {
        assertThat(colours).containsKeys(front, behind);
        double one = luminance(colours.getOrDefault(front, 0));
        double other = luminance(colours.getOrDefault(behind, 0));
        double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        assertThat(contrast).as("%s on %s", front, behind).isGreaterThanOrEqualTo(least);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
