package vn.ntm.io.report;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.io.report.figure.FigureColumn;
import vn.ntm.io.report.figure.FigureColumn.Role;

/** The columns of the commune result form: those of the three times are headed as the period asks for. */
final class CommuneResultColumns {

    /** The row that counts the criteria met. */
    static final String MET = "Số tiêu chí đạt";

    static final String ABOUT = "Nội dung";
    static final String MEASURED_IN = "Đơn vị tính";
    static final String REQUIRED = "Mức đạt chuẩn";

    private static final String VALUE = "Giá trị ";
    private static final String RESULT = "Kết quả ";

    private final ReportingPeriod period;

    CommuneResultColumns(ReportingPeriod period) {
        this.period = period;
    }

    String value(FormMoment moment) {
        return VALUE + words(moment).get(0);
    }

    String verdict(FormMoment moment) {
        return RESULT + words(moment).get(0);
    }

    /** Returns what forms call a time, the written words first. */
    private List<String> words(FormMoment moment) {
        return switch (moment) {
            case LAST_YEAR_END -> List.of(moment.toText(Language.VI), "đến 31/12/" + (period.year() - 1), "năm trước");
            case PERIOD -> {
                String own = period.kind() == ReportingPeriod.Kind.YEAR
                        ? "cả năm"
                        : "6 tháng " + (period.number() == 1 ? "đầu" : "cuối") + " năm";
                yield List.of("thực hiện " + own, own, moment.toText(Language.VI), "trong kỳ");
            }
            case PLAN -> List.of(moment.toText(Language.VI), "kế hoạch", "theo kế hoạch");
        };
    }

    private List<String> alsoCalled(FormMoment moment, String what, String english) {
        List<String> words = new ArrayList<>();
        words(moment).stream().skip(1).map(word -> what + word).forEach(words::add);
        words.add(english + " " + moment.toText(Language.EN));
        return words;
    }

    List<FigureColumn> columns() {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(FigureColumn.numbering());
        columns.add(FigureColumn.of(
                        "Mục",
                        Role.KEY,
                        "Tiêu chí 17, Chỉ tiêu 17.10, Chỉ tiêu 12.1/male; dòng " + MET + " để đối chiếu",
                        "Tiêu chí 17, Chỉ tiêu 17.10, Chỉ tiêu 12.1/male; the row " + MET + " is compared",
                        List.of("Tiêu chí, chỉ tiêu", "Item"))
                .asRequired());
        columns.add(FigureColumn.of(
                ABOUT,
                Role.LABEL,
                "tên gọi; không đọc",
                "what it is about; not read",
                List.of("Tên tiêu chí", "Content")));
        columns.add(FigureColumn.of(
                MEASURED_IN,
                Role.STATED,
                "đơn vị tính của bộ tiêu chí; ghi khác thì không lấy giá trị của dòng",
                "the unit of the set; of a row that says another one no value is taken",
                List.of("ĐVT", "Unit of measure")));
        columns.add(FigureColumn.of(
                REQUIRED,
                Role.LABEL,
                "mức phải đạt vào ngày cuối kỳ; không đọc",
                "what is required on the last day of the period; not read",
                List.of("Yêu cầu", "Required level")));
        for (FormMoment moment : FormMoment.values()) {
            columns.add(FigureColumn.of(
                    value(moment),
                    Role.VALUE,
                    "giá trị " + moment.toText(Language.VI) + ", theo đơn vị tính của bộ tiêu chí, hoặc bậc của thang",
                    "the value " + moment.toText(Language.EN) + ", in the unit of the set, or a grade of its scale",
                    alsoCalled(moment, VALUE, "Value")));
            columns.add(FigureColumn.of(
                    verdict(moment),
                    Role.RESULT,
                    "Đạt, Chưa đạt, Không áp dụng; để trống là chưa xác định",
                    "Đạt, Chưa đạt, Không áp dụng; empty is undetermined",
                    alsoCalled(moment, RESULT, "Result")));
        }
        columns.add(FigureColumn.note());
        return columns;
    }
}
