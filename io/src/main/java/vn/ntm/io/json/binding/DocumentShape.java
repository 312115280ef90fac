package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;

/** A value by the record of its form, with the heading of a document or, within another, without it. */
final class DocumentShape<T, W> extends Shape<T> {

    private final Document<T, W> document;
    private final RecordShape<W> shape;
    private final boolean withHeading;

    DocumentShape(Document<T, W> document, RecordShape<W> shape, boolean withHeading) {
        this.document = document;
        this.shape = shape;
        this.withHeading = withHeading;
    }

    @Override
    public void write(T value, JsonGenerator json, Tables tables) throws IOException {
        W wire = document.toWire().apply(value, tables);
        json.writeStartObject();
        if (withHeading) {
            Heading.write(document.format(), document.version(), json);
        }
        shape.writeFields(wire, json, tables);
        json.writeEndObject();
    }

    @Override
    public T read(JsonInput in) throws IOException {
        W wire = shape.read(in, withHeading ? new Heading(document.format(), document.version()) : null);
        T value = in.made(() -> document.fromWire().apply(wire, in.tables()));
        if (document.derived()) {
            requireOutcome(wire, value, in);
        }
        return value;
    }

    private void requireOutcome(W wire, T value, JsonInput in) {
        W computed = document.toWire().apply(value, in.tables());
        Difference difference = shape.differenceIn(Document.OUTCOME, wire, computed, in.path());
        if (difference != null) {
            throw new Refusal(in.failure(FailureReason.OUTCOME_DIFFERS, difference.path())
                    .putAttributes("value", difference.one())
                    .putAttributes("computed", difference.other())
                    .build());
        }
    }

    @Override
    @Nullable
    Difference difference(T one, T other, String path) {
        if (one.equals(other)) {
            return null;
        }
        Tables tables = Tables.standard();
        Difference found = shape.difference(
                document.toWire().apply(one, tables), document.toWire().apply(other, tables), path);
        return found != null ? found : super.difference(one, other, path);
    }
}
