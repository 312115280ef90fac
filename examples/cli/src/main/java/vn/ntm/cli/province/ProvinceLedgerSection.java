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
import vn.ntm.cli.text.StatusText;
import vn.ntm.cli.text.UnitText;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.LedgerOnDay;

/** The certificates of the province on the day. */
final class ProvinceLedgerSection {

    private final LedgerOnDay day;
    private final boolean oneProvince;
    private final Language language;

    ProvinceLedgerSection(LedgerOnDay day, boolean oneProvince, Language language) {
        this.day = day;
        this.oneProvince = oneProvince;
        this.language = language;
    }

    Section section() {
        String on = DayText.of(day.date(), language);
        List<Bars.Bar> bars = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        day.counts()
                .forEach((tier, states) -> states.forEach((state, count) -> {
                    String figure = Decimal.of(count).toText(language);
                    bars.add(new Bars.Bar(
                            tier.name(language) + ", " + state.toText(language),
                            Decimal.of(count),
                            figure,
                            Marks.tint(state)));
                    rows.add(Table.Row.of(
                            Cell.of(tier.name(language)), Cell.of(Marks.of(state, language)), Cell.of(figure)));
                }));
        List<Block> blocks = new ArrayList<>();
        if (bars.isEmpty()) {
            blocks.add(Block.Prose.of(say("Ngày này không có danh hiệu nào.", "There is no certificate on this day.")));
        } else {
            blocks.add(new Block.Figure(
                    Picture.of(
                            language.choose("vi-ledger", "en-ledger"),
                            say("Danh hiệu theo tình trạng", "Certificates by state"),
                            Bars.of(bars)),
                    Table.small(
                            say(
                                    "Danh hiệu thuộc về nhiều đơn vị được tính ở mỗi đơn vị",
                                    "A certificate that went to several units counts in each"),
                            List.of(
                                    Column.text(say("Danh hiệu", "Tier")),
                                    Column.text(say("Tình trạng", "State")),
                                    Column.number(say("Số danh hiệu", "Certificates"))),
                            rows)));
            blocks.add(new Block.Tabled(units()));
        }
        return new Section("certificates", say("Danh hiệu ngày ", "Certificates on ") + on, blocks);
    }

    private Table units() {
        List<Table.Row> rows = new ArrayList<>();
        for (AdministrativeUnit unit : day.units()) {
            for (Certificate certificate : day.of(unit.code())) {
                rows.add(Table.Row.of(
                        Cell.of(unit.code() + " " + name(unit)),
                        Cell.of(certificate.tier().name(language)),
                        Cell.of(StatusText.since(certificate, language), Marks.of(certificate.state(), language)),
                        Cell.of(certificate
                                .rule()
                                .map(rule -> StatusText.rule(rule, language))
                                .orElseGet(() -> StatusText.basis(certificate, language)))));
            }
        }
        return Table.wide(
                say("Từng đơn vị", "Each unit"),
                List.of(
                        Column.text(say("Đơn vị", "Unit")).of(30),
                        Column.text(say("Danh hiệu", "Tier")).of(23),
                        Column.text(say("Tình trạng", "State")).of(25),
                        Column.text(say("Căn cứ", "Rule or act")).of(22)),
                rows);
    }

    private String name(AdministrativeUnit unit) {
        return oneProvince
                ? UnitText.withinProvince(unit, day.unitsOnDay())
                : UnitText.withAbove(unit, day.unitsOnDay());
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
