package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static int distance(String one, String other) {
        return Spelling.of(one).distanceTo(Spelling.of(other), 99);
    }

    @ParameterizedTest
    @CsvSource({
        "Hòa Bình, Hoà Bình, 0",
        "Quí Quân, Quý Quân, 1",
        "Vũ Lăng, Vũ Lãng, 2",
        "Ba Tơ, Ba Tô, 1",
        "Đăk Đoa, Dăk Đoa, 1",
        "Xín Chải, Sín Chải, 2",
        "Kim Chung, Kim Trung, 2",
        "Nậm Rạng, Nậm Dạng, 2",
        "Đạm Bri, ĐamBri, 1",
        "Chơ Long, Chơ GLong, 2",
        "Thắng, Thnắg, 2",
        "Hòa Tú II, Hòa Tú 2, 1",
        "Phường một, Phường 1, 1",
        "Hưng Yên, Hưng Yên Nam, 3",
        "Tân, Tâm, 3",
    })
    void theNearerTheSpellingsTheSmallerTheDistance(String one, String other, int distance) {
        assertThat(distance(one, other)).isEqualTo(distance);
        assertThat(distance(other, one)).isEqualTo(distance);
    }

    @Test
    void beyondTheLimitTheDistanceIsNotWorkedOut() {
        assertThat(Spelling.of("Bắc Sơn").distanceTo(Spelling.of("Vĩnh Thạnh Trung"), 4))
                .isGreaterThan(4);
        assertThat(Spelling.of("Tân").distanceTo(Spelling.of("Tâm"), 3)).isEqualTo(3);
        assertThat(Spelling.of("Tân").distanceTo(Spelling.of("Tâm"), 2)).isGreaterThan(2);
    }

    @Test
    void aLimitNeverChangesADistanceWithinIt() {
        long seed = 26740;
        Random random = new Random(seed);
        String letters = "aăâsxnlctrhđdeiyư ";
        for (int i = 0; i < 2000; i++) {
            Spelling one = Spelling.of(word(random, letters));
            Spelling other = Spelling.of(word(random, letters));
            int distance = one.distanceTo(other, 99);
            int limit = random.nextInt(8);
            int limited = one.distanceTo(other, limit);
            if (distance <= limit) {
                assertThat(limited).as("seed %s, round %s", seed, i).isEqualTo(distance);
            } else {
                assertThat(limited).as("seed %s, round %s", seed, i).isGreaterThan(limit);
            }
        }
    }

    private static String word(Random random, String letters) {
        StringBuilder word = new StringBuilder();
        int length = 1 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
