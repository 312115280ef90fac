package vn.ntm.cli.text;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Verdict;

/** An evaluation as people read it: the verdict, the criteria that are met, and what is missing in three lists. */
public final class EvaluationText {

    private final Console console;
    private final Language language;
    private final JudgementText judgements;

    public EvaluationText(Console console, Language language) {
        this.console = console;
        this.language = language;
        this.judgements = new JudgementText(language);
    }

    public void print(Evaluation evaluation) {
        title(evaluation);
        console.line("  " + verdict(evaluation));
        String met = evaluation.criteria().stream()
                .filter(criterion -> criterion.verdict() == Verdict.MET)
                .map(CriterionEvaluation::no)
                .collect(Collectors.joining(", "));
        if (!met.isEmpty()) {
            console.line("  " + language.choose("Tiêu chí đạt: ", "Criteria met: ") + met);
        }
        Gap gap = evaluation.gap();
        list(language.choose("Chưa đạt", "Not met"), gap.notMet());
        list(language.choose("Chưa đánh giá hoặc thiếu số liệu", "Not assessed or without data"), gap.notAssessed());
        list(
                language.choose("Chưa kết luận được về mức quy định", "Law unclear: no level that decides"),
                gap.awaitingLaw());
        console.line("");
    }

    private void title(Evaluation evaluation) {
        String name = UnitRegistry.standard()
                .on(evaluation.date())
                .find(evaluation.unit())
                .map(AdministrativeUnit::fullName)
                .orElse("");
        String region = evaluation
                .region()
                .flatMap(EconomicRegions::find)
                .map((EconomicRegion known) -> ", " + known.name(language))
                .orElse("");
        String group = evaluation.group().map(given -> ", " + given).orElse("");
        console.line(console.styled(evaluation.unit() + " " + name, Style.bold) + "  "
                + evaluation.set().id() + " (" + evaluation.set().decision() + "), "
                + DayText.of(evaluation.date(), language) + region + group);
    }

    private String verdict(Evaluation evaluation) {
        CountRange met = evaluation.criteriaMet();
        OptionalInt of = evaluation.set().size();
        String reason =
                evaluation.reason().map(why -> ": " + why.toText(language)).orElse("");
        String count = of.isEmpty()
                ? language.choose(
                        "đạt ít nhất " + met.min() + " tiêu chí; chưa biết bộ có bao nhiêu tiêu chí",
                        "at least " + met.min() + " criteria met; how many the set has is not known")
                : range(met, of.getAsInt());
        Verdict verdict = evaluation.verdict();
        return console.styled(verdict.toText(language), Style.bold, colour(verdict)) + reason + "; " + count;
    }

    private String range(CountRange met, int of) {
        return met.isExact()
                ? language.choose("đạt " + met + " trong " + of + " tiêu chí", met + " of " + of + " criteria met")
                : language.choose(
                        "đạt từ " + met.min() + " đến " + met.max() + " trong " + of + " tiêu chí",
                        met.min() + " to " + met.max() + " of " + of + " criteria met");
    }

    private static Style colour(Verdict verdict) {
        return switch (verdict) {
            case MET -> Style.fg_green;
            case NOT_MET -> Style.fg_red;
            case UNDETERMINED, NOT_APPLICABLE -> Style.fg_yellow;
        };
    }

    private void list(String title, List<Gap.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        console.line("  " + console.styled(title, Style.bold) + " (" + items.size() + ")");
        Columns columns = new Columns("    ");
        for (Gap.Item item : items) {
            if (item.indicator().isEmpty()) {
                String why =
                        item.reason().map(reason -> reason.toText(language)).orElse(judgements.found());
                columns.row()
                        .add(item.no())
                        .add(item.label(language))
                        .add("")
                        .add("")
                        .add(why);
            } else {
                rows(columns, item.indicator().get());
            }
        }
        columns.print(console);
    }

    /** Where an indicator has parts, each part that keeps it from being met has a row of its own. */
    private void rows(Columns columns, IndicatorEvaluation indicator) {
        List<Judgement> open = indicator.parts().stream()
                .filter(part -> part.verdict() == indicator.verdict())
                .toList();
        for (Judgement judgement : open.isEmpty() ? List.of(indicator.deciding()) : open) {
            columns.row()
                    .add(indicator.no())
                    .add(indicator.label(judgement, language))
                    .add(judgement.observed(language).orElse(""))
                    .add(judgement.required(language).orElse(""))
                    .add(judgements.remark(judgement));
        }
    }
}
