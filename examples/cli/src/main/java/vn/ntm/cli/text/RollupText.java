package vn.ntm.cli.text;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.CriterionProgress;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.form.ResultMatrix;

/** The figures of a matrix form as people read them. */
public final class RollupText {

    private final Console console;
    private final Language language;
    private final int scale;

    public RollupText(Console console, Language language, int scale) {
        this.console = console;
        this.language = language;
        this.scale = scale;
    }

    public void print(Progress progress, Optional<Distribution> bands, ResultMatrix form) {
        console.line(console.styled(
                say("Tổng hợp theo ", "Rolled up by ") + progress.set().id(), Style.bold));
        totals(progress);
        title(say("Theo tiêu chí", "By criterion"));
        criteria(progress);
        boolean open = bands.stream()
                .flatMap(all -> all.groups().stream())
                .anyMatch(group -> !group.possible().isExact());
        title(
                open
                        ? say("Theo số tiêu chí đạt ít nhất", "By the least number of criteria met")
                        : say("Theo số tiêu chí đạt", "By number of criteria met"));
        bands.ifPresentOrElse(
                this::bands,
                () -> console.line("  "
                        + say(
                                "chưa biết cách phân nhóm; nêu bằng --bands",
                                "no bands are usual; name them with --bands")));
        title(say("Đối chiếu với số đã in trong biểu", "Beside the printed figures"));
        controls(form.controls());
    }

    private void totals(Progress progress) {
        RatioRange mean = progress.meanCriteria();
        Columns columns = new Columns("  ");
        columns.row().add(say("số đơn vị", "units")).add(count(progress.units()));
        columns.row()
                .add(say("số tiêu chí đạt", "criteria met"))
                .add(progress.criteriaMet().toText(language))
                .add(mean.isComputable() ? progress.shareOfCriteria().toPercentText(scale, language) : "");
        columns.row()
                .add(say("bình quân", "mean"))
                .add(mean.toText(MeanText.SCALE, language))
                .add(mean.exact()
                        .filter(any -> mean.isComputable())
                        .map(exact -> "= " + exact)
                        .orElse(""));
        if (progress.unitsUndetermined() > 0) {
            columns.row()
                    .add(say("đơn vị có tiêu chí chưa xác định", "units with undetermined criteria"))
                    .add(count(progress.unitsUndetermined()));
        }
        columns.print(console);
    }

    private void criteria(Progress progress) {
        Columns columns = new Columns("  ");
        for (CriterionProgress criterion : progress.byCriterion()) {
            Columns.Row row = columns.row()
                    .add(criterion.no())
                    .add(criterion.criterion().name(language))
                    .add(count(criterion.met()))
                    .add(progress.reported() == 0 ? "" : criterion.share().toPercentText(scale, language));
            if (criterion.undetermined() > 0) {
                row.add(say("chưa xác định: ", "undetermined: ") + count(criterion.undetermined()), Style.fg_yellow);
            }
        }
        columns.print(console);
    }

    private void bands(Distribution bands) {
        Columns columns = new Columns("  ");
        for (Distribution.Group group : bands.groups()) {
            Columns.Row row = columns.row()
                    .add(group.band().toString())
                    .add(count(group.units()))
                    .add(bands.units() == 0 ? "" : group.share().toPercentText(scale, language));
            if (!group.possible().isExact()) {
                row.add(say("có thể: ", "possible: ") + group.possible().toText(language), Style.fg_yellow);
            }
        }
        if (bands.outside() > 0) {
            columns.row().add(say("ngoài các nhóm", "in none")).add(count(bands.outside()));
        }
        columns.print(console);
    }

    /** What agrees is counted; what does not is shown. */
    private void controls(List<FormControl> controls) {
        List<FormControl> differing = controls.stream()
                .filter(control -> control.verdict() != FormControl.Verdict.MATCH)
                .toList();
        console.line("  " + say("khớp: ", "matching: ") + count(controls.size() - differing.size()) + "/"
                + count(controls.size()));
        Columns columns = new Columns("  ");
        for (FormControl control : differing) {
            columns.row()
                    .add(say("dòng ", "line ") + control.line())
                    .add(control.what())
                    .add(say("số đã in: ", "printed ") + PrintedFigure.of(control.printed(), language))
                    .add(control.computed()
                            .map(figure -> say("tính lại: ", "computed ") + PrintedFigure.of(figure, language))
                            .orElse(""))
                    .add(
                            say(
                                    "lệch (" + control.verdict() + ")",
                                    control.verdict().name()),
                            Style.fg_red);
        }
        columns.print(console);
    }

    private void title(String text) {
        console.line(console.styled(text, Style.underline));
    }

    private String count(long count) {
        return Decimal.of(count).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
