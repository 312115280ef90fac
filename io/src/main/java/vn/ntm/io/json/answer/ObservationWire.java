package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;

/** An {@link Observation} as JSON shows it; its subject is told by where it stands, its part here. */
record ObservationWire(
        @Nullable String part,
        Observation.Status status,
        @Nullable String value,
        @Nullable Finding finding,
        Assessor by,
        @Nullable String evidence,
        @Nullable String evidenceHash,
        @Nullable String note) {

    static ObservationWire of(Observation observation) {
        return new ObservationWire(
                observation.subject().part().orElse(null),
                observation.status(),
                observation.value().map(Decimal::toString).orElse(null),
                observation.finding().orElse(null),
                observation.by(),
                observation.evidence().map(Evidence::reference).orElse(null),
                observation.evidence().flatMap(Evidence::hash).orElse(null),
                observation.note().orElse(null));
    }

    static List<ObservationWire> of(List<Observation> observations) {
        return observations.stream().map(ObservationWire::of).toList();
    }
}
