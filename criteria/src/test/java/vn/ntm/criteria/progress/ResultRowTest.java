package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.evaluation.Verdict;

class ResultRowTest {

    private static ResultRow.Builder row() {
        return ResultRow.builder()
                .set(Matrices.SET)
                .name("Xã ChiếnThắng")
                .putMarks("1", Mark.MET)
                .putMarks("2", Mark.NOT_MET)
                .putMarks("3", Mark.BASICALLY_MET)
                .putMarks("4", Mark.NOT_ASSESSED);
    }

    @Test
    void whatIsNotSaidToBeMetOrNotIsUndetermined() {
        assertThat(row().build().criteriaMet()).isEqualTo(CountRange.of(1, 18));
        assertThat(row().build().mark("3").verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(row().build().mark("19")).isEqualTo(Mark.EMPTY);
    }

    @Test
    void thePrintedTotalIsNotCounted() {
        ResultRow row =
                row().code(UnitCode.of("06364")).printedTotal(Decimal.of(9)).build();
        assertThat(row.criteriaMet().min()).isOne();
        assertThat(row)
                .isNotEqualTo(row().build())
                .isEqualTo(row().code(UnitCode.of("06364"))
                        .printedTotal(Decimal.parse("9.0"))
                        .build());
    }

    @Test
    void aCriterionThatTheSetDoesNotCountIsRefused() {
        assertThatThrownBy(() -> row().putMarks("20", Mark.MET).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("commune-ntm-2021-2025", "20");
        ResultRow row = row().build();
        assertThatThrownBy(() -> row.mark("0")).hasMessageContaining("no criterion 0");
    }

    @Test
    void rangesOfRatiosAreReadAsTheyAreWritten() {
        assertThat(RatioRange.parse("1550/152..1586/152")).hasToString("1550/152..1586/152");
        assertThat(RatioRange.parse("1586/152")).isEqualTo(RatioRange.exactly(Ratio.of(1586, 152)));
        assertThatThrownBy(() -> RatioRange.parse("2/3..1/3")).hasMessageContainingAll("2/3", "1/3");
        assertThatThrownBy(() -> RatioRange.parse("x")).hasMessageContaining("x");
    }
}
