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
        List<GroupResult> results =
                groups.stream().map(group -> judge(group, values, region)).toList();
        return new SetResult(results.stream().filter(GroupResult::met).count(), results);
    }

    private GroupResult judge(Group group, Map<String, Object> values, String region) {
        List<LineResult> lines =
                group.lines().stream().map(line -> judge(line, values, region)).toList();
        return new GroupResult(group.no(), lines.stream().allMatch(line -> line.met() != null && line.met()), lines);
    }

    private LineResult judge(Line line, Map<String, Object> values, String region) {
        List<Result> results = new ArrayList<>();
        for (String key : line.keys()) {
            Object value = values.get(key);
            if (value instanceof Boolean met) {
                results.add(new Result(key, met, null, null));
            } else if (value instanceof BigDecimal number) {
                Map<String, Rule> byRegion = rules.get(key);
                Rule rule = byRegion == null ? null : byRegion.get(region);
                if (rule == null) {
                    results.add(new Result(key, null, number, null));
                } else {
                    boolean met = rule.operator().equals(">=")
                            ? number.compareTo(rule.level()) >= 0
                            : number.compareTo(rule.level()) <= 0;
                    BigDecimal shortfall =
                            met ? null : number.subtract(rule.level()).abs();
                    results.add(new Result(key, met, number, shortfall));
                }
            }
        }
        Boolean met = results.isEmpty() ? null : true;
        for (Result result : results) {
            Boolean one = result.met();
            if (one == null) {
                met = (met == null || met) ? null : false;
            } else if (!one) {
                met = false;
            }
        }
        return new LineResult(line.no(), met, results);
    }
}
