package vn.ntm.tables.law.shape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Alternatives of which one suffices, known by name only; a reading lists them. */
final class AlternativesShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        Optional<String> names = subject.reading("alternatives");
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean known = subject.rule().isKnown();
        List<Piece> parts = Stream.of(names.get().split(";", -1))
                .map(name -> Piece.attested(name, known))
                .toList();
        return Optional.of(new Content(Piece.judgedFromParts(Kind.ANY_OF, known), parts));
    }
}
