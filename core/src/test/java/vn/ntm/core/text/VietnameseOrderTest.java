package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseOrderTest {

    private static final VietnameseOrder ORDER = VietnameseOrder.standard();

    private static final List<String> IN_ORDER = List.of(
            "",
            "1 Bảo Lộc",
            "2 Bảo Lộc",
            "10 Bảo Lộc",
            "A Lưới 1",
            "A Lưới 2",
            "A Lưới 10",
            "An",
            "An Lão",
            "An Thi",
            "Anh Sơn",
            "Ăn",
            "Ân Thi",
            "Ba",
            "Ba Tơ",
            "Ba Vì",
            "Bà Rịa",
            "Bà Rịa - Vũng Tàu",
            "Bả",
            "Bã",
            "Bá Thước",
            "Bạ",
            "Bạc Liêu",
            "Bãi",
            "Chi Lăng",
            "Co",
            "Cô Tô",
            "Cơ",
            "D'Ran",
            "Dương",
            "Đà Nẵng",
            "Đắk Lắk",
            "Đức Thọ",
            "Ea H'Leo",
            "Ea Ly",
            "Én",
            "Ê",
            "H'Neng",
            "Hoa",
            "Hòa Bình",
            "Hoà Lộc",
            "Hòa Tú",
            "Hoà Tú II",
            "Hoằng Hóa",
            "Ia Mơ",
            "Quý Hòa",
            "R'Măng",
            "Thái Bình",
            "Thanh Trì",
            "Thạnh An",
            "Thăng Bình",
            "Thị Nghè",
            "Thủy Nguyên",
            "U Minh",
            "Ư",
            "Xín Mần",
            "Y Tý",
            "Yên Bái",
            "Zuôich");

    @Test
    void namesComeAsInAVietnameseList() {
        List<String> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(4));

        shuffled.sort(ORDER);

        assertThat(shuffled).isEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @CsvSource({
        "An Lão, Ăn",
        "Ăn, Ân Thi",
        "Dương, Đà Nẵng",
        "Đà Nẵng, Ea Ly",
        "Ba Vì, Bà Rịa",
        "Phường 2, Phường 10",
        "Phường 9, Phường Bình An",
        "An, An Lão",
    })
    void wordsAreComparedOneByOne(String first, String second) {
        assertThat(ORDER.compare(first, second)).isNegative();
        assertThat(ORDER.compare(second, first)).isPositive();
    }

    @Test
    void theTonesComeInTheirOrder() {
        List<String> tones = new ArrayList<>(List.of("má", "mạ", "mã", "mà", "ma", "mả"));

        tones.sort(ORDER);

        assertThat(tones).containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
    }

    @Test
    void typingDecidesOnlyBetweenNamesThatAreOtherwiseEqual() {
        String decomposed = Normalizer.normalize("Hòa Bình", Normalizer.Form.NFD);

        for (String alike : new String[] {"Hoà Bình", "HÒA BÌNH", "hòa  bình", "Hòa-Bình", decomposed}) {
            assertThat(ORDER.compare(alike, "Hòa Bình")).isNotZero();
            assertThat(ORDER.compare(alike, "Hòa An")).isPositive();
            assertThat(ORDER.compare(alike, "Hòa Lộc")).isNegative();
        }
    }

    @Test
    void theOrderIsTotalAndAgreesWithEquals() {
        long seed = 20250701;
        Random random = new Random(seed);
        String letters = "aAăÂbdđĐeêioôơuưyàảãáạ ằẫớựỷ'-’1209fz\u0323Ж";
        List<String> texts = new ArrayList<>(IN_ORDER);
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(6);
            for (int j = 0; j < length; j++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            texts.add(text.toString());
        }
        int size = texts.size();
        int[][] orders = new int[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                orders[a][b] = Integer.signum(ORDER.compare(texts.get(a), texts.get(b)));
            }
        }
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                String pair = "seed " + seed + ": " + texts.get(a) + ", " + texts.get(b);
                assertThat(orders[a][b] == 0).as(pair).isEqualTo(texts.get(a).equals(texts.get(b)));
                assertThat(orders[a][b]).as(pair).isEqualTo(-orders[b][a]);
                for (int c = 0; c < size; c++) {
                    boolean between = orders[a][b] < 0 && orders[b][c] < 0;
                    if (between && orders[a][c] >= 0) {
                        throw new AssertionError(pair + ", " + texts.get(c));
                    }
                }
            }
        }
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "az", "vi-VN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(ORDER.compare("IA MƠ", "ia mơ")).isNegative();
                assertThat(ORDER.compare("IA LY", "ia mơ")).isNegative();
                assertThat(ORDER.compare("IA NAN", "ia mơ")).isPositive();
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
