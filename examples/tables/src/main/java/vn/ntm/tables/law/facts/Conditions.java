package vn.ntm.tables.law.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of a set, each as a criterion with one indicator. A condition that the act numbers is a criterion
 * like others; one beside them is C1, C2 and so on, and is not counted.
 */
final class Conditions {

    /** That all criteria are met is what judging itself finds. */
    private static final String OF_CRITERIA = "criteria";

    private final List<CriterionFacts> found = new ArrayList<>();
    private int beside;

    private Conditions() {}

    static List<CriterionFacts> of(JsonNode set) {
        Conditions conditions = new Conditions();
        set.path("conditions").forEach(conditions::add);
        set.path("prerequisites").forEach(conditions::add);
        if (set.path("prerequisite").isObject()) {
            conditions.add(set.path("prerequisite"));
        }
        return conditions.found;
    }

    private void add(JsonNode condition) {
        Item given = new Item(condition, "condition");
        if (given.optional("unit").filter(OF_CRITERIA::equals).isPresent()) {
            return;
        }
        Optional<String> own = given.optional("no");
        String no = own.orElseGet(() -> "C" + ++beside);
        Item item = new Item(inFormOfAnIndicator(condition.deepCopy()), "condition " + no);
        found.add(new CriterionFacts(no, "", own.isPresent(), List.of(new IndicatorFacts(no, false, item))));
    }

    /** A condition without a rule has operator and value beside its other fields, or asks for a finding. */
    private static JsonNode inFormOfAnIndicator(ObjectNode condition) {
        if (!condition.has("rule")) {
            ObjectNode rule = condition.putObject("rule");
            if (condition.has("value")) {
                if (condition.has("op")) {
                    rule.set("op", condition.path("op"));
                }
                rule.set("general", condition.path("value"));
            } else {
                rule.put("op", "is_true").put("general", true);
            }
        }
        if (!condition.has("set_by")) {
            // It stands in the act that is cited for it.
            condition.put("set_by", "national");
        }
        return condition;
    }
}
