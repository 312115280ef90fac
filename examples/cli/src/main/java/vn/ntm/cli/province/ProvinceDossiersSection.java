package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** The dossiers judged: how many units have each verdict, and each unit with the criteria that stand in its way. */
final class ProvinceDossiersSection {

    private final ProvinceReport.Judged judged;
    private final ProvinceGround ground;
    private final Language language;

    ProvinceDossiersSection(ProvinceReport.Judged judged, ProvinceGround ground, Language language) {
        this.judged = judged;
        this.ground = ground;
        this.language = language;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        if (!judged.inForce()) {
            blocks.add(Block.Prose.of(say(
                    "Bộ tiêu chí không có hiệu lực vào ngày này, nên không tiêu chí nào được kết luận.",
                    "The set is not in force on this day, so that no criterion is judged.")));
        }
        blocks.add(verdicts());
        blocks.addAll(new ProvinceReasonsTable(judged, ground, language).blocks());
        blocks.add(new Block.Tabled(units()));
        return new Section("dossiers", say("Hồ sơ của các xã", "Dossiers of the communes"), blocks);
    }

    private Block verdicts() {
        List<Bars.Bar> bars = judged.verdicts().entrySet().stream()
                .map(verdict -> new Bars.Bar(
                        verdict.getKey().toText(language),
                        Decimal.of(verdict.getValue()),
                        count(verdict.getValue()),
                        Marks.tint(verdict.getKey())))
                .toList();
        return new Block.Figure(
                Picture.of(
                        language.choose("vi-verdicts", "en-verdicts"),
                        say("Số hồ sơ theo kết luận", "Dossiers by verdict"),
                        Bars.of(bars)),
                Table.small(
                        say("Trong ", "Of ") + count(judged.evaluations().size()) + say(" hồ sơ", " dossiers"),
                        List.of(Column.text(say("Kết luận", "Verdict")), Column.number(say("Số hồ sơ", "Dossiers"))),
                        judged.verdicts().entrySet().stream()
                                .map(verdict -> Table.Row.of(
                                        Cell.of(Marks.of(verdict.getKey(), language)),
                                        Cell.of(count(verdict.getValue()))))
                                .toList()));
    }

    private Table units() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(say("Xã", "Commune")),
                Column.text(say("Kết luận", "Verdict")),
                Column.number(say("Số tiêu chí đạt", "Criteria met")),
                Column.text(say("Chưa đạt", "Not met")),
                Column.text(say("Chưa xác định", "Undetermined"))));
        if (ground.overlay().isPresent()) {
            columns.add(Column.text(say("Theo mức của tỉnh", "By levels of the province")));
        }
        return Table.wide(
                say("Từng xã", "Each commune"), columns, new DossierRows(judged.byUnit(), ground, language).rows());
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
