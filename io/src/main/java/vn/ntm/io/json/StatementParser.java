package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Expectation;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.io.json.StatementLines.UnexpectedShapeException;

/**
 * Reads one statement token by token. Numbers are taken as the characters they are written with, because
 * {@code 5.0} is not {@code 5} here and a number of any size costs no more than its text.
 */
final class StatementParser {

    private static final String FORM = "{\"id\", \"checks\": [...]}";
    private static final String CHECK_FORM = "{\"check\", \"kind\", ...}";

    private static final String LABEL_VI = "label_vi";
    private static final String LABEL_EN = "label_en";
    private static final String EXPECTED = "expected";
    private static final String VERDICT = "verdict";
    private static final ImmutableSet<String> EXPECTATIONS = ImmutableSet.of(LABEL_VI, LABEL_EN, EXPECTED, VERDICT);

    private static final ImmutableSet<String> OPERANDS = ImmutableSet.<String>builder()
            .add(PublishedCheck.PUBLISHED)
            .addAll(Arrays.stream(CheckKind.values())
                    .flatMap(kind -> kind.operands().stream())
                    .iterator())
            .build();

    private final JsonParser parser;
    private final boolean withExpectations;

    private StatementParser(JsonParser parser, boolean withExpectations) {
        this.parser = parser;
        this.withExpectations = withExpectations;
    }

    /** Reads a statement, with the labels and the answers that stand beside its checks or without them. */
    static PublishedStatement read(JsonParser parser, boolean withExpectations) throws IOException {
        return new StatementParser(parser, withExpectations).statement();
    }

    private PublishedStatement statement() throws IOException {
        expect(parser, parser.nextToken(), JsonToken.START_OBJECT, FORM);
        String id = "";
        @Nullable List<PublishedCheck> checks = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> id = text(parser);
                case "checks" -> checks = checks();
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

    private List<PublishedCheck> checks() throws IOException {
        expect(parser, parser.currentToken(), JsonToken.START_ARRAY, FORM);
        ImmutableList.Builder<PublishedCheck> checks = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            checks.add(check());
        }
        return checks.build();
    }

    private PublishedCheck check() throws IOException {
        expect(parser, parser.currentToken(), JsonToken.START_OBJECT, CHECK_FORM);
        PublishedCheck.Builder check = PublishedCheck.builder();
        String label = "";
        String kind = "";
        Map<String, String> beside = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            if (name.equals("check")) {
                label = text(parser);
            } else if (name.equals("kind")) {
                kind = text(parser);
            } else if (OPERANDS.contains(name)) {
                check.operand(name, operand(parser));
            } else if (withExpectations && EXPECTATIONS.contains(name)) {
                beside.put(name, text(parser));
            } else {
                parser.skipChildren();
            }
        }
        expectation(beside).ifPresent(check::expectation);
        given(beside, LABEL_VI).ifPresent(check::labelVi);
        given(beside, LABEL_EN).ifPresent(check::labelEn);
        return check.name(label).kind(kind).build();
    }

    private Optional<Expectation> expectation(Map<String, String> beside) throws UnexpectedShapeException {
        Optional<String> verdict = given(beside, VERDICT);
        if (verdict.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Expectation(
                Arrays.stream(ReconciliationVerdict.values())
                        .filter(value -> value.name().equals(verdict.get()))
                        .findFirst()
                        .orElseThrow(() -> new UnexpectedShapeException(
                                parser.currentTokenLocation(), Arrays.toString(ReconciliationVerdict.values()))),
                given(beside, EXPECTED)));
    }

    private static Optional<String> given(Map<String, String> beside, String name) {
        return Optional.ofNullable(beside.get(name)).filter(text -> !text.isEmpty());
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
