package vn.ntm.criteria.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;

/**
 * The years of a plan (năm, giai đoạn kế hoạch): one, or those of a period.
 *
 * @param first the first year
 * @param last the last year
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanYears(int first, int last) {

    private static final int MAX_YEAR = 9999;

    /** Checks that the years are in order and are years. */
    public PlanYears {
        if (first < 1 || last > MAX_YEAR) {
            throw new IllegalArgumentException("years " + first + " to " + last + " are not from 1 to " + MAX_YEAR);
        }
        if (first > last) {
            throw new IllegalArgumentException("first year " + first + " is after last " + last);
        }
    }

    /** Returns the one year {@code year}. */
    public static PlanYears of(int year) {
        return new PlanYears(year, year);
    }

    /**
     * Returns the years of a period.
     *
     * @throws IllegalArgumentException if {@code first} is after {@code last}, or one has not up to four digits
     */
    public static PlanYears of(int first, int last) {
        return new PlanYears(first, last);
    }

    /** Returns whether all years of {@code other} are among these. */
    public boolean contains(PlanYears other) {
        return first <= other.first && other.last <= last;
    }

    /** Returns each year by itself; nothing where there is only one. */
    List<PlanYears> parts() {
        return first == last
                ? List.of()
                : IntStream.rangeClosed(first, last).mapToObj(PlanYears::of).toList();
    }

    /** Returns the days of these years. */
    Validity days() {
        return Validity.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Returns the years in words: {@code năm 2023}, {@code giai đoạn 2021-2025}. */
    public String toText(Language language) {
        return language.choose(first == last ? "năm " : "giai đoạn ", "") + this;
    }

    /** Returns {@code 2023} or {@code 2021-2025}. */
    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
