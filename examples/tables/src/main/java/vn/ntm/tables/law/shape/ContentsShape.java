package vn.ntm.tables.law.shape;

import java.util.List;
import java.util.Optional;

/**
 * A number and, in a list beside it, contents that must be met whatever the number is. A reading names the part
 * of the number and the field of the list, which is the other part.
 */
final class ContentsShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        Optional<String> share = subject.reading("number_part");
        if (share.isEmpty()) {
            return Optional.empty();
        }
        String list = subject.reading("contents")
                .filter(field -> subject.item().node().path(field).isArray())
                .orElseThrow(() -> new IllegalArgumentException(
                        subject.item().name() + ": law-readings.csv must name the list of its contents"));
        return Optional.of(Content.allOf(List.of(
                subject.piece(share.get(), subject.rule(), subject.unit()),
                Piece.attested(Subject.kebab(list), true))));
    }
}
