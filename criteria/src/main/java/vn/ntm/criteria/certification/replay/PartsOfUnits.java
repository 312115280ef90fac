package vn.ntm.criteria.certification.replay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierLadder;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.set.Tier;

/** What is known of the units that a newer one is made of, on the day before; each newer one is looked at once. */
final class PartsOfUnits {

    /** The place on the ladder below its lowest tier: known not to be certified. */
    private static final int NOT_CERTIFIED = -1;

    private static final int NOT_KNOWN = -2;

    private final UnitRegistry registry;
    private final List<SuccessionEdge> edges;
    private final LocalDate eve;
    private final Map<UnitCode, UnitLine> older;
    private final LiveUnits units;
    private final boolean complete;
    private final Map<UnitCode, Answer> answers = new TreeMap<>();
    private @Nullable Map<UnitCode, List<UnitCode>> into;
    private @Nullable List<Tier> ladder;

    PartsOfUnits(
            UnitRegistry registry,
            List<SuccessionEdge> edges,
            Map<UnitCode, UnitLine> older,
            LiveUnits units,
            boolean complete) {
        this.registry = registry;
        this.edges = edges;
        this.eve = edges.get(0).date().minusDays(1);
        this.older = older;
        this.units = units;
        this.complete = complete;
    }

    private record Answer(CarryRule.Parts known, int weakest) {}

    CarryRule.Parts known(AdministrativeUnit newer) {
        return answer(newer).known();
    }

    /** Returns the tier above that of the weakest part, where that is known and the ladder has one. */
    Optional<Tier> aboveWeakest(AdministrativeUnit newer) {
        Answer answer = answer(newer);
        int next = answer.weakest() + 1;
        return answer.known() == CarryRule.Parts.NOT_KNOWN || next >= ladder().size()
                ? Optional.empty()
                : Optional.of(ladder().get(next));
    }

    private Answer answer(AdministrativeUnit newer) {
        return answers.computeIfAbsent(newer.code(), code -> find(newer));
    }

    private Answer find(AdministrativeUnit newer) {
        boolean anyUnknown = false;
        int weakest = Integer.MAX_VALUE;
        for (UnitCode code : partsOf(newer)) {
            int place = place(code);
            anyUnknown |= place == NOT_KNOWN;
            weakest = place == NOT_KNOWN ? weakest : Math.min(weakest, place);
        }
        if (weakest == NOT_CERTIFIED) {
            return new Answer(CarryRule.Parts.MIXED, weakest);
        }
        return new Answer(anyUnknown ? CarryRule.Parts.NOT_KNOWN : CarryRule.Parts.ALL_CERTIFIED, weakest);
    }

    private List<UnitCode> partsOf(AdministrativeUnit newer) {
        List<UnitCode> codes = new ArrayList<>(into().getOrDefault(newer.code(), List.of()));
        boolean goesOn = newer.validity().contains(eve)
                && edges.stream().noneMatch(edge -> edge.from().equals(newer.code()));
        if (goesOn) {
            codes.add(newer.code());
        }
        return codes;
    }

    private Map<UnitCode, List<UnitCode>> into() {
        Map<UnitCode, List<UnitCode>> known = into;
        if (known == null) {
            known = new TreeMap<>();
            for (SuccessionEdge edge : edges) {
                known.computeIfAbsent(edge.to(), code -> new ArrayList<>()).add(edge.from());
            }
            into = known;
        }
        return known;
    }

    /**
     * Returns the place of the highest tier that the part holds. One whose lowest tier was revoked, and that holds no
     * other, is known to hold none.
     */
    private int place(UnitCode code) {
        if (registry.on(eve).get(code).type() != UnitType.COMMUNE) {
            return NOT_KNOWN;
        }
        UnitLine line = older.getOrDefault(code, units.find(code));
        int highest = NOT_CERTIFIED;
        boolean isKnown = complete;
        boolean anyOpen = false;
        for (Trail trail : line == null ? List.<Trail>of() : line.trails()) {
            int place = ladder().indexOf(trail.tier());
            List<CarriedCertificate> before = trail.carriedNow().stream()
                    .filter(one -> !one.arrived().isAfter(eve))
                    .toList();
            if (trail.isHeldOn(eve)
                    || before.stream().anyMatch(one -> one.state().isHeld())) {
                highest = Math.max(highest, place);
                anyOpen |= place < 0;
            }
            isKnown |= place == 0 && trail.isRevokedOn(eve);
            anyOpen |= before.stream().anyMatch(one -> one.state() == CertificateState.CARRIED_UNDECIDED);
        }
        if (highest >= 0) {
            return highest;
        }
        return isKnown && !anyOpen ? NOT_CERTIFIED : NOT_KNOWN;
    }

    private List<Tier> ladder() {
        List<Tier> known = ladder;
        if (known == null) {
            known = Programme.standard().ladder(UnitType.COMMUNE, eve).map(TierLadder::rungs).orElse(List.of()).stream()
                    .map(TierRung::tier)
                    .toList();
            ladder = known;
        }
        return known;
    }
}
