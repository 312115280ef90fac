package vn.ntm.criteria.evaluation;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** Thresholds of tests, written as the tables write them: {@code REGION:TDMNPB}, {@code >= 42}. */
final class Levels {

    static final String BUNDLED = "commune-ntm-2021-2025";

    static final String ACT = "1/QĐ-TTg";

    static final String PROVINCE_ACT = "7/2023/QĐ-UBND";

    static final Validity TERM = Validity.parse("2021-01-01..2025-12-31");

    static final MeasureUnit PERCENT = CriteriaCatalog.standard().unit("%").orElseThrow();

    private Levels() {}

    /** Returns a level that the nation sets for good. */
    static Threshold.Builder national(String indicator, String column, String required) {
        return cell(indicator, column)
                .operator(operator(required))
                .value(value(required))
                .grade(Grade.VERIFIED)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.NATION);
    }

    /** Returns the least that the nation asks where the province sets the level. */
    static Threshold floorOfTheProvince(String indicator, String required, Grade grade) {
        return cell(indicator, "GENERAL")
                .operator(operator(required))
                .value(value(required))
                .grade(grade)
                .mode(Threshold.Mode.FLOOR)
                .setBy(Authority.PROVINCE)
                .build();
    }

    /** Returns a level that the nation has and nobody could read. */
    static Threshold unread(String indicator, String column) {
        return cell(indicator, column)
                .operator(Operator.AT_LEAST)
                .grade(Grade.UNKNOWN)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.NATION)
                .build();
    }

    private static Threshold.Builder cell(String indicator, String column) {
        return Threshold.builder()
                .indicator(indicator)
                .column(Column.parse(column))
                .unit(PERCENT)
                .validity(TERM)
                .citation(Citation.of(ACT));
    }

    /**
     * Returns levels of a province over the bundled set: roads, which the nation leaves to it; a higher income in
     * 2023; piped water that nobody verified; and a ceiling of stunting that some regions may not have.
     */
    static Overlay province() {
        MeasureUnit income =
                CriteriaCatalog.standard().unit("million_vnd_per_person_year").orElseThrow();
        Validity year = Validity.parse("2023-01-01..2023-12-31");
        return Overlay.of(
                "province",
                List.of(
                        local("2.1", "", "GENERAL", ">= 80", Grade.VERIFIED, PERCENT, TERM),
                        local("10", "", "REGION:TDMNPB", ">= 44", Grade.VERIFIED, income, year),
                        local("17.1", "piped", "GENERAL", ">= 30", Grade.UNVERIFIED, PERCENT, TERM),
                        local("15.3", "", "GENERAL", "<= 20", Grade.VERIFIED, PERCENT, TERM)));
    }

    private static Overlay.Row local(
            String indicator,
            String part,
            String column,
            String required,
            Grade grade,
            MeasureUnit unit,
            Validity validity) {
        return Overlay.Row.of(
                BUNDLED,
                Threshold.builder()
                        .indicator(indicator)
                        .part(Optional.of(part).filter(id -> !id.isEmpty()))
                        .column(Column.parse(column))
                        .operator(operator(required))
                        .value(value(required))
                        .unit(unit)
                        .validity(validity)
                        .grade(grade)
                        .mode(Threshold.Mode.EXACT)
                        .setBy(Authority.PROVINCE)
                        .citation(Citation.of(PROVINCE_ACT))
                        .build());
    }

    private static Operator operator(String required) {
        return Operator.parse(required.substring(0, required.indexOf(' ')));
    }

    private static Decimal value(String required) {
        return Decimal.parse(required.substring(required.indexOf(' ') + 1));
    }
}
