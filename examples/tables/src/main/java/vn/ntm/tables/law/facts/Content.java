package vn.ntm.tables.law.facts;

import java.util.List;

/**
 * What an indicator asks for.
 *
 * @param own the indicator itself
 * @param parts what it is judged from, if it is from parts
 */
public record Content(Piece own, List<Piece> parts) {

    static Content of(Piece own) {
        return new Content(own, List.of());
    }

    static Content allOf(List<Piece> parts) {
        return new Content(Piece.judgedFromParts(Kind.ALL_OF, true), parts);
    }

    Content withoutParts() {
        return of(own);
    }

    /** Returns the content without its levels. */
    Content emptied() {
        return new Content(own.emptied(), parts.stream().map(Piece::emptied).toList());
    }

    /** Returns the content under the one condition of the indicator, which is that of its parts too. */
    Content askedConditionally() {
        return new Content(
                own.asked(Piece.Asked.CONDITIONALLY),
                parts.stream()
                        .map(part -> part.asked() == Piece.Asked.ALWAYS ? part.asked(Piece.Asked.CONDITIONALLY) : part)
                        .toList());
    }
}
