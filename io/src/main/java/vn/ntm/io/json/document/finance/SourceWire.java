package vn.ntm.io.json.document.finance;

import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.finance.CapitalNature;
import vn.ntm.criteria.finance.CapitalSource;

/** A {@link CapitalSource}, whole. */
record SourceWire(
        String id,
        Optional<String> abbreviation,
        Optional<String> parent,
        Optional<CapitalNature> nature,
        String nameVi,
        String nameEn,
        Validity validity,
        Grade grade,
        Optional<String> source,
        Optional<String> note) {

    static SourceWire of(CapitalSource source) {
        return new SourceWire(
                source.id(),
                source.abbreviation(),
                source.parent(),
                source.nature(),
                source.nameVi(),
                source.nameEn(),
                source.validity(),
                source.grade(),
                source.source(),
                source.note());
    }

    CapitalSource toValue() {
        return CapitalSource.builder()
                .id(id)
                .abbreviation(abbreviation)
                .parent(parent)
                .nature(nature)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .validity(validity)
                .grade(grade)
                .source(source)
                .note(note)
                .build();
    }
}
