package vn.ntm.cli.langson;

import java.util.List;
import java.util.Optional;
import vn.ntm.cli.console.Words;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalRate;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.finance.PlanYears;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** What was allocated and disbursed in Lạng Sơn: the report prints rates and no amounts, so that none can be recomputed. */
final class LangSonFinance {

    private static final int SCALE = 1;

    /** Whose plan it is, the report does not say. */
    private static final CapitalSeries PLAN =
            CapitalSeries.plan(new PlanBasis("báo cáo không nêu cấp giao", "the report does not say who assigned it"));

    private LangSonFinance() {}

    static List<Recomputed> figures() {
        return List.of(
                allocated("2021_2025", PlanYears.of(2021, 2025)),
                allocated("2022", PlanYears.of(2022)),
                allocated("2023", PlanYears.of(2023)),
                disbursed(LangSon2023.BUDGET_DISBURSED, "STATE_BUDGET"),
                disbursed(LangSon2023.CENTRAL_INVESTMENT_DISBURSED, "CENTRAL_INVESTMENT"));
    }

    /** Returns the source and the years of a figure in few words. */
    static Words shortName(Recomputed figure) {
        return switch (figure.key()) {
            case "capital_allocated_2021_2025" ->
                new Words("Trung ương, phân bổ 2021–2025", "Central, allocated 2021–2025");
            case "capital_allocated_2022" -> new Words("Trung ương, phân bổ 2022", "Central, allocated 2022");
            case "capital_allocated_2023" -> new Words("Trung ương, phân bổ 2023", "Central, allocated 2023");
            case "budget_disbursed" -> new Words("Ngân sách nhà nước, giải ngân 2023", "State budget, disbursed 2023");
            case "central_investment_disbursed" ->
                new Words("Đầu tư phát triển trung ương, giải ngân 2023", "Central investment, disbursed 2023");
            default -> figure.label();
        };
    }

    /** Returns whether a figure is about allocation, not about disbursement. */
    static boolean isAllocation(Recomputed figure) {
        return figure.key().startsWith(LangSon2023.CAPITAL_ALLOCATED.key());
    }

    private static Recomputed allocated(String years, PlanYears plan) {
        return rate(
                LangSon2023.CAPITAL_ALLOCATED.key() + "_" + years,
                LangSon2023.CAPITAL_ALLOCATED,
                CapitalSeries.ALLOCATED,
                CapitalHeading.of("CENTRAL", plan),
                new Words(
                        "báo cáo không nêu số vốn kế hoạch và số vốn đã phân bổ",
                        "the report prints neither the planned nor the allocated amount"));
    }

    private static Recomputed disbursed(ReportedFigure printed, String source) {
        return rate(
                printed.key(),
                printed,
                CapitalSeries.DISBURSED,
                CapitalHeading.of(source, LangSon2023.AS_OF.getYear()),
                new Words(
                        "báo cáo không nêu số vốn kế hoạch và số vốn đã giải ngân",
                        "the report prints neither the planned nor the disbursed amount"));
    }

    private static Recomputed rate(
            String key, ReportedFigure printed, CapitalSeries done, CapitalHeading heading, Words missing) {
        CapitalRate rate = CapitalLedger.of(List.of()).rate(done, PLAN, heading, LangSon2023.AS_OF);
        return new Recomputed(
                key,
                Recomputed.Calculator.FINANCE,
                new Words(printed.labelVi(), printed.labelEn()),
                rate.ratio(),
                Recomputed.Form.PERCENT,
                SCALE,
                Optional.of(printed.figure()),
                Words.of(language -> rate.toText(VndUnit.BILLION, SCALE, language)),
                Optional.of(missing),
                List.of());
    }
}
