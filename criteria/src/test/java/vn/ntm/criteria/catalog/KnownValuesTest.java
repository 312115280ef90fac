package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

class KnownValuesTest {

    private static final String ID = "commune-ntm-2021-2025";
    private static final CriteriaSet SET = CriteriaCatalog.standard().set(ID);

    private static Threshold row(String indicator, String column, String days, long value, String act) {
        return Threshold.builder()
                .indicator(indicator)
                .column(Column.parse(column))
                .validity(Validity.parse(days))
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(value))
                .unit(SET.thresholds(indicator, Optional.empty()).get(0).unit())
                .setBy(Authority.PROVINCE)
                .mode(Threshold.Mode.EXACT)
                .grade(Grade.VERIFIED)
                .citation(Citation.of(act))
                .build();
    }

    @Test
    void anotherValueOfTheSameActAndCellContradicts() {
        Objection found = KnownValues.objection(SET, row("3.1", "REGION:TN", "2023-01-01..", 85, "318/QĐ-TTg"))
                .orElseThrow();
        assertThat(found.reason()).isEqualTo(FailureReason.CONTRADICTS_KNOWN_VALUE);
        assertThat(found.message(Language.EN))
                .isEqualTo("level >= 85 differs from >= 80, which 318/QĐ-TTg is known to set for the same content");
        assertThat(found.message(Language.VI)).contains(">= 85", ">= 80", "318/QĐ-TTg");
    }

    @Test
    void theSameValueAnotherActOtherDaysOrWhatIsOnlyBelievedDoNot() {
        assertThat(KnownValues.objection(SET, row("3.1", "REGION:TN", "2023-01-01..", 80, "318/QĐ-TTg")))
                .isEmpty();
        assertThat(KnownValues.objection(SET, row("3.1", "REGION:TN", "2023-01-01..", 85, "1/2023/QĐ-UBND")))
                .isEmpty();
        assertThat(KnownValues.objection(SET, row("3.1", "REGION:TN", "2021-01-01..2021-12-31", 85, "318/QĐ-TTg")))
                .isEmpty();
        assertThat(KnownValues.objection(SET, row("9.2", "REGION:TDMNPB", "2023-01-01..", 85, "318/QĐ-TTg")))
                .isEmpty();
    }

    @Test
    void aLevelOfAYearBeforeTheSetIsOfTheFirstWordingAndLaterOnesOfNone() {
        Overlay early = Overlay.of(
                "sớm",
                List.of(Overlay.Row.of(
                        ID, row("10", "REGION:TDMNPB", "2021-01-01..2021-12-31", 36, "1/2021/QĐ-UBND"))));
        assertThat(OverlayCheck.of(CriteriaCatalog.standard(), early).objections())
                .isEmpty();
    }

    private static List<String> reasons(Threshold row) {
        return OverlayCheck.of(CriteriaCatalog.standard(), Overlay.of("tệp", List.of(Overlay.Row.of(ID, row))))
                .objections()
                .stream()
                .map(Overlay.RowObjection::objection)
                .map(found -> found.reason() + (found.refuses() ? " refuses" : " warns"))
                .toList();
    }

    @Test
    void theCatalogueWarnsAndTakesTheRow() {
        Threshold other = row("3.1", "REGION:TN", "2023-01-01..", 85, "318/QĐ-TTg");
        assertThat(reasons(other)).containsExactly("CONTRADICTS_KNOWN_VALUE warns");
        assertThat(CriteriaCatalog.standard()
                        .with(Overlay.of("tệp", List.of(Overlay.Row.of(ID, other))))
                        .set(ID)
                        .overlays())
                .containsExactly("tệp");
        assertThat(reasons(row("3.1", "REGION:TN", "2023-01-01..", 75, "318/QĐ-TTg")))
                .containsExactly("LAXER_THAN_FLOOR refuses", "CONTRADICTS_KNOWN_VALUE warns");
    }
}
