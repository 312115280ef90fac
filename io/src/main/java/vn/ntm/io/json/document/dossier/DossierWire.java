package vn.ntm.io.json.document.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.set.Flag;

/** A {@link Dossier}; its flags are left out where it has none. */
record DossierWire(
        UnitCode unit,
        LocalDate date,
        Optional<EconomicRegion> region,
        Optional<String> group,
        Optional<Set<Flag>> flags,
        List<Observation> observations) {

    static DossierWire of(Dossier dossier) {
        return new DossierWire(
                dossier.unit(),
                dossier.date(),
                dossier.region(),
                dossier.group(),
                Optional.of(dossier.flags()).filter(flags -> !flags.isEmpty()),
                dossier.observations());
    }

    Dossier toValue() {
        return Dossier.of(unit, date)
                .region(region)
                .group(group)
                .addAllFlags(flags.orElse(Set.of()))
                .addAllObservations(observations)
                .build();
    }
}
