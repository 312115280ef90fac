package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.io.profile.NumberMarks;

/** Figures as forms print them keep the place to which they are printed. */
class FormFigureTest {

    private static String shown(Optional<FormFigure> figure) {
        return figure.map(FormFigure::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.586 | 1586",
                "10,43 | 10.43",
                "10,40 | 10.40",
                "10,0 | 10.0",
                "' 7 ' | 7",
                "12/19 | 12/19",
                "'12 / 19' | 12/19",
                "10,50/19 | 10.50/19",
                "12/ | -",
                "/19 | -",
                "12/x | -",
                "x/19 | -",
                "1/2/3 | -",
                "54,9 % | -",
                "1,5e1 | 15",
                "1,50e1 | 15.0",
                "1,25E+3 | 1250",
                "5e-2 | 0.05",
                "1,5e-1 | 0.15",
                "1e | -",
                "x | -",
            })
    void aFigureIsReadByTheMarksOfTheFileWithItsDecimals(String cell, String figure) {
        assertThat(shown(FormFigure.of(cell, NumberMarks.VIETNAMESE, 30))).isEqualTo(figure);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "54,9 % | 54.9",
                "54,90% | 54.90",
                "54,9 | 54.9",
                "' 54,9\u00A0% ' | 54.9",
                "% | -",
                "54,9 %% | -",
                "12/19 | -",
            })
    void aShareMayHaveItsSign(String cell, String share) {
        assertThat(shown(FormFigure.ofShare(cell, NumberMarks.VIETNAMESE, 30))).isEqualTo(share);
    }

    @Test
    void whatACountIsOfIsKept() {
        FormFigure count = FormFigure.of("12/19", NumberMarks.PLAIN, 30).orElseThrow();
        assertThat(count.of().orElseThrow()).hasToString("19");
        assertThat(count.scale()).isZero();
        assertThat(FormFigure.of("12.5", NumberMarks.PLAIN, 30).orElseThrow().of())
                .isEmpty();
        assertThat(FormFigure.of("1.586", NumberMarks.PLAIN, 30).orElseThrow().scale())
                .isEqualTo(3);
        assertThat(FormFigure.of("1234", NumberMarks.PLAIN, 3)).isEmpty();
    }
}
