package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.CsvProfile;

class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1,'=1+1", "+84,'+84", "-x,'-x", "@a,'@a", "'=1,''=1", "'xã,'xã", "a=1,a=1", "\"\",\"\""})
    void whatIsGuardedIsFreed(String text, String guarded) {
        assertThat(FormulaGuard.on(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.off(guarded)).isEqualTo(text);
    }

    @Test
    void everyTextComesBack() {
        Random random = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(6); i > 0; i--) {
                text.append("'=+-@\t\rxã ".charAt(random.nextInt(10)));
            }
            assertThat(FormulaGuard.off(FormulaGuard.on(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void p45TextsAreGuardedAndNegativeNumbersAreNumbers() {
        String text = CsvOutput.text(
                CsvProfile.excelVi(),
                csv -> csv.text("=1+1").number(Decimal.parse("-3.5")).word("-").end());
        assertThat(text).isEqualTo("\uFEFF'=1+1;-3,5;-\r\n");
        assertThat(CsvOutput.text(
                        CsvProfile.plain().withFormulaGuard(false),
                        csv -> csv.text("=1+1").end()))
                .isEqualTo("=1+1\n");
    }
}
