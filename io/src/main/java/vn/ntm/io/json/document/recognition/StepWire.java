package vn.ntm.io.json.document.recognition;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.recognition.DossierItem;
import vn.ntm.criteria.recognition.ProcedureStep;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;

/** A {@link ProcedureStep}. */
record StepWire(
        ProcedureStep.Kind kind,
        String id,
        Wording text,
        UnitLevel level,
        List<Tier> tiers,
        Optional<Wording> by,
        OptionalInt days,
        List<DossierItem> needs,
        Validity validity,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static StepWire of(ProcedureStep step) {
        return new StepWire(
                step.kind(),
                step.id(),
                step.text(),
                step.level(),
                step.tiers(),
                step.by(),
                step.days(),
                step.needs(),
                step.validity(),
                step.grade(),
                step.citation(),
                step.note());
    }

    ProcedureStep toValue() {
        return ProcedureStep.builder()
                .kind(kind)
                .id(id)
                .text(text)
                .level(level)
                .addAllTiers(tiers)
                .by(by)
                .days(days)
                .addAllNeeds(needs)
                .validity(validity)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
