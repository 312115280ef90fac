package vn.ntm.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.io.report.FigureColumn.Role;

/**
 * The rows and columns of the commune result form. A bare {@code 17.10} is 17.1 to a spreadsheet, so that items are called by
 * words and numbers, and only so are they read.
 */
final class CommuneResultColumns {

    /** The row that counts the criteria met. */
    static final String MET = "Số tiêu chí đạt";

    private static final String CRITERION = "Tiêu chí ";
    private static final String INDICATOR = "Chỉ tiêu ";

    private CommuneResultColumns() {}

    static String value(FormMoment moment) {
        return "Giá trị " + moment.toText(Language.VI);
    }

    static String verdict(FormMoment moment) {
        return "Kết quả " + moment.toText(Language.VI);
    }

    static List<FigureColumn> columns() {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(FigureColumn.numbering());
        columns.add(FigureColumn.of(
                        "Mục",
                        Role.KEY,
                        "Tiêu chí 17, Chỉ tiêu 17.10, Chỉ tiêu 12.1/male; dòng " + MET + " để đối chiếu",
                        "Tiêu chí 17, Chỉ tiêu 17.10, Chỉ tiêu 12.1/male; the row " + MET + " is compared",
                        List.of("Tiêu chí, chỉ tiêu"))
                .asRequired());
        columns.add(FigureColumn.of(
                "Nội dung", Role.LABEL, "tên gọi; không đọc", "what it is about; not read", List.of("Tên tiêu chí")));
        for (FormMoment moment : FormMoment.values()) {
            columns.add(FigureColumn.of(
                    value(moment),
                    Role.VALUE,
                    "giá trị " + moment.toText(Language.VI) + ", theo đơn vị tính của bộ tiêu chí, hoặc bậc của thang",
                    "the value " + moment.toText(Language.EN) + ", in the unit of the set, or a grade of its scale",
                    List.of()));
            columns.add(FigureColumn.of(
                    verdict(moment),
                    Role.RESULT,
                    "Đạt, Chưa đạt, Không áp dụng; để trống là chưa xác định",
                    "Đạt, Chưa đạt, Không áp dụng; empty is undetermined",
                    List.of()));
        }
        columns.add(FigureColumn.note());
        return columns;
    }

    /** Returns the items that a set asks for, each criterion above its indicators and these above their parts. */
    static List<FigureLine> lines(DossierLayout layout) {
        List<FigureLine> lines = new ArrayList<>();
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            String no = criterion.criterion().no();
            lines.add(FigureLine.of(
                            layout.subject(criterion.slot()).toString(),
                            List.of(CRITERION + no, "TC" + no, "TC " + no, "Tiêu chí số " + no))
                    .with(criterion.criterion().name(Language.VI), Optional.empty()));
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                String id = indicator.indicator().no();
                lines.add(line(layout.subject(indicator.slot()), id)
                        .with(indicator.indicator().label(Language.VI), scale(indicator.requirement())));
                for (DossierLayout.OfPart part : indicator.parts()) {
                    lines.add(line(
                                    layout.subject(part.slot()),
                                    id + "/" + part.part().id())
                            .with(part.part().label(Language.VI), scale(part.requirement())));
                }
            }
        }
        return lines;
    }

    private static FigureLine line(Subject subject, String id) {
        return FigureLine.of(subject.toString(), List.of(INDICATOR + id, "CT " + id, "Chỉ tiêu số " + id));
    }

    private static Optional<MeasureUnit> scale(Requirement requirement) {
        return requirement.kind() == RequirementKind.GRADE ? requirement.unit() : Optional.empty();
    }
}
