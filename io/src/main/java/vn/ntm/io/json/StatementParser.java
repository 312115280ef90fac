package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedStatement;
import vn.ntm.io.json.StatementLines.UnexpectedShapeException;

/**
 * Reads one statement token by token. Numbers are taken as the characters they are written with, because
 * {@code 5.0} is not {@code 5} here and a number of any size costs no more than its text.
 */
final class StatementParser {

    private static final String FORM = "{\"id\", \"checks\": [...]}";
    private static final String CHECK_FORM = "{\"check\", \"kind\", ...}";

    private static final ImmutableSet<String> OPERANDS = ImmutableSet.<String>builder()
            .add(PublishedCheck.PUBLISHED)
            .addAll(Arrays.stream(CheckKind.values())
                    .flatMap(kind -> kind.operands().stream())
                    .iterator())
            .build();

    private StatementParser() {}

    static PublishedStatement read(JsonParser parser) throws IOException {
        expect(parser, parser.nextToken(), JsonToken.START_OBJECT, FORM);
        String id = "";
        @Nullable List<PublishedCheck> checks = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> id = text(parser);
                case "checks" -> checks = checks(parser);
                default -> parser.skipChildren();
            }
        }
        if (checks == null) {
            throw new UnexpectedShapeException(parser.currentTokenLocation(), FORM);
        }
        if (parser.nextToken() != null) {
            throw new UnexpectedShapeException(parser.currentTokenLocation(), "\\n");
        }
        return PublishedStatement.of(id, checks);
    }

    private static List<PublishedCheck> checks(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken(), JsonToken.START_ARRAY, FORM);
        ImmutableList.Builder<PublishedCheck> checks = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checks.add(check(parser));
        }
        return checks.build();
    }

    private static PublishedCheck check(JsonParser parser) throws IOException {
        expect(parser, parser.currentToken(), JsonToken.START_OBJECT, CHECK_FORM);
        PublishedCheck.Builder check = PublishedCheck.builder();
        String label = "";
        String kind = "";
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals("check")) {
                label = text(parser);
            } else if (name.equals("kind")) {
                kind = text(parser);
            } else if (OPERANDS.contains(name)) {
                check.operand(name, operand(parser));
            } else {
                parser.skipChildren();
            }
        }
        return check.name(label).kind(kind).build();
    }

    /** The depth of the calls is bounded by that of the parser. */
    private static Operand operand(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_ARRAY -> {
                ImmutableList.Builder<Operand> items = ImmutableList.builder();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(operand(parser));
                }
                yield new Operand.Items(items.build());
            }
            case START_OBJECT -> {
                ImmutableMap.Builder<String, Operand> fields = ImmutableMap.builder();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    fields.put(name, operand(parser));
                }
                yield new Operand.Fields(fields.build());
            }
            case VALUE_NULL -> Operand.missing();
            default -> Operand.of(parser.getText());
        };
    }

    /** Returns a name as it is written; what has no text of its own is no name. */
    private static String text(JsonParser parser) throws IOException {
        if (parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL) {
            return parser.getText();
        }
        parser.skipChildren();
        return "";
    }

    private static void expect(JsonParser parser, @Nullable JsonToken token, JsonToken expected, String form)
            throws UnexpectedShapeException {
        if (token != expected) {
            throw new UnexpectedShapeException(parser.currentTokenLocation(), form);
        }
    }
}
