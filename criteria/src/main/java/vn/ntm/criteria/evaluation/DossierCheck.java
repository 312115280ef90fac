package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Criterion;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.catalog.Part;
import vn.ntm.criteria.catalog.RequirementKind;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/** Refuses a dossier that holds what a set cannot judge, so that nothing in it is passed over in silence. */
final class DossierCheck {

    private DossierCheck() {}

    static void check(CriteriaSet set, Dossier dossier) {
        if (dossier.unit().level() != set.level()) {
            throw new IllegalArgumentException(
                    "unit " + dossier.unit() + " is not of the level of set " + set.id() + ", " + set.level());
        }
        for (Observation observation : dossier.observations()) {
            Subject subject = observation.subject();
            if (subject.kind() == Subject.Kind.CRITERION) {
                criterion(set, dossier, subject);
            } else {
                indicator(set, observation);
            }
        }
    }

    private static void criterion(CriteriaSet set, Dossier dossier, Subject subject) {
        Criterion criterion = set.criterion(subject.no()).orElseThrow(() -> unknown(set, subject));
        for (Observation other : dossier.observations()) {
            boolean within = other.subject().kind() == Subject.Kind.INDICATOR
                    && criterion.indicators().stream()
                            .anyMatch(indicator ->
                                    indicator.no().equals(other.subject().no()));
            if (within) {
                throw new IllegalArgumentException(
                        "observations: " + subject + " is observed as a whole and by " + other.subject());
            }
        }
    }

    private static void indicator(CriteriaSet set, Observation observation) {
        Subject subject = observation.subject();
        Indicator indicator = set.indicator(subject.no()).orElseThrow(() -> unknown(set, subject));
        Optional<Part> part = subject.part().flatMap(indicator::part);
        if (subject.part().isPresent() && part.isEmpty()) {
            throw unknown(set, subject);
        }
        if (observation.status() != Observation.Status.MEASURED) {
            return;
        }
        if (subject.part().isEmpty() && !indicator.parts().isEmpty()) {
            List<String> parts = indicator.parts().stream().map(Part::id).toList();
            throw new IllegalArgumentException("observations: " + subject + " is measured by parts: " + parts);
        }
        boolean numeric = part.map(one -> one.requirement().kind() == RequirementKind.NUMBER)
                .orElseGet(indicator::isNumeric);
        if (!numeric) {
            throw new IllegalArgumentException("observations: " + subject + " is yes or no, not the number "
                    + observation.value().orElseThrow());
        }
    }

    private static IllegalArgumentException unknown(CriteriaSet set, Subject subject) {
        return new IllegalArgumentException("observations: set " + set.id() + " has no " + subject);
    }
}
