package vn.ntm.io.json.document.dossier;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/** An {@link Observation}: of indicator and criterion exactly one is there. */
record ObservationWire(
        Optional<String> indicator,
        Optional<String> criterion,
        Optional<String> part,
        Observation.Status status,
        Optional<Decimal> value,
        Optional<Finding> finding,
        Assessor by,
        Optional<Evidence> evidence,
        Optional<String> note,
        Optional<String> raw) {

    static ObservationWire of(Observation observation) {
        Subject subject = observation.subject();
        Optional<String> no = Optional.of(subject.no());
        boolean whole = subject.kind() == Subject.Kind.CRITERION;
        return new ObservationWire(
                whole ? Optional.empty() : no,
                whole ? no : Optional.empty(),
                subject.part(),
                observation.status(),
                observation.value(),
                observation.finding(),
                observation.by(),
                observation.evidence(),
                observation.note(),
                observation.raw());
    }

    Observation toValue() {
        return Observation.builder()
                .subject(subject())
                .status(status)
                .value(value)
                .finding(finding)
                .by(by)
                .evidence(evidence)
                .note(note)
                .raw(raw)
                .build();
    }

    private Subject subject() {
        if (indicator.isPresent() == criterion.isPresent()) {
            throw new IllegalArgumentException("an observation is of an indicator or of a criterion, not both");
        }
        return indicator.isPresent()
                ? new Subject(Subject.Kind.INDICATOR, indicator.get(), part)
                : new Subject(Subject.Kind.CRITERION, criterion.orElseThrow(), part);
    }
}
