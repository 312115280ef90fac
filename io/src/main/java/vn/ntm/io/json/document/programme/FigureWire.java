package vn.ntm.io.json.document.programme;

import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.criteria.programme.Aim;
import vn.ntm.criteria.programme.CapitalFigure;

/** A {@link CapitalFigure}. */
record FigureWire(
        String capital,
        Optional<String> partOf,
        CapitalFigure.Parts parts,
        Aim aim,
        Decimal amount,
        VndUnit unit,
        Grade grade,
        Optional<String> act,
        Optional<String> source,
        Optional<String> note) {

    static FigureWire of(CapitalFigure figure) {
        return new FigureWire(
                figure.capital(),
                figure.partOf(),
                figure.parts(),
                figure.aim(),
                figure.amount(),
                figure.unit(),
                figure.grade(),
                figure.act(),
                figure.source(),
                figure.note());
    }

    CapitalFigure toValue() {
        return CapitalFigure.builder()
                .capital(capital)
                .partOf(partOf)
                .parts(parts)
                .aim(aim)
                .amount(amount)
                .unit(unit)
                .grade(grade)
                .act(act)
                .source(source)
                .note(note)
                .build();
    }
}
