package vn.ntm.criteria.finance;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;

/** The figures of one series by canonical heading and day, and the totals that follow from them. */
final class CapitalAmounts {

    private final Headings headings;
    private final CapitalSeries series;
    private final Map<CapitalHeading, NavigableMap<LocalDate, Vnd>> stated;

    CapitalAmounts(Headings headings, CapitalSeries series, List<CapitalEntry> entries) {
        this.headings = headings;
        this.series = series;
        Map<CapitalHeading, NavigableMap<LocalDate, Vnd>> byHeading = new LinkedHashMap<>();
        for (CapitalEntry entry : entries) {
            Vnd before = byHeading
                    .computeIfAbsent(headings.canonical(entry.heading()), heading -> new TreeMap<>())
                    .put(entry.day(), entry.amount());
            if (before != null) {
                throw new IllegalArgumentException("two figures under " + entry.heading() + " on " + entry.day() + ": "
                        + before + " and " + entry.amount());
            }
        }
        this.stated = ImmutableMap.copyOf(byHeading);
    }

    /** Returns the figure that stands under a canonical heading on {@code day}. */
    Optional<Vnd> stated(CapitalHeading heading, LocalDate day) {
        NavigableMap<LocalDate, Vnd> days = stated.get(heading);
        if (days == null) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, Vnd> last = days.floorEntry(day);
        return Optional.ofNullable(last)
                .filter(found -> series.stage().holdsOn() || found.getKey().equals(day))
                .map(Map.Entry::getValue);
    }

    /** Returns the figure that stands there, or the sum of parts that are all known. */
    Computed<Vnd> amount(CapitalHeading heading, LocalDate day) {
        return amount(heading, day, new LinkedHashMap<>());
    }

    /** Many ways of dividing lead to one heading: each is looked at once. */
    private Computed<Vnd> amount(CapitalHeading heading, LocalDate day, Map<CapitalHeading, Computed<Vnd>> found) {
        Computed<Vnd> before = found.get(heading);
        if (before != null) {
            return before;
        }
        Computed<Vnd> amount = statedOrSum(heading, day, found);
        found.put(heading, amount);
        return amount;
    }

    private Computed<Vnd> statedOrSum(CapitalHeading heading, LocalDate day, Map<CapitalHeading, Computed<Vnd>> found) {
        Optional<Vnd> figure = stated(heading, day);
        if (figure.isPresent()) {
            return Computed.of(figure.get());
        }
        // Nothing below can be there, and the parts of parts need not be looked through.
        if (stated.keySet().stream().noneMatch(inner -> headings.covers(heading, inner))) {
            return Computed.notComputable(NotComputableReason.MISSING_OPERAND);
        }
        Set<Vnd> sums = new LinkedHashSet<>();
        boolean disagree = false;
        for (Dimension dimension : Dimension.values()) {
            Computed<Vnd> sum = sum(headings.parts(heading, dimension), day, found);
            sum.toOptional().ifPresent(sums::add);
            disagree |= sum.whyNot()
                    .filter(NotComputableReason.PARTS_DISAGREE::equals)
                    .isPresent();
        }
        if (sums.size() == 1) {
            return Computed.of(sums.iterator().next());
        }
        return Computed.notComputable(
                sums.isEmpty() && !disagree ? NotComputableReason.MISSING_OPERAND : NotComputableReason.PARTS_DISAGREE);
    }

    private Computed<Vnd> sum(List<CapitalHeading> parts, LocalDate day, Map<CapitalHeading, Computed<Vnd>> found) {
        Vnd sum = Vnd.ZERO;
        for (CapitalHeading part : parts) {
            Computed<Vnd> amount = amount(part, day, found);
            if (!amount.isComputable()) {
                return amount;
            }
            sum = sum.plus(amount.orElseThrow());
        }
        return parts.isEmpty() ? Computed.notComputable(NotComputableReason.MISSING_OPERAND) : Computed.of(sum);
    }

    /** Returns the checks of the figure under a canonical heading, in each dimension of which some part is known. */
    List<PartsCheck> checks(CapitalHeading heading, LocalDate day) {
        List<PartsCheck> checks = new ArrayList<>();
        Optional<Vnd> figure = stated(heading, day);
        for (Dimension dimension : Dimension.values()) {
            List<CapitalPart> parts = headings.parts(heading, dimension).stream()
                    .map(part -> CapitalPart.of(part, headings.sources(), amount(part, day)))
                    .toList();
            if (figure.isPresent()
                    && parts.stream().anyMatch(part -> part.amount().isComputable())) {
                checks.add(PartsCheck.of(
                        CapitalPart.of(heading, headings.sources(), Computed.of(figure.get())), dimension, parts));
            }
        }
        return List.copyOf(checks);
    }
}
