package vn.ntm.cli.page;

/**
 * A verdict that is seen at once: by its sign and its words, and only then by its colour.
 *
 * @param tone how it is to be taken
 * @param text the words
 */
public record Mark(Tone tone, String text) {

    /** How a verdict is to be taken. */
    public enum Tone {
        GOOD("✓"),
        BAD("✗"),
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

        /** Returns the name of its class in the style of the page. */
        public String css() {
            return switch (this) {
                case GOOD -> "good";
                case BAD -> "bad";
                case OPEN -> "open";
                case PLAIN -> "plain";
            };
        }
    }
}
