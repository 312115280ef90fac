package vn.ntm.cli.province;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Paragraph;
import vn.ntm.cli.province.derived.CapitalLines;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.cli.province.derived.OpenReasons;
import vn.ntm.cli.text.MeanText;
import vn.ntm.cli.text.ReconciliationText;
import vn.ntm.cli.text.RollupText;
import vn.ntm.cli.text.StatusText;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.evaluation.Evaluation;

/** The report of a province's own files as people read it. */
public final class ProvinceText {

    private static final int SCALE = 1;

    private final Console console;
    private final Language language;

    public ProvinceText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    public void print(ProvinceReport report) {
        console.line(console.styled(ProvinceName.title(report, language), Style.bold));
        remarks(report);
        files(report);
        report.matrix().ifPresent(this::matrix);
        report.agreement().ifPresent(this::agreement);
        report.dossiers().ifPresent(judged -> dossiers(judged, report.ground()));
        report.ledger().ifPresent(ledger -> ledger(ledger, report.ground()));
        report.capital().ifPresent(this::capital);
        report.checks().ifPresent(this::checks);
    }

    /** What a reader has to know before any figure. */
    private void remarks(ProvinceReport report) {
        report.question()
                .ifPresent(asked ->
                        console.line("  " + asked.set().name(language) + ", " + DayText.of(asked.on(), language)));
        if (report.outOfForce()) {
            console.line(
                    "  " + say("bộ tiêu chí không có hiệu lực vào ngày này", "the set is not in force on this day"));
        }
        Remark.of(report).forEach(remark -> console.line(console.styled("  " + remark.toText(language))));
        report.ground().overlay().ifPresent(any -> lines(report.ground().loaded(language)));
        if (!report.failures().isEmpty()) {
            console.line("  "
                    + say("vấn đề cần kiểm tra, liệt kê ở cuối: ", "problems that need a person, listed at the end: ")
                    + count(report.failures().size()));
        }
        console.line("");
    }

    private void agreement(Agreement agreement) {
        AgreementText text = new AgreementText(agreement, language);
        lines(text.sentence());
        text.lines().forEach(line -> console.line("    " + line));
        console.line("");
    }

    private void capital(ProvinceReport.Capital capital) {
        title(say("Vốn theo nguồn đến ngày ", "Capital by source to ")
                + DayText.of(capital.form().day(), language) + ", " + VndUnit.MILLION.toText(language));
        CapitalLines found = new CapitalLines(capital.form(), language);
        Columns columns = new Columns("  ");
        columns.row()
                .add("")
                .add(say("kế hoạch", "planned"))
                .add(say("đã giải ngân", "disbursed"))
                .add(say("tỷ lệ", "rate"));
        found.known()
                .forEach(line -> columns.row()
                        .add(line.name())
                        .add(line.plan())
                        .add(line.done())
                        .add(line.rateText()));
        columns.print(console);
        if (!found.unknown().isEmpty()) {
            lines(say("không có đủ số liệu: ", "not all figures are there: ") + String.join("; ", found.unknown()));
        }
        console.line("");
    }

    private void files(ProvinceReport report) {
        title(say("Tệp của tỉnh", "Files of the province"));
        names(say("đã đọc: ", "read: "), report.files().names(FileState.READ));
        names(say("không đọc được: ", "cannot be used: "), report.files().names(FileState.UNUSABLE));
        names(
                say("không đọc vì thiếu --on: ", "not read, as --on is missing: "),
                report.files().names(FileState.NEEDS_DAY));
        names(say("không có: ", "missing: "), report.files().names(FileState.MISSING));
        names(
                say("tệp không xác định, không đọc: ", "unknown, not read: "),
                report.files().names(FileState.UNKNOWN));
        console.line("");
    }

    private void names(String label, List<String> names) {
        if (!names.isEmpty()) {
            console.line(console.styled("  " + label + String.join(", ", names)));
        }
    }

    private void matrix(MatrixResults results) {
        new RollupText(console, language, SCALE).print(results.progress(), results.bands(), results.form());
        parts(say("Theo huyện", "By district"), results.districts());
        if (results.groupsDiffer()) {
            parts(say("Theo nhóm ghi trong biểu", "By the groups of the form"), results.groups());
        }
        if (results.unplaced() > 0) {
            console.line("  "
                    + say(
                            "đơn vị không có mã tra được vào ngày này, vẫn tính trong tổng số: ",
                            "units without a code of the register on the day, counted in the totals: ")
                    + count(results.unplaced()));
        }
        title(say("Cách tính", "How the figures come about"));
        lines(results.progress().working(language));
        results.bands().ifPresent(bands -> lines(bands.working(SCALE, language)));
        console.line("");
    }

    private void lines(String text) {
        text.lines().flatMap(line -> Paragraph.lines("  ", line).stream()).forEach(console::line);
    }

    private void parts(String title, List<MatrixResults.Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        title(title);
        Columns columns = new Columns("  ");
        for (MatrixResults.Part part : parts) {
            columns.row()
                    .add(part.code().map(UnitCode::text).orElse("–"))
                    .add(part.name())
                    .add(say("đơn vị: ", "units: ") + count(part.progress().units()))
                    .add(MeanText.working(part.progress(), language));
        }
        columns.print(console);
    }

    private void checks(ProvinceReport.Checked checks) {
        title(say("Đối chiếu số liệu đã công bố", "Published figures recomputed"));
        ReconciliationText text = new ReconciliationText(console, language);
        checks.statements().forEach(text::print);
        counts(checks.verdicts(), verdict -> verdict.toText(language));
    }

    private void dossiers(ProvinceReport.Judged dossiers, ProvinceGround ground) {
        title(say("Hồ sơ", "Dossiers"));
        counts(dossiers.verdicts(), verdict -> verdict.toText(language));
        reasons(dossiers, ground);
        Columns columns = new Columns("  ");
        for (Evaluation evaluation : dossiers.byUnit()) {
            columns.row()
                    .add(evaluation.unit().text())
                    .add(ground.registry()
                            .on(evaluation.date())
                            .find(evaluation.unit())
                            .map(AdministrativeUnit::fullName)
                            .orElse(""))
                    .add(evaluation.verdict().toText(language))
                    .add(say("số tiêu chí đạt: ", "criteria met: ")
                            + evaluation.criteriaMet().toText(language));
        }
        columns.print(console);
        console.line("");
    }

    private void reasons(ProvinceReport.Judged dossiers, ProvinceGround ground) {
        OpenReasons open = dossiers.open();
        if (!open.reasons().isEmpty()) {
            console.line("  " + say("vì sao chưa xác định:", "why undetermined:"));
            Columns columns = new Columns("    ");
            for (OpenReasons.Reason reason : open.reasons()) {
                columns.row()
                        .add(reason.reason().toText(language))
                        .add(say("xã: ", "communes: ") + count(reason.units()))
                        .add(say("kết luận: ", "findings: ") + count(reason.findings()));
            }
            columns.print(console);
        }
        new ProvinceReasonsTable(dossiers, ground, language).sentences().forEach(this::lines);
        console.line("");
    }

    private void ledger(ProvinceReport.Ledger ledger, ProvinceGround ground) {
        title(say("Danh hiệu", "Certificates"));
        if (ledger.events() == 0) {
            console.line("  " + say("sổ không có sự kiện nào đọc được", "no event of the ledger could be read"));
        } else {
            new StatusText(console, language, ground.registry()).counts(ledger.day());
        }
        console.line("");
    }

    private <V> void counts(Map<V, Integer> verdicts, Function<V, String> name) {
        String all = verdicts.entrySet().stream()
                .filter(verdict -> verdict.getValue() > 0)
                .map(verdict -> name.apply(verdict.getKey()) + " " + count(verdict.getValue()))
                .collect(Collectors.joining(", "));
        console.line("  " + say("Cộng: ", "In all: ") + (all.isEmpty() ? say("không có", "none") : all));
        console.line("");
    }

    private void title(String text) {
        console.line(console.styled(text, Style.bold, Style.underline));
    }

    private String count(long count) {
        return Decimal.of(count).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
