package vn.ntm.io.json.document.progress;

import java.util.Optional;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ProgressCounters;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.io.json.binding.tables.Releases;
import vn.ntm.io.json.binding.tables.Tables;
import vn.ntm.io.json.document.evaluation.SetWire;

/** A {@link Progress}: the set, the counters, and what follows from them. */
record ProgressWire(SetWire set, ProgressCounters counters, Figures outcome, Releases releases) {

    /** The figures that reports print. */
    record Figures(CountRange criteriaMet, RatioRange meanCriteria, RatioRange shareOfCriteria) {}

    static ProgressWire of(Progress progress, Tables tables) {
        return new ProgressWire(
                SetWire.of(progress.set(), tables.catalog()),
                progress.counters(),
                new Figures(progress.criteriaMet(), progress.meanCriteria(), progress.shareOfCriteria()),
                new Releases(Optional.of(progress.release().id()), Optional.empty()));
    }

    Progress toValue(Tables tables) {
        return counters.toProgress(set.held(tables.catalog(), releases));
    }
}
