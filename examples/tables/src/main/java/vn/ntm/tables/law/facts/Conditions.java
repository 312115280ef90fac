package vn.ntm.tables.law.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The conditions of a set, each as a criterion with one indicator. A condition that the act numbers is a criterion
 * like others; one beside them is C1, C2 and so on, and is not counted. Where the act has nothing but conditions
 * without numbers, those are its criteria; one of another act still stands beside them.
 */
final class Conditions {

    /** That all criteria are met is what judging itself finds. */
    private static final String OF_CRITERIA = "criteria";

    private final List<CriterionFacts> found = new ArrayList<>();
    private final SetReadings readings;
    private final boolean nothingElse;
    private int beside;

    private Conditions(SetReadings readings, boolean nothingElse) {
        this.readings = readings;
        this.nothingElse = nothingElse;
    }

    static List<CriterionFacts> of(JsonNode set, SetReadings readings) {
        List<JsonNode> given = new ArrayList<>();
        set.path("conditions").forEach(given::add);
        set.path("prerequisites").forEach(given::add);
        if (set.path("prerequisite").isObject()) {
            given.add(set.path("prerequisite"));
        }
        boolean nothingElse =
                set.path("criteria").isEmpty() && given.stream().noneMatch(condition -> condition.hasNonNull("no"));
        Conditions conditions = new Conditions(readings, nothingElse);
        given.forEach(conditions::add);
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
        found.add(new CriterionFacts(
                no, "", own.isPresent() || isOfTheAct(no), List.of(new IndicatorFacts(no, own.isPresent(), item))));
    }

    private boolean isOfTheAct(String no) {
        return nothingElse && readings.find(no, "act").isEmpty();
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
