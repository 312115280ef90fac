package vn.ntm.cli.section;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;

/** Communes by the number of criteria they meet, and criteria by the communes that meet them, as charts with their tables. */
public final class ProgressFigures {

    private static final int SCALE = 1;

    private final String id;
    private final Language language;

    /**
     * @param id the beginning of the ids of the pictures
     */
    public ProgressFigures(String id, Language language) {
        this.id = language.choose("vi-", "en-") + id;
        this.language = language;
    }

    /** A band of numbers of criteria: its name, and how many units are in it. */
    public record Band(String name, long units) {}

    /** A criterion: its number and name, how many units meet it, and of how many more that is not determined. */
    public record Criterion(String no, String name, long met, long undetermined) {}

    /** Returns the units of each band. */
    public Block bands(List<Band> bands, long units) {
        String title = language.choose("Số xã theo số tiêu chí đạt", "Communes by number of criteria met");
        return new Block.Figure(
                Picture.of(
                        id + "-bands",
                        title,
                        described(bands.stream()
                                .map(band -> criteria(band) + ": " + count(band.units()))
                                .toList()),
                        Bars.of(bands.stream()
                                .map(band -> new Bars.Bar(
                                        criteria(band),
                                        Decimal.of(band.units()),
                                        count(band.units()) + " (" + share(band.units(), units) + ")",
                                        Tint.GREEN))
                                .toList())),
                Table.small(
                        language.choose("Trong " + count(units) + " xã", "Of " + count(units) + " communes"),
                        List.of(
                                Column.text(language.choose("Số tiêu chí", "Criteria")),
                                Column.number(language.choose("Số xã", "Communes")),
                                Column.number(language.choose("Tỷ lệ", "Share"))),
                        bands.stream()
                                .map(band -> Table.Row.of(band.name(), count(band.units()), share(band.units(), units)))
                                .toList()));
    }

    /** Returns the units that meet each criterion. */
    public Block criteria(List<Criterion> criteria, long units) {
        boolean open = criteria.stream().anyMatch(criterion -> criterion.undetermined() > 0);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(language.choose("Tiêu chí", "Criterion")),
                Column.number(language.choose("Số xã đạt", "Communes that meet it")),
                Column.number(language.choose("Tỷ lệ", "Share"))));
        if (open) {
            columns.add(Column.number(language.choose("Chưa xác định", "Undetermined")));
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Criterion criterion : criteria) {
            List<Table.Cell> cells = new ArrayList<>(List.of(
                    Table.Cell.of(criterion.no() + ". " + criterion.name()),
                    Table.Cell.of(count(criterion.met())),
                    Table.Cell.of(share(criterion.met(), units))));
            if (open) {
                cells.add(Table.Cell.of(count(criterion.undetermined())));
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Block.Figure(
                Picture.of(
                        id + "-criteria",
                        language.choose("Số xã đạt từng tiêu chí", "Communes that meet each criterion"),
                        described(criteria.stream()
                                .map(criterion -> criterion.no() + ": " + count(criterion.met()))
                                .toList()),
                        Bars.of(
                                criteria.stream()
                                        .map(criterion -> new Bars.Bar(
                                                criterion.no() + ". " + criterion.name(),
                                                Decimal.of(criterion.met()),
                                                count(criterion.met()),
                                                Tint.GREEN))
                                        .toList(),
                                Decimal.of(units))),
                Table.small(
                        language.choose("Trong " + count(units) + " xã", "Of " + count(units) + " communes"),
                        columns,
                        rows));
    }

    private String criteria(Band band) {
        return band.name() + language.choose(" tiêu chí", " criteria");
    }

    private static String described(List<String> parts) {
        return String.join("; ", parts) + ".";
    }

    private String count(long number) {
        return Decimal.of(number).toText(language);
    }

    private String share(long part, long whole) {
        return whole == 0 ? "" : Ratio.of(part, whole).toPercentText(SCALE, language);
    }
}
