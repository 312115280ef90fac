package vn.ntm.cli.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.cli.chart.Chart;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Stack;
import vn.ntm.cli.console.Words;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** How sure we are of the required levels, set by set. */
public final class GradesSection {

    private static final List<Brief> SHORT = List.of(
            new Brief(Tiers.NTM, new Words("đạt chuẩn", "standard")),
            new Brief(Tiers.ADVANCED, new Words("nâng cao", "advanced")),
            new Brief(Tiers.MODEL, new Words("kiểu mẫu", "model")),
            new Brief(Tiers.MODERN, new Words("hiện đại", "modern")),
            new Brief(Tiers.COMPLETION, new Words("hoàn thành", "completion")));

    /** What a tier is called where its full name is too long. */
    private record Brief(Tier tier, Words name) {}

    private final CriteriaCatalog catalog;
    private final Language language;

    public GradesSection(CriteriaCatalog catalog, Language language) {
        this.catalog = catalog;
        this.language = language;
    }

    /** Returns the section. */
    public Section section() {
        List<CriteriaSet> sets = catalog.ids().stream().map(catalog::set).toList();
        Picture picture = Picture.of(
                language.choose("vi-grades", "en-grades"),
                language.choose(
                        "Các mức đạt chuẩn của mỗi bộ tiêu chí, theo mức độ tin cậy",
                        "Required levels of each set, by how sure we are of them"),
                sets.stream().map(this::described).collect(Collectors.joining("; ")) + ".",
                new Stack(
                        Stream.of(Grade.values())
                                .map(grade -> new Chart.Key(Marks.tint(grade), grade.toText(language)))
                                .toList(),
                        sets.stream().map(this::bar).toList(),
                        language.choose("chưa biết mức nào", "no level known")));
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.Prose.of(
                        language.choose(
                                "Mỗi mức đạt chuẩn trong dữ liệu đều ghi văn bản và mức độ tin cậy. Chỉ mức đã kiểm chứng hoặc nhiều nguồn thống nhất mới tự quyết định kết luận; mức chưa biết không bao giờ bị suy đoán, mà chờ quyết định của tỉnh hoặc của bộ.",
                                "Every required level has its act and its grade. Only verified and corroborated levels decide; an unknown level is never guessed and waits for the decision of the province or ministry.")));
        blocks.add(new Block.Figure(picture, table(sets)));
        return new Section("law", title(), blocks);
    }

    private String title() {
        return language.choose("Mức độ tin cậy của dữ liệu quy định", "How sure the law tables are");
    }

    private String described(CriteriaSet set) {
        return name(set) + ": "
                + Stream.of(Grade.values())
                        .map(grade -> grade.toText(language) + " "
                                + set.levelsByGrade().getOrDefault(grade, 0))
                        .collect(Collectors.joining(", "));
    }

    private Stack.Bar bar(CriteriaSet set) {
        List<Decimal> values = Stream.of(Grade.values())
                .map(grade -> Decimal.of(set.levelsByGrade().getOrDefault(grade, 0)))
                .toList();
        return new Stack.Bar(
                name(set),
                values,
                values.stream().map(value -> value.toText(language)).toList());
    }

    /** The level, the tier and the years tell the sets apart; the full names are too long for a bar. */
    private String name(CriteriaSet set) {
        String scope = set.scope().isPresent() ? language.choose(" (đặc thù)", " (special)") : "";
        String level = set.level().toText(language);
        return level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1) + " "
                + tier(set) + scope + " "
                + set.period().toString().replace('-', '–');
    }

    /** A tier that a later decree adds has its full name until a short one stands here. */
    private String tier(CriteriaSet set) {
        return SHORT.stream()
                .filter(brief -> brief.tier().id().equals(set.tier().id()))
                .findFirst()
                .map(brief -> brief.name().text(language))
                .orElse(set.tier().name(language));
    }

    private Table table(List<CriteriaSet> sets) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(language.choose("Bộ tiêu chí", "Set")),
                Column.text(language.choose("Văn bản", "Act")),
                Column.text(language.choose("Chỉ tiêu đã biết / theo văn bản", "Indicators known / in the law"))));
        for (Grade grade : Grade.values()) {
            columns.add(Column.number(grade.toText(language)));
        }
        return Table.wide(
                language.choose("Số mức đạt chuẩn của mỗi bộ theo mức độ tin cậy", "Levels of each set by grade"),
                columns,
                sets.stream().map(this::row).toList());
    }

    private Table.Row row(CriteriaSet set) {
        List<Table.Cell> cells = new ArrayList<>(List.of(
                Table.Cell.of(name(set)),
                Table.Cell.of(set.decision()),
                Table.Cell.of(set.knownIndicators() + " / " + count(set.indicatorCount()))));
        for (Grade grade : Grade.values()) {
            cells.add(Table.Cell.of(
                    Decimal.of(set.levelsByGrade().getOrDefault(grade, 0)).toText(language)));
        }
        return new Table.Row(cells, false);
    }

    private static String count(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
    }
}
