package vn.ntm.criteria.progress;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;

/**
 * How a figure changed from one day to another (mức tăng, giảm), and how fast. Differences come from the exact figures,
 * never from rounded ones; those of shares are percentage points.
 *
 * <p>Means by two criteria sets are not compared. Across a reorganisation bring the earlier progress from {@link
 * RestatedProgress}, so that both are of the same territory.
 *
 * @param measure the figure
 * @param earlier the progress on the earlier day
 * @param later the progress on the later day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Change(Measure measure, ProgressOnDay earlier, ProgressOnDay later) {

    private static final int SCALE = 2;
    private static final Ratio HUNDREDTH = Ratio.of(1, 100);

    /** Checks the order of the days. */
    public Change {
        if (!later.date().isAfter(earlier.date())) {
            throw new IllegalArgumentException("later " + later.date() + " is not after earlier " + earlier.date());
        }
    }

    /**
     * Returns the change between two days.
     *
     * @throws IllegalArgumentException if the later day is not after the earlier
     */
    public static Change of(Measure measure, ProgressOnDay earlier, ProgressOnDay later) {
        return new Change(measure, earlier, later);
    }

    /**
     * Returns the changes from each day to the next.
     *
     * @param series the progress on several days, in order
     * @throws IllegalArgumentException if a day is not after the one before
     */
    public static List<Change> series(Measure measure, List<ProgressOnDay> series) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < series.size(); i++) {
            changes.add(of(measure, series.get(i - 1), series.get(i)));
        }
        return List.copyOf(changes);
    }

    /** Returns the later figure less the earlier. */
    public Computed<RatioRange> difference() {
        if (measure.countsCriteria()
                && !earlier.progress().set().id().equals(later.progress().set().id())) {
            return Computed.notComputable(NotComputableReason.DIFFERENT_SETS);
        }
        RatioRange difference = measure.of(later.progress()).minus(measure.of(earlier.progress()));
        return difference.isComputable()
                ? Computed.of(difference)
                : Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR);
    }

    /**
     * Returns the months between the ends of the two days: whole months, and the days left as a share of the month in
     * which they fall.
     */
    public Ratio months() {
        return Elapsed.months(earlier.date(), later.date());
    }

    /** Returns the pace by month (tốc độ bình quân mỗi tháng). */
    public Computed<RatioRange> perMonth() {
        return difference().map(difference -> difference.dividedBy(months()));
    }

    /** Returns the pace by year of twelve months (tốc độ bình quân mỗi năm). */
    public Computed<RatioRange> perYear() {
        return difference().map(difference -> difference.dividedBy(Elapsed.years(months())));
    }

    /** Returns how the difference and the pace come about, a line each. */
    public String working(Language language) {
        return String.join(
                "\n",
                measure.name(language) + ":",
                figure(earlier, language),
                figure(later, language),
                language.choose("Chênh lệch: ", "Difference: ") + text(difference(), language),
                language.choose("Số tháng: ", "Months: ") + months().toText(SCALE, language),
                language.choose("Bình quân mỗi tháng: ", "Per month: ") + text(perMonth(), language),
                language.choose("Bình quân mỗi năm: ", "Per year: ") + text(perYear(), language));
    }

    private String figure(ProgressOnDay point, Language language) {
        RatioRange value = measure.of(point.progress());
        return DayText.of(point.date(), language) + ": " + value + " = " + measure.toText(value, SCALE, language);
    }

    private String text(Computed<RatioRange> value, Language language) {
        return value.toText(
                language,
                figure -> measure.isShare() ? points(figure, language) : measure.toText(figure, SCALE, language));
    }

    private static String points(RatioRange share, Language language) {
        RatioRange points = share.dividedBy(HUNDREDTH);
        return points.toText(SCALE, language) + language.choose(" điểm %", " percentage points");
    }
}
