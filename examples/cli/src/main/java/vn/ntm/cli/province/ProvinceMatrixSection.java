package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Mark;
import vn.ntm.cli.page.Mark.Tone;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.cli.section.ProgressFigures;
import vn.ntm.cli.text.MeanText;
import vn.ntm.cli.text.PrintedFigure;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.io.form.FormControl;

/** The matrix form rolled up: totals, bands, criteria, parts of the province, and the printed totals beside. */
final class ProvinceMatrixSection {

    private final MatrixResults results;
    private final Optional<Agreement> agreement;
    private final Language language;

    ProvinceMatrixSection(MatrixResults results, Optional<Agreement> agreement, Language language) {
        this.results = results;
        this.agreement = agreement;
        this.language = language;
    }

    Section section() {
        Progress progress = results.progress();
        ProgressFigures figures = new ProgressFigures("matrix", language);
        List<Block> blocks = new ArrayList<>();
        blocks.add(totals(progress));
        results.bands()
                .ifPresent(bands -> blocks.add(figures.bands(
                        bands.groups().stream()
                                .map(group -> new ProgressFigures.Band(
                                        group.band().toString().replace('-', '–'), group.possible(), group.units()))
                                .toList(),
                        bands.units())));
        blocks.add(figures.criteria(
                progress.byCriterion().stream()
                        .map(criterion -> new ProgressFigures.Criterion(
                                criterion.no(), criterion.criterion().name(language), criterion.units()))
                        .toList(),
                progress.reported()));
        parts(say("Theo huyện", "By district"), results.districts()).ifPresent(blocks::add);
        if (results.groupsDiffer()) {
            parts(say("Theo nhóm ghi trong biểu", "By the groups of the form"), results.groups())
                    .ifPresent(blocks::add);
        }
        if (results.unplaced() > 0) {
            blocks.add(Block.Prose.remark(say(
                    count(results.unplaced()) + " đơn vị không có mã tra được vào ngày này, vẫn tính trong tổng số.",
                    count(results.unplaced())
                            + " units have no code of the register on the day; they are counted in the totals.")));
        }
        agreement.ifPresent(found -> blocks.addAll(new AgreementText(found, language).blocks()));
        blocks.addAll(controls());
        return new Section("matrix", say("Kết quả từng xã, tổng hợp", "Results of the communes, rolled up"), blocks);
    }

    private Block totals(Progress progress) {
        long differing = differing().size();
        long controls = results.form().controls().size();
        String agreeing = say("khớp ", "agreeing ") + count(controls - differing) + "/" + count(controls);
        return new Block.Tiles(List.of(
                new Block.Tile(
                        say("Số xã trong biểu", "Communes in the form"),
                        count(progress.units()),
                        say("xã", "communes"),
                        progress.unitsUndetermined() == 0
                                ? new Mark(Tone.GOOD, say("đủ kết luận", "all determined"))
                                : new Mark(Tone.OPEN, say("có tiêu chí chưa xác định", "some criteria undetermined")),
                        say("Xã có tiêu chí chưa xác định: ", "Communes with undetermined criteria: ")
                                + count(progress.unitsUndetermined())),
                new Block.Tile(
                        say("Số tiêu chí bình quân mỗi xã", "Mean criteria met per commune"),
                        progress.meanCriteria().toText(MeanText.SCALE, language),
                        say("tiêu chí/xã", "criteria a commune"),
                        progress.meanCriteria().isExact()
                                ? new Mark(Tone.GOOD, say("tính được chính xác", "exact"))
                                : new Mark(Tone.OPEN, say("một khoảng", "a range")),
                        MeanText.working(progress, language)),
                new Block.Tile(
                        say("Số đối chiếu in trong biểu", "Totals printed in the form"),
                        count(controls),
                        say("số", "figures"),
                        new Mark(differing == 0 ? Tone.GOOD : Tone.BAD, agreeing),
                        say(
                                "Tổng, tỷ lệ và bình quân in sẵn, tính lại từ từng dòng",
                                "Printed totals, shares and means, recomputed from the rows"))));
    }

    private Optional<Block> parts(String title, List<MatrixResults.Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Tabled(Table.wide(
                title,
                List.of(
                        Column.text(say("Đơn vị", "Unit")).of(34),
                        Column.number(say("Số xã", "Communes")).of(12),
                        Column.number(say("Tiêu chí đạt", "Criteria met")).of(16),
                        Column.text(say("Bình quân", "Mean")).of(38)),
                parts.stream()
                        .map(part -> Table.Row.of(
                                part.code()
                                                .map(UnitCode::text)
                                                .map(code -> code + " ")
                                                .orElse("")
                                        + part.name(),
                                count(part.progress().units()),
                                part.progress().criteriaMet().toText(language),
                                MeanText.working(part.progress(), language)))
                        .toList())));
    }

    private List<FormControl> differing() {
        return results.form().controls().stream()
                .filter(control -> control.verdict() != FormControl.Verdict.MATCH)
                .toList();
    }

    private List<Block> controls() {
        if (differing().isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Tabled(Table.wide(
                say("Số in trong biểu khác số tính lại", "Printed figures that differ"),
                List.of(
                        Column.text(say("Số liệu", "Figure")),
                        Column.number(say("Dòng", "Line")),
                        Column.number(say("Số trong biểu", "Printed")),
                        Column.number(say("Tính lại", "Computed")),
                        Column.text(say("Kết luận", "Verdict"))),
                differing().stream()
                        .map(control -> Table.Row.of(
                                Cell.of(control.what()),
                                Cell.of(count(control.line())),
                                Cell.of(PrintedFigure.of(control.printed(), language)),
                                Cell.of(PrintedFigure.of(control.computed().orElse(""), language)),
                                Cell.of(new Mark(Tone.BAD, say("lệch", "differs")))))
                        .toList())));
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
