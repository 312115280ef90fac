package vn.ntm.io.json.binding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.FailureReason;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.record.Heading;
import vn.ntm.io.json.binding.record.RecordShape;
import vn.ntm.io.json.binding.shape.Difference;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.tables.Tables;

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
        Heading heading = withHeading ? new Heading(document.format(), document.version()) : null;
        if (!document.derived()) {
            W wire = shape.read(in, heading, null, null);
            return in.made(() -> document.fromWire().apply(wire, in.tables()));
        }
        return derived(in, heading);
    }

    /**
     * Reads a value that follows from what was put in. Where that stands before what came out, which is then compared as
     * it is read, it is computed once; else when all is read.
     */
    private T derived(JsonInput in, @Nullable Heading heading) throws IOException {
        Tables tables = in.tables();
        Document.Ahead<T, W> ahead = document.ahead().orElse(null);
        if (ahead == null) {
            W wire = shape.read(in, heading, null, null);
            T value = in.made(() -> document.fromWire().apply(wire, tables));
            requireOutcome(wire, in.made(() -> document.toWire().apply(value, tables)), in);
            return value;
        }
        Computing<T, W> computing = new Computing<>(document, ahead, shape, tables);
        W wire = shape.read(in, heading, computing, null);
        T value = in.made(() -> computing.value(wire));
        requireOutcome(wire, in.made(() -> computing.computed(value)), in);
        return value;
    }

    /** Computes a value from what stands before its outcome. */
    private static final class Computing<T, W> implements RecordShape.Ahead<W> {

        private final Document<T, W> document;
        private final Document.Ahead<T, W> ahead;
        private final RecordShape<W> shape;
        private final Tables tables;
        private @Nullable T value;
        private @Nullable W computed;

        Computing(Document<T, W> document, Document.Ahead<T, W> ahead, RecordShape<W> shape, Tables tables) {
            this.document = document;
            this.ahead = ahead;
            this.shape = shape;
            this.tables = tables;
        }

        @Override
        public Object outcome(W inputs) {
            T made = ahead.value().apply(inputs, tables);
            W wire = document.toWire().apply(made, tables);
            value = made;
            computed = wire;
            return shape.component(RecordShape.OUTCOME, wire);
        }

        /** Returns the value, when all is read. */
        T value(W wire) {
            T early = value;
            if (early == null) {
                return document.fromWire().apply(wire, tables);
            }
            ahead.check().accept(wire, tables);
            return early;
        }

        W computed(T value) {
            return computed != null ? computed : document.toWire().apply(value, tables);
        }
    }

    private void requireOutcome(W wire, W computed, JsonInput in) {
        Difference difference = shape.differenceIn(RecordShape.OUTCOME, wire, computed);
        if (difference != null) {
            throw new Refusal(in.failure(FailureReason.OUTCOME_DIFFERS, in.path() + difference.path())
                    .putAttributes("value", difference.one())
                    .putAttributes("computed", difference.other())
                    .build());
        }
    }

    @Override
    @Nullable
    public Difference difference(T one, T other) {
        // Some values are equal by their ids alone; what a document says of them beside is compared too.
        Tables tables = Tables.standard();
        return isSame(one, other)
                ? null
                : shape.difference(
                        document.toWire().apply(one, tables), document.toWire().apply(other, tables));
    }
}
