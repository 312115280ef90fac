package vn.ntm.tables.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.ntm.core.law.Grade;
import vn.ntm.tables.law.facts.CriterionFacts;
import vn.ntm.tables.law.facts.IndicatorFacts;
import vn.ntm.tables.law.facts.SetFacts;
import vn.ntm.tables.law.shape.Kind;
import vn.ntm.tables.law.shape.Piece;

/**
 * The rows of the three tables of a set. Each cell of the facts is one row, also where it is null, so that a
 * change of one fact is a change of one line.
 */
final class SetRows {

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
        facts.checkReadings();
        return rows;
    }

    List<Map<String, String>> of(LawTable table) {
        return switch (table) {
            case CRITERIA -> criteria;
            case INDICATORS -> indicators;
            case THRESHOLDS -> thresholds;
        };
    }

    private void criterion(CriterionFacts criterion) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("no", criterion.no());
        row.put("group", criterion.group());
        row.put("counted", String.valueOf(criterion.counted()));
        if (facts.isWhole()) {
            row.put("complete", "true");
        }
        words.fillCriterion(row);
        criteria.add(row);
        for (IndicatorFacts indicator : criterion.indicators()) {
            criterion.placesBefore(indicator).forEach(no -> place(criterion.no(), no));
            indicator(criterion.no(), indicator);
        }
    }

    /** An indicator that the law certainly has, and of which nobody could read anything. */
    private void place(String criterion, String no) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("criterion", criterion);
        row.put("no", no);
        row.put("numbered", "true");
        row.put("kind", Kind.ATTESTED.name());
        row.put("set_by", "UNKNOWN");
        row.put("from", facts.from());
        row.put("status", Grade.UNKNOWN.name());
        row.put("act", facts.decision());
        row.put("article", facts.article(facts.decision()));
        words.fillPlace(row);
        indicators.add(row);
    }

    private void indicator(String criterion, IndicatorFacts indicator) {
        IndicatorLaw law = new Stretches(facts, indicator).read();
        for (Stretch stretch : law.demands()) {
            add(criterion, indicator, stretch, stretch.content().own(), stretch.to());
        }
        for (String part : parts(law)) {
            for (int i = 0; i < law.demands().size(); i++) {
                Stretch stretch = law.demands().get(i);
                String to = lastDayOfParts(law.demands(), i);
                stretch.content().parts().stream()
                        .filter(piece -> piece.id().equals(part))
                        .forEach(piece -> add(criterion, indicator, stretch, piece, to));
            }
        }
        law.levels().forEach(stretch -> thresholds.addAll(LevelRows.of(facts, words, indicator.no(), stretch)));
    }

    private static Set<String> parts(IndicatorLaw law) {
        Set<String> parts = new LinkedHashSet<>();
        law.demands().forEach(stretch -> stretch.content().parts().forEach(piece -> parts.add(piece.id())));
        return parts;
    }

    /** An amendment of the wording leaves the parts alone: they go on with it. */
    private static String lastDayOfParts(List<Stretch> demands, int index) {
        int last = index;
        while (last + 1 < demands.size()
                && demands.get(last + 1).content().parts().isEmpty()
                && demands.get(last + 1)
                        .content()
                        .own()
                        .equals(demands.get(index).content().own())) {
            last++;
        }
        return demands.get(last).to();
    }

    private void add(String criterion, IndicatorFacts indicator, Stretch stretch, Piece piece, String to) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("criterion", criterion);
        row.put("no", indicator.no());
        row.put("part", piece.id());
        row.put("numbered", String.valueOf(indicator.numbered()));
        row.put("kind", piece.kind().name());
        row.putAll(piece.cells());
        row.put("set_by", stretch.setBy().body());
        row.put("from", stretch.from());
        row.put("to", to);
        row.put("status", stretch.grade(piece).name());
        row.put("act", stretch.act());
        row.put("article", facts.article(stretch.act()));
        row.put("source", stretch.source());
        words.fillItem(row, piece.asked());
        indicators.add(row);
    }
}
