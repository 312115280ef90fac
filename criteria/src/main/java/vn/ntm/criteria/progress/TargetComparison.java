package vn.ntm.criteria.progress;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.programme.Aim;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.set.Operator;

/**
 * A figure beside a target of the programme (so với mục tiêu): whether it is reached, what is missing, and the pace that
 * would reach it by the end of its year. That the units are those of the
 * target's region, and districts, towns and cities together where it is about them, is the caller's to see to.
 *
 * @param target the target
 * @param now the progress
 * @param measure the figure that the target is about, if it is one that a progress has
 * @param outcome whether it is reached
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TargetComparison(Target target, ProgressOnDay now, Optional<Measure> measure, Outcome outcome) {

    private static final int SCALE = 2;

    /** Whether a target is reached (kết quả so với mục tiêu). */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Outcome {
        /** It is reached, however what is undetermined turns out. */
        REACHED("đạt", "reached"),
        /** It is not reached, however what is undetermined turns out. */
        NOT_REACHED("chưa đạt", "not reached"),
        /** That depends on what is undetermined. */
        UNDETERMINED("chưa xác định", "undetermined"),
        /** The act words the figure so that it is not said when it is reached, as "about 40 %". */
        LEFT_OPEN("văn bản không nêu ngưỡng dứt khoát", "left open by the wording"),
        /**
         * The target is not about a figure that can be counted here, its figure or its whole is not known, or there are
         * no units.
         */
        NOT_COMPARABLE("không so sánh được", "not comparable");

        private final String vietnamese;
        private final String english;

        Outcome(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the outcome in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /** Compares a figure with a target. */
    public static TargetComparison of(Target target, ProgressOnDay now) {
        Optional<Measure> measure = TargetMeasures.of(target, now.progress());
        Outcome outcome = measure.filter(found -> found.of(now.progress()).isComputable())
                .map(found -> outcome(target, found.of(now.progress()), TargetMeasures.required(target)))
                .orElse(Outcome.NOT_COMPARABLE);
        return new TargetComparison(target, now, measure, outcome);
    }

    /** Compares a figure with each of the targets, in their order. */
    public static List<TargetComparison> all(List<Target> targets, ProgressOnDay now) {
        return targets.stream().map(target -> of(target, now)).toList();
    }

    private static Outcome outcome(Target target, RatioRange figure, Ratio required) {
        Optional<Operator> operator = target.aim().flatMap(Aim::operator);
        if (operator.isEmpty()) {
            return Outcome.LEFT_OPEN;
        }
        boolean least = holds(operator.get(), figure.min(), required);
        boolean most = holds(operator.get(), figure.max(), required);
        if (least != most) {
            return Outcome.UNDETERMINED;
        }
        return least ? Outcome.REACHED : Outcome.NOT_REACHED;
    }

    private static boolean holds(Operator operator, Ratio figure, Ratio required) {
        return operator.holds(Decimal.of(figure.compareTo(required)), Decimal.ZERO);
    }

    /** Returns the figure, where the target is about one. */
    public Optional<RatioRange> figure() {
        return measure.map(found -> found.of(now.progress()));
    }

    /**
     * Returns what the figure lacks to that of the target, or to the lower end of its range: percentage points as a ratio
     * for shares; negative where the figure is beyond it.
     */
    public Computed<RatioRange> gap() {
        return outcome == Outcome.NOT_COMPARABLE
                ? Computed.notComputable(whyNot())
                : Computed.of(
                        RatioRange.exactly(TargetMeasures.required(target)).minus(figure().orElseThrow()));
    }

    private NotComputableReason whyNot() {
        return measure.isEmpty() ? NotComputableReason.MISSING_OPERAND : NotComputableReason.ZERO_DENOMINATOR;
    }

    /** Returns the last day on which the target can be reached. */
    public LocalDate deadline() {
        return LocalDate.of(target.year(), Month.DECEMBER, Month.DECEMBER.maxLength());
    }

    /**
     * Returns the pace by month that closes the gap by the end of the target's year; zero where there is none. Not
     * computable for {@code NO_TIME_LEFT} on that day and after it.
     */
    public Computed<RatioRange> neededPerMonth() {
        return needed(false);
    }

    /** Returns the same pace by year of twelve months. */
    public Computed<RatioRange> neededPerYear() {
        return needed(true);
    }

    private Computed<RatioRange> needed(boolean years) {
        if (gap().isComputable() && !deadline().isAfter(now.date())) {
            return Computed.notComputable(NotComputableReason.NO_TIME_LEFT);
        }
        return gap().map(gap -> {
            Ratio months = Elapsed.months(now.date(), deadline());
            return gap.notNegative().dividedBy(years ? Elapsed.years(months) : months);
        });
    }

    /** Returns the target, the figure, the outcome and what is missing, in one sentence. */
    public String toText(Language language) {
        String text = target.subject().name(language) + " (" + target.year()
                + target.region().map(region -> ", " + region.name(language)).orElse("") + "): "
                + target.required(language).orElseGet(() -> language.choose("chưa rõ mức", "figure not known"));
        if (outcome == Outcome.NOT_COMPARABLE) {
            return text + "; " + outcome.toText(language);
        }
        Measure found = measure.orElseThrow();
        return text + "; " + language.choose("ngày ", "on ") + DayText.of(now.date(), language) + ": "
                + found.toText(found.of(now.progress()), SCALE, language) + " (" + found.of(now.progress()) + "), "
                + outcome.toText(language);
    }
}
