package vn.ntm.cli.province;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.ntm.cli.console.CsvTable;
import vn.ntm.cli.text.MeanText;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.progress.RatioRange;

/** A row of the table of a province; what it does not speak of is empty. */
final class ProvinceRow {

    static final List<String> HEADER = List.of(
            "part",
            "key",
            "name",
            "units",
            "criteria_met",
            "mean",
            "share",
            "printed",
            "computed",
            "verdict",
            "plan",
            "done",
            "working_vi",
            "working_en");

    private final String[] cells = new String[HEADER.size()];

    ProvinceRow(String part, String key) {
        Arrays.fill(cells, "");
        set("part", part);
        set("key", key);
    }

    ProvinceRow name(String name) {
        return set("name", name);
    }

    ProvinceRow units(String units) {
        return set("units", units);
    }

    ProvinceRow criteriaMet(String criteriaMet) {
        return set("criteria_met", criteriaMet);
    }

    ProvinceRow mean(RatioRange mean) {
        return set("mean", between(mean, ratio -> decimal(ratio)));
    }

    ProvinceRow share(RatioRange share, int scale) {
        return set("share", between(share, ratio -> percent(ratio, scale)));
    }

    ProvinceRow printed(String printed) {
        return set("printed", printed);
    }

    ProvinceRow computed(String computed) {
        return set("computed", computed);
    }

    ProvinceRow verdict(String verdict) {
        return set("verdict", verdict);
    }

    /** Amounts in million đồng. */
    ProvinceRow amounts(String plan, String done) {
        return set("plan", plan).set("done", done);
    }

    ProvinceRow working(Function<Language, String> working) {
        return set("working_vi", working.apply(Language.VI)).set("working_en", working.apply(Language.EN));
    }

    void write(CsvTable csv) {
        csv.row(cells);
    }

    private ProvinceRow set(String column, String cell) {
        cells[HEADER.indexOf(column)] = cell;
        return this;
    }

    private static String between(RatioRange range, Function<Ratio, String> text) {
        String least = text.apply(range.min());
        String most = text.apply(range.max());
        return least.equals(most) ? least : least + ".." + most;
    }

    private static String decimal(Ratio ratio) {
        return ratio.toDecimal(MeanText.SCALE)
                .toOptional()
                .map(value -> value.toPlain(MeanText.SCALE))
                .orElse("");
    }

    private static String percent(Ratio ratio, int scale) {
        return ratio.toPercentage(scale)
                .toOptional()
                .map(share -> share.value().toPlain(scale))
                .orElse("");
    }
}
