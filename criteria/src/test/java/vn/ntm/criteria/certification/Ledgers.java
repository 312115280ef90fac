package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tiers;

/** Ledgers as tests write them: {@code 06364 MODEL RECOGNISED 2019-05-01 1/QĐ-UBND}. */
final class Ledgers {

    private Ledgers() {}

    static CertificationLedger of(String... events) {
        return CertificationLedger.of(Stream.of(events).map(Ledgers::event).toList());
    }

    /** The act may be left out; then there is a source. */
    static CertificationEvent event(String text) {
        List<String> words = List.of(text.split(" ", -1));
        CertificationEvent.Builder event = CertificationEvent.builder();
        event.unit(UnitCode.of(words.get(0)))
                .tier(Tiers.parse(words.get(1)))
                .kind(EventKind.valueOf(words.get(2)))
                .date(LocalDate.parse(words.get(3)));
        if (words.size() > 4) {
            event.act(words.get(4));
        } else {
            event.source("báo cáo");
        }
        return event.build();
    }

    static LedgerOnDay on(CertificationLedger ledger, String day) {
        return ledger.on(LocalDate.parse(day), UnitRegistry.standard(), CarryOver.standard());
    }

    /** Every certificate of a day in one line each. */
    static List<String> dump(LedgerOnDay day) {
        return day.units().stream()
                .flatMap(unit -> day.of(unit.code()).stream().map(held -> unit.code() + " " + dump(held)))
                .toList();
    }

    static String dump(Certificate held) {
        return held.tier() + " " + held.state() + " " + held.since() + " "
                + held.act().orElse("-") + " "
                + held.origins() + " " + held.rule().map(CarryRule::id).orElse("-")
                + held.towards().map(tier -> " > " + tier).orElse("");
    }

    static List<String> findings(LedgerOnDay day) {
        return day.findings().stream()
                .map(finding -> finding.severity() + " " + finding.reason() + " "
                        + finding.event().date()
                        + finding.other().map(other -> " " + other.date()).orElse(""))
                .toList();
    }
}
