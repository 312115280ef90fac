package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Origin;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.LineEnd;

/** Every ledger goes through a file of every profile, and comes out as it was. */
class LedgerCsvPropertiesTest {

    private static final List<CsvProfile> PROFILES = List.of(
            CsvProfile.standard(),
            CsvProfile.plain(),
            CsvProfile.excelVi(),
            CsvProfile.standard().withSeparator('\t').withLineEnd(LineEnd.CRLF));

    private static final List<String> UNITS = List.of("06364", "00634", "185", "20", "01", "99999", "thon-ls:06364-01");

    private static final List<String> TEXTS = List.of(
            "2166/QĐ-UBND",
            "=HYPERLINK(1)",
            "'=1",
            "'quoted",
            "-1,5;2\t3",
            "hai\ndòng",
            "\"ngoặc\"",
            "#",
            "sep=;",
            "TP Hồ Chí Minh");

    private static CertificationLedger ledger(Random random) {
        List<CertificationEvent> events = new ArrayList<>();
        int size = random.nextInt(12);
        while (events.size() < size) {
            CertificationEvent event = event(random);
            // Of two that say the same a reader keeps one.
            if (!events.contains(event)) {
                events.add(event);
            }
        }
        return CertificationLedger.of(events);
    }

    private static CertificationEvent event(Random random) {
        CertificationEvent.Builder event = CertificationEvent.builder();
        event.unit(UnitCode.of(pick(random, UNITS)))
                .tier(pick(random, Tiers.all()))
                .kind(pick(random, List.of(EventKind.values())))
                .date(day(random));
        boolean act = random.nextBoolean();
        if (act) {
            event.act(pick(random, TEXTS));
        }
        if (!act || random.nextBoolean()) {
            event.source(pick(random, TEXTS));
        }
        if (random.nextBoolean()) {
            event.note(pick(random, TEXTS));
        }
        if (random.nextBoolean()) {
            event.forYear(2009 + random.nextInt(20));
        }
        if (random.nextBoolean()) {
            event.inForce(day(random));
        }
        return event.build();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6500));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void everyLedgerComesOutOfAFileAsItWas() {
        Random random = new Random(9);
        for (int i = 0; i < 400; i++) {
            CertificationLedger ledger = ledger(random);
            for (CsvProfile profile : PROFILES) {
                LedgerCsv csv = LedgerCsv.standard().with(profile);
                String text = csv.write(ledger);
                LedgerReading reading = csv.read(text);
                assertThat(reading.failures()).as(text).isEmpty();
                assertThat(reading.ledger()).as(text).isEqualTo(ledger);
                assertThat(csv.write(reading.ledger())).isEqualTo(text);
                assertThat(lines(reading)).as(text).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    private static List<Integer> lines(LedgerReading reading) {
        Stream<Origin> origins = reading.ledger().events().stream().flatMap(event -> event.origin().stream());
        return origins.map(Origin::line).toList();
    }
}
