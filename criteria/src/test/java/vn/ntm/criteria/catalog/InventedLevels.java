package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** Invented levels of a province for the commune set of 2021-2025. */
final class InventedLevels {

    static final String SET = "commune-ntm-2021-2025";
    static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    static final String ACT = "1/QĐ-UBND";
    static final Column TDMNPB = Column.parse("REGION:TDMNPB");
    static final Column DNB = Column.parse("REGION:DNB");
    static final Column BTB = Column.parse("REGION:BTB");

    private InventedLevels() {}

    static Threshold row(String indicator, Column column, String required) {
        return row(indicator, Optional.empty(), column, required, ACT, "2023-01-01..", "%");
    }

    static Threshold row(
            String indicator,
            Optional<String> part,
            Column column,
            String required,
            String act,
            String validity,
            String unit) {
        String[] words = required.split(" ", -1);
        return Threshold.builder()
                .indicator(indicator)
                .part(part)
                .column(column)
                .validity(Validity.parse(validity))
                .operator(Operator.parse(words[0]))
                .value(words[1].isEmpty() ? Optional.empty() : Optional.of(Decimal.parse(words[1])))
                .unit(CriteriaCatalog.standard().unit(unit).orElseThrow())
                .mode(Threshold.Mode.EXACT)
                .grade(words[1].isEmpty() ? Grade.UNKNOWN : Grade.VERIFIED)
                .setBy(Authority.PROVINCE)
                .citation(Citation.of(act))
                .build();
    }

    static Overlay overlay(String name, Threshold... rows) {
        return Overlay.of(
                name, Stream.of(rows).map(row -> Overlay.Row.of(SET, row)).toList());
    }

    /** Returns the set with the rows over it. */
    static CriteriaSet overlaid(Threshold... rows) {
        return CriteriaCatalog.standard().with(overlay("tinh", rows)).set(SET);
    }

    static Optional<String> required(CriteriaSet set, String indicator, Column own) {
        return set.threshold(indicator, Optional.empty(), Optional.of(own), DAY).flatMap(Threshold::required);
    }
}
