package vn.ntm.criteria.evaluation;

import vn.ntm.core.area.EconomicRegions;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.SlotState;

/** Writes a compact dossier out as observations. */
final class DossierUnpacking {

    private DossierUnpacking() {}

    static Dossier of(CompactDossier compact, Place place) {
        Dossier.Builder dossier = Dossier.of(compact.unit(), compact.date())
                .region(place.region().flatMap(EconomicRegions::find))
                .group(place.group());
        for (int slot = 0; slot < compact.layout().words() * Long.SIZE; slot++) {
            if (compact.by(slot).isPresent()) {
                dossier.addObservations(observation(compact, slot));
            }
        }
        return dossier.build();
    }

    private static Observation observation(CompactDossier compact, int slot) {
        Observation.Builder observation = Observation.builder()
                .subject(compact.layout().subject(slot))
                .by(compact.by(slot).orElseThrow());
        if (compact.is(SlotState.MEASURED, slot)) {
            return observation
                    .status(Observation.Status.MEASURED)
                    .value(compact.value(slot))
                    .build();
        }
        if (compact.is(SlotState.NOT_APPLICABLE, slot)) {
            return observation.status(Observation.Status.NOT_APPLICABLE).build();
        }
        if (compact.is(SlotState.NOT_ASSESSED, slot)) {
            return observation.status(Observation.Status.NOT_ASSESSED).build();
        }
        return observation
                .status(Observation.Status.ATTESTED)
                .finding(compact.is(SlotState.FOUND_MET, slot) ? Finding.MET : Finding.NOT_MET)
                .build();
    }
}
