package vn.ntm.cli.page;

/**
 * A verdict that is seen at once: by its sign and its words, and only then by its colour.
 *
 * @param tone how it is to be taken
 * @param text the words
 */
public record Mark(Tone tone, String text) {

    /** A mark of so few letters stays on one line. */
    private static final int BRIEF = 18;

    /** Returns the names of its classes in the style of the page. */
    public String css() {
        return tone.css() + (text.length() <= BRIEF ? " brief" : "");
    }

    /** How a verdict is to be taken. */
    public enum Tone {
        GOOD("✓"),
        BAD("✗"),
        /** It may be so: nothing speaks against it, and nothing shows it. */
        MAYBE("≈"),
        OPEN("?"),
        PLAIN("–");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }

        /** Returns the sign that stands before the words. */
        public String sign() {
            return sign;
        }

        private String css() {
            return switch (this) {
                case GOOD -> "good";
                case BAD -> "bad";
                case MAYBE -> "maybe";
                case OPEN -> "open";
                case PLAIN -> "plain";
            };
        }
    }
}
