package vn.ntm.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Vocabulary;

/** The columns of the wide form of a set: those of the unit, then one for each thing that the set asks for. */
final class WideForm {

    private static final List<ColumnSpec> OF_UNIT = List.of(
            ColumnSpec.of("unit", CellKind.CODE)
                    .asRequired()
                    .alsoCalled("Mã xã", "Mã đơn vị", "Mã ĐVHC")
                    .describedAs("mã đơn vị vào ngày xét", "the code of the unit on the day"),
            ColumnSpec.of("name", CellKind.TEXT)
                    .alsoCalled("Tên xã", "Tên đơn vị", "Xã")
                    .describedAs("tên, chỉ để người đọc", "the name, for people only"),
            ColumnSpec.of("date", CellKind.DATE)
                    .alsoCalled("Ngày xét")
                    .describedAs(
                            "ngày xét, nếu khác ngày chung", "the day that is judged, if another than that of all"),
            ColumnSpec.of("region", CellKind.WORD).alsoCalled("Vùng").describedAs("vùng", "region"),
            ColumnSpec.of("group", CellKind.WORD).alsoCalled("Nhóm xã").describedAs("nhóm xã", "group of communes"),
            ColumnSpec.of("flags", CellKind.WORD)
                    .alsoCalled("Dấu hiệu riêng")
                    .describedAs("dấu hiệu riêng, cách nhau bằng dấu chấm phẩy", "flags, separated by semicolons"),
            ColumnSpec.of("note", CellKind.TEXT).alsoCalled("Ghi chú").describedAs("ghi chú", "a remark"),
            ColumnSpec.of("no", CellKind.COUNT)
                    .alsoCalled("STT", "TT")
                    .describedAs("số thứ tự, chỉ để người đọc", "running number, for people only"));

    private final FormSpec form;
    private final Map<String, Subject> subjects;

    private WideForm(FormSpec form, Map<String, Subject> subjects) {
        this.form = form;
        this.subjects = subjects;
    }

    static WideForm of(DossierLayout layout) {
        List<ColumnSpec> columns = new ArrayList<>(OF_UNIT);
        Map<String, Subject> subjects = new LinkedHashMap<>();
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            String no = criterion.criterion().no();
            add(
                    columns,
                    subjects,
                    layout.subject(criterion.slot()),
                    "TC" + no,
                    "Tiêu chí " + no,
                    criterion.criterion().name(Language.VI),
                    criterion.criterion().name(Language.EN),
                    CellKind.RESULT);
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                String id = indicator.indicator().no();
                add(
                        columns,
                        subjects,
                        layout.subject(indicator.slot()),
                        id,
                        "Chỉ tiêu " + id,
                        indicator.indicator().label(Language.VI),
                        indicator.indicator().label(Language.EN),
                        kind(layout, indicator.slot()));
                for (DossierLayout.OfPart part : indicator.parts()) {
                    String piece = id + "/" + part.part().id();
                    add(
                            columns,
                            subjects,
                            layout.subject(part.slot()),
                            piece,
                            "Chỉ tiêu " + piece,
                            part.part().label(Language.VI),
                            part.part().label(Language.EN),
                            kind(layout, part.slot()));
                }
            }
        }
        return new WideForm(FormSpec.of("Hồ sơ: mỗi dòng một đơn vị", "Dossiers: one unit a row", columns), subjects);
    }

    private static CellKind kind(DossierLayout layout, int slot) {
        return layout.takesNumber(slot) ? CellKind.VALUE : CellKind.RESULT;
    }

    private static void add(
            List<ColumnSpec> columns,
            Map<String, Subject> subjects,
            Subject subject,
            String id,
            String called,
            String vietnamese,
            String english,
            CellKind kind) {
        columns.add(ColumnSpec.of(id, kind).alsoCalled(called).describedAs(vietnamese, english));
        subjects.put(id, subject);
    }

    /** Returns the words that a cell of results may hold: all but those of a third state, which finds nothing. */
    static String acceptedWords(Vocabulary vocabulary) {
        return vocabulary.accepted(CellToken.MET, CellToken.NOT_MET, CellToken.NOT_ASSESSED, CellToken.NOT_APPLICABLE);
    }

    FormSpec form() {
        return form;
    }

    /** Returns what each column is about, by its id; those of the unit are left out. */
    Map<String, Subject> subjects() {
        return subjects;
    }
}
