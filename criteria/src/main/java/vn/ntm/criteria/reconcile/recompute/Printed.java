package vn.ntm.criteria.reconcile.recompute;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.criteria.reconcile.PublishedFigure;

/**
 * How a figure is printed and how the computed one is to be shown beside it.
 *
 * @param figure the printed figure, if there is one
 * @param scale the digits asked for, if they are
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Printed(Optional<PublishedFigure> figure, Optional<Integer> scale) {

    private static final int DEFAULT_SCALE = 2;

    /** Returns the way in which {@code figure} is printed: the computed one is shown with the same digits. */
    public static Printed of(PublishedFigure figure) {
        return new Printed(Optional.of(figure), Optional.empty());
    }

    /** Returns the digits of the computed figure: as asked, else as printed, else two. */
    int expectedScale() {
        return scale.or(() -> figure.map(PublishedFigure::scale)).orElse(DEFAULT_SCALE);
    }
}
