package vn.ntm.io.json.document.progress;

import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;
import vn.ntm.io.json.document.evaluation.SetWire;

/** A {@link ResultRow}. */
record RowWire(
        SetWire set,
        Optional<UnitCode> code,
        String name,
        Optional<String> group,
        Map<String, Mark> marks,
        Optional<Decimal> printedTotal,
        Optional<String> note,
        Optional<Origin> origin,
        Releases releases) {

    static RowWire of(ResultRow row, Tables tables) {
        return new RowWire(
                SetWire.of(row.set(), tables.catalog()),
                row.code(),
                row.name(),
                row.group(),
                row.marks(),
                row.printedTotal(),
                row.note(),
                row.origin(),
                new Releases(Optional.of(row.set().release().id()), Optional.empty()));
    }

    ResultRow toValue(Tables tables) {
        return ResultRow.builder()
                .set(set.held(tables.catalog(), releases))
                .code(code)
                .name(name)
                .group(group)
                .putAllMarks(marks)
                .printedTotal(printedTotal)
                .note(note)
                .origin(origin)
                .build();
    }
}
