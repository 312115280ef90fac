package vn.ntm.tables.law.shape;

import java.util.Optional;
import vn.ntm.tables.law.facts.Item;

/**
 * One rule without parts. It looks at another set where the facts or a reading name one: a number of that set,
 * the units of a kind that meet it, or the unit itself.
 */
final class PlainShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        Piece own = subject.piece("", subject.rule(), subject.unit());
        Optional<String> counts = subject.reading("counts");
        Optional<String> base = base(subject);
        if (counts.isPresent()) {
            own = own.as(Kind.ROLLUP).with("counts", counts.get());
        } else if (base.filter(set -> set.contains("#")).isPresent()) {
            own = own.as(Kind.RELATIVE);
        }
        return Optional.of(Content.of(base.isPresent() ? own.with("base", base.get()) : own));
    }

    private static Optional<String> base(Subject subject) {
        Item rule = subject.item().child("rule");
        return subject.reading("base")
                .or(() -> rule.optional("base"))
                .or(() -> rule.optional("refers_to"))
                .or(() -> subject.item().optional("set_ref"));
    }
}
