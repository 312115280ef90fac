package vn.ntm.cli.langson;

import java.util.stream.Collectors;
import vn.ntm.cli.console.CsvTable;
import vn.ntm.cli.console.Words;
import vn.ntm.cli.langson.flow.LangSonFlowCsv;
import vn.ntm.cli.text.CheckText;
import vn.ntm.cli.text.TargetText;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

/** The recomputed figures of the report as a table: the reconciled ones, those of each calculator, the targets, the certificates. */
public final class LangSonReportCsv {

    private static final String NOTHING = "";

    private LangSonReportCsv() {}

    public static String of(LangSonReport report) {
        return CsvTable.of(csv -> write(csv, report));
    }

    private static void write(CsvTable csv, LangSonReport report) {
        csv.row(
                "check",
                "label_vi",
                "label_en",
                "working",
                "published",
                "expected",
                "verdict",
                "working_vi",
                "calculator",
                "assumptions",
                "note_vi",
                "note_en");
        report.figures().entries().forEach(entry -> reconciled(csv, entry));
        report.recomputed().forEach(figure -> recomputed(csv, figure));
        report.targets().forEach(comparison -> target(csv, comparison));
        new LangSonFlowCsv(csv).write(report.certificates());
    }

    private static void reconciled(CsvTable csv, ReconciledStatement.Entry entry) {
        Reconciliation answer = entry.reconciliation();
        csv.row(
                entry.check().name(),
                entry.check().label(Language.VI),
                entry.check().label(Language.EN),
                new CheckText(Language.EN).working(entry.check(), answer),
                answer.published().map(Object::toString).orElse(NOTHING),
                answer.expected().orElse(NOTHING),
                answer.verdict().name(),
                new CheckText(Language.VI).working(entry.check(), answer),
                "reconcile",
                NOTHING,
                answer.note(Language.VI).orElse(NOTHING),
                answer.note(Language.EN).orElse(NOTHING));
    }

    private static void recomputed(CsvTable csv, Recomputed figure) {
        Reconciliation answer = figure.reconcile();
        csv.row(
                figure.key(),
                figure.label().vi(),
                figure.label().en(),
                figure.working().en(),
                figure.printed().map(Object::toString).orElse(NOTHING),
                answer.expected().orElse(NOTHING),
                answer.verdict().name(),
                figure.working().vi(),
                RecomputedWire.calculatorName(figure),
                figure.assumptions().stream().map(Enum::name).collect(Collectors.joining(";")),
                figure.missing().map(Words::vi).orElse(NOTHING),
                figure.missing().map(Words::en).orElse(NOTHING));
    }

    /** The required figure stands where others have the printed one, and the outcome where they have the verdict. */
    private static void target(CsvTable csv, TargetComparison comparison) {
        TargetWire wire = TargetWire.of(comparison);
        csv.row(
                wire.subject() + "_" + wire.year(),
                wire.nameVi(),
                wire.nameEn(),
                wire.textEn(),
                comparison.target().required().orElse(NOTHING),
                comparison.figure().map(Object::toString).orElse(NOTHING),
                wire.outcome().name(),
                wire.textVi(),
                "target",
                comparison.figure().isPresent() ? LangSonAssumption.COMMUNES_OF_REGISTER.name() : NOTHING,
                TargetText.REMARK.vi(),
                TargetText.REMARK.en());
    }
}
