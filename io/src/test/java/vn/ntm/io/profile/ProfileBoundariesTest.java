package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

class ProfileBoundariesTest {

    private static final FormSpec FORM = FormSpec.of(
            "Mẫu",
            "Form",
            List.of(
                    ColumnSpec.of("unit", CellKind.CODE).asRequired(),
                    ColumnSpec.of("value", CellKind.TEXT),
                    ColumnSpec.of("note", CellKind.TEXT),
                    ColumnSpec.of("day", CellKind.TEXT)));

    /** Sets one limit. */
    private interface Setter {
        Limits to(long value);
    }

    static Stream<Arguments> limits() {
        Limits standard = Limits.standard();
        return Stream.of(
                limit("bytes", Long.MAX_VALUE, standard::withBytes),
                limit("rows", Long.MAX_VALUE, standard::withRows),
                limit("columns", 16_384, value -> standard.withColumns((int) value)),
                limit("cellLength", 1 << 24, value -> standard.withCellLength((int) value)),
                limit("recordLength", 1 << 24, value -> standard.withRecordLength((int) value)),
                limit("numberDigits", 30, value -> standard.withNumberDigits((int) value)),
                limit("failures", Integer.MAX_VALUE, value -> standard.withFailures((int) value)),
                limit("titleRows", Integer.MAX_VALUE, value -> standard.withTitleRows((int) value)));
    }

    private static Arguments limit(String name, long most, Setter setter) {
        return Arguments.of(name, most, setter);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void aLimitLetsSomethingThroughAndNotMoreThanCanBe(String name, long most, Setter setter) {
        assertThat(setter.to(1)).isNotEqualTo(Limits.standard());
        assertThat(setter.to(most)).isEqualTo(setter.to(most));
        String refusal = "; a limit is at least 1 and at most " + most;
        assertThatIllegalArgumentException().isThrownBy(() -> setter.to(0)).withMessage(name + " is 0" + refusal);
        if (most < Integer.MAX_VALUE) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> setter.to(most + 1))
                    .withMessage(name + " is " + (most + 1) + refusal);
        }
    }

    @ParameterizedTest
    @CsvSource({"vlaue, value", "valeu, value", "vaalue, value", "valu, value", "nota, note", "notes, note"})
    void oneSlipAwayIsNear(String header, String near) {
        assertThat(FORM.near(header)).contains(near);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vlaeu", "vaxxe", "avlua", "va1ue9", "valueXY", "dey", "dya", "nott2", "eulav"})
    void twoSlipsAreNotNorIsOneInAShortHeader(String header) {
        assertThat(FORM.near(header)).isEmpty();
    }

    @Test
    void aHeaderOfEightyLettersIsLookedAtAndALongerOneIsAText() {
        String known = "x".repeat(80);
        FormSpec form = FormSpec.of("", "", List.of(ColumnSpec.of(known, CellKind.TEXT)));
        assertThat(form.near("y" + "x".repeat(79))).contains(known);
        assertThat(form.near("x".repeat(81))).isEmpty();
    }

    @Test
    void aColumnThatIsThereIsNotMeantByAnother() {
        assertThat(FORM.near("valu", List.of("unit"))).contains("value");
        assertThat(FORM.near("valu", List.of("value"))).isEmpty();
        assertThat(FORM.meantFor("value", List.of("unit", "valeu", "vlaue"))).contains("valeu");
        assertThat(FORM.meantFor("note", List.of("unit", "valeu"))).isEmpty();
        assertThat(FORM.meantFor("value", List.of("unit", "note"))).isEmpty();
    }

    @Test
    void theFirstWordOfAMeaningIsTheOneThatIsWritten() {
        assertThat(Vocabulary.vietnamese().word(CellToken.MET)).contains("Đạt");
        assertThat(Vocabulary.vietnamese().word(CellToken.NOT_MET)).contains("Không đạt");
        assertThat(Vocabulary.vietnamese().word(CellToken.NOT_ASSESSED)).contains("KĐG");
        assertThat(Vocabulary.standard().word(CellToken.NOT_ASSESSED)).isEmpty();
        assertThat(Vocabulary.vietnamese().accepted(CellToken.BASICALLY_MET)).isEqualTo("Cơ bản đạt, Đạt cơ bản");
        assertThat(Vocabulary.empty().plus("v", CellToken.MET)).hasToString("{v=MET}");
        assertThat(Vocabulary.standard())
                .isNotEqualTo(Vocabulary.vietnamese())
                .isEqualTo(Vocabulary.standard())
                .hasSameHashCodeAs(Vocabulary.standard());
    }

    @Test
    void aProfileTellsWhatItGuards() {
        CsvProfile profile = CsvProfile.standard();
        for (boolean guarded : new boolean[] {true, false}) {
            assertThat(profile.withFormulaGuard(guarded).hasFormulaGuard()).isEqualTo(guarded);
            assertThat(profile.withTextSafeCodes(guarded).hasTextSafeCodes()).isEqualTo(guarded);
        }
        assertThat(profile.withFormulaGuard(true)).isNotEqualTo(profile.withFormulaGuard(false));
        assertThat(profile.withTextSafeCodes(true)).isNotEqualTo(profile.withTextSafeCodes(false));
    }

    @Test
    void aTokenIsToldInBothLanguages() {
        for (CellToken token : CellToken.values()) {
            assertThat(token.toText(Language.VI)).isNotBlank().isNotEqualTo(token.toText(Language.EN));
        }
    }
}
