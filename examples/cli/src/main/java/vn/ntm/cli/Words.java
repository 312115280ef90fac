package vn.ntm.cli;

import java.util.function.Function;
import vn.ntm.core.text.Language;

/**
 * The same words in both languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
record Words(String vi, String en) {

    /** Returns what {@code text} says in each language. */
    static Words of(Function<Language, String> text) {
        return new Words(text.apply(Language.VI), text.apply(Language.EN));
    }

    String text(Language language) {
        return language.choose(vi, en);
    }
}
