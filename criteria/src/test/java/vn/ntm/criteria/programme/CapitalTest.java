package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;

/** Where the programme's capital comes from and what was published about it. */
class CapitalTest {

    private final Programme programme = Programme.standard();

    private CapitalStatement statement(CapitalStatement.Kind kind, int year) {
        assertThat(programme.capitalStatements(kind, year)).hasSize(1);
        return programme.capitalStatements(kind, year).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, ALL, 2.455.212 tỷ đồng, UNVERIFIED",
        "2023, STATE_BUDGET, tối thiểu 196.332 tỷ đồng, CORROBORATED",
        "2023, CENTRAL, 39.632 tỷ đồng, VERIFIED",
        "2023, CENTRAL_INVESTMENT, 30.000 tỷ đồng, UNVERIFIED",
        "2023, CENTRAL_RECURRENT, 9.632 tỷ đồng, UNVERIFIED",
        "2023, LOCAL, 156.700 tỷ đồng, CORROBORATED",
        "2023, INTEGRATED, 224.080 tỷ đồng, UNVERIFIED",
        "2023, CREDIT, 1.790.000 tỷ đồng, UNVERIFIED",
        "2023, ENTERPRISES, 105.000 tỷ đồng, UNVERIFIED",
        "2023, PEOPLE, 139.800 tỷ đồng, UNVERIFIED",
        "2030, ALL, khoảng 1.044.000 tỷ đồng, VERIFIED",
        "2030, STATE_BUDGET, khoảng 423.000 tỷ đồng, VERIFIED",
        "2030, CENTRAL, khoảng 100.000 tỷ đồng, VERIFIED",
        "2030, CENTRAL_INVESTMENT, 70.000 tỷ đồng, VERIFIED",
        "2030, CENTRAL_RECURRENT, 30.000 tỷ đồng, VERIFIED",
        "2030, LOCAL, khoảng 300.000 tỷ đồng, VERIFIED",
        "2030, POLICY_CREDIT, khoảng 23.000 tỷ đồng, VERIFIED",
        "2030, INTEGRATED, khoảng 360.000 tỷ đồng, VERIFIED",
        "2030, ENTERPRISES_AND_PEOPLE, 261.000 tỷ đồng, VERIFIED"
    })
    void plannedAsPublished(int year, String capital, String amount, Grade grade) {
        assertThat(statement(CapitalStatement.Kind.PLAN, year).figure(capital)).hasValueSatisfying(figure -> {
            assertThat(figure.toText(Language.VI)).isEqualTo(amount);
            assertThat(figure.grade()).isEqualTo(grade);
        });
    }

    @Test
    void aPlanOfBareFiguresAddsUp() {
        assertThat(statement(CapitalStatement.Kind.PLAN, 2023).excessOfParts("CENTRAL"))
                .contains(Decimal.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2023, ALL",
        "2023, STATE_BUDGET",
        "2030, ALL",
        "2030, STATE_BUDGET",
        "2030, CENTRAL",
    })
    void whatIsAboutOrAtLeastSoMuchAddsUpToNothingExact(int year, String capital) {
        CapitalStatement plan = statement(CapitalStatement.Kind.PLAN, year);
        assertThat(plan.figure(capital).map(CapitalFigure::parts)).contains(CapitalFigure.Parts.ALL);
        assertThat(plan.excessOfParts(capital)).isEmpty();
    }

    @Test
    void theResultOf2022DoesNotAddUpAndStaysSo() {
        CapitalStatement result = statement(CapitalStatement.Kind.RESULT, 2022);
        assertThat(result.total().amount()).isEqualTo(Decimal.of(621_324));
        assertThat(result.parts("ALL"))
                .extracting(figure -> figure.capital() + " " + figure.amount())
                .containsExactly(
                        "STATE_BUDGET 77397.8",
                        "INTEGRATED 49967",
                        "CREDIT 436738",
                        "ENTERPRISES 35503",
                        "PEOPLE 21848");
        assertThat(result.excessOfParts("ALL")).contains(Decimal.parse("129.8"));
        assertThat(result.figures())
                .allSatisfy(figure -> assertThat(figure.grade()).isEqualTo(Grade.VERIFIED));
    }

    @Test
    void aPartThatIsAnOfWhichIsNotCheckedAgainstItsWhole() {
        CapitalStatement result = statement(CapitalStatement.Kind.RESULT, 2022);
        assertThat(result.parts("STATE_BUDGET"))
                .singleElement()
                .extracting(CapitalFigure::amount)
                .isEqualTo(Decimal.parse("66397.8"));
        assertThat(result.excessOfParts("STATE_BUDGET")).isEmpty();
        assertThat(result.excessOfParts("CREDIT")).isEmpty();
        assertThat(result.excessOfParts("CENTRAL")).isEmpty();
    }

    @Test
    void isMoney() {
        assertThat(statement(CapitalStatement.Kind.PLAN, 2026).total().toVnd())
                .isEqualTo(Vnd.of("1.044", VndUnit.QUADRILLION));
    }

    @Test
    void countsOnlyWhatWasReadAsKnown() {
        assertThat(programme.capitalStatements().stream().flatMap(statement -> statement.figures().stream()))
                .allSatisfy(figure -> assertThat(figure.source().isPresent())
                        .as(figure.capital())
                        .isEqualTo(figure.grade() != Grade.UNVERIFIED));
        assertThat(programme.capitalStatements(CapitalStatement.Kind.RESULT, 2023))
                .isEmpty();
    }
}
