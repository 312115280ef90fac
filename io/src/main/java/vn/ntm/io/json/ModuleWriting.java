package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.io.json.binding.Shapes;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.shape.TextShape;
import vn.ntm.io.json.binding.tables.Tables;
import vn.ntm.io.json.document.Forms;

/** Writes values of this library where a mapper of somebody else meets them. */
final class ModuleWriting extends Serializers.Base {

    private final Tables tables;

    ModuleWriting(Tables tables) {
        this.tables = tables;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        Class<?> raw = type.getRawClass();
        if (Computed.class.isAssignableFrom(raw)) {
            return new Value(Forms.all().computed(), tables);
        }
        return Forms.all()
                .whole(raw)
                .<JsonSerializer<?>>map(shape -> new Value(shape, tables))
                .orElseGet(() -> Shapes.isOurs(raw) ? new Formless(raw) : null);
    }

    /** A type of this library that has no form: what databind would make of its class is nobody's document. */
    private static final class Formless extends JsonSerializer<Object> {

        private final Class<?> type;

        Formless(Class<?> type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            throw JsonMappingException.from(json, Shapes.formless(type));
        }
    }

    /** A value, without the type that the mapper might add: the form says what it is. */
    private static final class Value extends JsonSerializer<Object> {

        private static final JsonGenerator.Feature QUOTED_NUMBERS =
                JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS.mappedFeature();

        private final Shape<Object> shape;
        private final Tables tables;

        Value(Shape<Object> shape, Tables tables) {
            this.shape = shape;
            this.tables = tables;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (!json.isEnabled(QUOTED_NUMBERS)) {
                shape.write(value, json, tables);
                return;
            }
            json.disable(QUOTED_NUMBERS);
            try {
                shape.write(value, json, tables);
            } finally {
                json.enable(QUOTED_NUMBERS);
            }
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer typing)
                throws IOException {
            serialize(value, json, provider);
        }
    }

    /** Values that are one text, as names of properties. */
    static final class Keys extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return Forms.all().text(type.getRawClass()).map(Key::new).orElse(null);
        }
    }

    private static final class Key extends JsonSerializer<Object> {

        private final TextShape<Object> shape;

        Key(TextShape<Object> shape) {
            this.shape = shape;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(shape.text(value));
        }
    }
}
