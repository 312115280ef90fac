package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.law.ActNumber;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.quantity.WrittenNumber;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.time.SpreadsheetDate;
import vn.ntm.core.time.WrittenDate;

/** Random texts of what makes trouble, for everything that reads what people write: an answer or a refusal, never a guess. */
class WrittenTextFuzzTest {

    private static final long SEED = 20_240_814;
    private static final int ROUNDS = 4_000;

    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "2",
            "9",
            "12",
            "31",
            "000",
            "2024",
            "318",
            "45579",
            ".",
            ",",
            "/",
            "-",
            "–",
            "―",
            "\u2212",
            "+",
            "%",
            "e",
            "E",
            " ",
            "\u00A0",
            "\u202F",
            "\u200B",
            "\uFEFF",
            "\t",
            "\n",
            "\0",
            ";",
            ":",
            "(",
            ")",
            "~",
            "≥",
            "<",
            ">",
            "=",
            "&",
            "&amp;",
            "trên",
            "gần",
            "khoảng",
            "từ",
            "đến",
            "trở lên",
            "xã",
            "hộ",
            "triệu",
            "tỷ",
            "đồng",
            "tr.đ",
            "nghìn",
            "m2",
            "%",
            "ngày",
            "tháng",
            "năm",
            "quý",
            "II",
            "đầu năm",
            "cuối năm",
            "6 tháng",
            "Thứ 7",
            "Oct",
            "thg10",
            "07:24",
            "tính",
            "QĐ",
            "QD",
            "TTg",
            "UBND",
            "NQ",
            "TW",
            "Số:",
            "và",
            "ắ",
            "a\u0306\u0301",
            "\u0301",
            "Đ",
            "\u00D0",
            "ƣ",
            "Ã",
            "á»",
            "\uFFFD",
            "\uD800",
            "\uDC00",
            "😀",
            "１",
            "\u0660",
            "І",
            "Ⅳ",
            "ß",
            "İ");

    private static final List<String> ACTS =
            List.of("318/QĐ-TTg", "Số: 51/2025/QĐ-TTg", "26-NQ/TW", "Quyết định số 1654/NQ-UBTVQH15", "5527/BTC-ĐT");

    private static final List<String> DATES = List.of(
            "02/02/2019",
            "Thứ Hai, 02-12-2019, 17:42",
            "ngày 08 tháng 5 năm 2020",
            "2024-02-29",
            "quý II/2024",
            "6 tháng đầu năm 2024",
            "tháng 9 năm 2022",
            "14-Oct");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append(
                    random.nextInt(10) == 0
                            ? String.valueOf((char) random.nextInt(0x2300))
                            : PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(4) == 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Returns one of {@code samples} with a few pieces put in or characters taken out. */
    private static String near(Random random, List<String> samples) {
        StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            } else if (text.length() > 1) {
                text.deleteCharAt(at);
            }
        }
        return text.toString();
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    @ParameterizedTest
    @EnumSource
    void aNumberHasTheDigitsOfItsTextAndNoOthers(NumberStyle style) {
        Random random = new Random(SEED);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            Optional<Decimal> number = style.find(text);
            assertThat(style.read(text).toOptional())
                    .as("seed %d, %s", SEED, text)
                    .isEqualTo(number);
            if (number.isPresent() && !text.contains("e") && !text.contains("E")) {
                read++;
                String trimmed = digits(text).replaceAll("^0+|(?<=[^0])0+$", "");
                assertThat(digits(number.get().toString()).replaceAll("^0+|(?<=[^0])0+$", ""))
                        .as("seed %d, %s", SEED, text)
                        .isEqualTo(trimmed);
            }
            style.readCount(text)
                    .toOptional()
                    .ifPresent(count -> assertThat(number).contains(Decimal.of(count)));
        }
        assertThat(read).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void aWrittenNumberHasTheDigitsOfItsTextAndNoOthers(NumberStyle style) {
        Random random = new Random(SEED + 1);
        int read = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            Optional<WrittenNumber> number = WrittenNumber.read(text, style).toOptional();
            WrittenNumber.readCounts(text, style)
                    .toOptional()
                    .ifPresent(counts -> assertThat(number).as(text).contains(counts));
            if (number.isPresent()) {
                read++;
                assertThat(digits(String.join("", number.get().printed())
                                + number.get().unit().text()))
                        .as("seed %d, %s", SEED + 1, text)
                        .isEqualTo(digits(text));
                assertThat(number.get().raw()).isEqualTo(text);
            }
        }
        assertThat(read).isGreaterThan(40);
    }

    @Test
    void aDateHasTheYearOfItsText() {
        Random random = new Random(SEED + 2);
        int read = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            String text = round % 2 == 0 ? text(random) : near(random, DATES);
            Optional<WrittenDate> date = WrittenDate.read(text).toOptional();
            SpreadsheetDate.find(text)
                    .ifPresent(made -> assertThat(date).as(text).isEmpty());
            if (date.isPresent()) {
                read++;
                assertThat(text)
                        .as("seed %d", SEED + 2)
                        .contains(String.valueOf(date.get().lastDay().getYear()));
                assertThat(date.get().firstDay()).isBeforeOrEqualTo(date.get().lastDay());
            }
        }
        assertThat(read).isGreaterThan(400);
    }

    @Test
    void aPeriodIsReadOrRefusedAsDocumented() {
        Random random = new Random(SEED + 3);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            try {
                assertThat(ReportingPeriod.parse(text)).hasToString(text);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageEndingWith(": " + text);
            }
        }
    }

    @Test
    void aNumberOfAnActIsReadAgainFromItsOfficialSpelling() {
        Random random = new Random(SEED + 4);
        int read = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            String text = near(random, ACTS);
            Optional<ActNumber> act = ActNumber.read(text).toOptional();
            if (act.isPresent()) {
                read++;
                assertThat(ActNumber.parse(act.get().toString()))
                        .as("seed %d, %s", SEED + 4, text)
                        .isEqualTo(act.get());
            }
        }
        assertThat(read).isGreaterThan(400);
    }

    @Test
    void damageIsNamedOrNotWhateverTheText() {
        Random random = new Random(SEED + 5);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            TextDamage.of(text)
                    .ifPresent(damage -> assertThat(damage.isIn(text)).isTrue());
            assertThat(Blanks.trim(Blanks.trim(text))).isEqualTo(Blanks.trim(text));
        }
    }

    /** Counts how often a character is looked at. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long steps;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&", "&a", "&amp", "&#1", "&#x", "xă", "x", "T\u0301", "\u0301", "Ã", "á", "E", "Đ", "Аа", "\uD800",
                " ", "a1"
            })
    void everySearchForDamageLooksAtEachCharacterAFewTimes(String piece) {
        for (TextDamage damage : TextDamage.values()) {
            for (int length : List.of(100, 20_000)) {
                Counted text = new Counted(piece.repeat(length));
                damage.isIn(text);
                assertThat(text.steps)
                        .as("%s in %d of %s", damage, length, piece)
                        .isLessThan(60L * text.length());
            }
        }
    }
}
