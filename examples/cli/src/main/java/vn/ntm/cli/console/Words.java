package vn.ntm.cli.console;

import java.util.function.Function;
import vn.ntm.core.text.Language;

/**
 * The same words in both languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Words(String vi, String en) {

    /** Returns what {@code text} says in each language. */
    public static Words of(Function<Language, String> text) {
        return new Words(text.apply(Language.VI), text.apply(Language.EN));
    }

    public String text(Language language) {
        return language.choose(vi, en);
    }
}
