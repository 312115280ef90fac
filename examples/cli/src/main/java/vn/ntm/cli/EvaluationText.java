package vn.ntm.cli;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitRegistry;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.evaluation.UndeterminedReason;
import vn.ntm.criteria.evaluation.Verdict;

/** An evaluation as people read it: the verdict, then what is missing in three lists. */
final class EvaluationText {

    private final Console console;
    private final Language language;

    EvaluationText(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    void print(Evaluation evaluation) {
        String name = UnitRegistry.standard()
                .on(evaluation.date())
                .find(evaluation.unit())
                .map(AdministrativeUnit::fullName)
                .orElse("");
        console.line(console.ansi()
                .string("@|bold " + evaluation.unit() + " " + name + "|@  "
                        + evaluation.set().id() + " (" + evaluation.set().decision() + "), " + evaluation.date()
                        + evaluation.region().map(region -> ", " + region).orElse("")
                        + evaluation.group().map(group -> ", " + group).orElse("")));
        console.line(console.ansi().string("  " + verdict(evaluation)));
        Gap gap = evaluation.gap();
        list(language.choose("Chưa đạt", "Not met"), gap.notMet());
        list(language.choose("Chưa đánh giá hoặc thiếu số liệu", "Not assessed or without data"), gap.notAssessed());
        list(language.choose("Chờ quy định", "Awaiting the law"), gap.awaitingLaw());
        console.line("");
    }

    private String verdict(Evaluation evaluation) {
        String met = evaluation.criteriaMet().toText(language);
        int of = evaluation.set().size();
        String reason =
                evaluation.reason().map(why -> ": " + why.toText(language)).orElse("");
        return coloured(evaluation.verdict(), evaluation.verdict().toText(language)) + reason + "; "
                + language.choose("đạt " + met + " trên " + of + " tiêu chí", met + " of " + of + " criteria met");
    }

    private static String coloured(Verdict verdict, String text) {
        return switch (verdict) {
            case MET -> "@|bold,green " + text + "|@";
            case NOT_MET -> "@|bold,red " + text + "|@";
            case UNDETERMINED, NOT_APPLICABLE -> "@|bold,yellow " + text + "|@";
        };
    }

    private void list(String title, List<Gap.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        console.line(console.ansi().string("  @|bold " + title + "|@ (" + items.size() + ")"));
        Columns columns = new Columns("    ");
        for (Gap.Item item : items) {
            columns.row(
                    item.no(),
                    item.label(language),
                    item.observed().map(value -> value.toText(language)).orElse(""),
                    item.threshold().flatMap(level -> level.required(language)).orElse(""),
                    remark(item));
        }
        columns.print(console);
    }

    /** How far it is, or why it is undetermined; then the act that asks for the level and how sure we are of it. */
    private String remark(Gap.Item item) {
        List<String> remarks = new ArrayList<>();
        item.shortfall().map(distance -> distance(item, distance)).ifPresent(remarks::add);
        item.reason().map(reason -> why(item, reason)).ifPresent(remarks::add);
        item.threshold().filter(level -> level.value().isPresent()).ifPresent(level -> {
            remarks.add(level.citation().act());
            if (level.grade() == Grade.CORROBORATED) {
                remarks.add(level.grade().toText(language));
            }
        });
        return String.join("; ", remarks);
    }

    private String why(Gap.Item item, UndeterminedReason reason) {
        return item.threshold()
                .filter(level -> reason == UndeterminedReason.THRESHOLD_DELEGATED)
                .map(level -> language.choose("chờ mức của ", "left to ")
                        + level.setBy().toText(language))
                .orElseGet(() -> reason.toText(language));
    }

    private String distance(Gap.Item item, Decimal distance) {
        boolean floor =
                item.threshold().filter(level -> level.operator().asksForMore()).isPresent();
        String by = distance.toText(language);
        return floor ? language.choose("thiếu ", "short by ") + by : language.choose("vượt ", "over by ") + by;
    }
}
