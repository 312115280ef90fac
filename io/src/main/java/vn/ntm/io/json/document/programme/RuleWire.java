package vn.ntm.io.json.document.programme;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.programme.DecidingBody;
import vn.ntm.criteria.programme.RecognitionRule;
import vn.ntm.criteria.set.Tier;

/** A {@link RecognitionRule}. */
record RuleWire(
        List<UnitType> unitTypes,
        List<Tier> tiers,
        Validity validity,
        Optional<DecidingBody> recognises,
        Optional<DecidingBody> announces,
        Optional<DecidingBody> revokes,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static RuleWire of(RecognitionRule rule) {
        return new RuleWire(
                rule.unitTypes(),
                rule.tiers(),
                rule.validity(),
                rule.recognises(),
                rule.announces(),
                rule.revokes(),
                rule.grade(),
                rule.citation(),
                rule.note());
    }

    RecognitionRule toValue() {
        return RecognitionRule.builder()
                .addAllUnitTypes(unitTypes)
                .addAllTiers(tiers)
                .validity(validity)
                .recognises(recognises)
                .announces(announces)
                .revokes(revokes)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
