package vn.ntm.criteria.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;

/**
 * Units by bands of the number of criteria met (phân nhóm xã theo số tiêu chí đạt). Each unit stands in the band of the
 * least number that it meets; where criteria are undetermined, {@link Group#possible} says how many may be in a band.
 *
 * @param groups the units of each band, an empty band included, in the order of the bands
 * @param outside how many units are in none of the bands
 * @param outsidePossible how many units may be in none
 * @param units how many units there are together
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Distribution(List<Group> groups, long outside, CountRange outsidePossible, long units) {

    private static final int MEAN_SCALE = 2;
    private static final Decimal HUNDRED = Decimal.of(100);

    /**
     * The units of a band (số xã của một nhóm).
     *
     * @param band the band
     * @param units how many units have the least number that they meet in it
     * @param possible how many units may have their number in it
     * @param of of how many
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Group(Bands.Band band, long units, CountRange possible, long of) {

        /** Checks that nothing is counted below zero. */
        public Group {
            requireCount("units", units);
            requireCount("possible", possible.min());
            requireCount("of", of);
        }

        /** Returns the units of the band, of all. */
        public Ratio share() {
            return Ratio.of(units, of);
        }

        /** Returns the units that may be in the band, of all. */
        public RatioRange possibleShare() {
            return RatioRange.of(possible, of);
        }
    }

    /** Copies the groups, and checks that nothing is counted below zero and that they add up. */
    public Distribution {
        groups = List.copyOf(groups);
        requireCount("outside", outside);
        requireCount("outsidePossible", outsidePossible.min());
        requireCount("units", units);
        long together = outside;
        for (Group group : groups) {
            together = Math.addExact(together, group.units());
            if (group.of() != units) {
                throw new IllegalArgumentException(
                        "of: the band " + group.band() + " is of " + group.of() + " units, all are " + units);
            }
        }
        if (together != units) {
            throw new IllegalArgumentException(
                    "units: the bands and those outside of them have " + together + " units, all are " + units);
        }
    }

    private static void requireCount(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " is negative: " + count);
        }
    }

    static Distribution of(Bands bands, long[] spans, int size, long units) {
        List<Group> groups = new ArrayList<>();
        boolean[] outside = new Bands.Band(0, size).marks(size);
        long left = units;
        for (Bands.Band band : bands.bands()) {
            boolean[] inside = band.marks(size);
            long here = 0;
            for (int met = band.min(); met <= band.max(); met++) {
                here += Spans.byLeast(spans, size, met);
                outside[met] = false;
            }
            groups.add(new Group(band, here, Spans.in(spans, size, inside), units));
            left -= here;
        }
        return new Distribution(groups, left, Spans.in(spans, size, outside), units);
    }

    /** Returns the share of each band, rounded once each, in the order of the bands. */
    public Computed<List<Percentage>> shares(int scale) {
        return Ratio.of(outside, units)
                .toPercentage(scale)
                .map(any -> groups.stream()
                        .map(group -> group.share().toPercentage(scale).orElseThrow())
                        .toList());
    }

    /**
     * Returns what the rounded shares, that of the units outside of all bands included, leave to 100: in percentage
     * points, negative where they are more. It comes from rounding alone and is reported, never spread over the shares.
     */
    public Computed<Decimal> residual(int scale) {
        return shares(scale).map(shares -> {
            Decimal left = HUNDRED.minus(
                    Ratio.of(outside, units).toPercentage(scale).orElseThrow().value());
            for (Percentage share : shares) {
                left = left.minus(share.value());
            }
            return left;
        });
    }

    /**
     * Returns between what the bands alone allow the mean of the least numbers to be: every unit at the lower end of its band, or at the
     * upper. Empty where a unit is outside of all bands, and so is unknown to them.
     */
    public Optional<RatioRange> meanBounds() {
        if (outside != 0) {
            return Optional.empty();
        }
        long least = 0;
        long most = 0;
        for (Group group : groups) {
            least = Math.addExact(
                    least, Math.multiplyExact(group.units(), group.band().min()));
            most = Math.addExact(
                    most, Math.multiplyExact(group.units(), group.band().max()));
        }
        return Optional.of(RatioRange.of(CountRange.of(least, most), units));
    }

    /** Returns the bands as people read them: {@code 19: 7 (4,6 %); 13-18: 43 (28,3 %)}, and what lies outside. */
    public String toText(int scale, Language language) {
        String text = groups.stream()
                .map(group -> group.band() + ": " + shown(group.units(), scale, language))
                .collect(Collectors.joining("; "));
        return outside == 0
                ? text
                : text + "; " + language.choose("ngoài các nhóm: ", "in none: ") + shown(outside, scale, language);
    }

    /**
     * Returns how the shares come about, a line for each band, what their rounding leaves to 100, and what mean the bands
     * allow.
     */
    public String working(int scale, Language language) {
        StringJoiner lines = new StringJoiner("\n");
        for (Group group : groups) {
            lines.add(division(group.band().toString(), group.units(), scale, language));
        }
        if (outside != 0) {
            lines.add(division(language.choose("Ngoài các nhóm", "In none"), outside, scale, language));
        }
        residual(scale)
                .toOptional()
                .ifPresent(left ->
                        lines.add(language.choose("Chênh lệch do làm tròn so với 100: ", "Left to 100 by rounding: ")
                                + left.toText(scale, language)
                                + language.choose(" điểm %", " percentage points")));
        meanBounds()
                .filter(RatioRange::isComputable)
                .ifPresent(
                        bounds -> lines.add(language.choose("Bình quân theo các nhóm: từ ", "Mean by the bands: from ")
                                + bounds.min().toText(MEAN_SCALE, language)
                                + language.choose(" đến ", " to ")
                                + bounds.max().toText(MEAN_SCALE, language)));
        return lines.toString();
    }

    private String division(String name, long count, int scale, Language language) {
        return name + ": " + Decimal.of(count).toText(language) + " / "
                + Decimal.of(units).toText(language) + " = "
                + Ratio.of(count, units).toPercentText(scale, language);
    }

    private String shown(long count, int scale, Language language) {
        return Decimal.of(count).toText(language) + " ("
                + Ratio.of(count, units).toPercentText(scale, language) + ")";
    }
}
