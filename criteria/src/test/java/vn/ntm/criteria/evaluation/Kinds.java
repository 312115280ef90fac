package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.criteria.set.Wording;

/**
 * An invented set with indicators of many kinds, which changes with no release: 1.1 own history, 1.2 relative to
 * another set, 2.1 parts that must hold with two of which one suffices, 2.2 parts that exclude each other, 2.3 any
 * of three, 3.1 a grade, 3.2 a finding under a condition, 3.3 a ceiling, 3.4 a level left to the province.
 */
final class Kinds {

    static final UnitRegistry NO_UNITS = UnitRegistry.of(
            new UnitRelease("none", LocalDate.of(2025, 3, 1), "không", "nothing"), List.of(), List.of(), List.of());

    private static final MeasureUnit INCOME =
            MeasureUnit.of("million", "triệu đồng/người/năm", "million VND a person a year");
    private static final MeasureUnit TIMES =
            new MeasureUnit("times", "lần số cũ", "times the old figure", MeasureUnit.Comparison.TIMES, List.of());
    private static final MeasureUnit MORE = new MeasureUnit(
            "more", "% cao hơn mức gốc", "% above the base", MeasureUnit.Comparison.PERCENT_MORE, List.of());
    private static final MeasureUnit SCALE = new MeasureUnit(
            "scale", "mức xếp loại", "grade", MeasureUnit.Comparison.NONE, List.of("Đạt", "Khá", "Tốt"));
    private static final Wording IF_ANY = new Wording("Xã có làng nghề", "The commune has craft villages");

    private static final Citation WITH_SOURCE = Citation.builder()
            .act(Levels.ACT)
            .article("Điều 3")
            .source("https://example.org/van-ban")
            .checkedOn(LocalDate.of(2025, 1, 2))
            .build();

    private Kinds() {}

    static CriteriaSet set() {
        return set(row("10.1", ">= 50", INCOME).build());
    }

    /** Returns the same set, with the level of the other set given. */
    static CriteriaSet set(Threshold base) {
        return header("kinds", "Bộ nhiều loại", "Set of many kinds")
                .addCriteria(
                        criterion("1", "Thu nhập", "Income", history(), relative()),
                        criterion("2", "Các nội dung", "Parts", parts(), choice(), anyOf()),
                        criterion("3", "Khác", "Other", grade(), conditional(), number("3.3"), number("3.4")))
                .addThresholds(
                        row("1.1", ">= 1.5", TIMES).build(),
                        row("1.2", ">= 10", MORE).build(),
                        row("2.1", ">= 90", Levels.PERCENT).part("clean").build(),
                        row("2.1", ">= 40", Levels.PERCENT).part("piped").build(),
                        row("2.1", ">= 60", Levels.PERCENT).part("wells").build(),
                        row("2.2", ">= 70", Levels.PERCENT).part("many").build(),
                        row("2.2", ">= 50", Levels.PERCENT).part("few").build(),
                        row("3.1", ">= 2", SCALE).build(),
                        row("3.3", "< 5", Levels.PERCENT, WITH_SOURCE).build(),
                        Levels.floorOfTheProvince("3.4", ">= 50", Grade.CORROBORATED))
                .addBases(base(base))
                .build();
    }

    private static CriteriaSet base(Threshold level) {
        return header("base", "Bộ gốc", "Base set")
                .addCriteria(criterion("10", "Thu nhập", "Income", number("10.1")))
                .addThresholds(level)
                .build();
    }

    private static CriteriaSet.Builder header(String id, String nameVi, String nameEn) {
        return CriteriaSet.builder()
                .id(id)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .level(UnitLevel.COMMUNE)
                .addUnitTypes(UnitType.COMMUNE)
                .tier(Tiers.NTM)
                .decision(Levels.ACT)
                .annex("I")
                .validity(Levels.TERM)
                .basis(SetHeader.Basis.PERIOD)
                .period(new SetHeader.Period(2021, 2025))
                .axis(Axis.GENERAL)
                .generalDecides(false)
                .size(3)
                .indicatorCount(9)
                .release(new LawRelease("invented", LocalDate.of(2025, 12, 31)));
    }

    private static Criterion criterion(String no, String nameVi, String nameEn, Indicator... indicators) {
        return Criterion.builder()
                .no(no)
                .nameVi(nameVi)
                .nameEn(nameEn)
                .complete(true)
                .addIndicators(indicators)
                .build();
    }

    private static Indicator.Builder indicator(String no, Requirement requirement) {
        return Indicator.builder()
                .no(no)
                .criterion(no.substring(0, no.indexOf('.')))
                .numbered(true)
                .labelVi("Chỉ số " + no)
                .labelEn("Figure " + no)
                .addRequirements(requirement);
    }

    private static Requirement.Builder asks(RequirementKind kind) {
        return Requirement.builder()
                .validity(Levels.TERM)
                .kind(kind)
                .setBy(Authority.NATION)
                .grade(Grade.VERIFIED)
                .citation(Citation.of(Levels.ACT));
    }

    private static Requirement percent() {
        return asks(RequirementKind.NUMBER).unit(Levels.PERCENT).build();
    }

    private static Part.Builder part(String id, Requirement requirement) {
        return Part.builder().id(id).labelVi("Phần " + id).labelEn("Part " + id).addRequirements(requirement);
    }

    private static Indicator history() {
        Requirement asked =
                asks(RequirementKind.OWN_HISTORY).unit(TIMES).earlier("before").build();
        Requirement before = asks(RequirementKind.NUMBER).unit(INCOME).build();
        return indicator("1.1", asked).addParts(part("before", before).build()).build();
    }

    private static Indicator relative() {
        return indicator(
                        "1.2",
                        asks(RequirementKind.RELATIVE)
                                .unit(MORE)
                                .base(Reference.parse("base#10.1"))
                                .build())
                .build();
    }

    private static Indicator parts() {
        return indicator("2.1", asks(RequirementKind.ALL_OF).build())
                .addParts(
                        part("clean", percent()).build(),
                        part("piped", percent()).anyOf("supply").build(),
                        part("wells", percent()).anyOf("supply").build(),
                        part("rules", asks(RequirementKind.ATTESTED).build()).build())
                .build();
    }

    private static Indicator choice() {
        return indicator("2.2", asks(RequirementKind.ALL_OF).build())
                .addParts(
                        part("many", percent()).choice("size").build(),
                        part("few", percent()).choice("size").build())
                .build();
    }

    private static Indicator anyOf() {
        return indicator("2.3", asks(RequirementKind.ANY_OF).build())
                .addParts(
                        part("park", asks(RequirementKind.ATTESTED).build()).build(),
                        part("cluster", asks(RequirementKind.ATTESTED).build()).build())
                .build();
    }

    private static Indicator grade() {
        return indicator("3.1", asks(RequirementKind.GRADE).unit(SCALE).build()).build();
    }

    private static Indicator conditional() {
        return indicator(
                        "3.2",
                        asks(RequirementKind.ATTESTED).appliesWhen(IF_ANY).build())
                .build();
    }

    private static Indicator number(String no) {
        return indicator(no, percent()).build();
    }

    private static Threshold.Builder row(String indicator, String required, MeasureUnit unit) {
        return row(indicator, required, unit, Citation.of(Levels.ACT));
    }

    private static Threshold.Builder row(String indicator, String required, MeasureUnit unit, Citation citation) {
        return Threshold.builder()
                .indicator(indicator)
                .column(Column.GENERAL)
                .operator(Operator.parse(required.substring(0, required.indexOf(' '))))
                .value(Decimal.parse(required.substring(required.indexOf(' ') + 1)))
                .unit(unit)
                .validity(Levels.TERM)
                .grade(Grade.VERIFIED)
                .mode(Threshold.Mode.EXACT)
                .setBy(Authority.NATION)
                .citation(citation);
    }
}
