package vn.ntm.benchmarks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/** The first questions that a new JVM asks about units; it prints the figures that {@link StartUp} gathers. */
public final class ColdUnits {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_MEGABYTE = 1e6;
    private static final int PAIRS = 10_566;

    private ColdUnits() {}

    /** Prints five numbers: four times from the first question on, and the heap that is left after a collection. */
    public static void main(String[] args) {
        long empty = heap();
        long begin = System.nanoTime();
        UnitRegistry registry = UnitRegistry.standard();
        long loaded = System.nanoTime();
        registry.on(REFORM).get(UnitCode.of("26740"));
        long found = System.nanoTime();
        registry.succession().from(UnitCode.of("00634"), LAST_DAY).to(REFORM);
        long traced = System.nanoTime();
        long used = heap() - empty;
        long restart = System.nanoTime();
        int pairs = 0;
        for (AdministrativeUnit unit : registry.on(LAST_DAY).units(UnitLevel.COMMUNE)) {
            pairs += registry.succession()
                    .from(unit.code(), LAST_DAY)
                    .to(REFORM)
                    .units()
                    .size();
        }
        long all = System.nanoTime();
        if (pairs != PAIRS) {
            throw new IllegalStateException(pairs + " pairs instead of " + PAIRS);
        }
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(millis(loaded - begin) + " " + millis(found - begin) + " " + millis(traced - begin) + " "
                    + millis(all - restart) + " " + used / BYTES_PER_MEGABYTE);
        }
    }

    private static double millis(long nanos) {
        return nanos / NANOS_PER_MILLI;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
