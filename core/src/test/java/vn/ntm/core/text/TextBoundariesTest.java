package vn.ntm.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last character of each kind, and the first beyond. */
class TextBoundariesTest {

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\r', '\u00A0', '\u202F', '\u3000', '\u200B', '\uFEFF'})
    void whatShowsNothingIsABlank(char c) {
        assertThat(Blanks.isBlank(c)).isTrue();
        assertThat(Blanks.trim(c + "a" + c + "b" + c)).isEqualTo("a" + c + "b");
        assertThat(Blanks.trim("" + c + c)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(chars = {'!', '0', 'z', '~', '\u0000', '\u007F', '\u0085', 'à'})
    void aSignAndWhatControlsADeviceAreNone(char c) {
        assertThat(Blanks.isBlank(c)).isFalse();
        assertThat(Blanks.trim(" " + c + " ")).isEqualTo(String.valueOf(c));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-06, 06/7/2025",
        "2025-02-09, 09/02/2025",
        "2025-03-10, 10/3/2025",
        "2024-12-31, 31/12/2024",
        "2025-01-11, 11/01/2025"
    })
    void anOfficialDayHasAZeroBeforeSmallDaysAndTheFirstTwoMonths(LocalDate day, String official) {
        assertThat(Language.VI.day(day)).isEqualTo(official);
        assertThat(Language.EN.day(day)).isEqualTo(day.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0435", "z\u0435", "A\u0435", "Z\u0435", "A\u01E4", "\u0435a"})
    void everyLatinLetterBesideAForeignOneIsDamage(String text) {
        assertThat(TextDamage.of(text)).contains(TextDamage.LOOK_ALIKE_LETTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Москва (Nga)",
                "Москва Nga",
                "Москва–Nga",
                "Nga[Москва",
                "Nga`Москва",
                "Nga{Москва",
                "Nga@Москва"
            })
    void wordsOfTwoScriptsSideBySideAreNone(String text) {
        assertThat(TextDamage.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Thôn 0, thôn 0",
        "Thôn 00, thôn 0",
        "Thôn 09, thôn 9",
        "Thôn 010, thôn 10",
        "01 02, 1 2",
        "001 khu 02, 1 khu 2",
        "Thôn 0a, thôn 0a",
        "Thôn 00a, thôn 00a"
    })
    void aNumberLosesItsLeadingZerosAndNothingElse(String name, String key) {
        assertThat(VietnameseNames.key(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"hòa, hoà", "họa, hoạ", "hòe, hoè", "họe, hoẹ", "ùy, uỳ", "thụy, thuỵ", "lũy, luỹ"})
    void bothPlacesOfEveryToneAreOneKey(String old, String recent) {
        assertThat(VietnameseNames.key(old)).isEqualTo(VietnameseNames.key(recent));
    }

    @Test
    void afterQTheUIsNoVowel() {
        assertThat(VietnameseNames.key("Qùy Hợp")).isEqualTo("qùy hợp");
        assertThat(VietnameseNames.key("Qùa")).isEqualTo("qùa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ùa", "ùe", "òy"})
    void aToneThatHasOnePlaceStaysThere(String letters) {
        assertThat(VietnameseNames.key(letters)).isEqualTo(letters);
    }

    @Test
    void fullWidthDigitsFromNoughtToNineBecomePlain() {
        assertThat(VietnameseNames.withPlainDigits("\uFF10\uFF11\uFF18\uFF19")).isEqualTo("0189");
        assertThat(VietnameseNames.withPlainDigits("\uFF0F\uFF1A")).isEqualTo("\uFF0F\uFF1A");
    }

    @Test
    void numbersComeBySizeThenWordsThatBeginWithADigitThenLetters() {
        List<String> sorted = List.of(
                "Tổ 1", "Tổ 9", "Tổ 10", "Tổ 19", "Tổ 90", "Tổ 111", "Tổ 1a", "Tổ 9a", "Tổ 9b", "Tổ a0", "Tổ a9",
                "Tổ aa", "Tổ z", "Tổ ж", "Tổ я");
        List<String> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        shuffled.sort(VietnameseOrder.standard());
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void howFarASuggestionMayBeGrowsWithEveryFourLetters() {
        assertThat(Spelling.of("Tân").reach()).isEqualTo(3);
        assertThat(Spelling.of("Thôn").reach()).isEqualTo(4);
        assertThat(Spelling.of("Thượng Tâ").reach()).isEqualTo(5);
    }

    @Test
    void oneLetterIsNotTheEndOfAName() {
        assertThat(Spelling.of("Y").distanceTo(Spelling.of("Y Tý"), 3)).isGreaterThan(3);
        assertThat(Spelling.of("Tý").distanceTo(Spelling.of("Y Tý"), 3)).isLessThanOrEqualTo(3);
    }
}
