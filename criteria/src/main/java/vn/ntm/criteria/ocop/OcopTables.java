package vn.ntm.criteria.ocop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;

/** The reading of the tables of the rules. */
final class OcopTables {

    static final List<String> ACTS = List.of("number", "issued", "effective", "title_vi", "title_en");
    static final List<String> PARTS =
            List.of("code", "name_vi", "name_en", "max", "from", "to", "status", "act", "source", "note");
    static final List<String> BANDS = List.of("stars", "min", "below", "from", "to", "status", "act", "source", "note");
    static final List<String> CONDITIONS =
            List.of("stars", "name_vi", "name_en", "from", "to", "status", "act", "source", "note");
    static final List<String> TERMS =
            List.of("stars", "months", "from", "to", "status", "starts_status", "act", "source", "note");
    static final List<String> AUTHORITIES = List.of(
            "stars", "level", "body_vi", "body_en", "from", "to", "status", "body_status", "act", "source", "note");
    static final List<String> FORWARDING =
            List.of("level", "to_level", "min", "from", "to", "status", "act", "source", "note");

    private final Source source;
    private final Map<String, LegalAct> acts = new LinkedHashMap<>();

    /** Where a table comes from. */
    interface Source {
        CsvTable table(String file, List<String> columns);
    }

    private OcopTables(Source source) {
        this.source = source;
        for (Row row : source.table("acts.csv", ACTS).rows()) {
            LegalAct act = LegalAct.builder()
                    .number(row.text("number"))
                    .issued(row.date("issued"))
                    .effective(row.date("effective"))
                    .titleVi(row.text("title_vi"))
                    .titleEn(row.text("title_en"))
                    .build();
            if (acts.put(act.number(), act) != null) {
                throw row.fault("number", "the key occurs twice");
            }
        }
    }

    static OcopRules read(Source source) {
        OcopTables tables = new OcopTables(source);
        return new OcopRules(
                tables.acts,
                tables.all("parts.csv", PARTS, tables::part),
                tables.all("bands.csv", BANDS, tables::band),
                tables.all("conditions.csv", CONDITIONS, tables::condition),
                tables.all("validity.csv", TERMS, tables::term),
                tables.all("authorities.csv", AUTHORITIES, tables::authority),
                tables.all("forwarding.csv", FORWARDING, tables::forwarding));
    }

    private <T> List<T> all(String file, List<String> columns, Function<Row, T> maker) {
        List<T> made = new ArrayList<>();
        for (Row row : source.table(file, columns).rows()) {
            made.add(maker.apply(row));
        }
        return made;
    }

    private ScorePart part(Row row) {
        return new ScorePart(row.text("code"), row.text("name_vi"), row.text("name_en"), number(row, "max"), rule(row));
    }

    private StarBand band(Row row) {
        return new StarBand(stars(row), number(row, "min"), row.decimal("below"), rule(row));
    }

    private LevelCondition condition(Row row) {
        if (row.optional("name_vi").isPresent() != row.optional("name_en").isPresent()) {
            throw row.fault("name_en", "a condition has its name in both languages or in none");
        }
        return new LevelCondition(stars(row), row.optional("name_vi"), row.optional("name_en"), rule(row));
    }

    private CertificateTerm term(Row row) {
        return new CertificateTerm(stars(row), count(row, "months"), grade(row, "starts_status"), rule(row));
    }

    private OcopAuthority authority(Row row) {
        try {
            return new OcopAuthority(
                    stars(row),
                    row.constant("level", OcopAuthority.Level.class),
                    row.optional("body_vi"),
                    row.optional("body_en"),
                    grade(row, "body_status"),
                    rule(row));
        } catch (IllegalArgumentException e) {
            throw row.fault("status", e);
        }
    }

    private Forwarding forwarding(Row row) {
        return new Forwarding(level(row, "level"), level(row, "to_level"), number(row, "min"), rule(row));
    }

    private OcopRule rule(Row row) {
        Grade grade = grade(row, "status");
        Optional<String> from = row.optional("source");
        if (grade.decides() && from.isEmpty()) {
            throw row.fault("source", "a row of grade " + grade + " needs one");
        }
        Citation citation = Citation.builder()
                .act(row.parsed("act", this::known).orElseThrow(() -> row.empty("act")))
                .source(from)
                .build();
        return new OcopRule(row.validity(), grade, citation, row.optional("note"));
    }

    private String known(String act) {
        if (!acts.containsKey(act)) {
            throw new IllegalArgumentException("not in acts.csv");
        }
        return act;
    }

    private static int stars(Row row) {
        return count(row, "stars");
    }

    private static int count(Row row, String column) {
        return row.integer(column).orElseThrow(() -> row.empty(column));
    }

    private static Decimal number(Row row, String column) {
        return row.decimal(column).orElseThrow(() -> row.empty(column));
    }

    private static Grade grade(Row row, String column) {
        return row.required(column, Grade.class);
    }

    private static OcopAuthority.Level level(Row row, String column) {
        return row.required(column, OcopAuthority.Level.class);
    }
}
