package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.Reader;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.tables.Tables;

/** Reads one document from a source: the parser and its bounds, and what of its faults is ours to say. */
final class DocumentReader {

    private final Tables tables;
    private final long bytes;
    private final ParserLimits limits;
    private final JsonFactory strict;
    private final JsonFactory lenient;

    DocumentReader(Tables tables, JsonLimits limits) {
        this.tables = tables;
        this.bytes = limits.bytes();
        this.limits = ParserLimits.of(limits);
        this.strict = factory(this.limits).build();
        // What is passed over nobody reads, so the parser itself must mind names given twice in it.
        this.lenient = factory(this.limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private static JsonFactoryBuilder factory(ParserLimits limits) {
        JsonFactoryBuilder factory = new JsonFactoryBuilder();
        factory.streamReadConstraints(limits.constraints());
        return factory;
    }

    /** What was read, and the parser's notes on it. */
    record Read(Object value, JsonInput input) {}

    Read read(TextSource source, Shape<Object> shape, boolean passesOverUnknown) {
        try (Reader characters = source.boundedBy(bytes).open();
                JsonParser parser = (passesOverUnknown ? lenient : strict).createParser(characters)) {
            JsonInput input = new JsonInput(parser, source.name(), tables, passesOverUnknown);
            return new Read(read(input, shape), input);
        } catch (IOException e) {
            throw UnreadableInputException.from(source.name(), e);
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
            throw new RefusedJsonException(limits.failure(e, input.origin(e.getLocation(), input.path(), null)));
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
}
