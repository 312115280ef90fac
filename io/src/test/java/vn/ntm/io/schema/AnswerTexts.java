package vn.ntm.io.schema;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;

/** What the texts of answers look like: their records have texts where documents have types. */
final class AnswerTexts {

    private static final Set<String> DATES =
            ImmutableSet.of("on", "date", "from", "to", "validFrom", "validTo", "since", "inForce");
    private static final Set<String> CODES = ImmutableSet.of("code", "parent");
    private static final Set<String> LISTS_OF_CODES = ImmutableSet.of("path", "origins");

    /** Records whose {@code unit} is one of the register and not one of measure. */
    private static final Set<String> OF_UNITS = ImmutableSet.of(
            "EvaluationWire", "SuccessionWire.StepWire", "CertificationEventWire", "DifferenceWire", "ExplanationWire");

    private AnswerTexts() {}

    static Optional<ObjectNode> of(Class<?> record, RecordComponent component) {
        String name = component.getName();
        if (component.getType() == String.class) {
            if (DATES.contains(name)) {
                return Optional.of(SchemaMaker.text().put("format", "date").put("pattern", TextPatterns.DATE));
            }
            if (CODES.contains(name) || (name.equals("unit") && OF_UNITS.contains(nested(record)))) {
                return Optional.of(SchemaMaker.text().put("pattern", TextPatterns.CODE));
            }
            if (name.equals("shortfall")) {
                return Optional.of(SchemaMaker.text().put("pattern", TextPatterns.DECIMAL));
            }
        }
        if (LISTS_OF_CODES.contains(name) && component.getGenericType() instanceof ParameterizedType) {
            ObjectNode list = JsonNodeFactory.instance.objectNode().put("type", "array");
            list.set("items", SchemaMaker.text().put("pattern", TextPatterns.CODE));
            return Optional.of(list);
        }
        return Optional.empty();
    }

    /** Whether a property is left out where it says nothing. */
    static boolean isLeftOut(RecordComponent component) {
        return component.isAnnotationPresent(JsonInclude.class)
                || component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static String nested(Class<?> record) {
        return record.getEnclosingClass() == null
                ? record.getSimpleName()
                : nested(record.getEnclosingClass()) + "." + record.getSimpleName();
    }
}
