package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.io.TextSource;

/** Reads statements line by line; a bad line is a failure with its place and does not stop the others. */
final class StatementLines {

    private static final int MAX_QUOTED = 40;

    private final ParserLimits limits;
    private final long bytes;
    private final JsonFactory json;

    /**
     * A line.
     *
     * @param file the name of its source
     * @param number its number, from 1
     * @param text its characters
     */
    private record Line(String file, int number, String text) {}

    StatementLines(JsonLimits limits) {
        this.limits = ParserLimits.withNumbersAsTexts(limits);
        this.bytes = limits.bytes();
        this.json = JsonFactory.builder()
                .streamReadConstraints(this.limits.constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    PartialResult<PublishedStatement> read(TextSource source, boolean withExpectations) {
        ImmutableList.Builder<PublishedStatement> items = ImmutableList.builder();
        ImmutableList.Builder<Failure> failures = ImmutableList.builder();
        int number = 0;
        for (String text : source.boundedBy(bytes).text().split("\n", -1)) {
            number++;
            if (!text.isBlank()) {
                parse(new Line(source.name(), number, text), withExpectations, items, failures);
            }
        }
        return PartialResult.of(items.build(), failures.build());
    }

    private void parse(
            Line line,
            boolean withExpectations,
            ImmutableList.Builder<PublishedStatement> items,
            ImmutableList.Builder<Failure> failures) {
        try (JsonParser parser = json.createParser(line.text())) {
            items.add(StatementParser.read(parser, withExpectations));
        } catch (StreamConstraintsException e) {
            failures.add(limits.failure(e, origin(line, column(e))));
        } catch (UnexpectedShapeException e) {
            failures.add(Failure.builder()
                    .reason(FailureReason.BAD_TOKEN)
                    .origin(origin(line, column(e)))
                    .putAttributes("expected", e.expected())
                    .build());
        } catch (JsonProcessingException e) {
            failures.add(Failure.of(FailureReason.BAD_JSON, origin(line, column(e))));
        } catch (IOException e) {
            throw new UncheckedIOException(line.file(), e);
        }
    }

    private static int column(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? 1 : Math.max(1, at.getColumnNr());
    }

    private static Origin origin(Line line, int column) {
        String text = line.text();
        int from = Math.min(column - 1, text.length());
        String quoted = text.substring(from, Math.min(text.length(), from + MAX_QUOTED));
        return Origin.builder()
                .file(line.file())
                .line(line.number())
                .column(column)
                .raw(quoted.isEmpty() ? Optional.empty() : Optional.of(quoted))
                .build();
    }

    /** The line is JSON, but not what stands at this place of the form. */
    static final class UnexpectedShapeException extends JsonProcessingException {

        private static final long serialVersionUID = 1;

        private final String expected;

        UnexpectedShapeException(JsonLocation location, String expected) {
            super("expected " + expected, location);
            this.expected = expected;
        }

        String expected() {
            return expected;
        }
    }
}
