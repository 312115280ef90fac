package vn.ntm.io.json.document.reconcile;

import vn.ntm.core.quantity.WrittenNumber;
import vn.ntm.criteria.reconcile.MeantRange;
import vn.ntm.criteria.reconcile.WordedFigure;
import vn.ntm.criteria.reconcile.WordingRule;
import vn.ntm.io.json.binding.tables.Tables;

/** A {@link WordedFigure}: what is written, by which rule it was taken, and the range that it can mean. */
record WordedFigureWire(WrittenNumber written, WordingRule rule, MeantRange outcome) {

    static WordedFigureWire of(WordedFigure figure, Tables tables) {
        return new WordedFigureWire(figure.written(), figure.rule(), figure.range());
    }

    WordedFigure toValue(Tables tables) {
        WordedFigure figure =
                rule == WordingRule.SIGNIFICANT_DIGITS ? WordedFigure.of(written, rule) : WordedFigure.of(written);
        if (figure.rule() != rule) {
            throw new IllegalArgumentException("rule " + rule + " is not that of " + written + ": " + figure.rule());
        }
        return figure;
    }
}
