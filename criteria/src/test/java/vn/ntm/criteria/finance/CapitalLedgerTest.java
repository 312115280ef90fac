package vn.ntm.criteria.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** What a ledger answers, and where it has no answer. */
class CapitalLedgerTest {

    private static final CapitalSeries PLAN = CapitalSeries.plan(PlanBasis.WHOLE);
    private static final CapitalSeries SPENT = CapitalSeries.DISBURSED;
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2023, 6, 30);
    private static final CapitalHeading CENTRAL = CapitalHeading.of("CENTRAL", 2023);
    private static final CapitalHeading INVESTMENT = CENTRAL.withSource("CENTRAL_INVESTMENT");
    private static final CapitalHeading RECURRENT = CENTRAL.withSource("CENTRAL_RECURRENT");

    private static CapitalEntry entry(CapitalSeries series, CapitalHeading heading, LocalDate day, long billions) {
        return new CapitalEntry(heading, series, day, billions(billions));
    }

    private static CapitalEntry plan(CapitalHeading heading, long billions) {
        return entry(PLAN, heading, NEW_YEAR, billions);
    }

    private static Vnd billions(long amount) {
        return Vnd.of(amount, VndUnit.BILLION);
    }

    @Test
    void aTotalThatNobodyGaveIsTheSumOfItsParts() {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(INVESTMENT, 70), plan(RECURRENT, 30)));
        assertThat(ledger.amount(PLAN, CENTRAL, JUNE).orElseThrow()).isEqualTo(billions(100));
    }

    @Test
    void aMissingPartIsNotZero() {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(INVESTMENT, 70)));
        assertThat(ledger.amount(PLAN, CENTRAL, JUNE).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(ledger.amount(PLAN, RECURRENT, JUNE).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(ledger.amount(SPENT, INVESTMENT, JUNE).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
    }

    @Test
    void investmentOfTheCentralBudgetIsOneHeadingHoweverItIsWritten() {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(CENTRAL.withNature(CapitalNature.INVESTMENT), 70)));
        assertThat(ledger.amount(PLAN, INVESTMENT, JUNE).orElseThrow()).isEqualTo(billions(70));
        assertThat(ledger.amount(PLAN, INVESTMENT.withNature(CapitalNature.INVESTMENT), JUNE)
                        .orElseThrow())
                .isEqualTo(billions(70));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.amount(PLAN, INVESTMENT.withNature(CapitalNature.RECURRENT), JUNE))
                .withMessage("source CENTRAL_INVESTMENT is INVESTMENT, not RECURRENT");
    }

    @Test
    void aNatureIsAddedOverTheSourcesThatHaveIt() {
        CapitalHeading local = CENTRAL.withSource("LOCAL").withNature(CapitalNature.INVESTMENT);
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(INVESTMENT, 70), plan(RECURRENT, 30), plan(local, 200)));
        assertThat(ledger.amount(PLAN, CENTRAL.withSource("STATE_BUDGET").withNature(CapitalNature.INVESTMENT), JUNE)
                        .orElseThrow())
                .isEqualTo(billions(270));
    }

    @Test
    void theTotalThatWasGivenStandsAlsoWhereItsPartsGiveAnother() {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(CENTRAL, 99), plan(INVESTMENT, 70), plan(RECURRENT, 30)));
        assertThat(ledger.amount(PLAN, CENTRAL, JUNE).orElseThrow()).isEqualTo(billions(99));
        assertThat(ledger.checks(PLAN, CENTRAL, JUNE))
                .extracting(check -> check.dimension().orElseThrow() + " "
                        + check.excess().orElseThrow().in(VndUnit.BILLION))
                .containsExactly("NATURE 1", "SOURCE 1");
    }

    @Test
    void twoWaysToDivideThatDisagreeGiveNoTotal() {
        CapitalHeading state = CENTRAL.withSource("STATE_BUDGET");
        CapitalLedger ledger = CapitalLedger.of(List.of(
                plan(state.withNature(CapitalNature.INVESTMENT), 60),
                plan(state.withNature(CapitalNature.RECURRENT), 40),
                plan(CENTRAL, 30),
                plan(state.withSource("LOCAL"), 71)));
        assertThat(ledger.amount(PLAN, state, JUNE).whyNot()).contains(NotComputableReason.PARTS_DISAGREE);
    }

    @Test
    void twoWaysToDivideThatAgreeAreCountedOnce() {
        CapitalHeading state = CENTRAL.withSource("STATE_BUDGET");
        CapitalLedger ledger = CapitalLedger.of(List.of(
                plan(state.withNature(CapitalNature.INVESTMENT), 60),
                plan(state.withNature(CapitalNature.RECURRENT), 40),
                plan(CENTRAL, 30),
                plan(state.withSource("LOCAL"), 70)));
        assertThat(ledger.amount(PLAN, state, JUNE).orElseThrow()).isEqualTo(billions(100));
    }

    @Test
    void yearsAddUpToTheirPeriodOnlyWhenAllAreThere() {
        CapitalHeading period = CENTRAL.withYears(PlanYears.of(2021, 2023));
        List<CapitalEntry> years = List.of(
                plan(CENTRAL.withYears(PlanYears.of(2021)), 5),
                plan(CENTRAL.withYears(PlanYears.of(2022)), 11),
                plan(CENTRAL, 13));
        assertThat(CapitalLedger.of(years).amount(PLAN, period, JUNE).orElseThrow())
                .isEqualTo(billions(29));
        assertThat(CapitalLedger.of(years.subList(0, 2))
                        .amount(PLAN, period, JUNE)
                        .whyNot())
                .contains(NotComputableReason.MISSING_OPERAND);
        assertThat(CapitalLedger.of(List.of(plan(period, 30), plan(CENTRAL, 13)))
                        .checks(PLAN, period, JUNE))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.verdict()).isEqualTo(PartsCheck.Verdict.INCOMPLETE);
                    assertThat(check.missing())
                            .extracting(part -> part.name(Language.VI))
                            .containsExactly("Ngân sách trung ương, năm 2021", "Ngân sách trung ương, năm 2022");
                });
    }

    @Test
    void theDistrictBudgetIsAPartOf2025AndNotOf2026() {
        for (int year : List.of(2025, 2026)) {
            CapitalHeading local = CapitalHeading.of("LOCAL", year);
            CapitalLedger ledger = CapitalLedger.of(
                    List.of(plan(local.withSource("LOCAL_PROVINCE"), 40), plan(local.withSource("LOCAL_COMMUNE"), 2)));
            assertThat(ledger.amount(PLAN, local, LocalDate.of(2026, 12, 31)).isComputable())
                    .as("%d", year)
                    .isEqualTo(year == 2026);
        }
    }

    @Test
    void whatWasCarriedOverStandsApart() {
        CapitalLedger ledger = CapitalLedger.of(List.of(
                plan(INVESTMENT, 100),
                plan(INVESTMENT.carriedOver(), 20),
                entry(SPENT, INVESTMENT, JUNE, 30),
                entry(SPENT, INVESTMENT.carriedOver(), JUNE, 18)));
        CapitalRate ofThisYear = ledger.rate(SPENT, PLAN, INVESTMENT, JUNE);
        CapitalRate carried = ledger.rate(SPENT, PLAN, INVESTMENT.carriedOver(), JUNE);
        assertThat(ofThisYear.toPercentage(1)).hasToString("30%");
        assertThat(carried.toText(VndUnit.BILLION, 1, Language.VI))
                .isEqualTo("Tỷ lệ giải ngân, Vốn đầu tư phát triển của trung ương, năm 2023, kế hoạch các năm trước"
                        + " chuyển sang, đến ngày 30/6/2023: 18 / 20 tỷ đồng so với kế hoạch vốn (toàn bộ kế hoạch)"
                        + " = 90,0 %");
        // Whoever wants both together says so.
        assertThat(ofThisYear
                        .ratio()
                        .orElseThrow()
                        .plus(carried.ratio().orElseThrow())
                        .toPercentText(1, Language.VI))
                .isEqualTo("40,0 %");
    }

    @Test
    void whatIsCarriedOverAgainAndAgainIsNotAddedOverTheYears() {
        CapitalHeading y2022 = CENTRAL.withYears(PlanYears.of(2022)).carriedOver();
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(y2022, 20), plan(CENTRAL.carriedOver(), 15)));
        assertThat(ledger.amount(PLAN, y2022.withYears(PlanYears.of(2022, 2023)), JUNE)
                        .whyNot())
                .contains(NotComputableReason.MISSING_OPERAND);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, ''", "2023-01-01, 100", "2023-06-30, 100", "2023-07-01, 120", "2024-01-01, 120"})
    void aPlanHoldsUntilItIsRevised(LocalDate day, String billions) {
        CapitalLedger ledger =
                CapitalLedger.of(List.of(plan(CENTRAL, 100), entry(PLAN, CENTRAL, LocalDate.of(2023, 7, 1), 120)));
        assertThat(ledger.amount(PLAN, CENTRAL, day).toOptional().map(amount -> amount.in(VndUnit.BILLION) + ""))
                .isEqualTo(Optional.of(billions).filter(text -> !text.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-29, false", "2023-06-30, true", "2023-07-01, false"})
    void whatWasSpentIsKnownForItsVeryDay(LocalDate day, boolean known) {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(CENTRAL, 100), entry(SPENT, CENTRAL, JUNE, 29)));
        assertThat(ledger.rate(SPENT, PLAN, CENTRAL, day).ratio().isComputable())
                .isEqualTo(known);
    }

    @Test
    void ofAPlanOfZeroThereIsNoRate() {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(CENTRAL, 0), entry(SPENT, CENTRAL, JUNE, 0)));
        assertThat(ledger.rate(SPENT, PLAN, CENTRAL, JUNE).toText(VndUnit.BILLION, 1, Language.VI))
                .endsWith(": 0 / 0 tỷ đồng so với kế hoạch vốn (toàn bộ kế hoạch) = mẫu số bằng 0");
        assertThat(ledger.rate(CapitalSeries.ALLOCATED, PLAN, CENTRAL, JUNE).toText(VndUnit.BILLION, 1, Language.EN))
                .endsWith(": ? / 0 billion VND against plan (the whole plan) = a figure is missing");
    }

    @Test
    void ratesBySourceHaveOneForEveryPart() {
        CapitalHeading local = CENTRAL.withSource("LOCAL");
        CapitalLedger ledger =
                CapitalLedger.of(List.of(plan(CENTRAL, 100), entry(SPENT, CENTRAL, JUNE, 68), plan(local, 200)));
        assertThat(ledger.rates(SPENT, PLAN, CENTRAL.withSource("STATE_BUDGET"), Dimension.SOURCE, JUNE))
                .extracting(rate -> rate.nameVi() + ": " + rate.toPercentage(1))
                .containsExactly(
                        "Ngân sách trung ương, năm 2023: 68%", "Ngân sách địa phương, năm 2023: MISSING_OPERAND");
        assertThat(ledger.rates(SPENT, PLAN, CENTRAL, Dimension.YEAR, JUNE)).isEmpty();
    }

    @Test
    void counterpartMayBeMoreThanTheCentralBudget() {
        CapitalHeading local = CENTRAL.withSource("LOCAL");
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(CENTRAL, 100), plan(local, 150)));
        assertThat(ledger.share(PLAN, local, CENTRAL, JUNE).toText(VndUnit.BILLION, 1, Language.VI))
                .isEqualTo(
                        "Ngân sách địa phương, năm 2023 / Ngân sách trung ương, năm 2023: 150 / 100 tỷ đồng = 150,0 %");
        assertThat(CapitalLedger.of(List.of(plan(CENTRAL, 0), plan(local, 150)))
                        .share(PLAN, local, CENTRAL, JUNE)
                        .ratio()
                        .whyNot())
                .contains(NotComputableReason.ZERO_DENOMINATOR);
    }

    @Test
    void moreThanThePlanIsARateToo() {
        CapitalLedger ledger = CapitalLedger.of(List.of(plan(CENTRAL, 61), entry(SPENT, CENTRAL, JUNE, 78)));
        assertThat(ledger.rate(SPENT, PLAN, CENTRAL, JUNE).toPercentage(1)).hasToString("127.9%");
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(CENTRAL, -1))
                .withMessageStartingWith("amount is negative: -1000000000 VND under CapitalHeading[source=CENTRAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalLedger.of(List.of(plan(CENTRAL, 1), plan(CENTRAL, 2))))
                .withMessageContaining("source=CENTRAL")
                .withMessageEndingWith("on 2023-01-01: 1000000000 VND and 2000000000 VND");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CapitalLedger.of(List.of(plan(CENTRAL.withSource("BANKS"), 1))))
                .withMessageStartingWith("no source of capital has the id BANKS");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanYears.of(2025, 2021))
                .withMessage("first year 2025 is after last 2021");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanYears.of(2021, 20_255))
                .withMessage("years 2021 to 20255 are not from 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CapitalSeries(CapitalSeries.Stage.PLAN, Optional.empty()))
                .withMessage("stage PLAN does not go with basis (none)");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanBasis(" ", "plan"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartsCheck.of(CapitalPart.missing("Tổng", "Total"), List.of()));
    }
}
