package vn.ntm.tables.law.shape;

import java.util.List;

/**
 * What an indicator asks for.
 *
 * @param own the indicator itself
 * @param parts what it is judged from, if it is from parts
 */
public record Content(Piece own, List<Piece> parts) {

    /** Returns what is asked for by an indicator without parts. */
    public static Content of(Piece own) {
        return new Content(own, List.of());
    }

    static Content allOf(List<Piece> parts) {
        return new Content(Piece.judgedFromParts(Kind.ALL_OF, true), parts);
    }

    /** Returns the content without its parts. */
    public Content withoutParts() {
        return of(own);
    }

    /** Returns the content without its levels. */
    public Content emptied() {
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
