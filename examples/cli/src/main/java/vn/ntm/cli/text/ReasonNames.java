package vn.ntm.cli.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;

/** What kind of fault a reason is, in a few words; its code, which programs rely on, stands behind. */
public final class ReasonNames {

    private static final Properties NAMES = load();

    private ReasonNames() {}

    /** Returns the kind in words; the code alone of a reason that has no words yet. */
    public static String of(FailureReason reason, Language language) {
        String words = NAMES.getProperty(reason.name(), reason.name());
        int between = words.indexOf('|');
        return between < 0 ? words : language.choose(words.substring(0, between), words.substring(between + 1));
    }

    /** Returns the kind in words with the code behind. */
    public static String withCode(FailureReason reason, Language language) {
        return of(reason, language) + " (" + reason + ")";
    }

    private static Properties load() {
        Properties names = new Properties();
        try (InputStream bytes = Objects.requireNonNull(ReasonNames.class.getResourceAsStream("reasons.properties"))) {
            names.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
