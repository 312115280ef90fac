package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
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
import vn.ntm.core.table.Lazy;
import vn.ntm.core.table.Row;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;

/**
 * The tables of the programme: what all of them share, and the reading of the whole. Acts and units of measure are
 * those of the law, in whose tables each of them stands once.
 */
final class ProgrammeTables {

    /** A broken table is a {@code TableException} each time that somebody asks. */
    static final Lazy<Programme> BUNDLED = new Lazy<>(() -> read(
            (file, columns) -> CsvTable.read(Programme.class.getResource(file), "programme/" + file, columns),
            CriteriaCatalog.standard()));

    private final Source source;
    private final CriteriaCatalog law;
    private final Map<String, LegalAct> cited = new LinkedHashMap<>();

    private ProgrammeTables(Source source, CriteriaCatalog law) {
        this.source = source;
        this.law = law;
    }

    /** Where a table comes from. */
    interface Source {
        CsvTable table(String file, List<String> columns);
    }

    static Programme read(Source source, CriteriaCatalog law) {
        ProgrammeTables tables = new ProgrammeTables(source, law);
        TargetTable targets = TargetTable.read(tables);
        LadderTable ladder = LadderTable.read(tables);
        CapitalTable capital = CapitalTable.read(tables);
        ImmutableProgramme.Builder programme = ImmutableProgramme.builder()
                .release(law.release())
                .addAllPhases(PhaseTable.phases(tables))
                .addAllTargetSubjects(targets.subjects())
                .addAllTargets(targets.targets())
                .addAllRungs(ladder.rungs())
                .addAllRecognitionRules(ladder.rules())
                .addAllThematicProgrammes(PhaseTable.thematicProgrammes(tables))
                .addAllReportForms(ReportFormTable.read(tables))
                .capitalSources(CapitalSources.standard())
                .addAllCapitalStatements(capital.statements());
        // Only now is it known which acts the rows cite.
        tables.cited.values().stream()
                .sorted(Comparator.comparing(ProgrammeTables::issued).thenComparing(LegalAct::number))
                .forEach(act -> programme.putActs(act.number(), act));
        return programme.build();
    }

    /** Acts of which the day of issue is not known come last. */
    private static LocalDate issued(LegalAct act) {
        return act.issued().orElse(LocalDate.MAX);
    }

    /** Returns the day of issue of a cited act, for sorting by it. */
    LocalDate day(Citation citation) {
        return law.act(citation.act()).map(ProgrammeTables::issued).orElse(LocalDate.MAX);
    }

    CsvTable table(String file, List<String> columns) {
        return source.table(file, columns);
    }

    Tier tier(String id) {
        return law.tier(id).orElseThrow(() -> new IllegalArgumentException("no tier of the law has the id " + id));
    }

    MeasureUnit unit(Row row) {
        return required(row, "unit", id -> known(law.unit(id), "units.csv"));
    }

    /** Returns the act that a cell names, if it names one. */
    Optional<String> act(Row row) {
        Optional<LegalAct> act = row.parsed("act", number -> known(law.act(number), "acts.csv"));
        act.ifPresent(found -> cited.put(found.number(), found));
        return act.map(LegalAct::number);
    }

    /** Returns the citation of a row that must name an act. */
    Citation citation(Row row, Optional<String> article, Optional<String> from) {
        return Citation.builder()
                .act(required(act(row), row, "act"))
                .article(article)
                .source(from)
                .build();
    }

    private static <T> T known(Optional<T> found, String file) {
        return found.orElseThrow(() -> new IllegalArgumentException("not in " + file));
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
        return row.made(column, maker);
    }

    static <T> T required(Row row, String column, Function<String, T> parser) {
        return required(row.parsed(column, parser), row, column);
    }

    static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
        return row.required(column, type);
    }

    private static <T> T required(Optional<T> cell, Row row, String column) {
        return cell.orElseThrow(() -> row.empty(column));
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
