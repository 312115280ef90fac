package vn.ntm.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;

/** What most people would write for one set: values by name in a map, levels by name and region, results in lists. */
final class NaiveJudge {

    record Rule(String operator, BigDecimal level) {}

    record Line(String no, List<String> keys) {}

    record Group(String no, List<Line> lines) {}

    record Result(
            String key,
            @Nullable Boolean met,
            @Nullable BigDecimal observed,
            @Nullable BigDecimal shortfall) {}

    record LineResult(String no, @Nullable Boolean met, List<Result> results) {}

    record GroupResult(String no, boolean met, List<LineResult> lines) {}

    record SetResult(long met, List<GroupResult> groups) {}

    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Map<String, Rule>> rules = new LinkedHashMap<>();

    NaiveJudge(DossierLayout layout) {
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            List<Line> lines = new ArrayList<>();
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                List<String> keys = new ArrayList<>();
                if (indicator.byParts()) {
                    indicator.parts().forEach(part -> keys.add(add(layout.subject(part.slot()))));
                } else {
                    keys.add(add(layout.subject(indicator.slot())));
                }
                lines.add(new Line(indicator.indicator().no(), keys));
            }
            groups.add(new Group(criterion.criterion().no(), lines));
        }
    }

    private String add(Subject subject) {
        String key = SampleCommunes.key(subject);
        for (EconomicRegion region : SampleCommunes.REGIONS) {
            SampleCommunes.level(subject, region)
                    .ifPresent(level -> rules.computeIfAbsent(key, any -> new LinkedHashMap<>())
                            .put(
                                    region.id(),
                                    new Rule(
                                            level.operator().toString(),
                                            level.value().orElseThrow().toBigDecimal())));
        }
        return key;
    }

    SetResult judge(Map<String, Object> values, String region) {
        List<GroupResult> results = new ArrayList<>(groups.size());
        long met = 0;
        for (Group group : groups) {
            GroupResult result = judge(group, values, region);
            met += result.met() ? 1 : 0;
            results.add(result);
        }
        return new SetResult(met, results);
    }

    private GroupResult judge(Group group, Map<String, Object> values, String region) {
        List<LineResult> lines = new ArrayList<>(group.lines().size());
        boolean all = true;
        for (Line line : group.lines()) {
            LineResult result = judge(line, values, region);
            all = all && result.met() != null && result.met();
            lines.add(result);
        }
        return new GroupResult(group.no(), all, lines);
    }

    private LineResult judge(Line line, Map<String, Object> values, String region) {
        List<Result> results = new ArrayList<>(line.keys().size());
        boolean unknown = false;
        boolean failed = false;
        for (String key : line.keys()) {
            Object value = values.get(key);
            if (value != null) {
                Result result = judge(key, value, region);
                unknown |= result.met() == null;
                failed |= result.met() != null && !result.met();
                results.add(result);
            }
        }
        Boolean met = failed ? Boolean.FALSE : (unknown || results.isEmpty()) ? null : Boolean.TRUE;
        return new LineResult(line.no(), met, results);
    }

    private Result judge(String key, Object value, String region) {
        if (value instanceof Boolean met) {
            return new Result(key, met, null, null);
        }
        BigDecimal number = (BigDecimal) value;
        Map<String, Rule> byRegion = rules.get(key);
        Rule rule = byRegion == null ? null : byRegion.get(region);
        if (rule == null) {
            return new Result(key, null, number, null);
        }
        int order = number.compareTo(rule.level());
        boolean met = rule.operator().equals(">=") ? order >= 0 : order <= 0;
        return new Result(
                key, met, number, met ? null : number.subtract(rule.level()).abs());
    }
}
