package vn.ntm.tables.law.shape;

import java.util.List;
import java.util.Optional;
import vn.ntm.tables.law.facts.Item;

/** A rule with a second one inside, both of which must hold; a reading names the two parts. */
final class SecondRuleShape implements Shape {

    private static final String SECOND = "secondary";

    @Override
    public Optional<Content> read(Subject subject) {
        Item first = subject.item().child("rule");
        if (!first.node().has(SECOND)) {
            return Optional.empty();
        }
        List<String> names = names(subject);
        return Optional.of(Content.allOf(List.of(
                subject.piece(names.get(0), subject.rule(), subject.unit()),
                subject.piece(names.get(1), subject.rule(first.child(SECOND), subject.item()), subject.unit()))));
    }

    private static List<String> names(Subject subject) {
        List<String> names = subject.reading("parts")
                .map(cell -> List.of(cell.split(";", -1)))
                .orElse(List.of());
        if (names.size() != 2) {
            throw new IllegalArgumentException(
                    subject.item().name() + ", secondary: law-readings.csv must name its two parts");
        }
        return names;
    }
}
