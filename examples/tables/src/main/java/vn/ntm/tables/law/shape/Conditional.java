package vn.ntm.tables.law.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the field {@code conditional} says: the facts use it for more than conditions. */
enum Conditional {
    /** Nothing. */
    NONE,
    /** The indicator is asked only under a condition. */
    APPLIES,
    /** It must hold for men and for women. */
    SEXES,
    /** Something about how it is measured or who details it. */
    DETAIL;

    private static final Pattern ONLY_IF = Pattern.compile("only if .+");
    private static final Pattern MEN_AND_WOMEN =
            Pattern.compile("(must hold|applies) (for|to) men and (for|to) women( separately)?\\.?");

    /** Returns what the field says; where its words are not plain, a reading must tell. */
    static Conditional of(Subject subject) {
        Optional<String> reading = subject.reading("conditional");
        if (reading.isPresent()) {
            return valueOf(reading.get().toUpperCase(Locale.ROOT));
        }
        Optional<String> text = subject.item().optional("conditional");
        if (text.isEmpty()) {
            return NONE;
        }
        String words = text.get().toLowerCase(Locale.ROOT);
        if (MEN_AND_WOMEN.matcher(words).matches()) {
            return SEXES;
        }
        if (ONLY_IF.matcher(words).matches()) {
            return APPLIES;
        }
        throw new IllegalArgumentException(subject.item().name() + ", conditional: law-readings.csv must say whether"
                + " this is a condition: " + text.get());
    }
}
