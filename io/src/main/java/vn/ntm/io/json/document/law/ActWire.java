package vn.ntm.io.json.document.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.core.law.LegalAct;

/** A {@link LegalAct}. */
record ActWire(
        String number, Optional<LocalDate> issued, Optional<LocalDate> effective, String titleVi, String titleEn) {

    static ActWire of(LegalAct act) {
        return new ActWire(act.number(), act.issued(), act.effective(), act.titleVi(), act.titleEn());
    }

    LegalAct toValue() {
        return LegalAct.builder()
                .number(number)
                .issued(issued)
                .effective(effective)
                .titleVi(titleVi)
                .titleEn(titleEn)
                .build();
    }
}
