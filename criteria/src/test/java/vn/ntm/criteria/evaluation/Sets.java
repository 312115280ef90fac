package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.criteria.set.Wording;

/** The bundled set, and small invented ones for what it does not show, in force from 2021 to 2025. */
final class Sets {

    private static final Wording IF_ANY = new Wording("nếu có", "if any");

    private static final Validity TO_2022 = Validity.of(null, LocalDate.of(2022, 12, 31));

    private static final Validity FROM_2023 = Validity.from(LocalDate.of(2023, 1, 1));

    private Sets() {}

    /** Returns the set that the case table calls {@code name}. */
    static CriteriaSet named(String name) {
        return switch (name) {
            case Levels.BUNDLED -> CriteriaCatalog.standard().set(name);
            case "bundled with a province" ->
                CriteriaCatalog.standard().with(Levels.province()).set(Levels.BUNDLED);
            case "floor" -> floor(Levels.floorOfTheProvince("1.1", ">= 50", Grade.VERIFIED));
            case "unverified floor" -> floor(Levels.floorOfTheProvince("1.1", ">= 50", Grade.UNVERIFIED));
            case "floor with a province" -> floorWithAProvince();
            case "lacks an indicator" ->
                of(2, List.of(criterion("1", false, yesOrNo("1.1")), criterion("2", true, yesOrNo("2.1"))), List.of());
            case "lacks a criterion" ->
                of(3, List.of(criterion("1", true, yesOrNo("1.1")), criterion("2", true, yesOrNo("2.1"))), List.of());
            case "lacks all of a criterion" -> of(1, List.of(criterion("1", true)), List.of());
            case "all if any" -> of(1, List.of(criterion("1", true, ifAny("1.1"), ifAny("1.2"))), List.of());
            case "amended" -> amended();
            case "operators" -> operators();
            case "groups" -> groups(false);
            case "groups, general decides" -> groups(true);
            case "advanced income known" ->
                CriteriaCatalog.standard().with(Levels.advancedIncome()).set("commune-model-2021-2025");
            case "growth set by a province" ->
                CriteriaCatalog.standard().with(Levels.growth()).set("commune-ntm-2026-2030");
            case "alternatives" -> alternatives();
            case "history" -> history();
            case "kinds" -> Kinds.set();
            case "relative to a floor" -> Kinds.set(Levels.floorOfTheProvince("10.1", ">= 50", Grade.VERIFIED));
            case "relative to an unverified floor" ->
                Kinds.set(Levels.floorOfTheProvince("10.1", ">= 50", Grade.UNVERIFIED));
            default -> CriteriaCatalog.standard().set(name);
        };
    }

    /** The names of the invented sets, and of the bundled ones with levels of a province. */
    static List<String> invented() {
        return List.of(
                "bundled with a province",
                "advanced income known",
                "alternatives",
                "history",
                "kinds",
                "relative to a floor",
                "relative to an unverified floor",
                "groups",
                "groups, general decides",
                "amended",
                "floor",
                "unverified floor",
                "floor with a province",
                "operators",
                "lacks an indicator",
                "lacks a criterion",
                "lacks all of a criterion",
                "all if any");
    }

    /** The names of all sets: those of the tables, and {@link #invented}. */
    static List<String> all() {
        return Stream.concat(CriteriaCatalog.standard().ids().stream(), invented().stream())
                .toList();
    }

    private static CriteriaSet floor(Threshold level) {
        return of(1, List.of(criterion("1", true, number("1.1"))), List.of(level));
    }

    private static CriteriaSet floorWithAProvince() {
        Threshold local =
                Levels.floorOfTheProvince("1.1", ">= 60", Grade.VERIFIED).withOverlay("province");
        return builder(1, Axis.GENERAL, false)
                .addCriteria(criterion("1", true, number("1.1")))
                .addThresholds(local, Levels.floorOfTheProvince("1.1", ">= 50", Grade.VERIFIED))
                .addOverlays("province")
                .build();
    }

    /** In 2023 1.1 turns from a number to yes or no, 1.2 is repealed and 1.3 gets a second part. */
    private static CriteriaSet amended() {
        Indicator turned = indicator("1.1")
                .addRequirements(
                        requirement(RequirementKind.NUMBER, TO_2022).build(),
                        requirement(RequirementKind.ATTESTED, FROM_2023).build())
                .build();
        Indicator repealed = indicator("1.2")
                .addRequirements(requirement(RequirementKind.ATTESTED, TO_2022).build())
                .build();
        Indicator grown = indicator("1.3")
                .addRequirements(
                        requirement(RequirementKind.ALL_OF, Levels.TERM).build())
                .addParts(
                        part("first", requirement(RequirementKind.ATTESTED, Levels.TERM))
                                .build(),
                        part("second", requirement(RequirementKind.ATTESTED, FROM_2023))
                                .build())
                .build();
        return of(
                1,
                List.of(criterion("1", true, turned, repealed, grown)),
                List.of(Levels.national("1.1", "GENERAL", ">= 50").build()));
    }

    private static CriteriaSet operators() {
        return of(
                1,
                List.of(criterion("1", true, number("1.1"), number("1.2"), number("1.3"))),
                List.of(
                        Levels.national("1.1", "GENERAL", "> 35").build(),
                        Levels.national("1.2", "GENERAL", "< 35").build(),
                        Levels.national("1.3", "GENERAL", "= 35").build()));
    }

    /** The level of 1.1 differs by group and is unread for group 2; 1.2 is general; 1.3 has parts that exclude each other. */
    private static CriteriaSet groups(boolean generalDecides) {
        Indicator choice = indicator("1.3")
                .addRequirements(
                        requirement(RequirementKind.ALL_OF, Levels.TERM).build())
                .addParts(
                        part("many", numeric().appliesWhen(IF_ANY))
                                .choice("size")
                                .build(),
                        part("few", numeric().appliesWhen(IF_ANY))
                                .choice("size")
                                .build())
                .build();
        return builder(2, Axis.GROUP, generalDecides)
                .addKeys("1", "2", "3")
                .addCriteria(
                        criterion("1", true, number("1.1"), number("1.2"), choice), criterion("2", false, ifAny("2.1")))
                .addThresholds(
                        Levels.national("1.1", "GENERAL", ">= 70").build(),
                        Levels.national("1.1", "GROUP:1", ">= 90").build(),
                        Levels.unread("1.1", "GROUP:2"),
                        Levels.national("1.1", "GROUP:3", "> 80").build(),
                        Levels.national("1.2", "GENERAL", "< 5").build(),
                        Levels.national("1.3", "GENERAL", ">= 70").part("many").build(),
                        Levels.national("1.3", "GENERAL", "<= 50").part("few").build())
                .build();
    }

    /** Of 1.1 one part suffices; of 1.2 one of two, and a third beside them. */
    private static CriteriaSet alternatives() {
        Indicator anyOf = indicator("1.1")
                .addRequirements(
                        requirement(RequirementKind.ANY_OF, Levels.TERM).build())
                .addParts(
                        part("park", requirement(RequirementKind.ATTESTED, Levels.TERM))
                                .build(),
                        part("share", numeric()).build(),
                        part(
                                        "cluster",
                                        requirement(RequirementKind.ATTESTED, Levels.TERM)
                                                .appliesWhen(IF_ANY))
                                .build())
                .build();
        Indicator mixed = indicator("1.2")
                .addRequirements(
                        requirement(RequirementKind.ALL_OF, Levels.TERM).build())
                .addParts(
                        part("growth", numeric()).anyOf("growth").build(),
                        part("beside", numeric()).build(),
                        part("members", numeric()).anyOf("growth").build())
                .build();
        return of(
                1,
                List.of(criterion("1", true, anyOf, mixed)),
                List.of(
                        Levels.national("1.1", "GENERAL", ">= 50").part("share").build(),
                        Levels.national("1.2", "GENERAL", ">= 5").part("growth").build(),
                        Levels.national("1.2", "GENERAL", "<= 8").part("beside").build(),
                        Levels.national("1.2", "GENERAL", ">= 10")
                                .part("members")
                                .build()));
    }

    /** 1.1 is so many times, 1.2 so much per cent more than an earlier figure; the level of 1.2 is a floor. */
    private static CriteriaSet history() {
        MeasureUnit times = CriteriaCatalog.standard().unit("times_own_base").orElseThrow();
        MeasureUnit growth = CriteriaCatalog.standard().unit("%_per_year").orElseThrow();
        return of(
                1,
                List.of(criterion("1", true, compared("1.1", times), compared("1.2", growth))),
                List.of(
                        Levels.national("1.1", "GENERAL", "> 1.50505", times).build(),
                        Levels.floorOfTheProvince("1.2", ">= 9.5", growth)));
    }

    private static Indicator compared(String no, MeasureUnit unit) {
        return indicator(no)
                .addRequirements(requirement(RequirementKind.OWN_HISTORY, Levels.TERM)
                        .unit(unit)
                        .earlier("base")
                        .build())
                .addParts(part("base", numeric()).build())
                .build();
    }

    private static CriteriaSet of(int size, List<Criterion> criteria, List<Threshold> thresholds) {
        return builder(size, Axis.GENERAL, false)
                .addAllCriteria(criteria)
                .addAllThresholds(thresholds)
                .build();
    }

    private static CriteriaSet.Builder builder(int size, Axis axis, boolean generalDecides) {
        return CriteriaSet.builder()
                .id("invented")
                .nameVi("bộ tiêu chí giả định")
                .nameEn("invented set")
                .level(UnitLevel.COMMUNE)
                .addUnitTypes(UnitType.COMMUNE)
                .tier(Tiers.NTM)
                .decision(Levels.ACT)
                .validity(Levels.TERM)
                .basis(SetHeader.Basis.PERIOD)
                .period(new SetHeader.Period(2021, 2025))
                .axis(axis)
                .generalDecides(generalDecides)
                .putAllFlagColumns(Map.of())
                .size(size)
                .indicatorCount(size)
                .release(new LawRelease("invented", LocalDate.of(2025, 12, 31)));
    }

    private static Criterion criterion(String no, boolean complete, Indicator... indicators) {
        return Criterion.builder()
                .no(no)
                .nameVi("tiêu chí " + no)
                .nameEn("criterion " + no)
                .complete(complete)
                .addIndicators(indicators)
                .build();
    }

    private static Indicator.Builder indicator(String no) {
        return Indicator.builder()
                .no(no)
                .criterion(no.substring(0, no.indexOf('.')))
                .numbered(true)
                .labelVi("chỉ tiêu " + no)
                .labelEn("indicator " + no);
    }

    private static Indicator yesOrNo(String no) {
        return indicator(no)
                .addRequirements(
                        requirement(RequirementKind.ATTESTED, Levels.TERM).build())
                .build();
    }

    private static Indicator ifAny(String no) {
        return indicator(no)
                .addRequirements(requirement(RequirementKind.ATTESTED, Levels.TERM)
                        .appliesWhen(IF_ANY)
                        .build())
                .build();
    }

    private static Indicator number(String no) {
        return indicator(no).addRequirements(numeric().build()).build();
    }

    private static Part.Builder part(String id, Requirement.Builder requirement) {
        return Part.builder().id(id).labelVi("phần " + id).labelEn("part " + id).addRequirements(requirement.build());
    }

    private static Requirement.Builder numeric() {
        return requirement(RequirementKind.NUMBER, Levels.TERM);
    }

    private static Requirement.Builder requirement(RequirementKind kind, Validity validity) {
        Requirement.Builder requirement = Requirement.builder()
                .validity(validity)
                .kind(kind)
                .setBy(Authority.NATION)
                .grade(Grade.VERIFIED)
                .citation(Citation.of(Levels.ACT));
        return kind == RequirementKind.NUMBER ? requirement.unit(Levels.PERCENT) : requirement;
    }
}
