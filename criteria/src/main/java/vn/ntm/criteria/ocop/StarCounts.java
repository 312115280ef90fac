package vn.ntm.criteria.ocop;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * How many products have each level on a day (số sản phẩm theo hạng sao). Products whose certificate is of an unknown term
 * may count or not, so that a count is a range.
 *
 * @param day the day
 * @param byRating the products of each level that has one, the lowest level first
 * @param total the products that have any level; less than the sum of the levels where one product may have either of two
 * @param expired the products that have only certificates whose term has ended
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StarCounts(LocalDate day, Map<OcopRating, CountRange> byRating, CountRange total, long expired) {

    private static final CountRange NONE = CountRange.exactly(0);

    /** Keeps the order of the levels. */
    public StarCounts {
        byRating = ImmutableMap.copyOf(byRating);
        if (total.min() < 0 || expired < 0) {
            throw new IllegalArgumentException("total " + total + ", expired " + expired + ": a count is negative");
        }
        byRating.forEach((rating, products) -> {
            if (products.min() < 0) {
                throw new IllegalArgumentException("products of " + rating + " are negative: " + products);
            }
        });
    }

    /** Returns how many products have this level. */
    public CountRange count(OcopRating rating) {
        return byRating.getOrDefault(rating, NONE);
    }

    /** Returns how many products have this number of stars, recognised. */
    public CountRange count(int stars) {
        return count(OcopRating.of(stars));
    }

    /** Returns the share of a level in all products, where both are known exactly. */
    public Computed<Ratio> share(OcopRating rating) {
        if (!total.isExact() || !count(rating).isExact()) {
            return Computed.notComputable(NotComputableReason.MISSING_OPERAND);
        }
        return total.max() == 0
                ? Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR)
                : Computed.of(Ratio.of(count(rating).max(), total.max()));
    }

    /**
     * Returns the counts with their sum: 208 (3 sao) + 94 (4 sao) = 302 sản phẩm; hết hiệu lực: 5. Where products may have
     * either of two levels an arrow stands for the sign of equality.
     */
    public String toText(Language language) {
        String parts = byRating.entrySet().stream()
                .map(entry -> entry.getValue().toText(language)
                        + " ("
                        + entry.getKey().toText(language)
                        + ")")
                .collect(Collectors.joining(" + "));
        boolean addsUp =
                byRating.values().stream().reduce(NONE, CountRange::plus).equals(total);
        return (parts.isEmpty() ? "" : parts + (addsUp ? " = " : " → "))
                + total.toText(language)
                + language.choose(" sản phẩm; hết hiệu lực: ", " products; expired: ")
                + CountRange.exactly(expired).toText(language);
    }

    /** Counts products one by one. */
    static final class Tally {

        private final LocalDate day;
        private final Map<OcopRating, CountRange> byRating = new TreeMap<>();
        private CountRange total = NONE;
        private long expired;

        Tally(LocalDate day) {
            this.day = day;
        }

        /** Counts a product that has one of {@code possible} levels, or perhaps none if not even one {@code holds}. */
        void add(List<OcopRating> possible, boolean holds) {
            CountRange one = CountRange.of(holds ? 1 : 0, 1);
            CountRange ofEach = possible.size() == 1 ? one : CountRange.of(0, 1);
            possible.forEach(rating -> byRating.merge(rating, ofEach, CountRange::plus));
            total = total.plus(one);
        }

        void addExpired() {
            expired++;
        }

        StarCounts counts() {
            return new StarCounts(day, new LinkedHashMap<>(byRating), total, expired);
        }
    }
}
