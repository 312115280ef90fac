package vn.ntm.tables.law.shape;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.tables.law.facts.Item;

/**
 * A map of what must all hold. A number in it has neither unit nor operator: a reading gives both. {@code any} lists
 * alternatives; a text instead of a number says that another body sets it. The columns of the rule are those of every
 * number.
 */
final class AllOfShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        if (!isOf(subject)) {
            return Optional.empty();
        }
        List<Piece> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member :
                subject.item().node().path("rule").path("general").properties()) {
            String id = Subject.kebab(member.getKey());
            JsonNode value = member.getValue();
            if (value.isObject()) {
                alternatives(subject, id, value, parts);
            } else if (subject.reading(id, "window").isEmpty()) {
                parts.add(part(subject, id, value));
            }
        }
        return Optional.of(Content.allOf(parts));
    }

    static boolean isOf(Subject subject) {
        return subject.item().child("rule").optional("op").filter("all"::equals).isPresent();
    }

    private static void alternatives(Subject subject, String name, JsonNode member, List<Piece> parts) {
        for (JsonNode alternative : member.path("any")) {
            alternative
                    .properties()
                    .forEach(one -> parts.add(part(subject, Subject.kebab(one.getKey()), one.getValue())
                            .with("any_of", name)));
        }
    }

    private static Piece part(Subject subject, String id, JsonNode value) {
        if (value.isBoolean()) {
            return Piece.attested(id, true);
        }
        Item item = subject.item().called(subject.item().name() + ", part " + id);
        ObjectNode rule = subject.item().node().path("rule").deepCopy();
        rule.put("op", read(subject, item, id, "op", "operator"));
        rule.set("general", value.isNumber() ? value : JsonNodeFactory.instance.nullNode());
        String unit = read(subject, item, id, "unit", "unit");
        return subject.piece(id, subject.rule(new Item(rule, item.name()), item), Optional.of(unit));
    }

    private static String read(Subject subject, Item item, String part, String field, String what) {
        return subject.reading(part, field)
                .orElseThrow(
                        () -> new IllegalArgumentException(item.name() + ": law-readings.csv gives it no " + what));
    }
}
