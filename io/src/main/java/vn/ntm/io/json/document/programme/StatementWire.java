package vn.ntm.io.json.document.programme;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.programme.CapitalFigure;
import vn.ntm.criteria.programme.CapitalStatement;
import vn.ntm.criteria.set.SetHeader;

/** A {@link CapitalStatement}. */
record StatementWire(
        String id,
        CapitalStatement.Kind kind,
        SetHeader.Period period,
        List<CapitalFigure> figures,
        Optional<String> note) {

    static StatementWire of(CapitalStatement statement) {
        return new StatementWire(
                statement.id(), statement.kind(), statement.period(), statement.figures(), statement.note());
    }

    CapitalStatement toValue() {
        return CapitalStatement.builder()
                .id(id)
                .kind(kind)
                .period(period)
                .addAllFigures(figures)
                .note(note)
                .build();
    }
}
