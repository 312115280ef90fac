package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

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
            json.writeStringField(Heading.FORMAT, document.format());
            json.writeNumberField(Heading.VERSION, document.version());
        }
        shape.writeFields(wire, json, tables);
        json.writeEndObject();
    }

    @Override
    public T read(JsonInput in) throws IOException {
        W wire = shape.read(in, withHeading ? new Heading(document) : null);
        return in.made(() -> document.fromWire().apply(wire, in.tables()));
    }
}
