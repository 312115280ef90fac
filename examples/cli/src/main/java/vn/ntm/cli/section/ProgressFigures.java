package vn.ntm.cli.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.cli.chart.Bars;
import vn.ntm.cli.chart.Chart;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Stack;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.ruling.Verdict;

/** Communes by the number of criteria they meet, and criteria by the communes that meet them, as charts with their tables. */
public final class ProgressFigures {

    private static final int SCALE = 1;

    private final String id;
    private final String place;
    private final Language language;

    /**
     * @param id the beginning of the ids of the pictures
     */
    public ProgressFigures(String id, Language language) {
        this(id, "", language);
    }

    /**
     * @param place whose communes they are, where a page has those of another province
     */
    public ProgressFigures(String id, String place, Language language) {
        this.id = language.choose("vi-", "en-") + id;
        this.place = place.isEmpty() ? "" : place + ": ";
        this.language = language;
    }

    /**
     * A band of numbers of criteria.
     *
     * @param name its name
     * @param possible how many units may have their number in it
     * @param units how many have the least number that they meet in it
     */
    public record Band(String name, CountRange possible, long units) {}

    /** A criterion: its number and name, and how many units meet it, those of which that is not determined being possible. */
    public record Criterion(String no, String name, CountRange met) {

        private long undetermined() {
            return met.max() - met.min();
        }
    }

    /** Returns the units of each band: by what they meet at least, and how many may be in it where that is not certain. */
    public Block bands(List<Band> bands, long units) {
        boolean open = bands.stream().anyMatch(band -> !band.possible().isExact());
        String title = place
                + (open
                        ? language.choose(
                                "Số xã theo số tiêu chí đạt ít nhất", "Communes by the least number of criteria met")
                        : language.choose("Số xã theo số tiêu chí đạt", "Communes by number of criteria met"));
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(language.choose("Số tiêu chí", "Criteria")),
                Column.number(language.choose("Số xã", "Communes")),
                Column.number(language.choose("Tỷ lệ", "Share"))));
        if (open) {
            columns.add(Column.number(language.choose("Có thể", "Possible")));
        }
        return new Block.Figure(
                Picture.of(
                        id + "-bands",
                        title,
                        described(bands.stream()
                                .map(band -> criteria(band) + ": " + count(band.units()) + possible(band))
                                .toList()),
                        Bars.of(bands.stream()
                                .map(band -> new Bars.Bar(
                                        criteria(band),
                                        Decimal.of(band.units()),
                                        count(band.units()) + " (" + share(band.units(), units) + ")" + possible(band),
                                        count(band.units()) + " (" + share(band.units(), units) + ")",
                                        Tint.GREEN))
                                .toList())),
                Table.small(
                        title
                                + language.choose(
                                        ", trong " + count(units) + " xã", ", of " + count(units) + " communes"),
                        columns,
                        bands.stream().map(band -> row(band, units, open)).toList()));
    }

    private Table.Row row(Band band, long units, boolean open) {
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Table.Cell.of(band.name()),
                Table.Cell.of(count(band.units())),
                Table.Cell.of(share(band.units(), units))));
        if (open) {
            cells.add(Table.Cell.of(band.possible().toText(language)));
        }
        return new Table.Row(cells, false);
    }

    private String possible(Band band) {
        return band.possible().isExact()
                ? ""
                : language.choose("; có thể ", "; possible ") + band.possible().toText(language);
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
                    Table.Cell.of(criterion.met().toText(language)),
                    Table.Cell.of(share(criterion.met(), units))));
            if (open) {
                cells.add(Table.Cell.of(count(criterion.undetermined())));
            }
            rows.add(new Table.Row(cells, false));
        }
        return new Block.Figure(
                Picture.of(
                        id + "-criteria",
                        place + language.choose("Số xã đạt từng tiêu chí", "Communes that meet each criterion"),
                        described(criteria.stream()
                                .map(criterion ->
                                        criterion.no() + ": " + criterion.met().toText(language))
                                .toList()),
                        open ? parts(criteria, units) : met(criteria, units)),
                // With a range in each cell it is too wide for a telephone.
                new Table(
                        place
                                + language.choose(
                                        "Số xã đạt từng tiêu chí, trong " + count(units) + " xã",
                                        "Communes that meet each criterion, of " + count(units)),
                        columns,
                        rows,
                        open));
    }

    private Chart met(List<Criterion> criteria, long units) {
        return Bars.of(
                criteria.stream()
                        .map(criterion -> new Bars.Bar(
                                criterion.no() + ". " + criterion.name(),
                                Decimal.of(criterion.met().min()),
                                count(criterion.met().min()),
                                Tint.GREEN))
                        .toList(),
                Decimal.of(units));
    }

    /** Where something is undetermined a bar says how much, beside what is met and what is not. */
    private Chart parts(List<Criterion> criteria, long units) {
        return new Stack(
                Stream.of(Verdict.MET, Verdict.UNDETERMINED, Verdict.NOT_MET)
                        .map(verdict -> new Chart.Key(Marks.tint(verdict), verdict.toText(language)))
                        .toList(),
                criteria.stream()
                        .map(criterion -> {
                            List<Long> parts = List.of(
                                    criterion.met().min(),
                                    criterion.undetermined(),
                                    units - criterion.met().max());
                            return new Stack.Bar(
                                    criterion.no() + ". " + criterion.name(),
                                    parts.stream().map(Decimal::of).toList(),
                                    parts.stream().map(this::count).toList());
                        })
                        .toList());
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
        return share(CountRange.exactly(part), whole);
    }

    private String share(CountRange part, long whole) {
        return whole == 0 ? "" : RatioRange.of(part, whole).toPercentText(SCALE, language);
    }
}
