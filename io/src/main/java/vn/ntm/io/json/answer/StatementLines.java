package vn.ntm.io.json.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
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

/** Reads statements line by line; a bad line is a failure with its place and does not stop the others. */
final class StatementLines {

    /** How many arrays and objects may stand in one another; the form itself needs five. */
    static final int MAX_DEPTH = 64;

    /** The characters that a line may have. */
    static final int MAX_LENGTH = 1_000_000;

    private static final int MAX_QUOTED = 40;

    // A line is bounded before it is parsed, so a string or a number in it need no tighter bounds of their own.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_LENGTH)
                    .maxNameLength(MAX_LENGTH)
                    .maxNumberLength(MAX_LENGTH)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final boolean withExpectations;
    private final ImmutableList.Builder<PublishedStatement> items = ImmutableList.builder();
    private final ImmutableList.Builder<Failure> failures = ImmutableList.builder();

    /**
     * A line.
     *
     * @param number its number, from 1
     * @param text its characters
     */
    private record Line(int number, String text) {}

    StatementLines(String file, boolean withExpectations) {
        this.file = file;
        this.withExpectations = withExpectations;
    }

    PartialResult<PublishedStatement> read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.length() > MAX_LENGTH) {
                failures.add(limit(new Line(number, line), 1, "JSON.lineLength", MAX_LENGTH));
            } else if (!line.isBlank()) {
                parse(new Line(number, line));
            }
        }
        return PartialResult.of(items.build(), failures.build());
    }

    private void parse(Line line) {
        try (JsonParser parser = JSON.createParser(line.text())) {
            items.add(StatementParser.read(parser, withExpectations));
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
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private Failure limit(Line line, int column, String name, int limit) {
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

    private Origin origin(Line line, int column) {
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
