package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.criteria.catalog.Axis;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Criterion;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.catalog.Part;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/** Refuses a dossier that holds what a set cannot judge, so that nothing in it is passed over in silence. */
final class DossierCheck {

    private final LawOnDay law;
    private final CriteriaSet set;
    private final Dossier dossier;

    private DossierCheck(LawOnDay law, Dossier dossier) {
        this.law = law;
        this.set = law.set();
        this.dossier = dossier;
    }

    static void check(LawOnDay law, Dossier dossier) {
        new DossierCheck(law, dossier).check();
    }

    private void check() {
        if (dossier.unit().level() != set.level()) {
            throw new IllegalArgumentException(
                    "unit: " + dossier.unit() + " is not of the level of set " + set.id() + ", " + set.level());
        }
        if (set.axis() == Axis.REGION) {
            dossier.region().map(EconomicRegion::id).ifPresent(region -> column("region", region));
        } else if (set.axis() == Axis.GROUP) {
            dossier.group().ifPresent(group -> column("group", group));
        }
        for (Observation observation : dossier.observations()) {
            if (observation.subject().kind() == Subject.Kind.CRITERION) {
                criterion(observation.subject());
            } else {
                indicator(observation);
            }
        }
    }

    private void column(String field, String key) {
        if (!set.keys().contains(key)) {
            throw new IllegalArgumentException(
                    field + ": set " + set.id() + " has no column " + key + ", only " + set.keys());
        }
    }

    private void criterion(Subject subject) {
        Criterion criterion = set.criterion(subject.no()).orElseThrow(() -> unknown(subject));
        List<String> within = criterion.indicators().stream().map(Indicator::no).toList();
        for (Observation other : dossier.observations()) {
            if (other.subject().kind() == Subject.Kind.INDICATOR
                    && within.contains(other.subject().no())) {
                throw refused(subject, "is observed as a whole and by " + other.subject());
            }
        }
    }

    private void indicator(Observation observation) {
        Subject subject = observation.subject();
        Indicator indicator = set.indicator(subject.no()).orElseThrow(() -> unknown(subject));
        Optional<Part> part = subject.part().flatMap(indicator::part);
        if (subject.part().isPresent() && part.isEmpty()) {
            throw unknown(subject);
        }
        List<Part> asked = law.parts(indicator);
        if (law.requirement(indicator).isEmpty()
                || part.filter(one -> !asked.contains(one)).isPresent()) {
            throw refused(subject, "is not asked on " + law.wording() + " by set " + set.id());
        }
        if (observation.status() == Observation.Status.MEASURED) {
            if (part.isEmpty() && !asked.isEmpty()) {
                throw refused(
                        subject,
                        "is measured by parts: " + asked.stream().map(Part::id).toList());
            }
            boolean numeric =
                    part.map(one -> LawOnDay.isNumber(one.requirement())).orElseGet(() -> law.isNumeric(indicator));
            if (!numeric) {
                throw refused(
                        subject,
                        "is yes or no, not the number " + observation.value().orElseThrow());
            }
        }
    }

    private IllegalArgumentException unknown(Subject subject) {
        return new IllegalArgumentException("observations: set " + set.id() + " has no " + subject);
    }

    private static IllegalArgumentException refused(Subject subject, String why) {
        return new IllegalArgumentException("observations: " + subject + " " + why);
    }
}
