package vn.ntm.io.json.document.certification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.set.Tier;

/** A {@link CertificationEvent}. */
record EventWire(
        UnitCode unit,
        Tier tier,
        EventKind kind,
        LocalDate date,
        Optional<LocalDate> inForce,
        OptionalInt forYear,
        Optional<String> act,
        Optional<String> source,
        Optional<String> note,
        Optional<Origin> origin,
        Optional<Origin> actOrigin) {

    static EventWire of(CertificationEvent event) {
        return new EventWire(
                event.unit(),
                event.tier(),
                event.kind(),
                event.date(),
                event.inForce(),
                event.forYear(),
                event.act(),
                event.source(),
                event.note(),
                event.origin(),
                event.actOrigin());
    }

    CertificationEvent toValue() {
        return CertificationEvent.builder()
                .unit(unit)
                .tier(tier)
                .kind(kind)
                .date(date)
                .inForce(inForce)
                .forYear(forYear)
                .act(act)
                .source(source)
                .note(note)
                .origin(origin)
                .actOrigin(actOrigin)
                .build();
    }
}
