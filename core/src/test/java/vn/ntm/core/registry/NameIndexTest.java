package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.ntm.core.name.MatchStep;
import vn.ntm.core.unit.AdministrativeUnit;

class NameIndexTest {

    private static final int THREADS = 8;

    @Test
    void manyThreadsThatAskAtOnceSeeOneIndex() throws Exception {
        UnitRegistry registry =
                SmallRegistry.of("20 | PROVINCE | Lạng Sơn | | ..", "06364 | COMMUNE | Vũ Lễ | 20 | 2025-07-01..");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < 50; round++) {
                NameIndex names = new NameIndex(registry.units());
                CountDownLatch start = new CountDownLatch(THREADS);
                List<Future<List<AdministrativeUnit>>> answers = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    answers.add(threads.submit(() -> {
                        start.countDown();
                        start.await();
                        return names.named("Vũ Lễ", MatchStep.EXACT);
                    }));
                }
                Set<List<AdministrativeUnit>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
                for (Future<List<AdministrativeUnit>> answer : answers) {
                    seen.add(answer.get());
                }

                assertThat(seen).hasSize(1);
                assertThat(seen.iterator().next())
                        .extracting(AdministrativeUnit::name)
                        .containsExactly("Vũ Lễ");
            }
        } finally {
            threads.shutdown();
        }
    }
}
