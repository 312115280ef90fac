package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/** What a spreadsheet leaves of the code of a unit, and what is made of it. */
class CodeCellTest {

    private static String shown(Optional<CodeCell> cell) {
        return cell.map(read -> read.code().text() + (read.repaired() ? " repaired" : ""))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "06364, 06364",
                "20, 20",
                "185, 185",
                "6364, 06364 repaired",
                "'06364, 06364 repaired",
                "6364.0, 06364 repaired",
                "`6364,0`, 06364 repaired",
                "xã Chiến Thắng (06364), 06364 repaired",
                "Chiến Thắng ( 6364 ), 06364 repaired",
                "Chiến Thắng (mới) (06364), -",
                "(06364), -",
                "4, -",
                "Chiến Thắng, -",
                "063641, -",
                "6364.5, -",
            })
    void aCodeOfAnyLevelIsReadWhereItsZerosCanBeToldForSure(String text, String read) {
        assertThat(shown(CodeCell.of(text))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "06364, COMMUNE, 06364",
                "6364, COMMUNE, 06364 repaired",
                "4, COMMUNE, 00004 repaired",
                "4, DISTRICT, 004 repaired",
                "4, PROVINCE, 04 repaired",
                "20, PROVINCE, 20",
                "20, DISTRICT, 020 repaired",
                "20, COMMUNE, 00020 repaired",
                "'20, PROVINCE, 20 repaired",
                "20.0, PROVINCE, 20 repaired",
                "xã A (20), COMMUNE, 00020 repaired",
                "06364, PROVINCE, -",
                "06364, DISTRICT, -",
                "x, COMMUNE, -",
            })
    void aCodeOfOneLevelIsFilledUpToItsLength(String text, UnitLevel level, String read) {
        assertThat(shown(CodeCell.of(text, level))).isEqualTo(read);
    }

    @Test
    void aCodeThatThereIsStandsWhateverItsLevelAndARepairedOneMustBeKnown() {
        assertThat(shown(CodeCell.of("20", UnitLevel.COMMUNE, UnitCode.of("20")::equals)))
                .isEqualTo("20");
        assertThat(shown(CodeCell.of("20", UnitLevel.COMMUNE, UnitCode.of("00020")::equals)))
                .isEqualTo("00020 repaired");
        assertThat(shown(CodeCell.of("20", UnitLevel.COMMUNE, any -> false))).isEqualTo("-");
        assertThat(shown(CodeCell.of("06364", UnitLevel.COMMUNE, any -> false))).isEqualTo("-");
        assertThat(shown(CodeCell.of("6364", UnitLevel.COMMUNE, UnitCode.of("06364")::equals)))
                .isEqualTo("06364 repaired");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=\"06364\", 06364",
                "06364, 06364",
                "=\"Đạt\", =\"Đạt\"",
                "=\"06364, =\"06364",
                "06364\", 06364\"",
                "=\"\", =\"\"",
                "=\", =\"",
            })
    void theMarksThatKeepACodeTextAreTakenOffACodeAlone(String text, String code) {
        assertThat(CodeCell.withoutMarks(text)).isEqualTo(code);
    }

    @Test
    void aMarkedCodeComesBackAndAnEmptyCellStaysEmpty() {
        assertThat(CodeCell.marked("06364")).isEqualTo("=\"06364\"");
        assertThat(CodeCell.withoutMarks(CodeCell.marked("06364"))).isEqualTo("06364");
        assertThat(CodeCell.marked("")).isEmpty();
    }
}
