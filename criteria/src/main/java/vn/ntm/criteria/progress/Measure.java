package vn.ntm.criteria.progress;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/**
 * A figure of a {@link Progress} that can be followed over time and set beside a target (chỉ số theo dõi). Two are the
 * same when their ids are.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Measure {

    private static final String AT_LEAST = "AT_LEAST_";

    private final String id;
    private final String nameVi;
    private final String nameEn;
    private final boolean share;
    private final boolean countsCriteria;
    private final Function<Progress, RatioRange> figure;

    private Measure(
            String id,
            String nameVi,
            String nameEn,
            boolean share,
            boolean countsCriteria,
            Function<Progress, RatioRange> figure) {
        this.id = id;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.share = share;
        this.countsCriteria = countsCriteria;
        this.figure = figure;
    }

    /** Returns the mean number of criteria met, of the units that reported (số tiêu chí bình quân). */
    public static Measure meanCriteria() {
        return new Measure(
                "MEAN_CRITERIA", "Số tiêu chí bình quân", "Mean criteria met", false, true, Progress::meanCriteria);
    }

    /**
     * Returns the share of units certified as {@code tier} (tỷ lệ đạt chuẩn), of the whole that the caller names. A unit
     * of which nobody said what it holds can hold anything or nothing.
     */
    public static Measure share(Tier tier, Whole whole) {
        return new Measure(
                tier.id() + "_OF_" + whole,
                "Tỷ lệ đơn vị được công nhận " + tier.nameVi() + " trên " + whole.toText(Language.VI),
                "Units certified as " + tier.nameEn() + ", of " + whole.toText(Language.EN),
                true,
                false,
                progress -> whole.share(progress, tier));
    }

    /**
     * Returns the share of all units that are certified as anything (tỷ lệ đơn vị đã được công nhận). A unit of which
     * nobody said what it holds can be certified or not.
     */
    public static Measure certified() {
        return new Measure(
                "CERTIFIED",
                "Tỷ lệ đơn vị đã được công nhận",
                "Share of units that are certified",
                true,
                false,
                progress -> RatioRange.of(
                        CountRange.of(progress.certified(), progress.certified() + progress.unasked()),
                        progress.units()));
    }

    /**
     * Returns the share of all units that meet {@code criteria} criteria or more; what a unit meets that has not reported
     * is undetermined.
     *
     * @throws IllegalArgumentException if {@code criteria} is negative; asked of a set with fewer, the measure throws it
     */
    public static Measure atLeast(int criteria) {
        if (criteria < 0) {
            throw new IllegalArgumentException("criteria is negative: " + criteria);
        }
        return new Measure(
                AT_LEAST + criteria,
                "Tỷ lệ đơn vị đạt từ " + criteria + " tiêu chí trở lên",
                "Units that meet " + criteria + " criteria or more",
                true,
                true,
                progress -> {
                    CountRange reported = progress.unitsWithAtLeast(criteria);
                    long silent = progress.units() - progress.reported();
                    return RatioRange.of(CountRange.of(reported.min(), reported.max() + silent), progress.units());
                });
    }

    /**
     * Returns the measure that an {@link #id} names, of tiers that {@link Tiers} knows.
     *
     * @throws IllegalArgumentException if it names none; the message holds it
     */
    public static Measure parse(String id) {
        return known().filter(measure -> measure.id.equals(id))
                .findFirst()
                .or(() -> Optional.of(id)
                        .filter(text -> text.matches(AT_LEAST + "[0-9]{1,3}"))
                        .map(Measure::ofAtLeast))
                .orElseThrow(() -> new IllegalArgumentException("no measure has the id " + id));
    }

    private static Measure ofAtLeast(String id) {
        return atLeast(Integer.parseInt(id.substring(AT_LEAST.length())));
    }

    private static Stream<Measure> known() {
        Stream<Measure> shares = Tiers.all().stream()
                .flatMap(tier -> Arrays.stream(Whole.values()).map(whole -> share(tier, whole)));
        return Stream.concat(Stream.of(meanCriteria(), certified()), shares);
    }

    /** Returns the name in files: {@code MEAN_CRITERIA}. */
    public String id() {
        return id;
    }

    /** Returns the name. */
    public String name(Language language) {
        return language.choose(nameVi, nameEn);
    }

    /** Returns whether it is a share, shown in percent, whose differences are percentage points. */
    public boolean isShare() {
        return share;
    }

    /** Returns whether it counts criteria, so that figures by two sets of criteria cannot be compared. */
    public boolean countsCriteria() {
        return countsCriteria;
    }

    /** Returns the figure. */
    public RatioRange of(Progress progress) {
        return figure.apply(progress);
    }

    /** Returns a figure of this kind as people read it. */
    String toText(RatioRange value, int scale, Language language) {
        return share ? value.toPercentText(scale, language) : value.toText(scale, language);
    }

    /** Returns whether {@code other} has the same id. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Measure that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
