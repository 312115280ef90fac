package vn.ntm.core.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.table.CsvCursor;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;

/** The rows of the table of succession: by date and codes, each in order behind the one before it. */
final class SuccessionRows {

    static final List<String> COLUMNS = List.of("date", "from", "to", "basis", "act");

    private static final int DATE = 0;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int BASIS = 3;
    private static final int ACT = 4;
    private static final SuccessionEdge.Basis[] BASES = SuccessionEdge.Basis.values();
    private static final int ROWS = 12_000;

    private final CsvCursor table;
    private final Set<String> acts;
    private final Map<String, Optional<String>> actsByNumber = new HashMap<>();
    private final Map<String, UnitCode> codes = new HashMap<>();

    SuccessionRows(CsvCursor table, Set<String> acts) {
        this.table = table;
        this.acts = acts;
    }

    List<SuccessionEdge> read() {
        List<SuccessionEdge> edges = new ArrayList<>(ROWS);
        while (table.next()) {
            SuccessionEdge edge = edge();
            if (!edges.isEmpty() && SuccessionEdge.order(edges.get(edges.size() - 1), edge) >= 0) {
                throw table.fault(DATE, "rows must be sorted by date and codes, each given once");
            }
            edges.add(edge);
        }
        return edges;
    }

    private SuccessionEdge edge() {
        LocalDate date = table.date(DATE);
        if (date == null) {
            throw table.fault(DATE, "the cell must not be empty");
        }
        SuccessionEdge.Basis basis = table.constant(BASIS, BASES);
        return new SuccessionEdge(date, code(FROM), code(TO), basis.part(), basis, act());
    }

    private UnitCode code(int column) {
        String text = table.text(column);
        UnitCode code = codes.get(text);
        if (code == null) {
            try {
                code = UnitCode.of(text);
            } catch (IllegalArgumentException e) {
                throw table.fault(column, String.valueOf(e.getMessage()));
            }
            codes.put(text, code);
        }
        return code;
    }

    private Optional<String> act() {
        String number = table.text(ACT);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> act = actsByNumber.get(number);
        if (act == null) {
            if (!acts.contains(number)) {
                throw table.fault(ACT, "act " + number + " is not among the acts given");
            }
            act = Optional.of(number);
            actsByNumber.put(number, act);
        }
        return act;
    }
}
