package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.SetHeader;

/** The tables of the programme: what all of them share, and the reading of the whole. */
final class ProgrammeTables {

    static final List<String> RELEASE_COLUMNS = List.of("release", "checked_on");
    static final List<String> ACT_COLUMNS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> UNIT_COLUMNS = List.of("id", "text_vi", "text_en", "compares");

    private final Source source;
    private final ImmutableMap<String, LegalAct> acts;
    private final ImmutableMap<String, MeasureUnit> units;

    private ProgrammeTables(Source source) {
        this.source = source;
        this.acts = byKey(
                table("acts.csv", ACT_COLUMNS),
                "number",
                row -> LegalAct.builder()
                        .number(row.text("number"))
                        .issued(row.date("issued"))
                        .effective(row.date("effective"))
                        .titleVi(row.text("title_vi"))
                        .titleEn(row.text("title_en"))
                        .build());
        this.units = byKey(
                table("units.csv", UNIT_COLUMNS),
                "id",
                row -> new MeasureUnit(
                        row.text("id"),
                        row.text("text_vi"),
                        row.text("text_en"),
                        row.constant("compares", MeasureUnit.Comparison.class).orElse(MeasureUnit.Comparison.NONE),
                        List.of()));
    }

    /** Where a table comes from. */
    interface Source {
        CsvTable table(String file, List<String> columns);
    }

    /** Read when the programme is first asked for, once, whichever thread asks. */
    static final class Bundled {
        static final Programme PROGRAMME =
                read((file, columns) -> CsvTable.read(Programme.class.getResource(file), "programme/" + file, columns));

        private Bundled() {}
    }

    static Programme read(Source source) {
        ProgrammeTables tables = new ProgrammeTables(source);
        LadderTable ladder = LadderTable.read(tables);
        CapitalTable capital = CapitalTable.read(tables);
        return ImmutableProgramme.builder()
                .release(tables.release())
                .putAllActs(tables.acts)
                .addAllPhases(PhaseTable.phases(tables))
                .addAllTargets(TargetTable.targets(tables))
                .addAllRungs(ladder.rungs())
                .addAllRecognitionRules(ladder.rules())
                .addAllThematicProgrammes(PhaseTable.thematicProgrammes(tables))
                .addAllCapitalSources(capital.sources())
                .addAllCapitalStatements(capital.statements())
                .build();
    }

    CsvTable table(String file, List<String> columns) {
        return source.table(file, columns);
    }

    private LawRelease release() {
        return table("release.csv", RELEASE_COLUMNS).rows().stream()
                .map(row -> new LawRelease(row.text("release"), required(row, "checked_on", LocalDate::parse)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("release.csv has no row"));
    }

    MeasureUnit unit(Row row) {
        return required(row, "unit", id -> known(units, id, "units.csv"));
    }

    /** Returns the act that a cell names, if it names one. */
    Optional<String> act(Row row) {
        return row.parsed("act", number -> known(acts, number, "acts.csv").number());
    }

    /** Returns the citation of a row that must name an act. */
    Citation citation(Row row, Optional<String> article, Optional<String> from) {
        return Citation.builder()
                .act(required(act(row), row, "act"))
                .article(article)
                .source(from)
                .build();
    }

    private static <T> T known(Map<String, T> all, String id, String file) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("not in " + file);
        }
        return found;
    }

    static Grade grade(Row row) {
        return constant(row, "status", Grade.class);
    }

    static SetHeader.Period period(Row row) {
        int first = required(row, "period_from", Integer::parseInt);
        return required(row, "period_to", last -> new SetHeader.Period(first, Integer.parseInt(last)));
    }

    /** Returns the value that {@code maker} makes of a row; what it refuses is a fault of the cell in {@code column}. */
    static <T> T made(Row row, String column, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw row.fault(column, String.valueOf(e.getMessage()));
        }
    }

    static <T> T required(Row row, String column, Function<String, T> parser) {
        return required(row.parsed(column, parser), row, column);
    }

    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        return required(row.constant(column, type), row, column);
    }

    private static <T> T required(Optional<T> cell, Row row, String column) {
        return cell.orElseThrow(() -> row.fault(column, "the cell must not be empty"));
    }

    static <T> ImmutableMap<String, T> byKey(CsvTable table, String key, Function<Row, T> maker) {
        Map<String, T> made = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            if (made.put(row.text(key), maker.apply(row)) != null) {
                throw row.fault(key, "the key occurs twice");
            }
        }
        return ImmutableMap.copyOf(made);
    }
}
