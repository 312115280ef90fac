package vn.ntm.criteria.finance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/** The rows of {@code sources.csv}. */
final class SourceTable {

    static final String FILE = "sources.csv";
    static final List<String> COLUMNS = List.of(
            "id", "abbreviation", "parent", "nature", "name_vi", "name_en", "from", "to", "status", "source", "note");

    private SourceTable() {}

    static CapitalSources read(CsvTable table) {
        Map<String, CapitalSource> above = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            CapitalSource source = source(row, above);
            if (above.put(source.id(), source) != null) {
                throw row.fault("id", "the key occurs twice");
            }
        }
        return new CapitalSources(above, above.values().iterator().next());
    }

    private static CapitalSource source(Row row, Map<String, CapitalSource> above) {
        Optional<String> parent = row.optional("parent");
        // One tree with one root: only the first row is part of nothing.
        if (parent.isEmpty() ? !above.isEmpty() : !above.containsKey(parent.get())) {
            throw row.fault("parent", "the cell must name a source of a row above");
        }
        return CapitalSource.builder()
                .id(row.text("id"))
                .abbreviation(row.optional("abbreviation"))
                .parent(parent)
                .nature(row.constant("nature", CapitalNature.class))
                .nameVi(row.text("name_vi"))
                .nameEn(row.text("name_en"))
                .validity(row.validity())
                .grade(row.required("status", Grade.class))
                .source(row.optional("source"))
                .note(row.optional("note"))
                .build();
    }
}
