package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.finance.CapitalSources;

/** The rows of {@code capital-statements.csv} and {@code capital-figures.csv}; their sources are those of finance. */
record CapitalTable(List<CapitalStatement> statements) {

    static final List<String> STATEMENTS = List.of("id", "kind", "period_from", "period_to", "unit", "note");
    static final List<String> FIGURES =
            List.of("statement", "capital", "part_of", "parts", "aim", "amount", "status", "act", "source", "note");

    static CapitalTable read(ProgrammeTables tables) {
        List<Row> figures = tables.table("capital-figures.csv", FIGURES).rows();
        Map<String, CapitalStatement> statements =
                ProgrammeTables.byKey(tables.table("capital-statements.csv", STATEMENTS), "id", row -> {
                    List<Row> own = figures.stream()
                            .filter(figure -> figure.text("statement").equals(row.text("id")))
                            .toList();
                    return statement(row, own, tables);
                });
        for (Row row : figures) {
            if (!statements.containsKey(row.text("statement"))) {
                throw row.fault("statement", "no such statement in capital-statements.csv");
            }
        }
        return new CapitalTable(ImmutableList.copyOf(statements.values()));
    }

    private static CapitalStatement statement(Row row, List<Row> rows, ProgrammeTables tables) {
        VndUnit unit = ProgrammeTables.constant(row, "unit", VndUnit.class);
        Map<String, CapitalFigure> figures = new LinkedHashMap<>();
        for (Row own : rows) {
            CapitalFigure figure = figure(own, unit, figures, tables);
            if (figures.put(figure.capital(), figure) != null) {
                throw own.fault("capital", "the statement has two figures of this source");
            }
        }
        for (Row own : rows) {
            boolean divided =
                    rows.stream().anyMatch(other -> other.optional("part_of").equals(own.optional("capital")));
            if (divided != own.optional("parts").isPresent()) {
                throw own.fault("parts", divided ? "the figure has parts" : "the figure has no parts");
            }
        }
        CapitalStatement.Builder statement = CapitalStatement.builder()
                .id(row.text("id"))
                .kind(ProgrammeTables.constant(row, "kind", CapitalStatement.Kind.class))
                .period(ProgrammeTables.period(row))
                .addAllFigures(figures.values())
                .note(row.optional("note"));
        return ProgrammeTables.made(row, "id", statement::build);
    }

    private static CapitalFigure figure(
            Row row, VndUnit unit, Map<String, CapitalFigure> above, ProgrammeTables tables) {
        Optional<String> whole = row.optional("part_of");
        if (whole.isEmpty() ? !above.isEmpty() : !above.containsKey(whole.get())) {
            throw row.fault("part_of", "the cell must name a figure of a row above in the statement");
        }
        CapitalFigure.Builder figure = CapitalFigure.builder()
                .capital(ProgrammeTables.required(
                        row,
                        "capital",
                        id -> CapitalSources.standard().source(id).id()))
                .partOf(whole)
                .parts(row.constant("parts", CapitalFigure.Parts.class).orElse(CapitalFigure.Parts.NONE))
                .aim(ProgrammeTables.required(row, "aim", Aim::parse))
                .amount(row.decimal("amount").orElseThrow(() -> row.empty("amount")))
                .unit(unit)
                .grade(ProgrammeTables.grade(row))
                .act(tables.act(row))
                .source(row.optional("source"))
                .note(row.optional("note"));
        return ProgrammeTables.made(row, "status", figure::build);
    }
}
