package vn.ntm.io.json.document.livelihood;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.livelihood.LivelihoodFigure;
import vn.ntm.criteria.livelihood.LivelihoodMeasure;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link LivelihoodFigure}: its two terms, and their ratio. */
record FigureWire(LivelihoodMeasure measure, Optional<Decimal> part, Optional<Decimal> whole, Computed<Ratio> outcome) {

    static FigureWire of(LivelihoodFigure figure, Tables tables) {
        return new FigureWire(figure.measure(), figure.part(), figure.whole(), figure.ratio());
    }

    LivelihoodFigure toValue(Tables tables) {
        return new LivelihoodFigure(measure, part, whole);
    }
}
