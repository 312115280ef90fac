package vn.ntm.io.json.document.programme;

import java.util.Optional;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.programme.Aim;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.programme.TargetSubject;
import vn.ntm.criteria.set.MeasureUnit;

/** A {@link Target}. */
record TargetWire(
        TargetSubject subject,
        int year,
        Optional<EconomicRegion> region,
        Optional<Aim> aim,
        Optional<Decimal> value,
        Optional<Decimal> upTo,
        MeasureUnit unit,
        Grade grade,
        Citation citation,
        Optional<String> note) {

    static TargetWire of(Target target) {
        return new TargetWire(
                target.subject(),
                target.year(),
                target.region(),
                target.aim(),
                target.value(),
                target.upTo(),
                target.unit(),
                target.grade(),
                target.citation(),
                target.note());
    }

    Target toValue() {
        return Target.builder()
                .subject(subject)
                .year(year)
                .region(region)
                .aim(aim)
                .value(value)
                .upTo(upTo)
                .unit(unit)
                .grade(grade)
                .citation(citation)
                .note(note)
                .build();
    }
}
