package vn.ntm.io.json.document.programme;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.criteria.programme.Instrument;
import vn.ntm.criteria.programme.Phase;
import vn.ntm.criteria.set.SetHeader;

/** A {@link Phase}. */
record PhaseWire(
        SetHeader.Period period,
        String nameVi,
        String nameEn,
        Grade grade,
        Citation citation,
        Optional<String> note,
        List<Instrument> instruments) {

    static PhaseWire of(Phase phase) {
        return new PhaseWire(
                phase.period(),
                phase.nameVi(),
                phase.nameEn(),
                phase.grade(),
                phase.citation(),
                phase.note(),
                phase.instruments());
    }

    Phase toValue() {
        return Phase.builder()
                .period(period)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .grade(grade)
                .citation(citation)
                .note(note)
                .addAllInstruments(instruments)
                .build();
    }
}
