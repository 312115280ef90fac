package vn.ntm.cli.text;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Paragraph;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.view.LevelGroup;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.criteria.view.RequirementWords;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.handbook.SetSummary;

/** A criteria set as people read it on a terminal: what it is, and each indicator with its levels. */
public final class SetText {

    private static final String INDENT = "  ";

    private final Console console;
    private final Language language;
    private final OfficialWording wording;
    private final RequirementWords words;

    public SetText(Console console, Language language, OfficialWording wording) {
        this.console = console;
        this.language = language;
        this.wording = wording;
        this.words = RequirementWords.in(language);
    }

    public void print(SetView view) {
        console.line(console.styled(view.set().id(), Style.bold));
        flow("", view.set().name(language));
        console.line("");
        List<SetSummary.Line> summary = SetSummary.of(view, language).lines();
        int width = summary.stream()
                .mapToInt(line -> Paragraph.width(line.title()))
                .max()
                .orElse(0);
        summary.forEach(line -> flow(Paragraph.padded(line.title(), width) + INDENT, line.text()));
        view.set().notes(language).forEach(note -> flow("- ", note));
        boolean inForce = view.day().map(view.set().validity()::contains).orElse(true);
        if (!inForce) {
            return;
        }
        view.criteria().forEach(criterion -> criterion(view, criterion));
        console.line("");
        console.line(language.choose(
                "* văn bản không đánh số, hoặc chưa đọc được số", "* the act gives no number, or it was not read"));
    }

    private void flow(String first, String text) {
        Paragraph.lines(first, text).forEach(line -> console.line(console.styled(line)));
    }

    private void criterion(SetView view, SetView.CriterionView shown) {
        Criterion criterion = shown.criterion();
        String open = criterion.complete() ? "" : language.choose("  (chưa biết hết)", "  (not all known)");
        console.line("");
        console.line(console.styled(criterion.no() + " " + criterion.name(language), Style.bold)
                + console.styled(open, Style.fg_yellow));
        if (shown.indicators().isEmpty()) {
            flow(INDENT, words.none(criterion));
        }
        int width = shown.indicators().stream()
                .mapToInt(indicator -> Paragraph.width(no(indicator)))
                .max()
                .orElse(0);
        String under = " ".repeat(width) + INDENT + INDENT;
        for (SetView.IndicatorView indicator : shown.indicators()) {
            Requirement asked = indicator.requirement();
            ItemId item = ItemId.of(indicator.indicator().no());
            subject(
                    view,
                    INDENT + Paragraph.padded(no(indicator), width) + INDENT,
                    indicator.label(language),
                    item,
                    asked);
            levels(view, under, words.kind(indicator.indicator(), asked), asked, indicator.levels());
            for (SetView.PartView part : indicator.parts()) {
                ItemId partItem =
                        ItemId.of(indicator.indicator().no(), part.part().id());
                subject(view, under + "– ", part.label(language), partItem, part.requirement());
                words.alternatives(indicator.alternatives(part)).ifPresent(others -> flow(under + INDENT, others));
                String kind = words.kind(part.part(), part.requirement(), asked);
                levels(view, under + INDENT, kind, part.requirement(), part.levels());
            }
        }
    }

    private static String no(SetView.IndicatorView indicator) {
        return indicator.indicator().no() + (indicator.indicator().numbered() ? "" : "*");
    }

    private void subject(SetView view, String first, String label, ItemId item, Requirement asked) {
        flow(first, label);
        String under = " ".repeat(Paragraph.width(first));
        wording.find(view.set().id(), item, language).ifPresent(official -> flow(under, "«" + official + "»"));
        words.condition(asked).ifPresent(condition -> flow(under, condition));
    }

    private void levels(SetView view, String under, String kind, Requirement asked, List<Threshold> levels) {
        if (levels.isEmpty()) {
            flow(
                    under,
                    kind + "; " + asked.citation().toText() + "; "
                            + asked.grade().toText(language));
            return;
        }
        if (asked.kind().isCompared() || !asked.counts().isEmpty()) {
            flow(under, kind);
        }
        for (LevelGroup group : LevelGroup.of(levels)) {
            Threshold level = group.level();
            List<String> where = new ArrayList<>();
            where.add(group.columnsText(view.set(), language));
            where.add(group.daysText(view.set()));
            where.removeIf(String::isEmpty);
            String overlay = level.overlay()
                    .map(name -> "; " + language.choose("tệp ", "file ") + name)
                    .orElse("");
            flow(
                    under,
                    (where.isEmpty() ? "" : String.join(" ", where) + ": ")
                            + group.levelText(language)
                            + "; " + level.citation().toText()
                            + "; " + level.grade().toText(language)
                            + overlay);
        }
    }
}
