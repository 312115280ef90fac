package vn.ntm.io.json.document.certification;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.certification.CarryRule;

/** A {@link CarryRule}. */
record RuleWire(
        String id,
        String textVi,
        String textEn,
        List<UnitLevel> levels,
        List<SuccessionStep.Kind> kinds,
        List<UnitType> newTypes,
        List<CarryRule.Parts> parts,
        Validity validity,
        CarryRule.Outcome outcome,
        boolean aboveWeakest,
        Grade grade,
        Optional<Citation> citation,
        Optional<String> note) {

    static RuleWire of(CarryRule rule) {
        return new RuleWire(
                rule.id(),
                rule.textVi(),
                rule.textEn(),
                rule.levels(),
                rule.kinds(),
                rule.newTypes(),
                rule.parts(),
                rule.validity(),
                rule.outcome(),
                rule.aboveWeakest(),
                rule.grade(),
                rule.citation(),
                rule.note());
    }

    CarryRule toValue() {
        return CarryRule.builder()
                .id(id)
                .textVi(textVi)
                .textEn(textEn)
                .addAllLevels(levels)
                .addAllKinds(kinds)
                .addAllNewTypes(newTypes)
                .addAllParts(parts)
                .validity(validity)
                .outcome(outcome)
                .aboveWeakest(aboveWeakest)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
