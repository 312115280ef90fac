package vn.ntm.tables.law.facts;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts of a criterion, or of a condition that stands beside the criteria.
 *
 * @param no its number
 * @param group the group it is in, or empty
 * @param counted whether it is one of the criteria that the law counts
 * @param indicators its indicators, in the order of the facts
 */
public record CriterionFacts(String no, String group, boolean counted, List<IndicatorFacts> indicators) {

    /** Copies the indicators. */
    public CriterionFacts {
        indicators = ImmutableList.copyOf(indicators);
    }

    /**
     * Returns the numbers below that of {@code indicator}, and above that of any numbered one before it, that the
     * law certainly has and nobody could read. Where the gaps in the numbers are not more than the indicators
     * without a number, those may fill them, and nothing is certain.
     */
    public List<String> placesBefore(IndicatorFacts indicator) {
        Optional<Integer> last = place(indicator);
        if (last.isEmpty()
                || gaps().size()
                        <= indicators.stream().filter(one -> !one.numbered()).count()) {
            return List.of();
        }
        int first = indicators.subList(0, indicators.indexOf(indicator)).stream()
                .flatMap(one -> place(one).stream())
                .reduce(0, Math::max);
        return gaps().stream()
                .filter(gap -> gap > first && gap < last.get())
                .map(gap -> no + "." + gap)
                .toList();
    }

    private Set<Integer> gaps() {
        Set<Integer> gaps = new TreeSet<>();
        int last = indicators.stream().flatMap(one -> place(one).stream()).reduce(0, Math::max);
        for (int place = 1; place < last; place++) {
            gaps.add(place);
        }
        indicators.forEach(one -> place(one).ifPresent(gaps::remove));
        return gaps;
    }

    private Optional<Integer> place(IndicatorFacts indicator) {
        Matcher number = Pattern.compile(Pattern.quote(no) + "\\.(\\d+)").matcher(indicator.no());
        return indicator.numbered() && number.matches()
                ? Optional.of(Integer.valueOf(number.group(1)))
                : Optional.empty();
    }
}
