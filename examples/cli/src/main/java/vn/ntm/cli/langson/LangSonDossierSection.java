package vn.ntm.cli.langson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ntm.cli.chart.Chart;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Stack;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.cli.section.Signs;
import vn.ntm.cli.text.JudgementText;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Verdict;

/** The illustrative dossier as a checklist: by what is known of the law, and with the illustrative levels of a province. */
final class LangSonDossierSection {

    private static final List<Verdict> VERDICTS = List.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED);

    private final Evaluation known;
    private final Evaluation overlaid;
    private final Language language;

    LangSonDossierSection(Evaluation known, Evaluation overlaid, Language language) {
        this.known = known;
        this.overlaid = overlaid;
        this.language = language;
    }

    Section section() {
        return Section.of(
                "dossier",
                language.choose("Hồ sơ minh họa của một xã", "An illustrative dossier of a commune"),
                Block.Prose.of(language.choose(
                        "Số liệu của hồ sơ và các mức của tỉnh trong phần này là giả định, chỉ để minh họa cách xét theo "
                                + known.set().decision() + " vào ngày " + DayText.of(known.date(), language) + ".",
                        "The values of this dossier and the levels of the province are invented; they show how a commune is judged by "
                                + known.set().decision() + " on " + DayText.of(known.date(), language) + ".")),
                Block.Prose.of(language.choose(
                        "Kết luận theo những mức đã biết: " + verdict(known) + ". Thêm các mức minh họa của tỉnh: "
                                + verdict(overlaid) + ".",
                        "By what is known: " + verdict(known) + ". With the illustrative levels of a province: "
                                + verdict(overlaid) + ".")),
                chart(),
                new Block.Tabled(checklist()));
    }

    private String verdict(Evaluation evaluation) {
        String count = evaluation.criteriaMet().toText(language);
        String of = evaluation.set().size().isPresent()
                ? Integer.toString(evaluation.set().size().getAsInt())
                : "?";
        return evaluation.verdict().toText(language)
                + language.choose(
                        ", đạt " + count + " trong " + of + " tiêu chí", ", " + count + " of " + of + " criteria met");
    }

    private Block chart() {
        List<Stack.Bar> bars = List.of(
                bar(language.choose("Theo những mức đã biết", "By what is known"), known),
                bar(language.choose("Thêm mức minh họa của tỉnh", "With levels of a province"), overlaid));
        String described = bars.stream()
                .map(bar -> bar.name() + ": "
                        + IntStream.range(0, VERDICTS.size())
                                .mapToObj(i -> VERDICTS.get(i).toText(language) + " "
                                        + bar.figures().get(i))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        List<Column> columns = new ArrayList<>(List.of(Column.text(language.choose("Cách xét", "Judged"))));
        VERDICTS.forEach(verdict -> columns.add(Column.number(verdict.toText(language))));
        return new Block.Figure(
                Picture.of(
                        language.choose("vi-dossier", "en-dossier"),
                        language.choose("Các tiêu chí theo kết luận", "Criteria by verdict"),
                        described + ".",
                        new Stack(
                                VERDICTS.stream()
                                        .map(verdict -> new Chart.Key(Marks.tint(verdict), verdict.toText(language)))
                                        .toList(),
                                bars)),
                Table.small(
                        language.choose("Số tiêu chí", "Criteria"),
                        columns,
                        bars.stream()
                                .map(bar -> {
                                    List<Cell> cells = new ArrayList<>(List.of(Cell.of(bar.name())));
                                    bar.figures().forEach(figure -> cells.add(Cell.of(figure)));
                                    return new Table.Row(cells, false);
                                })
                                .toList()));
    }

    private Stack.Bar bar(String name, Evaluation evaluation) {
        List<Decimal> values = VERDICTS.stream()
                .map(verdict -> Decimal.of(evaluation.criteria().stream()
                        .filter(criterion -> criterion.verdict() == verdict)
                        .count()))
                .toList();
        return new Stack.Bar(
                name,
                values,
                values.stream().map(value -> value.toText(language)).toList());
    }

    private Table checklist() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < known.criteria().size(); i++) {
            CriterionEvaluation criterion = known.criteria().get(i);
            CriterionEvaluation local = overlaid.criteria().get(i);
            rows.add(Table.Row.heading(heading(criterion, local)));
            for (int j = 0; j < criterion.indicators().size(); j++) {
                IndicatorEvaluation indicator = criterion.indicators().get(j);
                List<Judgement> levels = local.indicators().get(j).judgements();
                for (int k = 0; k < indicator.judgements().size(); k++) {
                    rows.add(row(indicator, indicator.judgements().get(k), levels.get(k)));
                }
            }
        }
        return Table.wide(
                language.choose("Bảng kiểm từng tiêu chí và chỉ tiêu", "Checklist of criteria and indicators"),
                List.of(
                        Column.text(language.choose("Chỉ tiêu", "Indicator")).of(27),
                        Column.text(language.choose("Số liệu", "Observed")).of(11),
                        Column.text(language.choose("Mức quy định", "Required")).of(13),
                        Column.text(language.choose("Kết luận", "Verdict")).of(14),
                        Column.text(language.choose("Còn thiếu hoặc lý do", "What is missing, or why"))
                                .of(22),
                        Column.text(language.choose("Với mức của tỉnh", "With levels of a province"))
                                .of(13)),
                rows);
    }

    private Cell heading(CriterionEvaluation criterion, CriterionEvaluation local) {
        List<Mark> marks = new ArrayList<>(List.of(Marks.of(criterion.verdict(), language)));
        if (local.verdict() != criterion.verdict()) {
            Mark with = Marks.of(local.verdict(), language);
            marks.add(new Mark(
                    with.tone(), language.choose("với mức của tỉnh: ", "with levels of a province: ") + with.text()));
        }
        return new Cell(criterion.no() + ". " + criterion.name(language), marks);
    }

    /** The measured value with its unit; where it has a place within words, the words name what is measured already. */
    private String observed(Judgement judgement) {
        String bare = judgement.observed(language).orElse("");
        return judgement
                .unit()
                .filter(unit -> !bare.isEmpty() && !unit.isRank())
                .map(unit -> bare + " " + unit.toText(language))
                .orElse(bare);
    }

    private Table.Row row(IndicatorEvaluation indicator, Judgement judgement, Judgement local) {
        boolean settled = judgement.verdict() == Verdict.MET || judgement.verdict() == Verdict.NOT_APPLICABLE;
        String level = local.overlay().isPresent()
                ? local.required(language).map(Signs::of).orElse("")
                : "";
        Cell with = level.isEmpty() && local.verdict() == judgement.verdict()
                ? Cell.of("")
                : Cell.of(level, Marks.of(local.verdict(), language));
        return Table.Row.of(
                Cell.of(indicator.no() + " " + indicator.label(judgement, language)),
                Cell.of(observed(judgement)),
                Cell.of(judgement.required(language).map(Signs::of).orElse("")),
                Cell.of(Marks.of(judgement.verdict(), language)),
                Cell.of(settled ? "" : new JudgementText(language).remark(judgement)),
                with);
    }
}
