package vn.ntm.tables.law.shape;

import java.util.Optional;
import vn.ntm.tables.law.facts.Columns;
import vn.ntm.tables.law.facts.Grades;
import vn.ntm.tables.law.facts.Item;
import vn.ntm.tables.law.facts.SetReadings;

/**
 * One wording of an indicator, as the shapes read it.
 *
 * @param id the number of the indicator
 * @param item its facts
 * @param columns the columns of its set
 * @param readings the readings for its set
 */
public record Subject(String id, Item item, Columns columns, SetReadings readings) {

    Optional<String> reading(String field) {
        return readings.find(id, field);
    }

    Optional<String> reading(String part, String field) {
        return readings.find(id + "/" + part, field);
    }

    Rule rule() {
        return rule(item.child("rule"), item);
    }

    /** Returns a rule graded by what {@code graded} says. */
    Rule rule(Item rule, Item graded) {
        return Rule.of(rule, columns, Grades.of(graded, columns));
    }

    Optional<String> unit() {
        return item.optional("unit");
    }

    /** Returns what a rule asks for: a finding, a grade or a number. */
    Piece piece(String part, Rule rule, Optional<String> unit) {
        if (rule.asksYesOrNo() || (!rule.isKnown() && unit.isEmpty())) {
            return Piece.attested(part, rule.isKnown());
        }
        String word = unit.orElseThrow(() -> new IllegalArgumentException(item.name() + ": the field unit is missing"));
        String op = rule.operator()
                .or(() -> reading("op").map(text -> Rule.operator(text, item.name())))
                .orElseThrow(() -> new IllegalArgumentException(item.name() + ": the field op is missing"));
        return Piece.measured(
                part,
                rule.asksForGrade() ? Kind.GRADE : Kind.NUMBER,
                readings.unit(word, item.name()),
                new Levels(op, rule.cells()));
    }

    static String kebab(String id) {
        return id.replace('_', '-');
    }
}
