package vn.ntm.io.json.document.programme;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;

/** A {@link TierRung}. */
record RungWire(
        List<UnitType> unitTypes,
        Tier tier,
        int rank,
        Optional<TierRung.Prerequisite> prerequisite,
        Validity validity,
        SetHeader.Basis basis,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static RungWire of(TierRung rung) {
        return new RungWire(
                rung.unitTypes(),
                rung.tier(),
                rung.rank(),
                rung.prerequisite(),
                rung.validity(),
                rung.basis(),
                rung.grade(),
                rung.citation(),
                rung.note());
    }

    TierRung toValue() {
        return TierRung.builder()
                .addAllUnitTypes(unitTypes)
                .tier(tier)
                .rank(rank)
                .prerequisite(prerequisite)
                .validity(validity)
                .basis(basis)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
