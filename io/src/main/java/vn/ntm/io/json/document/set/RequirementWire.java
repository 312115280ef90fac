package vn.ntm.io.json.document.set;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Wording;

/** A {@link Requirement}. */
record RequirementWire(
        Validity validity,
        RequirementKind kind,
        Optional<Wording> subject,
        Optional<MeasureUnit> unit,
        Optional<Reference> base,
        Optional<String> earlier,
        List<UnitType> counts,
        Authority setBy,
        Optional<Wording> appliesWhen,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static RequirementWire of(Requirement asked) {
        return new RequirementWire(
                asked.validity(),
                asked.kind(),
                asked.subject(),
                asked.unit(),
                asked.base(),
                asked.earlier(),
                asked.counts(),
                asked.setBy(),
                asked.appliesWhen(),
                asked.grade(),
                asked.citation(),
                asked.note());
    }

    Requirement toValue() {
        return Requirement.builder()
                .validity(validity)
                .kind(kind)
                .subject(subject)
                .unit(unit)
                .base(base)
                .earlier(earlier)
                .addAllCounts(counts)
                .setBy(setBy)
                .appliesWhen(appliesWhen)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
