package vn.ntm.cli.langson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.cli.langson.flow.LangSonFlow;
import vn.ntm.cli.langson.flow.LangSonFlowFigure;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.cli.text.StatusText;
import vn.ntm.cli.text.UnitText;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;
import vn.ntm.fixtures.LangSon2023;

/** The certificates that are known, and what became of them when the districts ended. */
final class LangSonCertificatesSection {

    private final LangSonFlow flow;
    private final List<LangSonReport.Model> models;
    private final Language language;

    LangSonCertificatesSection(LangSonFlow flow, List<LangSonReport.Model> models, Language language) {
        this.flow = flow;
        this.models = models;
        this.language = language;
    }

    Section section() {
        int known = flow.certificates().size();
        String printed = LangSon2023.CERTIFIED_COMMUNES.figure().toText(language);
        String day = DayText.of(flow.after().date(), language);
        return Section.of(
                "certificates",
                language.choose("Danh hiệu sau sắp xếp ngày " + day, "Certificates after the reform of " + day),
                Block.Prose.of(
                        language.choose(
                                "Nguồn công khai nêu tên " + known + " danh hiệu trong số " + printed
                                        + " xã đạt chuẩn mà báo cáo đếm. Khi xã sáp nhập hoặc thành phường, danh hiệu không tự chuyển sang đơn vị mới: chưa tìm thấy quy định chung thì ghi là chưa có quyết định.",
                                "Public sources name " + known + " certificates of the " + printed
                                        + " certified communes that the report counts. When a commune is merged or becomes a ward, nothing is carried over on its own: where no general rule was found, the certificate is undecided.")),
                new LangSonFlowFigure(flow, language).figure(),
                Block.Prose.remark(counted()),
                new Block.Tabled(followed()),
                new Block.Tabled(named()));
    }

    /** The ledger counts in units: a certificate that went to several is one of each. */
    private String counted() {
        List<String> counts = new ArrayList<>();
        flow.after()
                .counts()
                .forEach((tier, states) -> states.forEach((state, count) ->
                        counts.add(tier.name(language) + ", " + state.toText(language) + ": " + count)));
        String day = DayText.of(flow.after().date(), language);
        return language.choose(
                        "Đếm theo đơn vị ngày " + day + ", danh hiệu thuộc về nhiều đơn vị tính ở mỗi đơn vị: ",
                        "Counted by units of " + day + ", a certificate that went to several being one of each: ")
                + String.join("; ", counts) + ".";
    }

    private Table followed() {
        Map<Fate, List<Table.Row>> byFate = new LinkedHashMap<>();
        for (LangSonFlow.Followed followed : flow.certificates()) {
            Holding before = followed.before();
            for (Holding after : followed.after()) {
                Certificate certificate = after.certificate();
                byFate.computeIfAbsent(
                                new Fate(Marks.of(certificate.state(), language), rule(certificate)),
                                fate -> new ArrayList<>())
                        .add(Table.Row.of(
                                unit(before, flow.before()),
                                tierSince(before.certificate()),
                                unit(after, flow.after()),
                                since(certificate)));
            }
            if (followed.after().isEmpty()) {
                Mark none = new Mark(Mark.Tone.OPEN, language.choose("không đơn vị nào có", "no unit has it"));
                byFate.computeIfAbsent(new Fate(none, ""), fate -> new ArrayList<>())
                        .add(Table.Row.of(unit(before, flow.before()), tierSince(before.certificate()), "", ""));
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        byFate.forEach((fate, certificates) -> {
            rows.add(Table.Row.heading(Cell.of(fate.rule(), fate.mark())));
            rows.addAll(certificates);
        });
        return Table.wide(
                language.choose(
                        "Từng danh hiệu, theo tình trạng sau sắp xếp", "Each certificate, by what became of it"),
                List.of(
                        Column.text(language.choose("Xã được công nhận", "Commune recognised"))
                                .of(28),
                        Column.text(language.choose("Danh hiệu và căn cứ", "Certificate and what it rests on"))
                                .of(32),
                        Column.text(language.choose("Ngày ", "On ")
                                        + DayText.of(flow.after().date(), language))
                                .of(24),
                        Column.text(language.choose("Từ ngày", "Since")).of(16)),
                rows);
    }

    /** What became of certificates, and by which rule: said once for all of them. */
    private record Fate(Mark mark, String rule) {}

    private static String unit(Holding held, LedgerOnDay day) {
        // All of them lie in the province that the report is of.
        return held.unit().code() + " " + UnitText.withinProvince(held.unit(), day.unitsOnDay());
    }

    private String tierSince(Certificate certificate) {
        return String.join(
                "; ",
                certificate.tier().name(language),
                StatusText.since(certificate, language),
                StatusText.basis(certificate, language));
    }

    private String since(Certificate certificate) {
        String day = DayText.of(certificate.since(), language);
        return certificate.assumed() ? day + "; " + StatusText.ASSUMED.text(language) : day;
    }

    private String rule(Certificate certificate) {
        return certificate.rule().map(rule -> StatusText.rule(rule, language)).orElse("");
    }

    private Table named() {
        return Table.wide(
                language.choose(
                        "Địa giới của hai xã kiểu mẫu mà báo cáo nêu tên",
                        "The territory of the two model communes that the report names"),
                List.of(
                        Column.text(language.choose("Theo báo cáo", "As printed")),
                        Column.text(language.choose("Xã trong danh mục", "Commune of the register")),
                        Column.text(language.choose("Ngày ", "On ") + DayText.of(LangSonFlow.REFORM, language))),
                models.stream().map(this::model).toList());
    }

    private Table.Row model(LangSonReport.Model model) {
        AdministrativeUnit unit = model.match().unit().orElseThrow();
        String repairs = model.match().repairs().stream()
                .map(repair -> repair.toText(language))
                .collect(Collectors.joining("; "));
        return Table.Row.of(
                model.reported().printed() + ", " + model.reported().district(),
                unit.code() + " " + unit.fullName() + (repairs.isEmpty() ? "" : " (" + repairs + ")"),
                model.succession().units().stream()
                        .map(traced ->
                                traced.unit().code() + " " + traced.unit().fullName() + ", "
                                        + traced.part().toText(language)
                                        + traced.via().stream()
                                                .flatMap(step -> step.act().stream())
                                                .distinct()
                                                .map(act -> " (" + act + ")")
                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("; ")));
    }
}
