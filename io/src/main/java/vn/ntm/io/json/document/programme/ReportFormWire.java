package vn.ntm.io.json.document.programme;

import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.criteria.programme.ReportForm;
import vn.ntm.criteria.set.SetHeader;

/** A {@link ReportForm}. */
record ReportFormWire(
        String id,
        String no,
        Optional<String> annexedTo,
        SetHeader.Period period,
        String nameVi,
        String nameEn,
        Grade grade,
        Optional<String> source,
        Optional<String> note) {

    static ReportFormWire of(ReportForm form) {
        return new ReportFormWire(
                form.id(),
                form.no(),
                form.annexedTo(),
                form.period(),
                form.nameVi(),
                form.nameEn(),
                form.grade(),
                form.source(),
                form.note());
    }

    ReportForm toValue() {
        return ReportForm.builder()
                .id(id)
                .no(no)
                .annexedTo(annexedTo)
                .period(period)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .grade(grade)
                .source(source)
                .note(note)
                .build();
    }
}
