package vn.ntm.cli.section;

/** Signs of comparison as people write them; files and terminals have them in plain letters. */
public final class Signs {

    private Signs() {}

    /** Returns {@code text} with {@code ≥} for {@code >=} and {@code ≤} for {@code <=}. */
    public static String of(String text) {
        return text.replace(">=", "≥").replace("<=", "≤");
    }
}
