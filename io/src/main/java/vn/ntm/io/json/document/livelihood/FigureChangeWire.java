package vn.ntm.io.json.document.livelihood;

import vn.ntm.core.result.Computed;
import vn.ntm.criteria.livelihood.FigureChange;
import vn.ntm.criteria.livelihood.LivelihoodFigure;
import vn.ntm.criteria.livelihood.RelativeChange;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link FigureChange}: the two figures, and the change. */
record FigureChangeWire(LivelihoodFigure earlier, LivelihoodFigure later, Computed<RelativeChange> outcome) {

    static FigureChangeWire of(FigureChange change, Tables tables) {
        return new FigureChangeWire(change.earlier(), change.later(), change.relative());
    }

    FigureChange toValue(Tables tables) {
        return new FigureChange(earlier, later);
    }
}
