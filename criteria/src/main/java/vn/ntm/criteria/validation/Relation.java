package vn.ntm.criteria.validation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Wording;

/**
 * That one measured value is a part of another and so at most as large, as the words of the set say.
 *
 * @param set the set
 * @param part what is the part
 * @param whole what is the whole
 * @param severity how sure that is
 * @param why what follows, as advice
 */
record Relation(String set, Subject part, Subject whole, Severity severity, Wording why) {

    private static final String FILE = "relations.csv";

    private static final List<String> COLUMNS = List.of(
            "set", "indicator", "part", "relation", "other_indicator", "other_part", "severity", "why_vi", "why_en");

    /** The kinds of relations that a table can state. */
    private enum Kind {
        AT_MOST
    }

    /** Read when first asked for, once. */
    private static final class Table {
        private static final List<Relation> ROWS =
                CsvTable.read(Relation.class.getResource(FILE), FILE, COLUMNS).rows().stream()
                        .map(Relation::of)
                        .toList();
    }

    private static Relation of(Row row) {
        row.required("relation", Kind.class);
        return new Relation(
                row.text("set"),
                subject(row.text("indicator"), row.optional("part")),
                subject(row.text("other_indicator"), row.optional("other_part")),
                row.required("severity", Severity.class),
                new Wording(row.text("why_vi"), row.text("why_en")));
    }

    private static Subject subject(String no, Optional<String> part) {
        return part.map(id -> Subject.part(no, id)).orElseGet(() -> Subject.indicator(no));
    }

    /** Returns all relations, in the order of the table. */
    static List<Relation> all() {
        return Table.ROWS;
    }

    /** Returns the relations of a set. */
    static List<Relation> of(String set) {
        return all().stream().filter(row -> row.set.equals(set)).toList();
    }
}
