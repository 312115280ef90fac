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
        return national(indicator, column, required, PERCENT);
    }

    static Threshold.Builder national(String indicator, String column, String required, MeasureUnit unit) {
        return cell(indicator, column, unit)
                .operator(operator(required))
                .value(value(required))
                .grade(Grade.VERIFIED)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.NATION);
    }

    /** Returns the least that the nation asks where the province sets the level. */
    static Threshold floorOfTheProvince(String indicator, String required, Grade grade) {
        return cell(indicator, "GENERAL", PERCENT)
                .operator(operator(required))
                .value(value(required))
                .grade(grade)
                .mode(Threshold.Mode.FLOOR)
                .setBy(Authority.PROVINCE)
                .build();
    }

    /** Returns the same of a growth over an earlier figure. */
    static Threshold floorOfTheProvince(String indicator, String required, MeasureUnit unit) {
        return cell(indicator, "GENERAL", unit)
                .operator(operator(required))
                .value(value(required))
                .grade(Grade.VERIFIED)
                .mode(Threshold.Mode.FLOOR)
                .setBy(Authority.PROVINCE)
                .build();
    }

    /** Returns an income of advanced communes of the northern mountains, which the tables do not know. */
    static Overlay advancedIncome() {
        MeasureUnit income =
                CriteriaCatalog.standard().unit("million_vnd_per_person_year").orElseThrow();
        Validity year = Validity.parse("2023-01-01..2023-12-31");
        return Overlay.of(
                "advanced",
                List.of(local(
                        "commune-advanced-2021-2025",
                        "10",
                        "",
                        "REGION:TDMNPB",
                        ">= 50",
                        Grade.VERIFIED,
                        income,
                        year)));
    }

    /** Returns a growth of income that a province asks of the second group of communes from July 2026. */
    static Overlay growth() {
        MeasureUnit growth = CriteriaCatalog.standard().unit("%_per_year").orElseThrow();
        Validity from = Validity.parse("2026-07-01..2030-12-31");
        return Overlay.of(
                "growth",
                List.of(local("commune-ntm-2026-2030", "3.1", "", "GROUP:2", ">= 10", Grade.VERIFIED, growth, from)));
    }

    /** Returns a level that the nation has and nobody could read. */
    static Threshold unread(String indicator, String column) {
        return cell(indicator, column, PERCENT)
                .operator(Operator.AT_LEAST)
                .grade(Grade.UNKNOWN)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.NATION)
                .build();
    }

    private static Threshold.Builder cell(String indicator, String column, MeasureUnit unit) {
        return Threshold.builder()
                .indicator(indicator)
                .column(Column.parse(column))
                .unit(unit)
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
                        local(BUNDLED, "2.1", "", "GENERAL", ">= 80", Grade.VERIFIED, PERCENT, TERM),
                        local(BUNDLED, "10", "", "REGION:TDMNPB", ">= 44", Grade.VERIFIED, income, year),
                        local(BUNDLED, "17.1", "piped", "GENERAL", ">= 30", Grade.UNVERIFIED, PERCENT, TERM),
                        local(BUNDLED, "15.3", "", "GENERAL", "<= 20", Grade.VERIFIED, PERCENT, TERM)));
    }

    /** Returns levels of a province over the bundled set that {@link #province} does not touch. */
    static Overlay villageRoads() {
        return Overlay.of(
                "village-roads",
                List.of(
                        local(BUNDLED, "2.2", "", "GENERAL", ">= 70", Grade.VERIFIED, PERCENT, TERM),
                        local(BUNDLED, "2.3", "", "GENERAL", ">= 60", Grade.UNVERIFIED, PERCENT, TERM)));
    }

    private static Overlay.Row local(
            String set,
            String indicator,
            String part,
            String column,
            String required,
            Grade grade,
            MeasureUnit unit,
            Validity validity) {
        return Overlay.Row.of(
                set,
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
