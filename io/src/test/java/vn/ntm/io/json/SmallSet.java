package vn.ntm.io.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.time.Validity;
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
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.criteria.set.Wording;

/** A set of three criteria by groups of communes, of which the tables hold two; it changes with no release. */
public final class SmallSet {

    /** The release of a register without units. */
    public static final UnitRegistry NO_UNITS = UnitRegistry.of(
            new UnitRelease("none", LocalDate.of(2026, 3, 1), "không", "nothing"), List.of(), List.of(), List.of());

    private static final Validity SINCE = Validity.from(LocalDate.of(2026, 2, 15));
    private static final Citation ACT = Citation.of("51/2025/QĐ-TTg");
    private static final MeasureUnit SHARE = MeasureUnit.of("%", "%", "%");

    private SmallSet() {}

    /** Returns the set. */
    public static CriteriaSet byGroup() {
        return CriteriaSet.builder()
                .id("nhỏ-2026")
                .nameVi("Bộ nhỏ")
                .nameEn("Small set")
                .level(UnitLevel.COMMUNE)
                .addUnitTypes(UnitType.COMMUNE)
                .tier(Tiers.NTM)
                .decision("51/2025/QĐ-TTg")
                .validity(SINCE)
                .basis(SetHeader.Basis.PERIOD)
                .period(new SetHeader.Period(2026, 2030))
                .axis(Axis.GROUP)
                .addKeys("1", "2", "3")
                .generalDecides(false)
                .size(3)
                .indicatorCount(6)
                .release(new LawRelease("2026.0", LocalDate.of(2026, 3, 1)))
                .addCriteria(
                        criterion("12", indicator("12.1", RequirementKind.ALL_OF, Optional.empty())),
                        criterion(
                                "17",
                                indicator("17.1", RequirementKind.ATTESTED, Optional.empty()),
                                indicator("17.2", RequirementKind.NUMBER, Optional.empty()),
                                indicator("17.10", RequirementKind.ATTESTED, Optional.of(new Wording("có", "some"))),
                                indicator("17.11", RequirementKind.ATTESTED, Optional.empty())))
                .addThresholds(
                        threshold("12.1", Optional.of("male"), "70", Grade.VERIFIED),
                        threshold("12.1", Optional.of("female"), "62.5", Grade.CORROBORATED),
                        threshold("17.2", Optional.empty(), "12", Grade.UNVERIFIED))
                .build();
    }

    private static Criterion criterion(String no, Indicator... indicators) {
        return Criterion.builder()
                .no(no)
                .nameVi("Tiêu chí " + no)
                .nameEn("Criterion " + no)
                .complete(true)
                .addIndicators(indicators)
                .build();
    }

    private static Indicator indicator(String no, RequirementKind kind, Optional<Wording> condition) {
        Indicator.Builder indicator = Indicator.builder()
                .no(no)
                .criterion(no.substring(0, no.indexOf('.')))
                .numbered(true)
                .labelVi("Chỉ tiêu " + no)
                .labelEn("Indicator " + no)
                .addRequirements(requirement(kind, condition));
        if (kind == RequirementKind.ALL_OF) {
            indicator.addParts(part("male"), part("female"));
        }
        return indicator.build();
    }

    private static Part part(String id) {
        return Part.builder()
                .id(id)
                .labelVi(id)
                .labelEn(id)
                .addRequirements(requirement(RequirementKind.NUMBER, Optional.empty()))
                .build();
    }

    private static Requirement requirement(RequirementKind kind, Optional<Wording> condition) {
        return Requirement.builder()
                .validity(SINCE)
                .kind(kind)
                .unit(kind == RequirementKind.NUMBER ? Optional.of(SHARE) : Optional.empty())
                .setBy(kind == RequirementKind.NUMBER ? Authority.ministry("BNNMT") : Authority.NATION)
                .appliesWhen(condition)
                .grade(Grade.VERIFIED)
                .citation(ACT)
                .build();
    }

    private static Threshold threshold(String indicator, Optional<String> part, String value, Grade grade) {
        return Threshold.builder()
                .indicator(indicator)
                .part(part)
                .column(Column.of(Axis.GROUP, "2"))
                .validity(SINCE)
                .operator(Operator.AT_LEAST)
                .value(Decimal.parse(value))
                .unit(SHARE)
                .mode(Threshold.Mode.FLOOR)
                .grade(grade)
                .setBy(Authority.ministry("BNNMT"))
                .citation(ACT)
                .build();
    }
}
