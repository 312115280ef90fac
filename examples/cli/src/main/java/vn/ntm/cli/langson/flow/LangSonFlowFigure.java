package vn.ntm.cli.langson.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.cli.chart.Flow;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** Certificates by tier, and what became of them, counted by certificates: chart and table have the same bands. */
public final class LangSonFlowFigure {

    /** Keeps a figure in the line of the last word of its name. */
    private static final String BEFORE_FIGURE = ":\u00a0";

    private final LangSonFlow flow;
    private final Language language;

    public LangSonFlowFigure(LangSonFlow flow, Language language) {
        this.flow = flow;
        this.language = language;
    }

    /** A tier, what became of certificates of it, and how many those are. */
    private record Band(Tier tier, String fate, Tint tint, int count) {}

    public Block figure() {
        List<Band> bands = bands();
        Map<Tier, Integer> tiers = new LinkedHashMap<>();
        Map<String, Integer> fates = new LinkedHashMap<>();
        for (Band band : bands) {
            tiers.merge(band.tier(), band.count(), Integer::sum);
            fates.merge(band.fate(), band.count(), Integer::sum);
        }
        List<Flow.Stream> streams = bands.stream()
                .map(band -> new Flow.Stream(
                        new Flow.Node(
                                band.tier().name(language) + BEFORE_FIGURE + tiers.get(band.tier()), tint(band.tier())),
                        new Flow.Node(band.fate() + BEFORE_FIGURE + fates.get(band.fate()), band.tint()),
                        band.count()))
                .toList();
        String described = streams.stream()
                .map(stream -> stream.from().name() + " → " + stream.to().name() + " (" + stream.count() + ")")
                .collect(Collectors.joining("; "));
        String before = DayText.of(flow.before().date(), language);
        String after = DayText.of(flow.after().date(), language);
        return new Block.Figure(
                Picture.of(
                        language.choose("vi-flow", "en-flow"),
                        language.choose(
                                "Từ danh hiệu ngày " + before + " đến tình trạng ngày " + after,
                                "From the tiers of " + before + " to the states of " + after),
                        described + ".",
                        new Flow(streams)),
                table(bands, tiers, fates));
    }

    private List<Band> bands() {
        Map<Tier, Map<String, Band>> bands = new LinkedHashMap<>();
        for (Tier tier : Tiers.all()) {
            for (LangSonFlow.Followed followed : flow.certificates()) {
                if (followed.before().certificate().tier().equals(tier)) {
                    bands.computeIfAbsent(tier, any -> new LinkedHashMap<>())
                            .merge(
                                    fate(followed),
                                    new Band(tier, fate(followed), tint(followed), 1),
                                    (one, other) ->
                                            new Band(tier, one.fate(), one.tint(), one.count() + other.count()));
                }
            }
        }
        return bands.values().stream()
                .flatMap(ofTier -> ofTier.values().stream())
                .toList();
    }

    /** Tiers by what became of them, with the sums that the nodes of the chart bear. */
    private Table table(List<Band> bands, Map<Tier, Integer> tiers, Map<String, Integer> fates) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(language.choose("Danh hiệu", "Tier"))));
        fates.keySet().forEach(fate -> columns.add(Column.number(fate)));
        columns.add(Column.number(language.choose("Cộng", "All")));
        List<Table.Row> rows = new ArrayList<>();
        tiers.forEach((tier, all) -> {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(tier.name(language))));
            fates.keySet()
                    .forEach(fate -> cells.add(number(bands.stream()
                            .filter(band ->
                                    band.tier().equals(tier) && band.fate().equals(fate))
                            .mapToInt(Band::count)
                            .sum())));
            cells.add(number(all));
            rows.add(new Table.Row(cells, false));
        });
        List<Cell> sums = new ArrayList<>(List.of(Cell.of(language.choose("Cộng", "All"))));
        fates.values().forEach(count -> sums.add(number(count)));
        sums.add(number(bands.stream().mapToInt(Band::count).sum()));
        rows.add(new Table.Row(sums, false));
        return Table.small(
                language.choose("Số danh hiệu, mỗi danh hiệu tính một lần", "Certificates, each counted once"),
                columns,
                rows);
    }

    private static Cell number(int count) {
        return Cell.of(Integer.toString(count));
    }

    /** What became of a certificate; it has one state where all that have it later agree. */
    private String fate(LangSonFlow.Followed followed) {
        List<String> states =
                states(followed).stream().map(state -> state.toText(language)).toList();
        return states.isEmpty()
                ? language.choose("không đơn vị nào có", "no unit has it")
                : String.join(language.choose(" hoặc ", " or "), states);
    }

    private static List<CertificateState> states(LangSonFlow.Followed followed) {
        return followed.after().stream()
                .map(held -> held.certificate().state())
                .distinct()
                .toList();
    }

    private static Tint tint(LangSonFlow.Followed followed) {
        List<CertificateState> states = states(followed);
        return states.size() == 1 ? Marks.tint(states.get(0)) : Tint.VIOLET;
    }

    private static Tint tint(Tier tier) {
        return tier.equals(Tiers.NTM) ? Tint.GREEN : tier.equals(Tiers.ADVANCED) ? Tint.BLUE : Tint.CLAY;
    }
}
