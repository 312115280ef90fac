package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Mark.Tone;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** What the report was made of, what is missing, and what nobody read. */
final class ProvinceFilesSection {

    private final ProvinceReport report;
    private final Language language;

    ProvinceFilesSection(ProvinceReport report, Language language) {
        this.report = report;
        this.language = language;
    }

    Section section() {
        List<Table.Row> rows = new ArrayList<>();
        report.files()
                .states()
                .forEach((name, state) ->
                        rows.add(Table.Row.of(Cell.of(what(name)), Cell.of(name), Cell.of(mark(name, state)))));
        List<String> remarks = remarks();
        int failures = report.failures().size();
        return Section.of(
                "files",
                say("Tệp đã đọc và phần còn thiếu", "Files that were read, and what is missing"),
                new Block.Tabled(Table.wide(
                        say("Các phần của báo cáo", "The parts of the report"),
                        List.of(
                                Column.text(say("Phần", "Part")),
                                Column.text(say("Tệp", "File")),
                                Column.text(say("Tình trạng", "State"))),
                        rows)),
                Block.Prose.of(
                        failures == 0
                                ? say("Mọi dòng đều đọc được.", "Every row could be read.")
                                : say(
                                        "Có " + count(failures)
                                                + " vấn đề cần kiểm tra; phần «Vấn đề của tệp» liệt kê từng dòng.",
                                        count(failures)
                                                + " problems need a person; \"Problems of the files\" lists them row"
                                                + " by row.")),
                new Block.Listed(remarks));
    }

    /** What the files say of themselves, and which levels of the province are in use. */
    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Remark.of(report).forEach(remark -> remarks.add(remark.toText(language)));
        report.ground().overlay().ifPresent(any -> remarks.add(report.ground().loaded(language)));
        return remarks;
    }

    private Mark mark(String name, FileState state) {
        return switch (state) {
            case READ -> read(name);
            case UNUSABLE -> new Mark(Tone.BAD, say("không đọc được", "cannot be used"));
            case NEEDS_DAY -> new Mark(Tone.OPEN, say("không đọc, thiếu --on", "not read, --on is missing"));
            case MISSING -> new Mark(Tone.OPEN, say("không có", "missing"));
            case UNKNOWN -> new Mark(Tone.BAD, say("không đọc", "not read"));
        };
    }

    private Mark read(String name) {
        long failures = report.failures().stream()
                .filter(failure -> failure.origin().file().endsWith(name))
                .count();
        return failures == 0
                ? new Mark(Tone.GOOD, say("đã đọc", "read"))
                : new Mark(
                        Tone.OPEN,
                        say("đã đọc, " + count(failures) + " vấn đề", "read, " + count(failures) + " problems"));
    }

    private String what(String name) {
        return switch (name) {
            case DataFolder.MATRIX -> say("Biểu kết quả từng xã", "Results of each commune");
            case DataFolder.DOSSIERS -> say("Hồ sơ của các xã", "Dossiers of communes");
            case DataFolder.CHECKS -> say("Số liệu đã công bố", "Published statements");
            case DataFolder.OVERLAY -> say("Các mức do tỉnh quy định", "Levels that the province sets");
            case DataFolder.LEDGER -> say("Sổ danh hiệu", "Ledger of certificates");
            case DataFolder.CAPITAL -> say("Kế hoạch vốn và giải ngân", "Capital plan and disbursement");
            case DataFolder.UNITS -> say("Đơn vị do tỉnh khai thêm", "Units that the province adds");
            default -> say("Tệp không xác định", "Not known");
        };
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
