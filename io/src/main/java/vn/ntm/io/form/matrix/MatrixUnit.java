package vn.ntm.io.form.matrix;

import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.io.sheet.row.CsvRow;

/** A row that is about a unit, and whether it is used: rows that contradict each other are not. */
final class MatrixUnit {

    private final CsvRow row;
    private final Section section;
    private final Optional<UnitCode> code;
    private final String name;
    private final Map<String, Mark> marks;
    private final Optional<Decimal> printedTotal;
    private final Optional<String> note;
    private boolean used = true;

    MatrixUnit(
            CsvRow row,
            Section section,
            Optional<UnitCode> code,
            String name,
            Map<String, Mark> marks,
            Optional<Decimal> printedTotal,
            Optional<String> note) {
        this.row = row;
        this.section = section;
        this.code = code;
        this.name = name;
        this.marks = marks;
        this.printedTotal = printedTotal;
        this.note = note;
    }

    CsvRow row() {
        return row;
    }

    Section section() {
        return section;
    }

    Optional<UnitCode> code() {
        return code;
    }

    String name() {
        return name;
    }

    Map<String, Mark> marks() {
        return marks;
    }

    Optional<Decimal> printedTotal() {
        return printedTotal;
    }

    Optional<String> note() {
        return note;
    }

    boolean isUsed() {
        return used;
    }

    void leaveOut() {
        used = false;
    }

    /** Returns its code, or without one an empty text. */
    String key() {
        return code.map(UnitCode::text).orElse("");
    }

    int met() {
        return (int) marks.values().stream().filter(mark -> mark == Mark.MET).count();
    }

    int notMet() {
        return (int)
                marks.values().stream().filter(mark -> mark == Mark.NOT_MET).count();
    }

    /** Whether two rows of one unit say the same of it; a name may be missing, or lack the word of its type. */
    boolean saysTheSameAs(MatrixUnit other) {
        String own = RowLabel.withoutType(VietnameseNames.key(name));
        String others = RowLabel.withoutType(VietnameseNames.key(other.name));
        return marks.equals(other.marks) && (own.isEmpty() || others.isEmpty() || own.equals(others));
    }
}
