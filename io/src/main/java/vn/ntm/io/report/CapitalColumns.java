package vn.ntm.io.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.io.report.figure.FigureColumn;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.head.FormHead;
import vn.ntm.io.report.head.HeadLabel;

/** The columns of the capital form. */
final class CapitalColumns {

    static final String PLAN = "Kế hoạch";
    static final String RATE = "Tỷ lệ (%)";
    static final int RATE_SCALE = 1;

    private CapitalColumns() {}

    /** Returns the head of the form of a province; those of units below have other numbers. */
    static FormHead head(CapitalHeading whole, PlanBasis basis, LocalDate day) {
        CapitalSources sources = CapitalSources.standard();
        return FormHead.of("Kết quả thực hiện nguồn lực theo nguồn vốn", day)
                .with(HeadLabel.HEADING, whole.toText(sources, Language.VI), whole.toText(sources, Language.EN))
                .with(HeadLabel.PLAN, basis.toText(Language.VI), basis.toText(Language.EN))
                .with(HeadLabel.MEASURE, VndUnit.MILLION.toText(Language.VI))
                .numbered(report(UnitLevel.PROVINCE), day.getYear());
    }

    /** Returns the form of the programme's reports that units of a level fill in. */
    static Optional<String> report(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> Optional.of("RESOURCES");
            case COMMUNE -> Optional.of("COMMUNE_RESOURCES");
            case DISTRICT, VILLAGE -> Optional.empty();
        };
    }

    /** Returns the column of what was done. */
    static String done(CapitalSeries done) {
        return switch (done.stage()) {
            case ALLOCATED -> "Đã phân bổ";
            case DISBURSED -> "Đã giải ngân";
            case MOBILISED -> "Đã huy động";
            case PLAN -> throw new IllegalArgumentException("done: a plan is no result");
        };
    }

    /** How else a form heads what was done. */
    private static List<String> alsoCalled(CapitalSeries done) {
        return switch (done.stage()) {
            case ALLOCATED -> List.of("Kết quả", "Kết quả thực hiện", "Phân bổ", "Vốn đã phân bổ", "Allocated", "Done");
            case DISBURSED ->
                List.of(
                        "Kết quả",
                        "Kết quả thực hiện",
                        "Giải ngân",
                        "Vốn đã giải ngân",
                        "Kết quả giải ngân",
                        "Disbursed",
                        "Done");
            default ->
                List.of(
                        "Kết quả",
                        "Kết quả thực hiện",
                        "Huy động",
                        "Vốn đã huy động",
                        "Kết quả huy động",
                        "Mobilised",
                        "Done");
        };
    }

    static List<FigureColumn> of(CapitalSeries done) {
        return List.of(
                FigureColumn.numbering(),
                FigureColumn.of(
                                "Nguồn vốn",
                                Role.KEY,
                                "nguồn vốn, theo tên, mã hoặc viết tắt",
                                "the source, by name, id or abbreviation",
                                List.of("Nguồn", "Nội dung", "Nguồn lực", "Source", "Source of capital"))
                        .asRequired(),
                FigureColumn.of(
                                PLAN,
                                Role.MONEY,
                                "vốn theo kế hoạch, tính theo Đơn vị tính ghi trên tiêu đề",
                                "what was planned, in the unit of money that the row Đơn vị tính names",
                                List.of(
                                        "Kế hoạch vốn",
                                        "Vốn kế hoạch",
                                        "Kế hoạch giao",
                                        "Kế hoạch vốn giao",
                                        "Plan",
                                        "Planned"))
                        .asRequired(),
                FigureColumn.of(
                                done(done),
                                Role.MONEY,
                                "kết quả đến ngày ghi trên tiêu đề",
                                "what was done to the day of the form",
                                alsoCalled(done))
                        .asRequired(),
                FigureColumn.of(
                        RATE,
                        Role.SHARE,
                        "kết quả so với kế hoạch, để đối chiếu",
                        "done of planned, compared",
                        List.of("Tỷ lệ", "Tỷ lệ %", "Tỷ lệ giải ngân (%)", "%", "Rate (%)", "Share (%)")),
                FigureColumn.note());
    }
}
