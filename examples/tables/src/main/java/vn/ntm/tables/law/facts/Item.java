package vn.ntm.tables.law.facts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;

/**
 * A node of the tree of facts that knows what it is called in messages.
 *
 * @param node the node
 * @param name what messages call it: {@code indicator 17.1}
 */
public record Item(JsonNode node, String name) {

    /** Returns a text or number that must be there. */
    public String text(String field) {
        return optional(field)
                .orElseThrow(() -> new IllegalArgumentException(name + ": the field " + field + " is missing"));
    }

    /** Returns a text or number, unless it is absent or null. */
    public Optional<String> optional(String field) {
        JsonNode value = node.path(field);
        if (value.isNumber()) {
            return Optional.of(Decimal.of(value.decimalValue()).toString());
        }
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** Returns what a list holds, each called by its number or id. */
    public List<Item> list(String field, String called) {
        List<Item> items = new ArrayList<>();
        for (JsonNode item : node.path(field)) {
            Item unnamed = new Item(item, called);
            Optional<String> id =
                    unnamed.optional("no").or(() -> unnamed.optional("id")).or(() -> unnamed.optional("key"));
            items.add(new Item(item, id.map(known -> called + " " + known).orElse(called)));
        }
        return items;
    }

    /** Returns the first of the sources, or nothing. */
    public String source() {
        return optional("source").orElseGet(() -> node.path("sources").path(0).asText());
    }

    /** Returns the tree below a field. */
    public Item child(String field) {
        return new Item(node.path(field), name);
    }

    /** Returns the same node under another name. */
    public Item called(String other) {
        return new Item(node, other);
    }
}
