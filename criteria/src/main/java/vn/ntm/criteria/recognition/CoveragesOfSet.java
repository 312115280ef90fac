package vn.ntm.criteria.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;

/** The shares of units below that the set of a tier asks for. What counts by another standard than ours is left out. */
final class CoveragesOfSet {

    private CoveragesOfSet() {}

    static List<TierQualification.JudgedCoverage> judge(
            AdministrativeUnit unit, List<CriteriaSet> sets, LedgerOnDay ledger) {
        ImmutableList.Builder<TierQualification.JudgedCoverage> judged = ImmutableList.builder();
        for (CriteriaSet set : sets) {
            set.criteria().stream()
                    .flatMap(criterion -> criterion.indicators().stream())
                    .forEach(indicator -> judge(unit, set, indicator, ledger).ifPresent(judged::add));
        }
        return judged.build();
    }

    /** The bundled sets that lead the unit to the tier on the day. */
    static List<CriteriaSet> bundled(AdministrativeUnit unit, Tier tier, LocalDate day) {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        ImmutableList.Builder<CriteriaSet> sets = ImmutableList.builder();
        for (SetHeader header : catalog.headers()) {
            if (header.tier().equals(tier)
                    && header.unitTypes().contains(unit.type())
                    && header.scope().isEmpty()
                    && header.validity().contains(day)) {
                sets.add(catalog.set(header.id()));
            }
        }
        return sets.build();
    }

    private static Optional<TierQualification.JudgedCoverage> judge(
            AdministrativeUnit unit, CriteriaSet set, Indicator indicator, LedgerOnDay ledger) {
        Optional<Requirement> asked = indicator
                .requirementOn(ledger.date())
                .filter(requirement -> requirement.kind() == RequirementKind.ROLLUP);
        Optional<Tier> counted = asked.flatMap(Requirement::base)
                .flatMap(base -> CriteriaCatalog.standard().find(base.set()))
                .map(SetHeader::tier);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        TierCoverage coverage =
                TierCoverage.of(unit.code(), counted.get(), asked.orElseThrow().counts(), ledger);
        Optional<Threshold> level = set.threshold(indicator.no(), Optional.empty(), Optional.empty(), ledger.date());
        return Optional.of(new TierQualification.JudgedCoverage(
                indicator.no(),
                level.flatMap(Threshold::required),
                coverage,
                level.map(coverage::judge).orElse(Verdict.UNDETERMINED)));
    }
}
