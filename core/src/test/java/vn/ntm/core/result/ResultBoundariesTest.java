package vn.ntm.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;

class ResultBoundariesTest {

    @Test
    void aPlaceBeginsWithTheFirstLineAndMayBeAWholeLine() {
        assertThat(Origin.builder().file("f").line(1).column(0).build().column())
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.builder().file("f").line(0).column(1).build())
                .withMessage("line 0, column 1 is no place in a file");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Origin.builder().file("f").line(1).column(-1).build())
                .withMessage("line 1, column -1 is no place in a file");
    }

    @Test
    void aTextOfTwoHundredCharactersIsQuotedWhole() {
        assertThat(quoted("x".repeat(200))).contains("\"" + "x".repeat(200) + "\"");
        assertThat(quoted("x".repeat(201))).contains("\"" + "x".repeat(200) + "…\"");
    }

    private static String quoted(String raw) {
        return Failure.of(
                        FailureReason.BAD_NUMBER,
                        Origin.builder().file("f").line(1).column(1).raw(raw).build())
                .message(Language.EN);
    }

    @Test
    void whereNothingIsAcceptedThatIsSaid() {
        Failure failure = Failure.builder()
                .reason(FailureReason.BAD_TOKEN)
                .origin(Origin.builder().file("f").line(1).column(1).raw("x").build())
                .putAttributes("expected", "")
                .build();
        assertThat(failure.message(Language.EN)).isEqualTo("\"x\" does not fit here; accepted: none");
        assertThat(failure.message(Language.VI)).endsWith("chấp nhận: không có");
    }

    @Test
    void whatWasReadIsThereOrTheReasonIs() {
        Reading<Integer> there = Reading.of(7);
        Reading<Integer> none = Reading.refused(RefusalReason.NOT_A_NUMBER, "x");
        assertThat(there.toOptional()).contains(7);
        assertThat(there.whyNot()).isEmpty();
        assertThat(there.orElseThrow()).isEqualTo(7);
        assertThat(there.map(n -> n + 1)).isEqualTo(Reading.of(8)).hasToString("8");
        assertThat(none.toOptional()).isEmpty();
        assertThat(none.whyNot()).contains(RefusalReason.NOT_A_NUMBER);
        assertThat(none.map(n -> n + 1)).isEqualTo(none).hasToString("NOT_A_NUMBER");
        assertThatIllegalArgumentException().isThrownBy(none::orElseThrow).withMessage("NOT_A_NUMBER: x");
        assertThat(Computed.of(7)).hasToString("7");
    }

    @Test
    void everyReasonOfARefusalIsToldInBothLanguages() {
        for (RefusalReason reason : RefusalReason.values()) {
            assertThat(reason.toText(Language.VI)).as(reason.name()).isNotBlank();
            assertThat(reason.toText(Language.EN))
                    .as(reason.name())
                    .isNotBlank()
                    .isNotEqualTo(reason.toText(Language.VI));
        }
    }
}
