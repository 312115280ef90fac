package vn.ntm.io.json.document.programme;

import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.criteria.programme.ThematicProgramme;
import vn.ntm.criteria.set.SetHeader;

/** A {@link ThematicProgramme}. */
record ThematicWire(
        String id,
        SetHeader.Period period,
        String nameVi,
        String nameEn,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static ThematicWire of(ThematicProgramme programme) {
        return new ThematicWire(
                programme.id(),
                programme.period(),
                programme.nameVi(),
                programme.nameEn(),
                programme.grade(),
                programme.citation(),
                programme.note());
    }

    ThematicProgramme toValue() {
        return ThematicProgramme.builder()
                .id(id)
                .period(period)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
