package vn.ntm.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.text.Language;

class FailureTest {

    private static final Origin CELL = Origin.builder()
            .file("xa.csv")
            .line(7)
            .column(3)
            .header("value")
            .raw("13,29")
            .build();

    @Test
    void saysWhereAndWhatInBothLanguages() {
        Failure failure = Failure.of(FailureReason.BAD_NUMBER, CELL);
        assertThat(failure.toText(Language.EN))
                .isEqualTo("xa.csv:7:3: BAD_NUMBER: \"13,29\" is not a number as this file writes them (13,29)");
        assertThat(failure.message(Language.VI)).isEqualTo("«13,29» không phải là số theo quy ước của tệp");
    }

    @Test
    void namesItsParticulars() {
        Failure failure = Failure.builder()
                .reason(FailureReason.LAXER_THAN_FLOOR)
                .origin(CELL)
                .putAttributes("value", "9.0")
                .putAttributes("act", "12/2026/QĐ-UBND")
                .putAttributes("floor", "9.5")
                .putAttributes("floorAct", "52/2026/TT-BTC")
                .build();
        assertThat(failure.message(Language.EN))
                .isEqualTo("level 9.0 of 12/2026/QĐ-UBND is laxer than the national level 9.5 of 52/2026/TT-BTC");
    }

    @Test
    void aRawTextWithDollarsAndBackslashesIsPrintedAsItIs() {
        Origin odd =
                Origin.builder().file("f").line(1).column(1).raw("$1\\d{raw}").build();
        assertThat(Failure.of(FailureReason.BAD_DATE, odd).message(Language.EN)).startsWith("\"$1\\d{raw}\"");
    }

    @Test
    void aMessageQuotesTheBeginningOfALongText() {
        String whole = "ộ".repeat(199) + "\uD835\uDC00" + "ê".repeat(30_000);
        Origin page1 = Origin.builder().file("f").line(1).column(1).raw(whole).build();
        Failure failure = Failure.of(FailureReason.BAD_DATE, page1);
        String quoted = "ộ".repeat(199) + "…";
        assertThat(failure.message(Language.VI)).startsWith("«" + quoted + "»");
        assertThat(failure.message(Language.EN)).startsWith("\"" + quoted + "\"");
        assertThat(failure.toText(Language.VI)).endsWith("(" + quoted + ")").hasSizeLessThan(600);
        assertThat(failure.origin().raw()).hasValue(whole);
    }

    @Test
    void aDateIsNamedOnlyWhereOneWasAsked() {
        Failure failure = Failure.of(FailureReason.UNKNOWN_NAME, CELL);
        assertThat(failure.message(Language.VI)).isEqualTo("không có đơn vị nào tên «13,29»");
        assertThat(failure.message(Language.EN)).isEqualTo("no unit has the name \"13,29\"");
    }

    @Test
    void aRangeThatWasComputedIsSaidInWordsAndAPrintedOneAsItStands() {
        Failure failure = Failure.builder()
                .reason(FailureReason.CONTROL_DIFFERS)
                .origin(CELL)
                .putAttributes("printed", "3287..3288")
                .putAttributes("computed", "3288..3397.5")
                .build();
        assertThat(failure.message(Language.VI))
                .isEqualTo("số in là 3287..3288, tính lại từ các dòng được từ 3288 đến 3397.5");
        assertThat(failure.message(Language.EN)).isEqualTo("3287..3288 is printed, the rows give from 3288 to 3397.5");
    }

    @Test
    void aDayIsWrittenAsTheLanguageOfTheSentenceWritesIt() {
        Failure failure = Failure.builder()
                .reason(FailureReason.UNKNOWN_NAME)
                .origin(CELL)
                .putAttributes("date", "2025-07-01")
                .build();
        assertThat(failure.message(Language.VI)).isEqualTo("ngày 01/7/2025 không có đơn vị nào tên «13,29»");
        assertThat(failure.message(Language.EN)).isEqualTo("on 2025-07-01 no unit has the name \"13,29\"");
    }

    @Test
    void aParticularMayBeGivenInTheWordsOfEachLanguage() {
        Failure failure = Failure.builder()
                .reason(FailureReason.UNKNOWN_NAME)
                .origin(CELL)
                .putAttributes("date", "2025-07-01")
                .putAttributes("dateVi", "1/7/2025 (có hiệu lực 10/7/2025)")
                .putAttributes("dateEn", "2025-07-01 (in force 2025-07-10)")
                .build();
        assertThat(failure.message(Language.VI))
                .isEqualTo("ngày 1/7/2025 (có hiệu lực 10/7/2025) không có đơn vị nào tên «13,29»");
        assertThat(failure.message(Language.EN))
                .isEqualTo("on 2025-07-01 (in force 2025-07-10) no unit has the name \"13,29\"");
    }

    /** What was not a day when it was read is quoted as it stands. */
    @Test
    void whatIsNoDayIsLeftAsItIs() {
        Failure failure = Failure.builder()
                .reason(FailureReason.UNKNOWN_NAME)
                .origin(CELL)
                .putAttributes("date", "2025")
                .build();
        assertThat(failure.message(Language.VI)).startsWith("ngày 2025 ");
    }

    @ParameterizedTest
    @EnumSource(FailureReason.class)
    void bothWordingsNameTheSameParticulars(FailureReason reason) {
        assertThat(places(reason.template(Language.VI)))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(places(reason.template(Language.EN)));
    }

    private static List<String> places(String template) {
        Matcher matcher = Pattern.compile("\\{\\w+}|^[^{]*$").matcher(template);
        return matcher.results()
                .map(match -> match.group().startsWith("{") ? match.group() : "none")
                // A particular that is a word is given once in each language.
                .map(place -> place.replaceFirst("(Vi|En)}$", "}"))
                .toList();
    }

    @Test
    void aParticularThatTheWordingNamesMustBeGiven() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Failure.of(FailureReason.DUPLICATE_ROW, CELL))
                .withMessageContaining("DUPLICATE_ROW")
                .withMessageContaining("{other}");
    }

    @Test
    void aFailureIsOneLineWhateverTheCellHolds() {
        Origin odd = Origin.builder().file("f").line(1).column(1).raw("1\n0").build();
        assertThat(Failure.of(FailureReason.BAD_NUMBER, odd).toString())
                .endsWith("(1\\n0)")
                .doesNotContain("\n");
    }

    @Test
    void aPlaceIsCountedFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.builder().file("f").line(0).column(1).build());
    }

    @Test
    void anInputThatMustBeWholeThrowsWithEveryFailure() {
        Failure failure = Failure.of(FailureReason.BAD_NUMBER, CELL);
        PartialResult<String> result = PartialResult.of(List.of("good"), List.of(failure, failure));
        assertThatExceptionOfType(FailuresException.class)
                .isThrownBy(result::orThrow)
                .withMessageContaining("xa.csv:7:3: BAD_NUMBER")
                .withMessageEndingWith("and 1 more")
                .satisfies(e -> assertThat(e.failures()).hasSize(2));
        assertThat(PartialResult.of(List.of("good"), List.of()).orThrow()).containsExactly("good");
    }
}
