package vn.ntm.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/** Questions about units, each about the next of the 10,035 communes of 30 June 2025. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class UnitBenchmarks {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final UnitRegistry registry = UnitRegistry.standard();
    private final UnitsOnDay units = registry.on(LAST_DAY);
    private final List<UnitCode> codes = units.units(UnitLevel.COMMUNE).stream()
            .map(unit -> UnitCode.of(unit.code().text()))
            .toList();
    private int next;

    /** Creates the state; JMH does it. */
    public UnitBenchmarks() {}

    private UnitCode nextCode() {
        next = next + 1 == codes.size() ? 0 : next + 1;
        return codes.get(next);
    }

    /** The unit of a code on a day. */
    @Benchmark
    public Optional<AdministrativeUnit> find() {
        return units.find(nextCode());
    }

    /** The unit with its district and its province. */
    @Benchmark
    public List<AdministrativeUnit> path() {
        return units.path(nextCode());
    }

    /** What became of a commune by 1 July 2025. */
    @Benchmark
    public SuccessionResult trace() {
        return registry.succession().from(nextCode(), LAST_DAY).to(REFORM);
    }

    /** What became of all 10,035 communes by 1 July 2025; the answer is the number of pairs. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public int traceAll() {
        int pairs = 0;
        for (UnitCode code : codes) {
            pairs += registry.succession()
                    .from(code, LAST_DAY)
                    .to(REFORM)
                    .units()
                    .size();
        }
        return pairs;
    }
}
