package vn.ntm.io.json.binding.input;

import com.fasterxml.jackson.core.JsonToken;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;

/** What a JSON value is, in words for refusals. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum JsonKind {
    TEXT("văn bản trong ngoặc kép", "a text in quotes"),
    INTEGER("số nguyên", "an integer"),
    FRACTION("số có phần lẻ hoặc số mũ", "a number with a fraction or an exponent"),
    TRUTH("true hoặc false", "true or false"),
    OBJECT("đối tượng {}", "an object {}"),
    ARRAY("mảng []", "an array []"),
    NULL("null", "null"),
    NOTHING("tài liệu trống", "an empty document");

    private final String vietnamese;
    private final String english;

    JsonKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns what begins with a token; without one the document is empty. */
    public static JsonKind of(@Nullable JsonToken token) {
        if (token == null) {
            return NOTHING;
        }
        return switch (token) {
            case VALUE_STRING, FIELD_NAME, VALUE_EMBEDDED_OBJECT -> TEXT;
            case VALUE_NUMBER_INT -> INTEGER;
            case VALUE_NUMBER_FLOAT -> FRACTION;
            case VALUE_TRUE, VALUE_FALSE -> TRUTH;
            case START_OBJECT, END_OBJECT -> OBJECT;
            case START_ARRAY, END_ARRAY -> ARRAY;
            case VALUE_NULL -> NULL;
            case NOT_AVAILABLE -> NOTHING;
        };
    }

    /** Returns the words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
