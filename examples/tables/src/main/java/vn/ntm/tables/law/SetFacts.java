package vn.ntm.tables.law;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.core.quantity.Decimal;

/** The facts of a criteria set as a tree, with the questions that the tables put to it. */
final class SetFacts {

    private static final Pattern PUBLISHED = Pattern.compile("published by Decision (\\S+)");

    private static final String SEXES = "must hold for men and for women separately";

    private final Item root;

    private SetFacts(Item root) {
        this.root = root;
    }

    /** A node of the tree that knows what it is called in messages. */
    record Item(JsonNode node, String name) {

        /** Returns a text that must be there. */
        String text(String field) {
            return optional(field)
                    .orElseThrow(() -> new IllegalArgumentException(name + ": the field " + field + " is missing"));
        }

        /** Returns a text or number, unless it is absent or null. */
        Optional<String> optional(String field) {
            JsonNode value = node.path(field);
            if (value.isNumber()) {
                return Optional.of(Decimal.of(value.decimalValue()).toString());
            }
            return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
        }

        /** Returns what a list holds, each named by its number or id. */
        List<Item> list(String field, String called) {
            List<Item> items = new ArrayList<>();
            for (JsonNode item : node.path(field)) {
                String id = item.path(item.has("no") ? "no" : "id").asText();
                items.add(new Item(item, called + " " + id));
            }
            return items;
        }

        /** Returns the first of the sources, or nothing. */
        String source() {
            return node.path("sources").path(0).asText();
        }

        /** Returns the tree below a field. */
        Item child(String field) {
            return new Item(node.path(field), name);
        }
    }

    static SetFacts read(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        return new SetFacts(new Item(mapper.readTree(Files.readAllBytes(file)), "the set"));
    }

    String id() {
        return root.text("id");
    }

    String decision() {
        return root.text("decision");
    }

    String effective() {
        return root.text("effective");
    }

    /** Returns where in the decision the set stands, as the act calls it. */
    String article() {
        return root.optional("annex").map(annex -> "Phụ lục " + annex).orElse("");
    }

    List<String> regions() {
        List<String> regions = new ArrayList<>();
        root.node().path("regions").forEach(region -> regions.add(region.asText()));
        return regions;
    }

    List<Item> criteria() {
        return root.list("criteria", "criterion");
    }

    static List<Item> indicators(Item criterion) {
        return criterion.list("indicators", "indicator");
    }

    /** Returns whether the facts hold as many criteria and indicators as the law counts. */
    boolean isWhole() {
        Item counts = root.child("counts");
        int indicators =
                criteria().stream().mapToInt(one -> indicators(one).size()).sum();
        return counts.text("criteria").equals(String.valueOf(criteria().size()))
                && counts.text("indicators").equals(String.valueOf(indicators));
    }

    /** Returns the act that gives an indicator its levels: the decision, or the one that published them. */
    String act(Item indicator) {
        Matcher published = PUBLISHED.matcher(indicator.optional("notes").orElse(""));
        return published.find() ? published.group(1) : decision();
    }

    /** Returns whether an indicator must hold for men and for women apart; that is two parts, not a condition. */
    static boolean isBySex(Item indicator) {
        return indicator.optional("conditional").filter(SEXES::equals).isPresent();
    }

    /** Returns whether the law asks for an indicator or part only under a condition. */
    static boolean isConditional(Item item) {
        return item.optional("when").isPresent()
                || (item.optional("conditional").isPresent() && !isBySex(item));
    }
}
