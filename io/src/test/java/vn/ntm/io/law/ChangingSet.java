package vn.ntm.io.law;

import java.time.LocalDate;
import java.util.List;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
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
import vn.ntm.criteria.set.Tiers;

/**
 * Invented sets that change on 2023-01-01: 1.1 turns from a number to yes or no, 1.2 is repealed, 1.3 gets a second
 * part and 1.5 is first asked; 1.4 and criterion 2 stay as they are.
 */
public final class ChangingSet {

    private static final Validity TERM = Validity.parse("2021-01-01..2025-12-31");
    private static final Validity TO_2022 = Validity.parse("2021-01-01..2022-12-31");
    private static final Validity FROM_2023 = Validity.parse("2023-01-01..2025-12-31");
    private static final String ACT = "1/QĐ-TTg";

    private ChangingSet() {}

    public static CriteriaSet of(Axis axis, List<String> keys, UnitType... types) {
        return CriteriaSet.builder()
                .id("changing")
                .nameVi("bộ thay đổi")
                .nameEn("changing set")
                .level(types[0].level())
                .addUnitTypes(types)
                .tier(Tiers.NTM)
                .decision(ACT)
                .validity(TERM)
                .basis(SetHeader.Basis.PERIOD)
                .period(new SetHeader.Period(2021, 2025))
                .axis(axis)
                .addAllKeys(keys)
                .generalDecides(false)
                .size(2)
                .indicatorCount(6)
                .release(new LawRelease("invented", LocalDate.of(2025, 12, 31)))
                .addCriteria(
                        criterion(
                                "1",
                                indicator("1.1", number(TO_2022), yesOrNo(FROM_2023))
                                        .build(),
                                indicator("1.2", yesOrNo(TO_2022)).build(),
                                indicator(
                                                "1.3",
                                                requirement(RequirementKind.ALL_OF, TERM)
                                                        .build())
                                        .addParts(part("first", TERM), part("second", FROM_2023))
                                        .build(),
                                indicator("1.4", yesOrNo(TERM)).build(),
                                indicator("1.5", number(FROM_2023)).build()),
                        criterion("2", indicator("2.1", number(TERM)).build()))
                .build();
    }

    private static Criterion criterion(String no, Indicator... indicators) {
        return Criterion.builder()
                .no(no)
                .nameVi("tiêu chí " + no)
                .nameEn("criterion " + no)
                .complete(true)
                .addIndicators(indicators)
                .build();
    }

    private static Indicator.Builder indicator(String no, Requirement... requirements) {
        return Indicator.builder()
                .no(no)
                .criterion(no.substring(0, 1))
                .numbered(true)
                .labelVi("chỉ tiêu " + no)
                .labelEn("indicator " + no)
                .addRequirements(requirements);
    }

    private static Part part(String id, Validity validity) {
        return Part.builder()
                .id(id)
                .labelVi("phần " + id)
                .labelEn("part " + id)
                .addRequirements(number(validity))
                .build();
    }

    private static Requirement number(Validity validity) {
        return requirement(RequirementKind.NUMBER, validity)
                .unit(MeasureUnit.of("%", "%", "%"))
                .build();
    }

    private static Requirement yesOrNo(Validity validity) {
        return requirement(RequirementKind.ATTESTED, validity).build();
    }

    private static Requirement.Builder requirement(RequirementKind kind, Validity validity) {
        return Requirement.builder()
                .validity(validity)
                .kind(kind)
                .setBy(Authority.NATION)
                .grade(Grade.VERIFIED)
                .citation(Citation.of(ACT));
    }
}
