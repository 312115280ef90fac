package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;

/** The columns of the matrix form of a set, each criterion with its own. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class MatrixForm {

    static final String NUMBER = "STT";
    static final String CODE = "Mã xã";
    static final String NAME = "Tên xã";
    static final String TOTAL = "Tổng số tiêu chí đạt";
    static final String NOTE = "Ghi chú";

    /** What the unit stands under, in a form that says it in a column and not in group rows. */
    static final String ABOVE = "Huyện";

    private static final String CRITERION = "TC";

    private final CriteriaSet set;
    private final FormSpec spec;
    private final Map<String, String> criteria = new LinkedHashMap<>();

    public MatrixForm(CriteriaSet set) {
        this.set = set;
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.of(NUMBER, CellKind.TEXT)
                .alsoCalled("TT", "Số TT", "Số thứ tự", "No.")
                .describedAs(
                        "số thứ tự; số La Mã hoặc chữ cái ở dòng nhóm", "running number; of a group, a roman one"));
        columns.addAll(ofUnits(set.level()));
        for (Criterion criterion : set.criteria()) {
            if (criterion.counted()) {
                columns.add(column(criterion));
                criteria.put(CRITERION + criterion.no(), criterion.no());
            }
        }
        columns.add(ColumnSpec.of(TOTAL, CellKind.COUNT)
                .alsoCalled(
                        "Tổng số tiêu chí đạt chuẩn",
                        "Tổng số tiêu chí",
                        "Tổng tiêu chí đạt",
                        "Số tiêu chí đạt",
                        "Số tiêu chí đạt chuẩn",
                        "Tổng số TC đạt",
                        "Tổng TC đạt",
                        "Số TC đạt",
                        "Tổng số",
                        "Tổng",
                        "Tổng cộng",
                        "Criteria met")
                .describedAs(
                        "số tiêu chí đạt mà dòng tự ghi, để đối chiếu", "criteria met as the row prints, compared"));
        columns.add(ColumnSpec.of("Tăng/giảm so với năm trước", CellKind.TEXT)
                .alsoCalled("Tăng, giảm so với năm trước", "Tăng giảm so với năm trước", "Tăng/giảm")
                .describedAs("không dùng", "not used"));
        columns.add(ColumnSpec.of("Năm công nhận", CellKind.TEXT)
                .alsoCalled("Năm đạt chuẩn", "Năm được công nhận")
                .describedAs("không dùng", "not used"));
        columns.add(ColumnSpec.of(NOTE, CellKind.TEXT)
                .alsoCalled("Note")
                .describedAs("ghi chú, giữ nguyên", "note, kept as it is"));
        this.spec = FormSpec.of("Biểu tổng hợp kết quả thực hiện tiêu chí", "Matrix of criteria met", columns);
    }

    /** The words for a unit are those of its level: in a form of communes the district is what they stand under. */
    private static List<ColumnSpec> ofUnits(UnitLevel level) {
        ColumnSpec code = ColumnSpec.of(CODE, CellKind.CODE)
                .alsoCalled("Mã đơn vị", "Mã đơn vị hành chính", "Mã ĐVHC", "Mã số", "Mã", "Unit code")
                .describedAs("mã đơn vị; bắt buộc nếu không có tên", "code of the unit; required where no name is");
        ColumnSpec name = ColumnSpec.of(NAME, CellKind.TEXT)
                .alsoCalled("Tên đơn vị", "Đơn vị", "Tên đơn vị hành chính", "Đơn vị hành chính", "Unit")
                .describedAs("tên đơn vị; bắt buộc nếu không có mã", "name of the unit; required where no code is");
        return switch (level) {
            case COMMUNE ->
                List.of(
                        code,
                        name.alsoCalled("Xã", "Tên xã, phường", "Xã, phường", "Xã/phường", "Commune"),
                        ColumnSpec.of(ABOVE, CellKind.TEXT)
                                .alsoCalled(
                                        "Tên huyện",
                                        "Huyện, thị xã, thành phố",
                                        "Quận, huyện",
                                        "Quận/huyện",
                                        "District")
                                .describedAs(
                                        "huyện của xã, thay cho dòng nhóm; ô trống như ô trên",
                                        "district of the commune, instead of group rows; an empty cell is as the one above"),
                        ColumnSpec.of("Mã huyện", CellKind.TEXT).describedAs("không dùng", "not used"));
            case DISTRICT ->
                List.of(
                        code.alsoCalled("Mã huyện"),
                        name.alsoCalled("Tên huyện", "Huyện", "Huyện, thị xã, thành phố", "District"));
            case PROVINCE ->
                List.of(code.alsoCalled("Mã tỉnh"), name.alsoCalled("Tên tỉnh", "Tỉnh", "Tỉnh, thành phố", "Province"));
            case VILLAGE -> List.of(code, name.alsoCalled("Thôn", "Tên thôn", "Village"));
        };
    }

    private static ColumnSpec column(Criterion criterion) {
        String no = criterion.no();
        List<String> others = new ArrayList<>();
        String padded = no.length() == 1 ? "0" + no : no;
        for (String written : no.equals(padded) ? List.of(no) : List.of(no, padded)) {
            others.addAll(List.of(
                    CRITERION + written,
                    CRITERION + " " + written,
                    CRITERION + "." + written,
                    "Tiêu chí " + written,
                    "Tiêu chí số " + written));
        }
        others.remove(CRITERION + no);
        return ColumnSpec.of(CRITERION + no, CellKind.RESULT)
                .asRequired()
                .alsoCalled(others.toArray(new String[0]))
                .describedAs(
                        "Tiêu chí " + no + ". " + criterion.nameVi(), "Criterion " + no + ". " + criterion.nameEn());
    }

    CriteriaSet set() {
        return set;
    }

    /** Returns the columns as users see them. */
    public FormSpec spec() {
        return spec;
    }

    /** Returns the columns of criteria by their ids, with the numbers of the criteria. */
    public Map<String, String> criteria() {
        return criteria;
    }

    /** Returns the column of the criterion with this number, as a second header row writes it. */
    Optional<String> criterion(String number) {
        String plain = number.startsWith("0") ? number.substring(1) : number;
        String id = CRITERION + plain;
        return criteria.containsKey(id) ? Optional.of(id) : Optional.empty();
    }
}
