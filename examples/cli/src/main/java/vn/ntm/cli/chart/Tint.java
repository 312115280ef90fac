package vn.ntm.cli.chart;

import java.awt.Color;
import java.util.Locale;

/**
 * What a picture is coloured with: a custom property of the page, so that light and dark and print have their own. While it
 * is drawn each stands as a colour that nothing else has, and {@link Canvas} puts the property in its place.
 */
public enum Tint {
    INK(1),
    /** On a filled bar. */
    ON(2),
    /** What lies behind a picture: between neighbours, so that they are told apart without their colours. */
    SHEET(9),
    GREEN(3),
    BLUE(4),
    CLAY(5),
    VIOLET(6),
    OCHRE(7),
    GREY(8);

    private static final int RED_OF_TINTS = 1;
    private static final int GREEN_OF_TINTS = 2;

    private final int blue;

    Tint(int blue) {
        this.blue = blue;
    }

    /** Returns the name of the custom property: {@code --green}. */
    public String property() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }

    Color color() {
        return new Color(RED_OF_TINTS, GREEN_OF_TINTS, blue);
    }

    /** Returns the tint that stands as a colour. */
    static Tint of(int red, int green, int blue) {
        if (red == RED_OF_TINTS && green == GREEN_OF_TINTS) {
            for (Tint tint : values()) {
                if (tint.blue == blue) {
                    return tint;
                }
            }
        }
        throw new IllegalStateException("a colour of no tint: " + red + ", " + green + ", " + blue);
    }
}
