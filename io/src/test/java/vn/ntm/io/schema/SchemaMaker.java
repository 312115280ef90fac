package vn.ntm.io.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.io.json.binding.Document;
import vn.ntm.io.json.binding.shape.Scalar;
import vn.ntm.io.json.document.Forms;

/**
 * Makes the schemas of documents and answers from the records that declare them. What a document may leave out may be
 * null too; an answer has every property, null where its component is {@code @Nullable}.
 */
final class SchemaMaker {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String DEFINITIONS = "#/$defs/";

    private final boolean answer;
    private final Map<Class<?>, Document<?, ?>> documents = new LinkedHashMap<>();
    private final Map<Class<?>, Scalar<?>> scalars = new LinkedHashMap<>();

    /** The definitions of the schema that is being made, by name; null while one is being made. */
    private final Map<String, @Nullable ObjectNode> definitions = new TreeMap<>();

    private SchemaMaker(boolean answer) {
        this.answer = answer;
        Forms.all().documents().forEach(document -> documents.put(document.type(), document));
        Forms.all().scalars().forEach(scalar -> scalars.put(scalar.type(), scalar));
    }

    static ObjectNode ofDocument(Document<?, ?> document) {
        SchemaMaker maker = new SchemaMaker(false);
        ObjectNode object = maker.object(document.wire());
        ObjectNode properties = JSON.objectNode();
        properties.set("format", JSON.objectNode().put("const", document.format()));
        properties.set("version", JSON.objectNode().put("const", document.version()));
        properties.setAll((ObjectNode) object.get("properties"));
        object.set("properties", properties);
        ArrayNode required = JSON.arrayNode().add("format").add("version");
        object.set("required", required.addAll((ArrayNode) object.get("required")));
        return maker.schema(
                document.format() + ":" + document.version(),
                "A document of the format " + document.format() + ".",
                object);
    }

    /** A result says in its items what they are, so that its schema does not. */
    static ObjectNode ofPartialResult(String format, int version) {
        SchemaMaker maker = new SchemaMaker(false);
        ObjectNode node = JSON.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        properties.set("format", JSON.objectNode().put("const", format));
        properties.set("version", JSON.objectNode().put("const", version));
        properties.putObject("items").put("type", "array");
        ObjectNode failures = properties.putObject("failures").put("type", "array");
        failures.set("items", maker.reference(Failure.class));
        node.putArray("required").add("format").add("version").add("items").add("failures");
        node.put("additionalProperties", false);
        return maker.schema(format + ":" + version, "A document of the format " + format + ".", node);
    }

    static ObjectNode ofAnswer(String name, String title, Class<?> line) {
        SchemaMaker maker = new SchemaMaker(true);
        return maker.schema(name + ":1", title, maker.object(line));
    }

    private ObjectNode schema(String id, String title, ObjectNode body) {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", DRAFT).put("$id", Schemas.PREFIX + id).put("title", title);
        schema.setAll(body);
        if (!definitions.isEmpty()) {
            ObjectNode all = schema.putObject("$defs");
            definitions.forEach(all::set);
        }
        return schema;
    }

    private ObjectNode object(Class<?> record) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = node.putArray("required");
        for (RecordComponent component : record.getRecordComponents()) {
            Type type = component.getGenericType();
            Optional<ObjectNode> pattern = answer ? AnswerTexts.of(record, component) : Optional.empty();
            ObjectNode value = pattern.orElseGet(() -> of(type));
            properties.set(component.getName(), answer && isNullable(component) ? orNull(value) : value);
            if (answer ? !AnswerTexts.isLeftOut(component) : !isOptional(type)) {
                required.add(component.getName());
            }
        }
        return node.put("additionalProperties", false);
    }

    private static boolean isNullable(RecordComponent component) {
        AnnotatedElement type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean isOptional(Type type) {
        return type == OptionalInt.class
                || type == OptionalLong.class
                || (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class);
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofMany(generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text();
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return JSON.objectNode().put("type", "boolean");
        }
        if (answer && (raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class)) {
            // What answers count, number by or date by years is none of it below zero.
            return JSON.objectNode().put("type", "integer").put("minimum", 0);
        }
        if (raw == int.class || raw == Integer.class || raw == OptionalInt.class) {
            ObjectNode count = JSON.objectNode().put("type", "integer");
            count.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            return raw == OptionalInt.class ? orNull(count) : count;
        }
        if (raw == long.class || raw == Long.class) {
            return JSON.objectNode().put("type", "integer");
        }
        if (raw == LocalDate.class) {
            return text().put("format", "date").put("pattern", TextPatterns.DATE);
        }
        if (raw == OptionalLong.class) {
            return orNull(JSON.objectNode().put("type", "integer"));
        }
        if (!answer && scalars.containsKey(raw)) {
            return text().put("pattern", TextPatterns.of(raw));
        }
        if (raw.isEnum()) {
            return constants(raw);
        }
        return reference(raw);
    }

    private ObjectNode reference(Class<?> type) {
        Document<?, ?> document = answer ? null : documents.get(type);
        Class<?> record = document != null ? document.wire() : type;
        if (!record.isRecord()) {
            throw new IllegalArgumentException("type: " + type.getName() + " has no schema");
        }
        String name = document != null ? document.format() : name(record);
        if (!definitions.containsKey(name)) {
            definitions.put(name, null);
            definitions.put(name, object(record));
        }
        return JSON.objectNode().put("$ref", DEFINITIONS + name);
    }

    private static String name(Class<?> record) {
        String own = record.getSimpleName().replaceAll("Wire$", "");
        return record.getEnclosingClass() == null ? own : name(record.getEnclosingClass()) + "." + own;
    }

    private ObjectNode ofMany(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] of = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            return orNull(of(of[0]));
        }
        if (raw == List.class || raw == Set.class) {
            ObjectNode array = JSON.objectNode().put("type", "array");
            array.set("items", of(of[0]));
            return raw == Set.class ? array.put("uniqueItems", true) : array;
        }
        if (raw == Map.class) {
            ObjectNode map = JSON.objectNode().put("type", "object");
            if (of[0] != String.class) {
                map.set("propertyNames", of(of[0]));
            }
            map.set("additionalProperties", of(of[1]));
            return map;
        }
        if (raw == Computed.class) {
            ObjectNode either = JSON.objectNode();
            either.putArray("oneOf")
                    .add(single("value", of(of[0])))
                    .add(single("notComputable", constants(NotComputableReason.class)));
            return either;
        }
        throw new IllegalArgumentException("type: " + generic + " has no schema");
    }

    private static ObjectNode single(String name, ObjectNode value) {
        ObjectNode node = JSON.objectNode().put("type", "object");
        node.putObject("properties").set(name, value);
        node.putArray("required").add(name);
        return node.put("additionalProperties", false);
    }

    private static ObjectNode constants(Class<?> type) {
        ObjectNode node = JSON.objectNode();
        ArrayNode names = node.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            names.add(((Enum<?>) constant).name());
        }
        return node;
    }

    static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }

    /** A value of one simple type names null beside it; any other stands beside null. */
    private static ObjectNode orNull(ObjectNode value) {
        if (value.has("enum")) {
            ((ArrayNode) value.get("enum")).addNull();
            return value;
        }
        if (value.path("type").isTextual() && !value.has("properties")) {
            String type = value.get("type").textValue();
            value.set("type", JSON.arrayNode().add(type).add("null"));
            return value;
        }
        ObjectNode either = JSON.objectNode();
        either.putArray("anyOf").add(value).add(JSON.objectNode().put("type", "null"));
        return either;
    }
}
