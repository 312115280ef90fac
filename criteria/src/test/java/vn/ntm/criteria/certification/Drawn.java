package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tiers;

/**
 * Ledgers drawn at random: every kind of event, right or wrong, several on one day, decisions that take force later, and
 * annulments that mostly name an act of the ledger, about units of the mergers and divisions of the register.
 */
final class Drawn {

    /** Units of Lạng Sơn and Bắc Giang that were merged, divided, renamed, made a township, or lost their code. */
    private static final List<String> CODES = List.of(
            "05983", "05986", "05989", "05995", "05998", "06001", "06007", "06013", "06025", "06034", "06040", "06130",
            "06154", "06280", "06286", "06295", "06301", "06349", "06355", "06364", "06373", "06385", "06454", "06463",
            "06466", "06475", "06523", "06559", "06574", "06613", "06622", "06625", "06628", "06637", "06646", "07840",
            "07846", "00634", "09313", "185");

    private static final List<EventKind> KINDS = List.of(EventKind.values());

    /** The days on which something happens to these units, and those before and after. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2019, 12, 31),
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2023, 7, 17),
            LocalDate.of(2024, 11, 30),
            LocalDate.of(2024, 12, 1),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2025, 6, 30),
            LocalDate.of(2025, 7, 1),
            LocalDate.of(2026, 9, 20),
            LocalDate.of(2026, 11, 28));

    private Drawn() {}

    static List<CertificationEvent> events(Random random, int count) {
        List<CertificationEvent> events = new ArrayList<>();
        LocalDate day = LocalDate.of(2018, 1, 1);
        while (events.size() < count) {
            boolean isSameDay = random.nextInt(4) == 0;
            day = isSameDay ? day : day(random);
            UnitCode unit = UnitCode.of(CODES.get(random.nextInt(CODES.size())));
            if (UnitRegistry.standard().on(day).find(unit).isEmpty() && random.nextInt(20) > 0) {
                continue;
            }
            EventKind kind = KINDS.get(random.nextInt(KINDS.size()));
            CertificationEvent.Builder event = CertificationEvent.builder();
            event.unit(unit).tier(Tiers.all().get(random.nextInt(3))).kind(kind).date(day);
            if (kind == EventKind.ATTESTED || random.nextInt(10) == 0) {
                event.source("báo cáo");
            } else {
                event.act(act(random, kind, events));
            }
            if (kind.isDecision() && random.nextInt(8) == 0) {
                event.inForce(day.plusDays(random.nextInt(200) - 60));
            }
            events.add(event.build());
        }
        return events;
    }

    private static LocalDate day(Random random) {
        return random.nextInt(3) == 0
                ? DAYS.get(random.nextInt(DAYS.size())).plusDays(random.nextInt(3) - 1)
                : LocalDate.of(2018, 1, 1).plusDays(random.nextInt(3_250));
    }

    /** A day as acts write it. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    static LocalDate day(String text) {
        String[] parts = text.split("/", -1);
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    private static String act(Random random, EventKind kind, List<CertificationEvent> events) {
        if (kind == EventKind.ANNULLED && !events.isEmpty() && random.nextInt(5) > 0) {
            CertificationEvent meant = events.get(random.nextInt(events.size()));
            String act = meant.act().orElse("1/QĐ-UBND");
            LocalDate day = random.nextInt(3) == 0 ? meant.date().plusYears(1) : meant.date();
            return random.nextInt(4) > 0 || act.contains(" ngày ") ? act : act + " ngày " + day(day);
        }
        return 1 + random.nextInt(40) + (random.nextInt(4) == 0 ? "/QĐ-TTg" : "/QĐ-UBND");
    }
}
