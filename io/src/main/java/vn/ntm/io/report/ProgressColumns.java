package vn.ntm.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Bands.Band;
import vn.ntm.io.report.BandCells.Which;
import vn.ntm.io.report.figure.FigureColumn;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.head.BandWords;

/** The columns of the progress form. */
final class ProgressColumns {

    private static final String CODE = "Mã đơn vị";
    private static final String LEAST = " (ít nhất)";
    private static final String MOST = " (nhiều nhất)";

    private ProgressColumns() {}

    static String group(String unit) {
        return "Nhóm " + unit;
    }

    static String units(String unit) {
        return "Tổng " + BandWords.count(unit).toLowerCase(Locale.ROOT);
    }

    static String reported(String unit) {
        return BandWords.count(unit) + " có kết quả";
    }

    static String band(String band, Which which) {
        return switch (which) {
            case UNITS -> band;
            case LEAST -> band + LEAST;
            case MOST -> band + MOST;
        };
    }

    static List<FigureColumn> of(String unit, String english, Bands bands) {
        List<FigureColumn> columns = new ArrayList<>();
        columns.add(FigureColumn.numbering());
        columns.add(FigureColumn.of(
                        group(unit),
                        Role.KEY,
                        "tên nhóm; dòng Tổng cộng để đối chiếu",
                        "the name of the group; the row Tổng cộng is compared",
                        List.of("Nhóm", "Tên nhóm", "Vùng", "Tên đơn vị", "Đơn vị", "Group", "Unit"))
                .asRequired());
        columns.add(FigureColumn.of(
                CODE,
                Role.CODE,
                "mã, khi nhóm là một đơn vị hành chính",
                "the code of a group that is an administrative unit",
                List.of("Mã", "Mã số", "Mã ĐVHC", "Unit code")));
        columns.add(FigureColumn.of(
                units(unit),
                Role.COUNT,
                "tất cả đơn vị của nhóm",
                "all units of the group",
                List.of("Tổng số", BandWords.count(unit), "All " + english.toLowerCase(Locale.ROOT), english)));
        columns.add(FigureColumn.of(
                reported(unit),
                Role.CONTROL,
                "số đơn vị có kết quả, để đối chiếu với các nhóm",
                "units with a result, compared with the bands",
                List.of(BandWords.count(unit) + " đã đánh giá", "Reported", "With a result")));
        for (Band band : bands.bands()) {
            columns.addAll(columns(
                    BandWords.name(band),
                    BandWords.headers(band),
                    "số đơn vị chắc chắn đạt ít nhất " + band.min() + " tiêu chí, không thuộc nhóm cao hơn",
                    "units whose least number of criteria met is in the band"));
        }
        columns.addAll(columns(
                BandWords.OUTSIDE,
                List.of(BandWords.OUTSIDE, "Outside the bands"),
                "số đơn vị không thuộc nhóm nào",
                "units in none of the bands"));
        columns.add(FigureColumn.note());
        return columns;
    }

    private static List<FigureColumn> columns(String name, List<String> names, String vietnamese, String english) {
        FigureColumn units = FigureColumn.of(name, Role.COUNT, vietnamese, english, names.subList(1, names.size()));
        return List.of(
                name.equals(BandWords.OUTSIDE) ? units : units.asRequired(),
                FigureColumn.of(
                        band(name, Which.LEAST),
                        Role.COUNT,
                        "ít nhất, khi còn tiêu chí chưa xác định",
                        "at least, where criteria are undetermined",
                        List.of()),
                FigureColumn.of(
                        band(name, Which.MOST),
                        Role.COUNT,
                        "nhiều nhất, khi còn tiêu chí chưa xác định",
                        "at most, where criteria are undetermined",
                        List.of()));
    }
}
