package vn.ntm.core.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.CoreStyle;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VisibleText;

/** One problem of an input: where it is, what it is, and the particulars that the message names. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CoreStyle
@Value.Immutable
public abstract class Failure {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern RANGE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\.\\.(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*\\{(\\w+)}[^\\[\\]]*)]");

    /** What is quoted of an input so that it can be recognised; a cell may hold a page of text. */
    private static final int LONGEST_QUOTE = 200;

    /** The particulars that are a day, 2025-07-06 as files write it; a sentence writes it as its language does. */
    private static final List<String> DAYS = List.of("date", "otherDate");

    private static final List<String> QUOTED = List.of("raw", "column", "printed", "act");

    Failure() {}

    /** What is wrong. */
    public abstract FailureReason reason();

    /** Where it is. */
    public abstract Origin origin();

    /** The particulars by the names that the wording uses; {@code raw} and {@code column} come from the origin. */
    public abstract Map<String, String> attributes();

    /**
     * Returns the problem in one sentence. Both languages are made from the same attributes. Of a text of the input its
     * first 200 characters are quoted, with an ellipsis where there are more; {@link Origin#raw} has all of it.
     */
    public String message(Language language) {
        Matcher place = PLACE.matcher(wording(language));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(text, Matcher.quoteReplacement(words(place.group(1), language)));
        }
        return place.appendTail(text).toString();
    }

    /** Returns the wording without what is said only where a particular is given that this failure has not. */
    private String wording(Language language) {
        return OPTIONAL.matcher(reason().template(language))
                .replaceAll(
                        said -> attributes().containsKey(said.group(2)) ? Matcher.quoteReplacement(said.group(1)) : "");
    }

    /**
     * A particular that is given in the words of the language, {@code tierVi} beside {@code tier}, is said in these, and a
     * range that is computed, {@code 3288..3397}, in words; what is quoted of the input stays as it is written there.
     * Where nothing at all would have been expected the sentence says so.
     */
    private String words(String name, Language language) {
        String inLanguage = attributes().get(name + language.choose("Vi", "En"));
        String value = inLanguage == null ? attribute(name) : inLanguage;
        if (DAYS.contains(name) && DAY.matcher(value).matches()) {
            return language.day(LocalDate.parse(value));
        }
        Matcher range = RANGE.matcher(value);
        if (!QUOTED.contains(name) && range.matches()) {
            return language.choose("từ " + range.group(1) + " đến ", "from " + range.group(1) + " to ")
                    + range.group(2);
        }
        if (value.isEmpty() && name.equals("expected")) {
            return language.choose("không có", "none");
        }
        return QUOTED.contains(name) ? quoted(value) : value;
    }

    private static String quoted(String text) {
        if (text.length() <= LONGEST_QUOTE) {
            return text;
        }
        boolean inPair = Character.isHighSurrogate(text.charAt(LONGEST_QUOTE - 1));
        return text.substring(0, inPair ? LONGEST_QUOTE - 1 : LONGEST_QUOTE) + "…";
    }

    private String attribute(String name) {
        String given = attributes().getOrDefault(name, attributes().get(name + "En"));
        if (given != null) {
            return given;
        }
        return switch (name) {
            case "raw" -> origin().raw().orElse("");
            case "column" -> origin().header().orElse("");
            default ->
                throw new IllegalArgumentException("attributes: " + reason() + " names {" + name + "}, not given");
        };
    }

    /** Checks that every particular which the wording names is given. */
    @Value.Check
    void check() {
        PLACE.matcher(wording(Language.EN)).results().forEach(place -> attribute(place.group(1)));
    }

    /**
     * Returns {@code file:line:column: REASON: message (raw)} on one line, the message in {@code language}, the raw text
     * as far as a message quotes it.
     */
    public String toText(Language language) {
        Origin at = origin();
        String raw = at.raw().map(text -> " (" + quoted(text) + ")").orElse("");
        return VisibleText.of(
                at.file() + ":" + at.line() + ":" + at.column() + ": " + reason() + ": " + message(language) + raw);
    }

    /** Returns the failure in English, as {@link #toText} does. */
    @Override
    public String toString() {
        return toText(Language.EN);
    }

    /** Returns a failure without further particulars. */
    public static Failure of(FailureReason reason, Origin origin) {
        return builder().reason(reason).origin(origin).build();
    }

    /** Returns a builder; reason and origin are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Failure}. */
    public static final class Builder extends ImmutableFailure.Builder {
        Builder() {}
    }
}
