package vn.ntm.io.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The same without a fuzzer: seeds, and seeds damaged by fixed random numbers. */
class AnyJsonTest {

    private static final long SEED = 20_231_231;
    private static final int ROUNDS = 2_000;

    /** What a value of JSON may be, to stand where another stood. */
    private static final List<String> OTHERS = List.of(
            "null",
            "1",
            "-1",
            "1.5",
            "1e999999999",
            "true",
            "\"\"",
            "\"x\"",
            "\"NOT_MET\"",
            "\"06364\"",
            "[]",
            "{}",
            "[null]",
            "\"9999-12-31\"",
            "\"-999999999-01-01\"",
            "\"..\"",
            "\"0/0\"",
            "2147483648",
            "-2147483648");

    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"(?!:)|(?<=:)[0-9a-z]+|\\[]|\\{}");

    @Test
    void seedsAndDamagedSeedsGiveAValueOrOneException() {
        Random random = new Random(SEED);
        List<byte[]> seeds = AnyJson.seeds();
        for (byte[] seed : seeds) {
            AnyJson.check(seed);
            for (int round = 0; round < ROUNDS / seeds.size(); round++) {
                byte[] damaged = round % 2 == 0 ? withOtherBytes(seed, random) : withOtherValue(seed, random);
                int at = round;
                assertThatCode(() -> AnyJson.check(damaged))
                        .as("seed %d, round %d: %s", SEED, at, new String(damaged, StandardCharsets.UTF_8))
                        .doesNotThrowAnyException();
            }
        }
    }

    private static byte[] withOtherBytes(byte[] seed, Random random) {
        byte[] damaged = seed.clone();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static byte[] withOtherValue(byte[] seed, Random random) {
        String text = new String(seed, StandardCharsets.UTF_8);
        Matcher value = VALUE.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (value.find()) {
            places.add(new int[] {value.start(), value.end()});
        }
        if (places.isEmpty()) {
            return seed;
        }
        int[] place = places.get(random.nextInt(places.size()));
        String other = OTHERS.get(random.nextInt(OTHERS.size()));
        return (text.substring(0, place[0]) + other + text.substring(place[1])).getBytes(StandardCharsets.UTF_8);
    }
}
