package vn.ntm.criteria.reconcile;

import java.util.Optional;

/**
 * How a figure is printed and how the computed one is to be shown beside it.
 *
 * @param figure the printed figure, if there is one
 * @param scale the digits asked for, if they are
 */
record Printed(Optional<PublishedFigure> figure, Optional<Integer> scale) {

    private static final int DEFAULT_SCALE = 2;

    static Printed of(PublishedFigure figure) {
        return new Printed(Optional.of(figure), Optional.empty());
    }

    /** Returns the digits of the computed figure: as asked, else as printed, else two. */
    int expectedScale() {
        return scale.or(() -> figure.map(PublishedFigure::scale)).orElse(DEFAULT_SCALE);
    }
}
