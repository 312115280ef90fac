package vn.ntm.io.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;

/** The columns of the matrix form of a set, each criterion with its own. */
final class MatrixForm {

    static final String NUMBER = "STT";
    static final String CODE = "Mã xã";
    static final String NAME = "Tên xã";
    static final String TOTAL = "Tổng số tiêu chí đạt";
    static final String NOTE = "Ghi chú";

    private static final String CRITERION = "TC";

    private final CriteriaSet set;
    private final FormSpec spec;
    private final Map<String, String> criteria = new LinkedHashMap<>();

    MatrixForm(CriteriaSet set) {
        this.set = set;
        List<ColumnSpec> columns = new ArrayList<>();
        columns.add(ColumnSpec.of(NUMBER, CellKind.TEXT)
                .alsoCalled("TT", "Số TT", "Số thứ tự", "No.")
                .describedAs(
                        "số thứ tự; số La Mã hoặc chữ cái ở dòng nhóm", "running number; of a group, a roman one"));
        columns.add(ColumnSpec.of(CODE, CellKind.CODE)
                .alsoCalled("Mã đơn vị", "Mã đơn vị hành chính", "Mã ĐVHC", "Mã số", "Mã", "Mã huyện", "Unit code")
                .describedAs("mã đơn vị; bắt buộc nếu không có tên", "code of the unit; required where no name is"));
        columns.add(ColumnSpec.of(NAME, CellKind.TEXT)
                .alsoCalled(
                        "Xã",
                        "Tên đơn vị",
                        "Đơn vị",
                        "Đơn vị hành chính",
                        "Tên xã, phường",
                        "Xã, phường",
                        "Tên huyện",
                        "Huyện",
                        "Unit")
                .describedAs("tên đơn vị; bắt buộc nếu không có mã", "name of the unit; required where no code is"));
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

    FormSpec spec() {
        return spec;
    }

    /** Returns the columns of criteria by their ids, with the numbers of the criteria. */
    Map<String, String> criteria() {
        return criteria;
    }

    /** Returns the column that a header names. */
    Optional<String> find(String header) {
        return spec.find(header).map(ColumnSpec::id);
    }

    /** Returns the column of the criterion with this number, as a second header row writes it. */
    Optional<String> criterion(String number) {
        String plain = number.startsWith("0") ? number.substring(1) : number;
        String id = CRITERION + plain;
        return criteria.containsKey(id) ? Optional.of(id) : Optional.empty();
    }
}
