package vn.ntm.io.json.binding.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.io.json.binding.tables.OtherTablesException;
import vn.ntm.io.json.binding.tables.Tables;

/** A document that is being read: the parser, what it is called, and what was passed over. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class JsonInput {

    private static final int MAX_SHOWN = 40;

    /** What a value refuses it says in English, to programmers, and so it is quoted. */
    private static final String UNFIT =
            "các giá trị không đi cùng nhau hoặc không được phép ở đây (chi tiết bằng tiếng" + " Anh: ";

    /** Tokens whose text is their own; of others nothing is quoted. */
    private static final Set<JsonToken> QUOTED = ImmutableSet.of(
            JsonToken.VALUE_STRING,
            JsonToken.VALUE_NUMBER_INT,
            JsonToken.VALUE_NUMBER_FLOAT,
            JsonToken.VALUE_TRUE,
            JsonToken.VALUE_FALSE);

    private final JsonParser parser;
    private final String file;
    private final Tables tables;
    private final boolean passesOverUnknown;
    private final List<Failure> passedOver = new ArrayList<>();
    private int depth;

    /**
     * Takes a parser for a document.
     *
     * @param file what messages call it
     * @param tables what values rest on
     * @param passesOverUnknown whether a property that the form does not have is passed over, and told of
     */
    public JsonInput(JsonParser parser, String file, Tables tables, boolean passesOverUnknown) {
        this.parser = parser;
        this.file = file;
        this.tables = tables;
        this.passesOverUnknown = passesOverUnknown;
    }

    /** Returns the parser, which stands on the first token of the value to be read. */
    public JsonParser parser() {
        return parser;
    }

    /** Returns the tables. */
    public Tables tables() {
        return tables;
    }

    /** Returns what was passed over. */
    public List<Failure> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Goes into an object; of more in one another than a stack bears none is read, whatever the parser lets through. */
    public void enter() {
        if (++depth > Bounds.MOST_DEPTH) {
            throw new Refusal(failure(FailureReason.LIMIT_EXCEEDED, "$")
                    .putAttributes("limit", "depth")
                    .putAttributes("value", Integer.toString(Bounds.MOST_DEPTH))
                    .build());
        }
    }

    /** Leaves the object. */
    public void leave() {
        depth--;
    }

    /** Returns where the parser stands. */
    public String path() {
        return JsonPath.of(parser.getParsingContext());
    }

    /** Passes over a property that the form does not have, or refuses it. */
    public void unknown(String name, String expected) throws IOException {
        Failure failure = failure(FailureReason.UNKNOWN_PROPERTY, path())
                .putAttributes("expected", expected)
                .build();
        if (!passesOverUnknown) {
            throw new Refusal(failure);
        }
        passedOver.add(failure);
        parser.nextToken();
        parser.skipChildren();
    }

    /** Checks that the value has the kind of token. */
    public void expect(JsonToken token, JsonKind kind) {
        if (parser.currentToken() != token) {
            throw wrongType(kind);
        }
    }

    /** Returns whether the value, a text, is this one. */
    public boolean isText(String text) throws IOException {
        if (!parser.hasTextCharacters()) {
            return parser.getText().equals(text);
        }
        int length = parser.getTextLength();
        if (length != text.length()) {
            return false;
        }
        char[] characters = parser.getTextCharacters();
        int from = parser.getTextOffset();
        for (int i = 0; i < length; i++) {
            if (characters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Refuses a value of another type; of null it is said that it is null. */
    public Refusal wrongType(JsonKind expected) {
        JsonKind found = JsonKind.of(parser.currentToken());
        if (found == JsonKind.NULL) {
            return refusal(FailureReason.NULL_VALUE);
        }
        return new Refusal(failure(FailureReason.WRONG_TYPE, path())
                .putAttributes("expectedVi", expected.toText(Language.VI))
                .putAttributes("expectedEn", expected.toText(Language.EN))
                .putAttributes("foundVi", found.toText(Language.VI))
                .putAttributes("foundEn", found.toText(Language.EN))
                .build());
    }

    /** Refuses a value that has the right type but says nothing that the form knows. */
    public Refusal badValue(String value, String expected) {
        return new Refusal(failure(FailureReason.BAD_VALUE, path())
                .putAttributes("value", shown(value))
                .putAttributes("expected", expected)
                .build());
    }

    /** Refuses an object, at its end, that lacks a property. */
    public Refusal missing(String name) {
        return new Refusal(failure(FailureReason.MISSING_PROPERTY, path() + JsonPath.step(name))
                .build());
    }

    /** Refuses what stands here, for a reason that needs no words. */
    public Refusal refusal(FailureReason reason) {
        return new Refusal(failure(reason, path()).build());
    }

    /** Makes a value of what was read; where its parts do not fit together it is refused. */
    public <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (OtherTablesException e) {
            throw new Refusal(failure(e.reason(), path() + "." + e.place())
                    .putAllAttributes(e.attributes())
                    .build());
        } catch (IllegalArgumentException e) {
            throw new Refusal(failure(FailureReason.UNFIT_VALUES, path())
                    .putAttributes("detailVi", UNFIT + e.getMessage() + ")")
                    .putAttributes("detailEn", String.valueOf(e.getMessage()))
                    .build());
        }
    }

    /** Begins a failure of where the parser stands. */
    public Failure.Builder failure(FailureReason reason, String path) {
        JsonLocation at = parser.currentTokenLocation();
        return Failure.builder().reason(reason).origin(origin(at, path, raw()));
    }

    /** Returns a place in the document. */
    public Origin origin(@Nullable JsonLocation at, String path, @Nullable String raw) {
        // A tree has no lines.
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        Origin.Builder origin = Origin.builder()
                .file(file)
                .line(Math.max(1, line))
                .column(line > 0 ? Math.max(1, column) : 0)
                .header(path);
        return raw == null ? origin.build() : origin.raw(raw).build();
    }

    private @Nullable String raw() {
        JsonToken token = parser.currentToken();
        if (token == null || !QUOTED.contains(token)) {
            return null;
        }
        try {
            return shown(parser.getText());
        } catch (IOException e) {
            // What cannot be quoted is not quoted; the failure itself stands.
            return null;
        }
    }

    /** Returns a text as messages quote it. */
    public static String shown(String text) {
        return text.length() <= MAX_SHOWN ? text : text.substring(0, MAX_SHOWN) + "…";
    }
}
