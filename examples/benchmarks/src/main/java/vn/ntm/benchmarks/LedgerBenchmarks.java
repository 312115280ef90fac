package vn.ntm.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.set.Tiers;

/**
 * A ledger of 100,000 events of every kind about the 10,035 communes of 30 June 2025, in the order of their arrival,
 * which is none. One in a hundred annuls an earlier one of its commune, so that it is read twice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LedgerBenchmarks {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 2);
    private static final int EVENTS = 100_000;
    private static final int DAYS = 1_500;
    private static final EventKind[] KINDS = {
        EventKind.RECOGNISED,
        EventKind.ANNOUNCED,
        EventKind.RE_RECOGNISED,
        EventKind.ATTESTED,
        EventKind.NOT_MAINTAINED,
        EventKind.REVOKED
    };
    private static final int ANNULLED_ONE_IN = 100;

    private final UnitRegistry registry = UnitRegistry.standard();
    private final List<AdministrativeUnit> communes = registry.on(LAST_DAY).units(UnitLevel.COMMUNE);
    private final List<CertificationEvent> events = events();
    private final LedgerOnDay before = build(LAST_DAY);
    private final LedgerOnDay after = build(AFTER);
    private final List<UnitCode> codes =
            before.units().stream().map(AdministrativeUnit::code).toList();
    private final List<UnitCode> newCodes =
            after.units().stream().map(AdministrativeUnit::code).toList();
    private int next;

    /** Creates the state; JMH does it. */
    public LedgerBenchmarks() {}

    private List<CertificationEvent> events() {
        Random random = new Random(9);
        List<CertificationEvent> drawn = new ArrayList<>(EVENTS);
        for (int i = 0; i < EVENTS; i++) {
            if (i >= communes.size() && random.nextInt(ANNULLED_ONE_IN) == 0) {
                drawn.add(annulment(drawn.get(i - communes.size())));
                continue;
            }
            AdministrativeUnit commune = communes.get(i % communes.size());
            LocalDate day = LAST_DAY.minusDays(random.nextInt(DAYS));
            LocalDate first = commune.validity().from().orElse(day);
            CertificationEvent.Builder event = CertificationEvent.builder();
            drawn.add(event.unit(commune.code())
                    .tier(Tiers.all().get(random.nextInt(3)))
                    .kind(KINDS[random.nextInt(KINDS.length)])
                    .date(day.isBefore(first) ? first : day)
                    .act(random.nextInt(EVENTS) + "/QĐ-UBND")
                    .build());
        }
        return drawn;
    }

    /** An annulment of an annulment is none, and told so, which is as much work. */
    private static CertificationEvent annulment(CertificationEvent earlier) {
        CertificationEvent.Builder event = CertificationEvent.builder();
        return event.unit(earlier.unit())
                .tier(earlier.tier())
                .kind(EventKind.ANNULLED)
                .date(LAST_DAY)
                .act(earlier.act())
                .build();
    }

    private LedgerOnDay build(LocalDate day) {
        return CertificationLedger.of(events).on(day, registry, CarryOver.standard());
    }

    /** From the events to the state of every unit on the last day of the old codes. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public LedgerOnDay buildBefore() {
        return build(LAST_DAY);
    }

    /** From the events to the state of every unit after the reform: every certificate is carried. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public LedgerOnDay buildAfter() {
        return build(AFTER);
    }

    /** What the next of the communes holds. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public List<Certificate> stateBefore() {
        next = next + 1 >= codes.size() ? 0 : next + 1;
        return before.of(codes.get(next));
    }

    /** What the next of the new units has from those that it was made of. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public List<Certificate> stateAfter() {
        next = next + 1 >= newCodes.size() ? 0 : next + 1;
        return after.of(newCodes.get(next));
    }
}
