package vn.ntm.criteria.finance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * Plans, allocations and disbursements of capital under headings (sổ theo dõi vốn).
 *
 * <pre>{@code
 * CapitalHeading state = CapitalHeading.of("STATE_BUDGET", 2025);
 * CapitalLedger ledger = CapitalLedger.of(List.of(
 *     new CapitalEntry(state, plan, day, Vnd.of(614_294, VndUnit.MILLION)), ...));
 * ledger.rate(CapitalSeries.DISBURSED, plan, state.withNature(CapitalNature.INVESTMENT), day).toPercentage(2);
 * }</pre>
 *
 * <p>A heading has the figure that was given for it. Without one it has the sum of its parts, where some way to divide
 * it (by nature, by source of the tree, by year) has a figure for every part; where two ways give two sums there is no
 * answer. So a line inside another is never counted twice, and a part that nobody gave is never taken as zero. A plan
 * holds from its day until a later figure; what was disbursed is known for the very day only.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CapitalLedger {

    private final List<CapitalEntry> entries;
    private final Headings headings;
    private final Map<CapitalSeries, CapitalAmounts> amounts;

    private CapitalLedger(List<CapitalEntry> entries, Headings headings, Map<CapitalSeries, CapitalAmounts> amounts) {
        this.entries = ImmutableList.copyOf(entries);
        this.headings = headings;
        this.amounts = ImmutableMap.copyOf(amounts);
    }

    /**
     * Returns the ledger of these figures.
     *
     * @throws IllegalArgumentException if a source is not in the tree or not of the nature, or two figures are of one
     *     heading, series and day; the message names it
     */
    public static CapitalLedger of(List<CapitalEntry> entries) {
        Headings headings = new Headings(CapitalSources.standard());
        Map<CapitalSeries, List<CapitalEntry>> bySeries = new LinkedHashMap<>();
        for (CapitalEntry entry : entries) {
            bySeries.computeIfAbsent(entry.series(), series -> new ArrayList<>())
                    .add(entry);
        }
        Map<CapitalSeries, CapitalAmounts> amounts = new LinkedHashMap<>();
        bySeries.forEach((series, own) -> amounts.put(series, new CapitalAmounts(headings, series, own)));
        return new CapitalLedger(entries, headings, amounts);
    }

    /** Returns the figures in the order given. */
    public List<CapitalEntry> entries() {
        return entries;
    }

    /**
     * Returns how much stands under {@code heading} on {@code day}, or the sum of its parts.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature
     */
    public Computed<Vnd> amount(CapitalSeries series, CapitalHeading heading, LocalDate day) {
        CapitalHeading canonical = headings.canonical(heading);
        CapitalAmounts own = amounts.get(series);
        return own == null ? Computed.notComputable(NotComputableReason.MISSING_OPERAND) : own.amount(canonical, day);
    }

    /**
     * Returns {@code done} as a share of {@code base} under one heading. What was carried over from earlier years is a
     * heading of its own.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature
     */
    public CapitalRate rate(CapitalSeries done, CapitalSeries base, CapitalHeading heading, LocalDate day) {
        CapitalHeading canonical = headings.canonical(heading);
        return new CapitalRate(
                canonical.toText(headings.sources(), Language.VI),
                canonical.toText(headings.sources(), Language.EN),
                done,
                amount(done, canonical, day),
                base,
                amount(base, canonical, day),
                day);
    }

    /**
     * Returns the rates of all parts of a heading by source, by nature or by year, in the order of the tree; a part without
     * figures has a rate that says so.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature
     */
    public List<CapitalRate> rates(
            CapitalSeries done, CapitalSeries base, CapitalHeading whole, Dimension by, LocalDate day) {
        return headings.parts(headings.canonical(whole), by).stream()
                .map(part -> rate(done, base, part, day))
                .toList();
    }

    /**
     * Returns what one heading has as a share of what another has: credit of all resources, the local budget to the central
     * one.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature
     */
    public CapitalShare share(CapitalSeries series, CapitalHeading part, CapitalHeading whole, LocalDate day) {
        return new CapitalShare(line(series, part, day), line(series, whole, day));
    }

    private CapitalPart line(CapitalSeries series, CapitalHeading heading, LocalDate day) {
        CapitalHeading canonical = headings.canonical(heading);
        return CapitalPart.of(canonical, headings.sources(), amount(series, canonical, day));
    }

    /**
     * Returns the checks of the figure of {@code heading} against its parts, one for each way to divide it of which some
     * part is known; none if there is no figure.
     *
     * @throws IllegalArgumentException if there is no such source, or none of that nature
     */
    public List<PartsCheck> checks(CapitalSeries series, CapitalHeading heading, LocalDate day) {
        CapitalHeading canonical = headings.canonical(heading);
        CapitalAmounts own = amounts.get(series);
        return own == null ? List.of() : own.checks(canonical, day);
    }

    /** Returns whether both have the same figures in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CapitalLedger that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
