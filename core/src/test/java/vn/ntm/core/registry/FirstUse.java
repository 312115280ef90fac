package vn.ntm.core.registry;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/** What {@link FirstUseTest} runs in a JVM that has not yet read the tables. */
final class FirstUse {

    static final String ANSWERS = "answers";
    static final String RACE = "race";

    private static final int THREADS = 16;
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    private FirstUse() {}

    /** What one of many threads got. */
    private record Seen(UnitRegistry registry, Succession succession, NameIndex names) {}

    /** Prints to standard output in UTF-8, whatever the machine's default. */
    public static void main(String[] args) throws InterruptedException {
        String answer = args[0].equals(RACE) ? race() : answers();
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print(answer + "\n");
        }
    }

    private static String answers() {
        UnitRegistry registry = UnitRegistry.standard();
        StringBuilder answers = new StringBuilder();
        answers.append("versions ").append(registry.units().size()).append('\n');
        answers.append("lines ").append(registry.succession().edges().size()).append('\n');
        registry.versions(UnitCode.of("26740"))
                .forEach(unit -> answers.append(unit).append('\n'));
        int pairs = 0;
        for (AdministrativeUnit unit : registry.on(LAST_DAY).units(UnitLevel.COMMUNE)) {
            pairs += registry.succession()
                    .from(unit.code(), LAST_DAY)
                    .to(LAST_DAY.plusDays(1))
                    .units()
                    .size();
        }
        answers.append("pairs ").append(pairs).append('\n');
        return answers.append(registry.on(LAST_DAY).lookUp("XÃ CHIẾN THẮNG, HUYỆN CHI LĂNG"))
                .toString();
    }

    private static String race() throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        Callable<Seen> task = () -> {
            together.await();
            UnitRegistry registry = UnitRegistry.standard();
            return new Seen(registry, registry.succession(), registry.names());
        };
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        Set<Object> registries = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> successions = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Object> names = Collections.newSetFromMap(new IdentityHashMap<>());
        int failures = 0;
        List<Future<Seen>> all = threads.invokeAll(new ArrayList<>(Collections.nCopies(THREADS, task)));
        threads.shutdown();
        for (Future<Seen> one : all) {
            try {
                Seen seen = one.get();
                registries.add(seen.registry());
                successions.add(seen.succession());
                names.add(seen.names());
            } catch (ExecutionException e) {
                failures++;
            }
        }
        return "registers " + registries.size() + ", successions " + successions.size() + ", names " + names.size()
                + ", failures " + failures;
    }
}
