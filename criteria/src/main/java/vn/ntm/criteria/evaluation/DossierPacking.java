package vn.ntm.criteria.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.set.Column;

/**
 * Picks from a dossier the observations that decide by a policy: of several assessors the first; of the whole of an
 * indicator and its parts whatever the first of all observed. The dossier has been checked.
 */
final class DossierPacking {

    private static final byte NOBODY = Byte.MAX_VALUE;

    private final DossierLayout layout;
    private final @Nullable Observation[] deciding;
    private final byte[] ranks;

    private DossierPacking(DossierLayout layout) {
        this.layout = layout;
        int slots = layout.words() * DossierLayout.WORD;
        this.deciding = new @Nullable Observation[slots];
        this.ranks = new byte[slots];
        Arrays.fill(ranks, NOBODY);
    }

    static CompactDossier pack(Dossier dossier, DossierLayout layout, Optional<Column> column, Policy policy) {
        DossierPacking packing = new DossierPacking(layout);
        packing.choose(dossier.observations(), policy.assessors());
        packing.settleWholes();
        CompactDossier.Builder builder = CompactDossier.of(layout, dossier.unit(), dossier.date(), column);
        packing.add(builder);
        return builder.build();
    }

    private void choose(List<Observation> observations, List<Assessor> assessors) {
        for (Observation observation : observations) {
            byte rank = (byte) assessors.indexOf(observation.by());
            OptionalInt slot = layout.find(observation.subject());
            if (slot.isPresent() && rank >= 0 && rank < ranks[slot.getAsInt()]) {
                ranks[slot.getAsInt()] = rank;
                deciding[slot.getAsInt()] = observation;
            }
        }
    }

    /** A finding on the whole decides unless an assessor who comes first has observed a part. */
    private void settleWholes() {
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                if (indicator.byParts() && deciding[indicator.slot()] != null) {
                    byte first = NOBODY;
                    for (DossierLayout.OfPart part : indicator.parts()) {
                        first = (byte) Math.min(first, ranks[part.slot()]);
                    }
                    if (first < ranks[indicator.slot()]) {
                        deciding[indicator.slot()] = null;
                    } else {
                        indicator.parts().forEach(part -> deciding[part.slot()] = null);
                    }
                }
            }
        }
    }

    private void add(CompactDossier.Builder builder) {
        for (int slot = 0; slot < deciding.length; slot++) {
            Observation observation = deciding[slot];
            if (observation != null) {
                builder.by(observation.by());
                switch (observation.status()) {
                    case MEASURED -> builder.measured(slot, observation.value().orElseThrow());
                    case ATTESTED ->
                        builder.attested(slot, observation.finding().orElseThrow());
                    case NOT_APPLICABLE -> builder.notApplicable(slot);
                    case NOT_ASSESSED -> builder.notAssessed(slot);
                }
            }
        }
    }
}
