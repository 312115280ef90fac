package vn.ntm.tables.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;

/**
 * The rows of the three tables of a set. Each cell of the facts is one row, also where it is null, so that a
 * change of one fact is a change of one line.
 */
final class SetRows {

    private static final String IS_TRUE = "is_true";

    private final SetFacts facts;
    private final LawWords words;
    private final List<Map<String, String>> criteria = new ArrayList<>();
    private final List<Map<String, String>> indicators = new ArrayList<>();
    private final List<Map<String, String>> thresholds = new ArrayList<>();

    private SetRows(SetFacts facts, LawWords words) {
        this.facts = facts;
        this.words = words;
    }

    /**
     * Returns the rows of a set.
     *
     * @throws IllegalArgumentException if a fact is missing, or the tables have no words for something new
     */
    static SetRows of(SetFacts facts, LawWords words) {
        SetRows rows = new SetRows(facts, words);
        facts.criteria().forEach(rows::criterion);
        return rows;
    }

    List<Map<String, String>> of(LawTable table) {
        return switch (table) {
            case CRITERIA -> criteria;
            case INDICATORS -> indicators;
            case THRESHOLDS -> thresholds;
        };
    }

    private void criterion(SetFacts.Item criterion) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("no", criterion.text("no"));
        row.put("group", criterion.text("group"));
        if (facts.isWhole()) {
            row.put("complete", "true");
        }
        words.fillCriterion(row);
        criteria.add(row);
        SetFacts.indicators(criterion).forEach(indicator -> indicator(criterion.text("no"), indicator));
    }

    private void indicator(String criterion, SetFacts.Item indicator) {
        List<Piece> pieces = pieces(indicator);
        boolean yesOrNo = indicator.text("kind").equals("boolean");
        String kind = yesOrNo ? "ATTESTED" : pieces.isEmpty() ? "NUMBER" : "ALL_OF";
        Map<String, String> row = new LinkedHashMap<>();
        row.put("criterion", criterion);
        row.put("no", indicator.text("no"));
        row.put("numbered", String.valueOf(!indicator.text("no").equals(criterion)));
        row.put("kind", kind);
        row.put("set_by", setBy(indicator));
        row.put("from", facts.effective());
        row.put("status", CellGrade.of(indicator).name());
        row.putAll(citation(indicator));
        if (kind.equals("NUMBER")) {
            row.put("unit", indicator.text("unit"));
            levels(indicator, new Piece("", indicator.child("rule"), indicator.text("unit"), false));
        }
        wordings(row, indicator);
        for (Piece piece : pieces) {
            part(row, piece);
            if (piece.isNumber()) {
                levels(indicator, piece);
            }
        }
    }

    /** What of an indicator is judged by itself: its parts, or men and women. */
    private record Piece(String id, SetFacts.Item rule, String unit, boolean conditional) {
        boolean isNumber() {
            return !rule.text("op").equals(IS_TRUE);
        }
    }

    private static List<Piece> pieces(SetFacts.Item indicator) {
        SetFacts.Item rule = indicator.child("rule");
        if (SetFacts.isBySex(indicator)) {
            String unit = indicator.text("unit");
            return List.of(new Piece("male", rule, unit, false), new Piece("female", rule, unit, false));
        }
        List<Piece> pieces = new ArrayList<>();
        for (SetFacts.Item part : indicator.list("parts", indicator.name() + ", part")) {
            SetFacts.Item own = part.child("rule");
            String unit =
                    own.text("op").equals(IS_TRUE) ? "" : part.optional("unit").orElseGet(() -> indicator.text("unit"));
            String id = part.text("id").replace('_', '-');
            pieces.add(new Piece(id, own, unit, SetFacts.isConditional(part)));
        }
        return pieces;
    }

    /** The row of the act, and one for each amendment; each ends on the day before the next begins. */
    private void wordings(Map<String, String> first, SetFacts.Item indicator) {
        Map<String, String> row = first;
        for (SetFacts.Item amendment : indicator.list("amended", indicator.name() + ", amendment")) {
            String from = amendment.text("from");
            Map<String, String> later = new LinkedHashMap<>(row);
            later.put("from", from);
            later.put("status", CellGrade.of(amendment).name());
            later.put("act", amendment.text("by"));
            later.put("article", "");
            later.put("source", amendment.source());
            Map<String, String> ended = new LinkedHashMap<>(row);
            ended.put("to", LocalDate.parse(from).minusDays(1).toString());
            add(ended, SetFacts.isConditional(indicator), false);
            row = later;
        }
        add(row, SetFacts.isConditional(indicator), false);
    }

    private void part(Map<String, String> indicator, Piece piece) {
        Map<String, String> row = new LinkedHashMap<>(indicator);
        row.put("part", piece.id());
        row.put("kind", piece.isNumber() ? "NUMBER" : "ATTESTED");
        row.put("unit", piece.unit());
        // Parts with conditions exclude each other: the commune has either few schools or many.
        add(row, piece.conditional(), piece.conditional());
    }

    private void add(Map<String, String> row, boolean conditional, boolean choice) {
        words.fillItem(row, conditional, choice);
        indicators.add(row);
    }

    private void levels(SetFacts.Item indicator, Piece piece) {
        Map<String, String> base = new LinkedHashMap<>();
        base.put("indicator", indicator.text("no"));
        base.put("part", piece.id());
        base.put("op", piece.rule().text("op"));
        base.put("unit", piece.unit());
        base.put("set_by", setBy(indicator));
        base.put("mode", "FLOOR");
        base.putAll(citation(indicator));
        JsonNode years = piece.rule().node().path("by_year");
        if (!years.isObject()) {
            base.put("from", facts.effective());
            JsonNode rule = piece.rule().node();
            columns(indicator, base, Optional.empty(), rule.path("general"), rule.path("by_region"));
            return;
        }
        years.properties().forEach(year -> {
            base.put("from", year.getKey() + "-01-01");
            base.put("to", year.getKey() + "-12-31");
            columns(indicator, base, Optional.of(year.getKey()), year.getValue().path("general"), year.getValue());
        });
    }

    private void columns(
            SetFacts.Item indicator,
            Map<String, String> base,
            Optional<String> year,
            JsonNode general,
            JsonNode byRegion) {
        level(indicator, base, year, "", general);
        for (String region : facts.regions()) {
            if (!byRegion.has(region)) {
                throw new IllegalArgumentException(indicator.name() + " has no cell for the region " + region);
            }
            level(indicator, base, year, region, byRegion.get(region));
        }
    }

    private void level(
            SetFacts.Item indicator, Map<String, String> base, Optional<String> year, String region, JsonNode cell) {
        Map<String, String> row = new LinkedHashMap<>(base);
        row.put("axis", region.isEmpty() ? "GENERAL" : "REGION");
        row.put("key", region);
        if (cell.isNumber()) {
            row.put("value", Decimal.of(cell.decimalValue()).toString());
            row.put("status", CellGrade.of(indicator, year, region).name());
        } else if (cell.isNull() || cell.isMissingNode()) {
            row.put("status", Grade.UNKNOWN.name());
        } else {
            throw new IllegalArgumentException(indicator.name() + ": not a number: " + cell);
        }
        words.fillLevel(row);
        thresholds.add(row);
    }

    private Map<String, String> citation(SetFacts.Item indicator) {
        String act = facts.act(indicator);
        return ImmutableMap.of(
                "act",
                act,
                "article",
                act.equals(facts.decision()) ? facts.article() : "",
                "source",
                indicator.source());
    }

    private static String setBy(SetFacts.Item indicator) {
        String body = indicator.text("set_by");
        return switch (body) {
            case "national" -> "NATION";
            case "province", "unknown" -> body.toUpperCase(Locale.ROOT);
            default -> {
                if (!body.startsWith("ministry:")) {
                    throw new IllegalArgumentException(indicator.name() + ": not a body that sets levels: " + body);
                }
                yield body.replace("ministry:", "MINISTRY:");
            }
        };
    }
}
