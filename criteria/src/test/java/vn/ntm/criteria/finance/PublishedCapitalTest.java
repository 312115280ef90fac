package vn.ntm.criteria.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;

/** Figures of capital as reports printed them, recomputed. */
class PublishedCapitalTest {

    private static final CapitalSeries PLAN = CapitalSeries.plan(PlanBasis.WHOLE);

    private static CapitalEntry billion(CapitalSeries series, CapitalHeading heading, LocalDate day, String amount) {
        return new CapitalEntry(heading, series, day, Vnd.of(amount, VndUnit.BILLION));
    }

    private static CapitalEntry million(CapitalSeries series, CapitalHeading heading, LocalDate day, long amount) {
        return new CapitalEntry(heading, series, day, Vnd.of(amount, VndUnit.MILLION));
    }

    private static CapitalPart part(String name, long millions) {
        return CapitalPart.of(name, name, Vnd.of(millions, VndUnit.MILLION));
    }

    /** C51: a plan of 614,294 million by nature, disbursed to 19 May 2025. */
    private static final LocalDate MAY = LocalDate.of(2025, 5, 19);

    private static final CapitalHeading STATE = CapitalHeading.of("STATE_BUDGET", 2025);

    private static CapitalLedger may2025() {
        return CapitalLedger.of(List.of(
                million(PLAN, STATE, LocalDate.of(2025, 1, 1), 614_294),
                million(PLAN, STATE.withNature(CapitalNature.INVESTMENT), LocalDate.of(2025, 1, 1), 310_386),
                million(PLAN, STATE.withNature(CapitalNature.RECURRENT), LocalDate.of(2025, 1, 1), 303_908),
                million(CapitalSeries.DISBURSED, STATE, MAY, 84_499),
                million(CapitalSeries.DISBURSED, STATE.withNature(CapitalNature.INVESTMENT), MAY, 70_109),
                million(CapitalSeries.DISBURSED, STATE.withNature(CapitalNature.RECURRENT), MAY, 14_390)));
    }

    @Test
    void c51DisbursementByNature() {
        CapitalLedger ledger = may2025();
        assertThat(ledger.rate(CapitalSeries.DISBURSED, PLAN, STATE, MAY).toPercentage(2))
                .hasToString("13.76%");
        assertThat(ledger.rate(CapitalSeries.DISBURSED, PLAN, STATE.withNature(CapitalNature.INVESTMENT), MAY)
                        .toText(VndUnit.MILLION, 2, Language.VI))
                .isEqualTo("Tỷ lệ giải ngân, Ngân sách nhà nước bố trí trực tiếp, vốn đầu tư phát triển, năm 2025,"
                        + " đến ngày 19/5/2025: 70.109 / 310.386 triệu đồng so với kế hoạch vốn (toàn bộ kế hoạch)"
                        + " = 22,59 %");
        // 14,390/303,908 is 4.73498...%: just below the next hundredth.
        assertThat(ledger.rate(CapitalSeries.DISBURSED, PLAN, STATE.withNature(CapitalNature.RECURRENT), MAY)
                        .toText(VndUnit.MILLION, 2, Language.EN))
                .isEqualTo("Disbursement rate, Direct state budget, recurrent expenditure, 2025, to 2025-05-19:"
                        + " 14,390 / 303,908 million VND against plan (the whole plan) = 4.73 %");
    }

    @Test
    void c51TotalsByNatureAddUp() {
        CapitalLedger ledger = may2025();
        assertThat(ledger.checks(PLAN, STATE, MAY)).singleElement().satisfies(check -> {
            assertThat(check.verdict()).isEqualTo(PartsCheck.Verdict.ADDS_UP);
            assertThat(check.dimension()).contains(Dimension.NATURE);
        });
        assertThat(ledger.checks(CapitalSeries.DISBURSED, STATE, MAY).get(0).toText(VndUnit.MILLION, Language.VI))
                .isEqualTo(
                        "Ngân sách nhà nước bố trí trực tiếp, năm 2025 (theo tính chất vốn): 70.109 + 14.390 = 84.499;"
                                + " tổng số ghi 84.499 triệu đồng; khớp");
    }

    /** The transposed digit of 67,172 shows as a difference of 540; nothing is put right. */
    @Test
    void c51PlanByProgrammeDoesNotAddUp() {
        PartsCheck check = PartsCheck.of(
                part("Kế hoạch ba chương trình", 614_294),
                List.of(part("Nông thôn mới", 320_197), part("Giảm nghèo", 67_172), part("Dân tộc", 226_385)));
        assertThat(check.verdict()).isEqualTo(PartsCheck.Verdict.DIFFERS);
        assertThat(check.excess().orElseThrow()).isEqualTo(Vnd.of(-540, VndUnit.MILLION));
        assertThat(check.toText(VndUnit.MILLION, Language.VI))
                .isEqualTo("Kế hoạch ba chương trình: 320.197 + 67.172 + 226.385 = 613.754;"
                        + " tổng số ghi 614.294 triệu đồng; các thành phần nhỏ hơn 540");
        assertThat(check.toText(VndUnit.MILLION, Language.EN))
                .endsWith("; the total says 614,294 million VND; the parts are less by 540");
    }

    @ParameterizedTest
    @CsvSource({"55882, 320197, 17.45%", "4369, 67172, 6.5%", "4369, 67712, 6.45%", "24248, 226385, 10.71%"})
    void c51DisbursementByProgramme(long disbursed, long plan, String rate) {
        assertThat(CapitalRate.ofDisbursement(part("", disbursed), PlanBasis.WHOLE, part("", plan), MAY)
                        .toPercentage(2))
                .hasToString(rate);
    }

    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    private static CapitalLedger mix2022() {
        CapitalHeading all = CapitalHeading.of("ALL", 2022);
        CapitalSeries mobilised = CapitalSeries.MOBILISED;
        return CapitalLedger.of(List.of(
                billion(mobilised, all, END_OF_2022, "621324"),
                billion(mobilised, all.withSource("STATE_BUDGET"), END_OF_2022, "77397.8"),
                billion(mobilised, all.withSource("LOCAL"), END_OF_2022, "66397.8"),
                billion(mobilised, all.withSource("INTEGRATED"), END_OF_2022, "49967"),
                billion(mobilised, all.withSource("CREDIT"), END_OF_2022, "436738"),
                billion(mobilised, all.withSource("ENTERPRISES"), END_OF_2022, "35503"),
                billion(mobilised, all.withSource("PEOPLE"), END_OF_2022, "21848")));
    }

    /** C09: the local counterpart lies in the direct state budget and is not added to it. */
    @Test
    void c09NestedLinesAreNotCountedTwice() {
        CapitalHeading all = CapitalHeading.of("ALL", 2022);
        CapitalSeries mobilised = CapitalSeries.MOBILISED;
        CapitalLedger ledger = mix2022();
        assertThat(ledger.amount(mobilised, all, END_OF_2022).orElseThrow())
                .isEqualTo(Vnd.of(621_324, VndUnit.BILLION));
        PartsCheck bySource = ledger.checks(mobilised, all, END_OF_2022).get(0);
        assertThat(bySource.sumOfKnown()).isEqualTo(Vnd.of("621453.8", VndUnit.BILLION));
        assertThat(bySource.excess().orElseThrow()).isEqualTo(Vnd.of("129.8", VndUnit.BILLION));
        assertThat(bySource.toText(VndUnit.BILLION, Language.VI))
                .endsWith("; tổng số ghi 621.324 tỷ đồng; các thành phần lớn hơn 129,8");
        // Of the state budget only the local part is printed: 11,000 are left for the central one.
        PartsCheck state = ledger.checks(mobilised, all.withSource("STATE_BUDGET"), END_OF_2022)
                .get(0);
        assertThat(state.verdict()).isEqualTo(PartsCheck.Verdict.INCOMPLETE);
        assertThat(state.remainder()).isEqualTo(Vnd.of(11_000, VndUnit.BILLION));
        assertThat(state.toText(VndUnit.BILLION, Language.VI))
                .endsWith("thiếu: Ngân sách trung ương, năm 2022; còn lại 11.000");
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGRATED, 0, '49,967 / 621,324 billion VND = 8 %'",
        "CREDIT, 1, '436,738 / 621,324 billion VND = 70.3 %'",
        "ENTERPRISES, 1, '35,503 / 621,324 billion VND = 5.7 %'",
        "PEOPLE, 1, '21,848 / 621,324 billion VND = 3.5 %'"
    })
    void c09SharesOfTheMix(String source, int scale, String share) {
        CapitalHeading all = CapitalHeading.of("ALL", 2022);
        assertThat(mix2022()
                        .share(CapitalSeries.MOBILISED, all.withSource(source), all, END_OF_2022)
                        .toText(VndUnit.BILLION, scale, Language.EN))
                .endsWith(" / All resources mobilised, 2022: " + share);
    }

    @Test
    void c09CounterpartToTheCentralBudget() {
        CapitalHeading local = CapitalHeading.of("LOCAL", 2022);
        CapitalShare share = mix2022().share(CapitalSeries.MOBILISED, local, local.withSource("CENTRAL"), END_OF_2022);
        // The central part is not printed, and what is left is not taken for it.
        assertThat(share.toText(VndUnit.BILLION, 1, Language.VI))
                .isEqualTo("Ngân sách địa phương, năm 2022 / Ngân sách trung ương, năm 2022:"
                        + " 66.397,8 / ? tỷ đồng = thiếu số liệu để tính");
    }

    /** C15: 1,044 "triệu tỷ" with policy credit in the state budget, as that plan groups it. */
    @Test
    void c15PlanOf2026To2030() {
        PartsCheck state = PartsCheck.of(
                CapitalPart.of("Ngân sách nhà nước", "State budget", Vnd.of(423_000, VndUnit.BILLION)),
                List.of(
                        CapitalPart.of("Trung ương", "Central", Vnd.of(100_000, VndUnit.BILLION)),
                        CapitalPart.of("Địa phương", "Local", Vnd.of(300_000, VndUnit.BILLION)),
                        CapitalPart.of("Tín dụng chính sách", "Policy credit", Vnd.of(23_000, VndUnit.BILLION))));
        assertThat(state.verdict()).isEqualTo(PartsCheck.Verdict.ADDS_UP);
        Vnd all = Vnd.of("1.044", VndUnit.QUADRILLION);
        PartsCheck whole = PartsCheck.of(
                CapitalPart.of("Tổng nguồn lực", "All resources", all),
                List.of(
                        state.whole(),
                        CapitalPart.of("Lồng ghép", "Integrated", Vnd.of(360_000, VndUnit.BILLION)),
                        CapitalPart.missing("Doanh nghiệp, cộng đồng", "Enterprises and community")));
        assertThat(whole.remainder()).isEqualTo(Vnd.of(261_000, VndUnit.BILLION));
        assertThat(whole.remainder().of(all).toPercentText(1, Language.VI)).isEqualTo("25,0 %");
        assertThat(whole.toText(VndUnit.BILLION, Language.EN))
                .isEqualTo("All resources: 423,000 + 360,000 = 783,000; the total says 1,044,000 billion VND;"
                        + " missing: Enterprises and community; left 261,000");
    }

    /** C49: "nearly 224" and 1,411.851 are of two units and still one sum. */
    @Test
    void c49TwoUnitsInOneSentence() {
        assertThat(Vnd.of(224, VndUnit.BILLION).plus(Vnd.of(1_411_851, VndUnit.MILLION)))
                .isEqualTo(Vnd.of("1635.851", VndUnit.BILLION));
    }

    /** C53: the same money is 81.4 % of one plan; another plan gives another rate, so the plan is named. */
    @Test
    void c53ARateNamesItsPlan() {
        LocalDate day = LocalDate.of(2024, 6, 1);
        CapitalHeading central = CapitalHeading.of("CENTRAL", PlanYears.of(2021, 2025));
        PlanBasis assigned = PlanBasis.ASSIGNED_BY_PRIME_MINISTER;
        CapitalLedger ledger = CapitalLedger.of(List.of(
                billion(PLAN, central, LocalDate.of(2022, 2, 22), "39632"),
                billion(CapitalSeries.plan(assigned), central, LocalDate.of(2022, 5, 28), "41686"),
                billion(CapitalSeries.ALLOCATED, central, day, "32265")));
        assertThat(ledger.rate(CapitalSeries.ALLOCATED, PLAN, central, day).toPercentage(1))
                .hasToString("81.4%");
        assertThat(ledger.rate(CapitalSeries.ALLOCATED, CapitalSeries.plan(assigned), central, day)
                        .toText(VndUnit.BILLION, 1, Language.VI))
                .isEqualTo("Tỷ lệ phân bổ, Ngân sách trung ương, giai đoạn 2021-2025, đến ngày 01/6/2024:"
                        + " 32.265 / 41.686 tỷ đồng so với kế hoạch vốn (kế hoạch Thủ tướng Chính phủ giao) = 77,4 %");
    }

    /** C06: 7.5 % of 11,000 bn is 825 bn. */
    @Test
    void c06CentralCapitalOf2022() {
        LocalDate september = LocalDate.of(2022, 9, 30);
        CapitalHeading central = CapitalHeading.of("CENTRAL", 2022);
        CapitalLedger ledger = CapitalLedger.of(List.of(
                billion(PLAN, central, LocalDate.of(2022, 1, 1), "11000"),
                billion(CapitalSeries.DISBURSED, central, september, "825")));
        assertThat(ledger.rate(CapitalSeries.DISBURSED, PLAN, central, september)
                        .toPercentage(1))
                .hasToString("7.5%");
    }
}
