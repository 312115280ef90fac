package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.PartialResult;
import vn.ntm.io.json.binding.Shapes;
import vn.ntm.io.json.binding.input.JsonInput;
import vn.ntm.io.json.binding.input.Refusal;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.shape.TextShape;
import vn.ntm.io.json.binding.tables.Tables;
import vn.ntm.io.json.document.Forms;

/** Reads values of this library where a mapper of somebody else meets them. */
final class ModuleReading extends Deserializers.Base {

    /** A mapper does not say what it reads from. */
    private static final String SOURCE = "JSON";

    private final Tables tables;

    ModuleReading(Tables tables) {
        this.tables = tables;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        if (type.hasRawClass(PartialResult.class) && type.containedTypeCount() == 1) {
            Class<?> item = type.containedType(0).getRawClass();
            return Forms.all().whole(item).isPresent() ? new Value(Forms.all().resultOf(item), tables) : null;
        }
        if (Computed.class.isAssignableFrom(type.getRawClass()) && type.containedTypeCount() == 1) {
            Class<?> of = type.containedType(0).getRawClass();
            return Forms.all().whole(of).isPresent() ? new Value(Forms.all().computedOf(of), tables) : null;
        }
        return find(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return find(type);
    }

    private @Nullable JsonDeserializer<?> find(Class<?> type) {
        if (type == PartialResult.class) {
            return new Formless(
                    "values of " + type.getName() + " are read as PartialResult<T>: say what its items are");
        }
        return Forms.all()
                .whole(type)
                .<JsonDeserializer<?>>map(shape -> new Value(shape, tables))
                .orElseGet(() -> Shapes.isOurs(type) ? new Formless(Shapes.formless(type)) : null);
    }

    /** A type of this library that has no form: what databind would make of its class is nobody's document. */
    private static final class Formless extends JsonDeserializer<Object> {

        private final String message;

        Formless(String message) {
            this.message = message;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            throw JsonMappingException.from(parser, message);
        }
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Forms.all().whole(type).isPresent();
    }

    private static JsonMappingException refused(JsonParser parser, Refusal refusal) {
        return JsonMappingException.from(parser, refusal.getMessage(), new RefusedJsonException(refusal.failure()));
    }

    private static final class Value extends JsonDeserializer<Object> {

        private final Shape<Object> shape;
        private final Tables tables;

        Value(Shape<Object> shape, Tables tables) {
            this.shape = shape;
            this.tables = tables;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return shape.read(new JsonInput(parser, SOURCE, tables, false));
            } catch (Refusal e) {
                throw refused(parser, e);
            }
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(parser, context);
        }
    }

    /** Values that are one text, from names of properties. */
    static final class Keys implements KeyDeserializers {

        private final Tables tables;

        Keys(Tables tables) {
            this.tables = tables;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return Forms.all()
                    .text(type.getRawClass())
                    .map(shape -> new Key(shape, tables))
                    .orElse(null);
        }
    }

    private static final class Key extends KeyDeserializer {

        private final TextShape<Object> shape;
        private final Tables tables;

        Key(TextShape<Object> shape, Tables tables) {
            this.shape = shape;
            this.tables = tables;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            JsonParser parser = context.getParser();
            try {
                return shape.parse(key, new JsonInput(parser, SOURCE, tables, false));
            } catch (Refusal e) {
                throw refused(parser, e);
            }
        }
    }
}
