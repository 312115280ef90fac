package vn.ntm.cli.langson;

import org.jspecify.annotations.Nullable;
import vn.ntm.cli.text.TargetText;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.progress.TargetComparison;

/** A target with the figure beside it, as JSON shows it; gap and pace are in percentage points. */
record TargetWire(
        String subject,
        String nameVi,
        String nameEn,
        int year,
        @Nullable String region,
        @Nullable String required,
        String unit,
        @Nullable String measure,
        @Nullable String figure,
        TargetComparison.Outcome outcome,
        @Nullable RangeWire gap,
        @Nullable RangeWire neededPerMonth,
        String act,
        Grade grade,
        @Nullable String source,
        String textVi,
        String textEn) {

    private static final int SCALE = 2;

    /** The least and the most that it can be; the same where nothing is open. */
    record RangeWire(String min, String max) {}

    static TargetWire of(TargetComparison comparison) {
        Target target = comparison.target();
        return new TargetWire(
                target.subject().id(),
                target.subject().nameVi(),
                target.subject().nameEn(),
                target.year(),
                target.region().map(EconomicRegion::id).orElse(null),
                target.required().orElse(null),
                target.unit().id(),
                comparison.measure().map(Measure::id).orElse(null),
                comparison.figure().map(RatioRange::toString).orElse(null),
                comparison.outcome(),
                range(comparison.gap()),
                range(comparison.neededPerMonth()),
                target.citation().act(),
                target.grade(),
                target.citation().source().orElse(null),
                new TargetText(Language.VI).sentence(comparison),
                new TargetText(Language.EN).sentence(comparison));
    }

    private static @Nullable RangeWire range(Computed<RatioRange> range) {
        return range.toOptional()
                .map(known -> new RangeWire(percent(known.min()), percent(known.max())))
                .orElse(null);
    }

    private static String percent(Ratio ratio) {
        return ratio.toPercentage(SCALE).orElseThrow().value().toPlain(SCALE);
    }
}
