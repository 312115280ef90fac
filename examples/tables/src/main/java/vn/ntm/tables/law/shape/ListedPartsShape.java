package vn.ntm.tables.law.shape;

import java.util.List;
import java.util.Optional;
import vn.ntm.tables.law.facts.Item;

/** Parts in a list, each with its own rule, and with a condition where they exclude each other. */
final class ListedPartsShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        List<Item> parts = subject.item().list("parts", subject.item().name() + ", part");
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Content.allOf(
                        parts.stream().map(part -> part(subject, part)).toList()));
    }

    private static Piece part(Subject subject, Item part) {
        String id = Subject.kebab(part.optional("id").orElseGet(() -> part.text("key")));
        Item graded = part.optional("confidence").isPresent() ? part : subject.item();
        Rule rule = subject.rule(part.child("rule"), graded);
        Piece piece = subject.piece(id, rule, part.optional("unit").or(subject::unit));
        return part.optional("when").isPresent() ? piece.asked(Piece.Asked.BY_CHOICE) : piece;
    }
}
