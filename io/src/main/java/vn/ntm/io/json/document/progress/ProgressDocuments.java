package vn.ntm.io.json.document.progress;

import java.lang.invoke.MethodHandles;
import org.apiguardian.api.API;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Change;
import vn.ntm.criteria.progress.CriterionProgress;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ProgressCounters;
import vn.ntm.criteria.progress.ProgressOnDay;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.progress.RestatedProgress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.criteria.progress.TierShare;
import vn.ntm.io.json.binding.DocumentTable;
import vn.ntm.io.json.document.PlainNumbers;

/** The forms of {@code vn.ntm.criteria.progress}. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProgressDocuments {

    private ProgressDocuments() {}

    /** Returns the forms. */
    public static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .scalar(RatioRange.class, "1550/152..1586/152, 1586/152", PlainNumbers::text, PlainNumbers::ratios)
                .scalar(Bands.Band.class, "15-18, 19", Bands.Band::parse)
                .scalar(Bands.class, "19,15-18,10-14,5-9,0-4", Bands::parse)
                .scalar(
                        Measure.class,
                        "MEAN_CRITERIA, CERTIFIED, NTM_OF_ALL_UNITS, AT_LEAST_15",
                        ProgressDocuments::id,
                        Measure::parse)
                .document("ntm-progress-counters", ProgressCounters.class)
                .document("ntm-tier-share", TierShare.class)
                .document("ntm-criterion-progress", CriterionProgress.class)
                .document("ntm-band-of-units", Distribution.Group.class)
                .document("ntm-obstacle", RestatedProgress.Obstacle.class)
                .document("ntm-distribution", Distribution.class)
                .document("ntm-result-row", ResultRow.class, RowWire.class, RowWire::of, RowWire::toValue)
                .document("ntm-progress-on-day", ProgressOnDay.class)
                .derived("ntm-progress", Progress.class, ProgressWire.class, ProgressWire::of, ProgressWire::toValue)
                .derived("ntm-change", Change.class, ChangeWire.class, ChangeWire::of, ChangeWire::toValue)
                .derived(
                        "ntm-target-comparison",
                        TargetComparison.class,
                        ComparisonWire.class,
                        ComparisonWire::of,
                        ComparisonWire::toValue);
    }

    /** A measure of a tier of the caller's own says what it counts only where it was made. */
    private static String id(Measure measure) {
        return Measure.parse(measure.id()).id();
    }
}
