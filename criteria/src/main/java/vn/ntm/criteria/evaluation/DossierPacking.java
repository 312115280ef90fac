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
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Column;

/**
 * Picks from a dossier the observations that decide by a policy: of several assessors the first; of the whole of an
 * indicator and its parts whatever the first of all observed.
 */
final class DossierPacking {

    private static final byte NOBODY = Byte.MAX_VALUE;

    private final DossierLayout layout;
    private final @Nullable Observation[] deciding;
    private final byte[] ranks;

    /** Who observed a slot, a bit for each, whether the policy asks them or not. */
    private final byte[] seenBy;

    private DossierPacking(DossierLayout layout) {
        this.layout = layout;
        int slots = layout.words() * DossierLayout.WORD;
        this.deciding = new @Nullable Observation[slots];
        this.ranks = new byte[slots];
        this.seenBy = new byte[slots];
        Arrays.fill(ranks, NOBODY);
    }

    /** Returns the compact dossier; empty where the dossier holds what the layout has no place for, or contradicts itself. */
    static Optional<CompactDossier> pack(
            Dossier dossier, DossierLayout layout, Optional<Column> column, Policy policy) {
        DossierPacking packing = new DossierPacking(layout);
        if (!packing.choose(dossier.observations(), policy.assessors()) || packing.hasWholeAndPieces()) {
            return Optional.empty();
        }
        packing.settleWholes();
        CompactDossier.Builder builder = CompactDossier.of(layout, dossier.unit(), dossier.date(), column);
        packing.add(builder);
        return Optional.of(builder.build());
    }

    private boolean choose(List<Observation> observations, List<Assessor> assessors) {
        for (Observation observation : observations) {
            OptionalInt found = layout.find(observation.subject());
            boolean number = observation.status() == Observation.Status.MEASURED;
            if (found.isEmpty() || (number && !layout.takesNumber(found.getAsInt()))) {
                return false;
            }
            int slot = found.getAsInt();
            seenBy[slot] |= bit(observation.by());
            byte rank = (byte) assessors.indexOf(observation.by());
            if (rank >= 0 && rank < ranks[slot]) {
                ranks[slot] = rank;
                deciding[slot] = observation;
            }
        }
        return true;
    }

    private static byte bit(Assessor by) {
        return switch (by) {
            case SELF -> 1;
            case VERIFICATION -> 2;
            case APPRAISAL -> 4;
        };
    }

    /** A criterion is observed as a whole or by its pieces, whoever does it; an indicator so by each assessor. */
    private boolean hasWholeAndPieces() {
        boolean both = false;
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            byte pieces = 0;
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                byte parts = 0;
                for (DossierLayout.OfPart part : indicator.parts()) {
                    parts |= seenBy[part.slot()];
                }
                both |= indicator.byParts() && (parts & seenBy[indicator.slot()]) != 0;
                pieces |= parts;
                pieces |= seenBy[indicator.slot()];
            }
            both |= pieces != 0 && seenBy[criterion.slot()] != 0;
        }
        return both;
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
