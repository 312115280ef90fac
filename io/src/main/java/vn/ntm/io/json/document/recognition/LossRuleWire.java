package vn.ntm.io.json.document.recognition;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.recognition.LossRule;
import vn.ntm.criteria.set.Tier;

/** A {@link LossRule}. */
record LossRuleWire(
        String id,
        UnitLevel level,
        List<Tier> tiers,
        Validity validity,
        Optional<LossRule.Of> of,
        Optional<Percentage> low,
        Optional<Percentage> high,
        Optional<String> set,
        List<String> weighty,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static LossRuleWire of(LossRule rule) {
        return new LossRuleWire(
                rule.id(),
                rule.level(),
                rule.tiers(),
                rule.validity(),
                rule.of(),
                rule.low(),
                rule.high(),
                rule.set(),
                rule.weighty(),
                rule.grade(),
                rule.citation(),
                rule.note());
    }

    LossRule toValue() {
        return LossRule.builder()
                .id(id)
                .level(level)
                .addAllTiers(tiers)
                .validity(validity)
                .of(of)
                .low(low)
                .high(high)
                .set(set)
                .addAllWeighty(weighty)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
