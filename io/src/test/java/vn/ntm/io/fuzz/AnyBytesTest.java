package vn.ntm.io.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same without a fuzzer: seeds, and seeds damaged by fixed random numbers. */
class AnyBytesTest {

    private static final long SEED = 20_231_231;
    private static final int ROUNDS = 2_000;

    @Test
    void seedsAndDamagedSeedsGiveValuesAndFailuresOrOneException() {
        Random random = new Random(SEED);
        for (byte[] seed : AnyBytes.seeds()) {
            AnyBytes.check(seed);
            for (int round = 0; round < ROUNDS / AnyBytes.seeds().size(); round++) {
                byte[] damaged = seed.clone();
                for (int i = 1 + random.nextInt(8); i > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                int at = round;
                assertThatCode(() -> AnyBytes.check(damaged))
                        .as("seed %d, round %d", SEED, at)
                        .doesNotThrowAnyException();
            }
        }
    }
}
