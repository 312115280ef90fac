package vn.ntm.criteria.catalog;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The columns of the tables of a set, and of an overlay file, in their order: said once for those who read the
 * tables, who make them and who lay a file over them.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class LawColumns {

    /** The columns of {@code criteria.csv}. */
    public static final List<String> CRITERIA =
            List.of("no", "group", "group_vi", "group_en", "name_vi", "name_en", "counted", "complete");

    /** The columns of {@code indicators.csv}. */
    public static final List<String> INDICATORS = List.of(
            "criterion",
            "no",
            "part",
            "numbered",
            "label_vi",
            "label_en",
            "kind",
            "choice",
            "any_of",
            "unit",
            "base",
            "counts",
            "set_by",
            "applies_when_vi",
            "applies_when_en",
            "from",
            "to",
            "status",
            "act",
            "article",
            "source",
            "note");

    /** The columns of {@code thresholds.csv}. */
    public static final List<String> THRESHOLDS = List.of(
            "indicator",
            "part",
            "axis",
            "key",
            "from",
            "to",
            "op",
            "value",
            "unit",
            "set_by",
            "mode",
            "status",
            "act",
            "article",
            "source",
            "checked_on",
            "note");

    /** The columns of an overlay file: a threshold and the set that it is of. */
    public static final List<String> OVERLAY = overlay();

    /** The columns that an overlay file must have, and every row of it must fill. */
    public static final List<String> OVERLAY_REQUIRED =
            List.of("set", "indicator", "axis", "from", "op", "value", "act");

    private LawColumns() {}

    private static List<String> overlay() {
        List<String> columns = new ArrayList<>(List.of("set"));
        columns.addAll(THRESHOLDS);
        return List.copyOf(columns);
    }
}
