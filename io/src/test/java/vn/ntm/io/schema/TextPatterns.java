package vn.ntm.io.schema;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.ActNumber;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.livelihood.Population;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Reference;

/** What texts look like, as far as a regular expression can say; the dialect is that of ECMAScript, as in any schema. */
final class TextPatterns {

    static final String DATE = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    static final String CODE = "^([0-9]{2}|[0-9]{3}|[0-9]{5}|[a-z][a-z0-9-]*:[A-Za-z0-9._-]+)$";
    static final String DECIMAL = "^-?[0-9]+(\\.[0-9]+)?$";

    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String RATIO = "-?[0-9]+(\\.[0-9]+)?/[0-9]+(\\.[0-9]+)?";
    private static final String BAND = "[0-9]{1,3}(-[0-9]{1,3})?";

    private static final Map<Class<?>, String> PATTERNS = ImmutableMap.<Class<?>, String>builder()
            .put(UnitCode.class, CODE)
            .put(Decimal.class, DECIMAL)
            .put(Percentage.class, "^-?[0-9]+(\\.[0-9]+)?%$")
            .put(Ratio.class, "^" + RATIO + "$")
            .put(RatioRange.class, "^" + RATIO + "(\\.\\." + RATIO + ")?$")
            .put(Vnd.class, "^-?[0-9]+(\\.[0-9]+)? VND$")
            .put(Population.class, "^[0-9]+(\\.[0-9]+)? persons$")
            .put(CountRange.class, "^-?[0-9]+(\\.\\.-?[0-9]+)?$")
            .put(Validity.class, "^(" + DAY + ")?\\.\\.(" + DAY + ")?$")
            .put(ReportingPeriod.class, "^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$")
            .put(ActNumber.class, "^[0-9]{2,}[-/].+$")
            .put(Authority.class, "^(NATION|PROVINCE|UNKNOWN|MINISTRY:.+)$")
            .put(Column.class, "^(GENERAL|(REGION|GROUP):.+)$")
            .put(Reference.class, "^[^#]+(#[^#]+)?$")
            .put(PublishedFigure.class, "^[+-]?[0-9.]+([eE][+-]?[0-9]+)?$")
            .put(Bands.Band.class, "^" + BAND + "$")
            .put(Bands.class, "^" + BAND + "(," + BAND + ")*$")
            .put(Measure.class, "^(MEAN_CRITERIA|CERTIFIED|AT_LEAST_[0-9]+|[A-Z_]+_OF_[A-Z_]+)$")
            .put(
                    EconomicRegion.class,
                    "^("
                            + String.join(
                                    "|",
                                    EconomicRegions.all().stream()
                                            .map(EconomicRegion::id)
                                            .toList()) + ")$")
            .buildOrThrow();

    private TextPatterns() {}

    static String of(Class<?> scalar) {
        return Optional.ofNullable(PATTERNS.get(scalar))
                .orElseThrow(
                        () -> new IllegalArgumentException("type: texts of " + scalar.getName() + " have no pattern"));
    }
}
