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

    /** The act may be left out; then there is a source. At the end {@code from 2019-06-01} is the day of force. */
    static CertificationEvent event(String text) {
        List<String> parts = List.of(text.split(" from ", -1));
        List<String> words = List.of(parts.get(0).split(" ", -1));
        CertificationEvent.Builder event = CertificationEvent.builder();
        event.unit(UnitCode.of(words.get(0)))
                .tier(Tiers.parse(words.get(1)))
                .kind(EventKind.valueOf(words.get(2)))
                .date(LocalDate.parse(words.get(3)));
        if (words.size() > 4) {
            event.act(String.join(" ", words.subList(4, words.size())));
        } else {
            event.source("báo cáo");
        }
        if (parts.size() > 1) {
            event.inForce(LocalDate.parse(parts.get(1)));
        }
        return event.build();
    }

    static LedgerOnDay on(CertificationLedger ledger, String day) {
        return ledger.on(LocalDate.parse(day), UnitRegistry.standard(), CarryOver.standard());
    }

    static List<String> dump(String day, String... events) {
        return dump(on(of(events), day));
    }

    static List<String> findings(String day, String... events) {
        return findings(on(of(events), day));
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
