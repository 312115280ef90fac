package vn.ntm.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.report.figure.FigureColumn;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.figure.FigureLine;
import vn.ntm.io.report.head.BandWords;

/** The rows and columns of the form of criteria by group: one criterion a row, one group a column. */
final class CriteriaByGroupColumns {

    /** The key of the row of the units with a result. */
    static final String REPORTED = "reported";

    static final String ABOUT = "Nội dung";
    static final String ALL = "Cộng";
    static final String SHARE = "Tỷ lệ (%)";

    private static final String MOST = " (nhiều nhất)";

    private CriteriaByGroupColumns() {}

    /** Returns the column of the units of a group that meet a criterion. */
    static String met(FormGroup group) {
        return group.name();
    }

    /** Returns the column of those that may meet it. */
    static String most(FormGroup group) {
        return group.name() + MOST;
    }

    static List<Criterion> criteria(CriteriaSet set) {
        return set.criteria().stream().filter(Criterion::counted).toList();
    }

    static List<FigureLine> lines(CriteriaSet set) {
        List<FigureLine> lines = new ArrayList<>();
        String reported = ProgressColumns.reported(BandWords.unit(set.level()));
        lines.add(FigureLine.of(REPORTED, List.of(reported, "Reported", BandWords.english(set) + " with a result")));
        for (Criterion criterion : criteria(set)) {
            String no = criterion.no();
            lines.add(FigureLine.of(
                            no,
                            List.of("Tiêu chí " + no, "TC" + no, "TC " + no, "Tiêu chí số " + no, "Criterion " + no))
                    .with(ABOUT, criterion.name(Language.VI)));
        }
        return lines;
    }

    /**
     * Returns the columns.
     *
     * @throws IllegalArgumentException if two have one header; the message holds it
     */
    static List<FigureColumn> of(String unit, List<FormGroup> groups) {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(FigureColumn.numbering());
        columns.add(FigureColumn.of(
                        "Tiêu chí",
                        Role.KEY,
                        "Tiêu chí 17; dòng đầu là số " + unit + " có kết quả",
                        "Tiêu chí 17; the first row counts the units with a result",
                        List.of("Mục", "Criterion"))
                .asRequired());
        columns.add(FigureColumn.of(
                ABOUT,
                Role.LABEL,
                "tên tiêu chí; không đọc",
                "what it is about; not read",
                List.of("Tên tiêu chí", "Content")));
        for (FormGroup group : groups) {
            columns.add(FigureColumn.of(
                            met(group),
                            Role.COUNT,
                            "số " + unit + " của nhóm chắc chắn đạt tiêu chí",
                            "units of the group that meet the criterion",
                            headers(group))
                    .asRequired());
            columns.add(FigureColumn.of(
                    most(group),
                    Role.COUNT,
                    "số " + unit + " nhiều nhất có thể đạt, khi còn kết quả chưa xác định",
                    "units that may meet it, where something is undetermined",
                    List.of()));
        }
        columns.add(FigureColumn.of(
                ALL,
                Role.CONTROL,
                "tổng các nhóm, để đối chiếu",
                "sum of the groups, compared",
                List.of("Total", "Tổng số")));
        columns.add(FigureColumn.of(
                SHARE,
                Role.SHARE,
                "tỷ lệ trên số có kết quả, để đối chiếu",
                "share of those with a result, compared",
                List.of("Tỷ lệ", "Tỷ lệ %", "%", "Share (%)")));
        columns.add(FigureColumn.note());
        checkHeaders(columns);
        return columns;
    }

    /** A bare number is no header: a row that numbers the columns has it too. */
    private static List<String> headers(FormGroup group) {
        return group.names().stream()
                .skip(1)
                .filter(name -> !name.equals(group.id()))
                .toList();
    }

    private static void checkHeaders(List<FigureColumn> columns) {
        List<String> all = columns.stream()
                .flatMap(column -> column.spec().headers().stream())
                .map(Blanks::key)
                .toList();
        Optional<String> twice = all.stream()
                .filter(header -> all.indexOf(header) != all.lastIndexOf(header))
                .findFirst();
        twice.ifPresent(header -> {
            throw new IllegalArgumentException("groups: two columns would be headed \"" + header + "\"");
        });
    }
}
