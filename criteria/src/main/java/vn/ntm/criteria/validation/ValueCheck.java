package vn.ntm.criteria.validation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;

/**
 * Checks the values of dossiers against each other and against what is possible (kiểm tra lô-gích số liệu). It judges
 * nothing: a value that is checked and found impossible is judged as it stands, and a level of the law plays no part.
 *
 * <p>What is covered: of one measured value, whether it lies where values of its unit can lie, is whole where it counts
 * something, is a grade of its scale, and is not rather in another unit; between values of one assessor, whether a part is
 * at most its whole, as far as the words of a set make one value a part of another; that an earlier figure can be
 * compared with, and that what is compared with it is an amount as it is, also where only another assessor states it;
 * that a share of the units below is that of some number of those in the register; and, where the caller has them, that
 * a rate is that of the counts beside it. Men and women, or two years, may differ as they will.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ValueCheck {

    private final CriteriaSet set;
    private final UnitRegistry units;

    private ValueCheck(CriteriaSet set, UnitRegistry units) {
        this.set = set;
        this.units = units;
    }

    /** Returns the check of dossiers for {@code set}, with units counted in the bundled register. */
    public static ValueCheck of(CriteriaSet set) {
        return new ValueCheck(set, UnitRegistry.standard());
    }

    /** Returns this check with units counted in {@code register}. */
    public ValueCheck withUnits(UnitRegistry register) {
        return new ValueCheck(set, register);
    }

    /** Returns what speaks against the values of a dossier, in the order of its observations. */
    public List<ValueFinding> check(Dossier dossier) {
        return check(dossier, List.of());
    }

    /**
     * Returns what speaks against the values of a dossier and the counts beside them. Counts of which the dossier has no
     * rate by the same assessor, and rates not in per cent, are passed over but for the counts themselves.
     */
    public List<ValueFinding> check(Dossier dossier, List<RateCounts> counts) {
        ImmutableList.Builder<ValueFinding> findings = ImmutableList.builder();
        LawOnDay law = LawOnDay.of(set, dossier.date());
        for (Observation observation : dossier.observations()) {
            Optional<Decimal> value = observation.value();
            Optional<Requirement> requirement = Asked.of(law, observation.subject());
            if (value.isPresent() && requirement.isPresent()) {
                findings.addAll(ofOne(law, dossier, observation, value.get(), requirement.get()));
            }
        }
        CountChecks checks = new CountChecks(law, dossier);
        counts.forEach(beside -> findings.addAll(checks.of(beside)));
        return findings.build();
    }

    private List<ValueFinding> ofOne(
            LawOnDay law, Dossier dossier, Observation observation, Decimal value, Requirement requirement) {
        List<ValueFinding> findings = new ArrayList<>();
        Optional<MeasureUnit> unit = observedIn(observation.subject(), requirement, law, dossier);
        if (unit.isPresent()) {
            findings.addAll(new BoundChecks(law, observation, unit.get()).of(value));
        }
        if (isEarlierFigure(observation.subject(), law) && value.signum() <= 0) {
            findings.add(Findings.of(ValueRule.EARLIER_NOT_POSITIVE, observation, law, unit));
        }
        if (requirement.kind() == RequirementKind.OWN_HISTORY) {
            findings.addAll(besideEarlier(law, dossier, observation, requirement, unit));
        }
        Relation.of(set.id()).stream()
                .filter(relation -> relation.part().equals(observation.subject()))
                .forEach(relation -> whole(dossier, observation, relation)
                        .flatMap(whole -> PartChecks.of(relation, observation, whole, law, unit))
                        .ifPresent(findings::add));
        if (requirement.kind() == RequirementKind.ROLLUP) {
            ShareChecks.of(law, observation, requirement, units.on(dossier.date()), dossier.unit())
                    .ifPresent(findings::add);
        }
        return findings;
    }

    private static List<ValueFinding> besideEarlier(
            LawOnDay law,
            Dossier dossier,
            Observation observation,
            Requirement requirement,
            Optional<MeasureUnit> unit) {
        Subject earlier =
                Subject.part(observation.subject().no(), requirement.earlier().orElseThrow());
        HistoryChecks checks = new HistoryChecks(law, observation);
        if (dossier.observations(earlier).isEmpty()) {
            return checks.alone(requirement.unit());
        }
        return besides(dossier, earlier, observation.by())
                .filter(other -> other.value().isPresent())
                .flatMap(other -> checks.beside(other, unit).stream())
                .toList();
    }

    /** The figure of the same assessor; of others where that one has none, because a policy may put them together. */
    private static Stream<Observation> besides(Dossier dossier, Subject earlier, Assessor by) {
        List<Observation> all = dossier.observations(earlier);
        boolean own = all.stream().anyMatch(other -> other.by() == by);
        return all.stream().filter(other -> !own || other.by() == by);
    }

    private static Optional<Observation> whole(Dossier dossier, Observation part, Relation relation) {
        return dossier.observations(relation.whole()).stream()
                .filter(other -> other.by() == part.by() && other.value().isPresent())
                .findFirst();
    }

    /**
     * What is compared with an earlier figure is measured as that is, but where nobody states one it is itself a ratio or
     * a growth; of what another set's level is compared as that.
     */
    private static Optional<MeasureUnit> observedIn(
            Subject subject, Requirement requirement, LawOnDay law, Dossier dossier) {
        return switch (requirement.kind()) {
            case OWN_HISTORY ->
                requirement
                        .earlier()
                        .map(part -> Subject.part(subject.no(), part))
                        .filter(earlier -> !dossier.observations(earlier).isEmpty())
                        .map(earlier -> Asked.of(law, earlier).flatMap(Requirement::unit))
                        .orElse(requirement.unit());
            case RELATIVE ->
                requirement
                        .base()
                        .flatMap(base -> law.set()
                                .base(base)
                                .flatMap(other -> Asked.of(
                                        LawOnDay.of(other, law.day()),
                                        Subject.indicator(base.indicator().orElseThrow())))
                                .flatMap(Requirement::unit));
            default -> requirement.unit();
        };
    }

    private static boolean isEarlierFigure(Subject subject, LawOnDay law) {
        return subject.part().isPresent()
                && Asked.of(law, Subject.indicator(subject.no()))
                        .filter(asked -> asked.earlier().equals(subject.part()))
                        .isPresent();
    }
}
