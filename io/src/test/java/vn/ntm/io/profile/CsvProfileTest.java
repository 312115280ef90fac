package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvProfileTest {

    @Test
    void theStandardProfileGoesByWhatTheFileShows() {
        CsvProfile profile = CsvProfile.standard();
        assertThat(profile.separator()).isEmpty();
        assertThat(profile.writtenSeparator()).isEqualTo(',');
        assertThat(profile.numbers().in(',')).isEqualTo(NumberMarks.PLAIN);
        assertThat(profile.numbers().in(';')).isEqualTo(NumberMarks.COMMA);
        assertThat(profile.numbers().in('\t')).isEqualTo(NumberMarks.COMMA);
        assertThatIllegalStateException().isThrownBy(profile.numbers()::decimal);
        assertThat(profile.hasByteOrderMark()).isFalse();
        assertThat(profile.lineEnd().text()).isEqualTo("\n");
    }

    @Test
    void spreadsheetsInVietnamWriteSemicolonsCommasAndAMark() {
        CsvProfile profile = CsvProfile.excelVi();
        assertThat(profile.separator()).contains(';');
        assertThat(profile.numbers().in(';')).isEqualTo(NumberMarks.VIETNAMESE);
        assertThat(profile.numbers().decimal()).isEqualTo(',');
        assertThat(profile.numbers().grouping()).isEqualTo('.');
        assertThat(profile.hasByteOrderMark()).isTrue();
        assertThat(profile.lineEnd().text()).isEqualTo("\r\n");
        assertThat(profile.vocabulary()).isEqualTo(Vocabulary.vietnamese());
    }

    @Test
    void everySettingIsTheCallers() {
        CsvProfile own = CsvProfile.plain()
                .withSeparator('|')
                .withNumbers(NumberMarks.ENGLISH)
                .withByteOrderMark(true)
                .withLineEnd(LineEnd.CRLF)
                .withFormulaGuard(false)
                .vocabulary(Vocabulary.empty())
                .limits(Limits.standard().withRows(7));
        assertThat(own).hasToString("separator '|', numbers ENGLISH, byte order mark, CRLF");
        assertThat(own.limits().rows()).isEqualTo(7);
        assertThat(own).isNotEqualTo(CsvProfile.plain());
        assertThat(own.withSeparatorShown().separator()).isEmpty();
        assertThat(CsvProfile.plain().withFormulaGuard(false).withFormulaGuard(true))
                .isEqualTo(CsvProfile.plain())
                .hasSameHashCodeAs(CsvProfile.plain());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "\"", " ", "\n", "\r", "\u0000", "#", ".", "-", "đ"})
    void whatCannotStandBetweenCellsIsRefused(String separator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvProfile.plain().withSeparator(separator.charAt(0)))
                .withMessageContaining(separator);
    }

    @Test
    void aLimitThatLetsNothingThroughIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().withCellLength(0))
                .withMessageStartingWith("cellLength is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.standard().withNumberDigits(31))
                .withMessageContaining("at most 30");
        Limits own = Limits.standard()
                .withBytes(1)
                .withRows(2)
                .withColumns(3)
                .withCellLength(4)
                .withRecordLength(5)
                .withNumberDigits(6)
                .withFailures(7)
                .withTitleRows(8);
        assertThat(own).isEqualTo(new Limits(1, 2, 3, 4, 5, 6, 7, 8));
    }
}
