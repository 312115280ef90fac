package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.reconcile.PublishedStatement;

/** Reads statements line by line; a bad line is a failure with its place and does not stop the others. */
final class StatementLines {

    /** How many arrays and objects may stand in one another; the form itself needs five. */
    static final int MAX_DEPTH = 64;

    private static final int MAX_QUOTED = 40;

    // A line is bounded before it is parsed, so a string or a number in it need no tighter bounds of their own.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(BoundedLines.MAX_LENGTH)
                    .maxNameLength(BoundedLines.MAX_LENGTH)
                    .maxNumberLength(BoundedLines.MAX_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final ImmutableList.Builder<PublishedStatement> items = ImmutableList.builder();
    private final ImmutableList.Builder<Failure> failures = ImmutableList.builder();

    StatementLines(String file) {
        this.file = file;
    }

    PartialResult<PublishedStatement> read(Reader reader) {
        try {
            BoundedLines lines = new BoundedLines(reader);
            for (Optional<BoundedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                read(line.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return PartialResult.of(items.build(), failures.build());
    }

    private void read(BoundedLines.Line line) throws IOException {
        if (line.cut()) {
            failures.add(limit(line, 1, "JSON.lineLength", BoundedLines.MAX_LENGTH));
        } else if (!line.text().isBlank()) {
            parse(line);
        }
    }

    private void parse(BoundedLines.Line line) throws IOException {
        try (JsonParser parser = JSON.createParser(line.text())) {
            items.add(StatementParser.read(parser));
        } catch (StreamConstraintsException e) {
            failures.add(limit(line, column(e), "JSON.depth", MAX_DEPTH));
        } catch (UnexpectedShapeException e) {
            failures.add(Failure.builder()
                    .reason(FailureReason.BAD_TOKEN)
                    .origin(origin(line, column(e)))
                    .putAttributes("expected", e.expected())
                    .build());
        } catch (JsonProcessingException e) {
            failures.add(Failure.of(FailureReason.BAD_JSON, origin(line, column(e))));
        }
    }

    private Failure limit(BoundedLines.Line line, int column, String name, int limit) {
        return Failure.builder()
                .reason(FailureReason.LIMIT_EXCEEDED)
                .origin(origin(line, column))
                .putAttributes("limit", name + " = " + limit)
                .putAttributes("value", "> " + limit)
                .build();
    }

    private static int column(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? 1 : Math.max(1, at.getColumnNr());
    }

    private Origin origin(BoundedLines.Line line, int column) {
        String text = line.text();
        int from = Math.min(column - 1, text.length());
        String quoted = text.substring(from, Math.min(text.length(), from + MAX_QUOTED));
        return Origin.builder()
                .file(file)
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
