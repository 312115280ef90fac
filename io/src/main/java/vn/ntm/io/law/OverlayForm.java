package vn.ntm.io.law;

import java.util.List;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;

/** The columns of an overlay file. */
final class OverlayForm {

    static final FormSpec FORM = FormSpec.of(
            "Mức của tỉnh hoặc bộ",
            "Levels of a province or ministry",
            List.of(
                    column("set", CellKind.WORD, "mã bộ tiêu chí", "the id of the criteria set")
                            .asRequired(),
                    column("indicator", CellKind.WORD, "số chỉ tiêu", "the number of the indicator")
                            .asRequired(),
                    column("part", CellKind.WORD, "phần của chỉ tiêu", "the part of the indicator"),
                    column("axis", CellKind.WORD, "GENERAL, REGION, GROUP", "GENERAL, REGION, GROUP")
                            .asRequired(),
                    column(
                            "key",
                            CellKind.WORD,
                            "vùng hoặc nhóm; bỏ trống khi là GENERAL",
                            "region or group; empty where GENERAL"),
                    column("from", CellKind.DATE, "ngày đầu", "first day").asRequired(),
                    column("to", CellKind.DATE, "ngày cuối; để trống là mở", "last day; empty is open"),
                    column("op", CellKind.WORD, ">= > <= < =", ">= > <= < =").asRequired(),
                    column(
                                    "value",
                                    CellKind.VALUE,
                                    "mức: số hoặc bậc của thang",
                                    "the level: a number, or the word of a grade")
                            .asRequired(),
                    column(
                            "unit",
                            CellKind.WORD,
                            "đơn vị đo của bộ tiêu chí; chỉ để đối chiếu",
                            "the unit of the set; stated only to be checked"),
                    column(
                            "set_by",
                            CellKind.WORD,
                            "PROVINCE (mặc định), NATION, MINISTRY:mã, UNKNOWN",
                            "PROVINCE (the default), NATION, MINISTRY:code, UNKNOWN"),
                    column("mode", CellKind.WORD, "EXACT (mặc định), FLOOR", "EXACT (the default), FLOOR"),
                    column(
                            "status",
                            CellKind.WORD,
                            "VERIFIED (mặc định), CORROBORATED, UNVERIFIED",
                            "VERIFIED (the default), CORROBORATED, UNVERIFIED"),
                    column("act", CellKind.TEXT, "số văn bản quy định mức", "the number of the act that sets the level")
                            .asRequired(),
                    column("article", CellKind.TEXT, "điều, khoản", "article"),
                    column("source", CellKind.TEXT, "nguồn; mặc định là tệp này", "the source; by default the file"),
                    column("checked_on", CellKind.DATE, "ngày kiểm tra", "the day of checking"),
                    column("note", CellKind.TEXT, "ghi chú", "a remark")));

    private OverlayForm() {}

    private static ColumnSpec column(String id, CellKind kind, String vietnamese, String english) {
        return ColumnSpec.of(id, kind).describedAs(vietnamese, english);
    }
}
