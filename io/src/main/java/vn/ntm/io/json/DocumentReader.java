package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Locale;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.tables.Tables;

/** Reads one document from a source: the parser and its bounds, and what of its faults is ours to say. */
final class DocumentReader {

    private final Tables tables;
    private final JsonLimits limits;
    private final JsonFactory strict;
    private final JsonFactory lenient;

    DocumentReader(Tables tables, JsonLimits limits) {
        this.tables = tables;
        this.limits = limits;
        this.strict = factory(limits).build();
        // What is passed over nobody reads, so the parser itself must mind names given twice in it.
        this.lenient = factory(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static JsonFactoryBuilder factory(JsonLimits limits) {
        JsonFactoryBuilder factory = new JsonFactoryBuilder();
        factory.streamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNameLength(limits.nameLength())
                .maxNumberLength(limits.numberLength())
                .build());
        return factory;
    }

    /** What was read, and the parser's notes on it. */
    record Read(Object value, JsonInput input) {}

    Read read(TextSource source, Shape<Object> shape, boolean passesOverUnknown) {
        TextSource bounded = source.limitedTo(Math.min(source.maxSize(), limits.bytes()));
        try (Reader characters = bounded.open();
                JsonParser parser = (passesOverUnknown ? lenient : strict).createParser(characters)) {
            JsonInput input = new JsonInput(parser, source.name(), tables, passesOverUnknown);
            return new Read(read(input, shape), input);
        } catch (IOException e) {
            throw new UncheckedIOException(source.name(), e);
        }
    }

    private Object read(JsonInput input, Shape<Object> shape) throws IOException {
        JsonParser parser = input.parser();
        try {
            parser.nextToken();
            Object value = shape.read(input);
            if (parser.nextToken() != null) {
                throw new RefusedJsonException(
                        input.failure(FailureReason.TRAILING_CONTENT, "$").build());
            }
            return value;
        } catch (Refusal e) {
            throw new RefusedJsonException(e.failure());
        } catch (StreamConstraintsException e) {
            throw new RefusedJsonException(beyond(input, e));
        } catch (JsonProcessingException e) {
            if (isDuplicate(e)) {
                throw new RefusedJsonException(Failure.of(
                        FailureReason.DUPLICATE_PROPERTY, input.origin(e.getLocation(), input.path(), null)));
            }
            throw new RefusedJsonException(
                    Failure.of(FailureReason.BAD_JSON, input.origin(e.getLocation(), input.path(), null)));
        }
    }

    /** Jackson tells a name given twice by its message alone. */
    private static boolean isDuplicate(JsonProcessingException e) {
        return e.getOriginalMessage().startsWith("Duplicate field")
                || e.getOriginalMessage().startsWith("Duplicate Object");
    }

    private Failure beyond(JsonInput input, StreamConstraintsException e) {
        String limit = limit(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT));
        return Failure.builder()
                .reason(FailureReason.LIMIT_EXCEEDED)
                .origin(input.origin(e.getLocation(), input.path(), null))
                .putAttributes("limit", limit)
                .putAttributes("value", Long.toString(value(limit)))
                .build();
    }

    /** Jackson tells its bounds apart by its message alone. */
    private static String limit(String message) {
        if (message.contains("depth")) {
            return "depth";
        }
        if (message.contains("name")) {
            return "nameLength";
        }
        return message.contains("number") ? "numberLength" : "textLength";
    }

    private long value(String limit) {
        return switch (limit) {
            case "depth" -> limits.depth();
            case "nameLength" -> limits.nameLength();
            case "numberLength" -> limits.numberLength();
            default -> limits.textLength();
        };
    }
}
