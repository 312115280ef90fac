package vn.ntm.criteria.catalog;

import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** Invented levels of a province. */
public final class LocalLevels {

    private LocalLevels() {}

    /** Returns a level since 2022: {@code >= 90 %}. */
    public static Threshold level(
            CriteriaCatalog catalog, String indicator, Optional<String> part, String column, String required) {
        String[] words = required.split(" ", -1);
        return Threshold.builder()
                .indicator(indicator)
                .part(part)
                .column(Column.parse(column))
                .validity(Validity.parse("2022-01-01.."))
                .operator(Operator.parse(words[0]))
                .value(Decimal.parse(words[1]))
                .unit(catalog.unit(words[2]).orElseThrow())
                .mode(Threshold.Mode.EXACT)
                .grade(Grade.VERIFIED)
                .setBy(Authority.PROVINCE)
                .citation(Citation.of("1/QĐ-UBND"))
                .build();
    }
}
