package vn.ntm.criteria.comparison;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.SubjectLink;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;

/**
 * The same unit on the same day by two sets, an old and a new one or those of two tiers (so sánh hai bộ tiêu chí). Often one of
 * them is not in force on the day, so both judge by a lenient policy; {@link #isInForce} and every text say which is not.
 *
 * <p>Numbers of two sets do not mean the same, and no act says which indicators correspond: that is for the caller to
 * state. Of what corresponds only numbers measured in the same unit are carried over, because a finding that a level is
 * met says nothing of another level; what is left behind is listed.
 *
 * @param before the evaluation by the set that the dossier is written for
 * @param after the evaluation by the other, of what was carried over
 * @param left what was not carried over, in the order of the dossier
 * @param difference the two side by side, criteria paired where the catalogue links their subjects
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SetComparison(Evaluation before, Evaluation after, List<Left> left, EvaluationDifference difference) {

    /** Copies the list. */
    public SetComparison {
        left = List.copyOf(left);
    }

    /** Why an observation is not carried over to another set. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Cause {
        /** Nobody said what corresponds to its subject. */
        NO_COUNTERPART("không nêu nội dung tương ứng", "nothing was said to correspond to it"),
        /** It is a statement about the levels or conditions of its own set, not a number. */
        NOT_A_NUMBER("chỉ số liệu đo mới chuyển được", "only a measured number can be carried over"),
        /** What corresponds is measured in another unit, or not measured. */
        OTHER_UNIT("đơn vị tính khác", "measured in another unit");

        private final String vietnamese;
        private final String english;

        Cause(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the cause in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /**
     * An observation that was not carried over.
     *
     * @param observation the observation
     * @param cause why
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Left(Observation observation, Cause cause) {}

    /**
     * Returns a comparison, with units looked up in the bundled register.
     *
     * @param dossier a dossier in the numbers of {@code one}
     * @param catalog the catalogue that has both sets, with its overlays
     * @param one the id of the set that the dossier is written for
     * @param other the id of the other set
     * @param policy what is accepted as deciding, apart from the days on which the sets are in force
     * @param counterparts for subjects of {@code one}, the subject of {@code other} that is measured in the same way
     * @throws IllegalArgumentException if a set is unknown, the counterpart of something observed is not asked by {@code
     *     other} on the day, is a criterion as a whole, or has the number of another subject already, or the dossier cannot be
     *     judged by {@code one}, or its unit or region not by {@code other}; the message holds what is at fault
     */
    public static SetComparison of(
            Dossier dossier,
            CriteriaCatalog catalog,
            String one,
            String other,
            Policy policy,
            Map<Subject, Subject> counterparts) {
        return of(dossier, catalog, one, other, policy, counterparts, UnitRegistry.standard());
    }

    /**
     * Returns a comparison with units looked up in {@code units}.
     *
     * @throws IllegalArgumentException as {@link #of(Dossier, CriteriaCatalog, String, String, Policy, Map)} does
     */
    public static SetComparison of(
            Dossier dossier,
            CriteriaCatalog catalog,
            String one,
            String other,
            Policy policy,
            Map<Subject, Subject> counterparts,
            UnitRegistry units) {
        CriteriaSet from = catalog.set(one);
        CriteriaSet to = catalog.set(other);
        ImmutableList.Builder<Observation> carried = ImmutableList.builder();
        ImmutableList.Builder<Left> left = ImmutableList.builder();
        DossierCheck check = DossierCheck.of(to, units.on(dossier.date()));
        Map<Subject, Subject> taken = new LinkedHashMap<>();
        for (Observation observation : dossier.observations()) {
            Subject subject = observation.subject();
            Optional<Subject> counterpart = Optional.ofNullable(counterparts.get(subject));
            counterpart.ifPresent(there -> requireMeasured(subject, there, check));
            Optional<Cause> cause = cause(from, to, dossier, observation, counterpart);
            cause.ifPresentOrElse(why -> left.add(new Left(observation, why)), () -> {
                requireFree(subject, counterpart.orElseThrow(), taken);
                carried.add(moved(observation, counterpart.orElseThrow()));
            });
        }
        Evaluation before =
                Evaluator.of(from, policy.lenient()).withUnits(units).evaluate(dossier);
        Evaluation after = Evaluator.of(to, policy.lenient())
                .withUnits(units)
                .evaluate(Dossier.of(dossier.unit(), dossier.date())
                        .region(dossier.region())
                        .group(dossier.group())
                        .addAllFlags(dossier.flags())
                        .addAllObservations(carried.build())
                        .build());
        List<SubjectLink> links = from.criteria().stream()
                .flatMap(criterion -> catalog.links(one, criterion.no()).stream())
                .distinct()
                .toList();
        return new SetComparison(before, after, left.build(), EvaluationDifference.between(before, after, links));
    }

    private static void requireMeasured(Subject subject, Subject counterpart, DossierCheck check) {
        check.subject(counterpart).ifPresent(objection -> {
            throw refusal(subject, objection.message(Language.EN));
        });
        if (counterpart.kind() == Subject.Kind.CRITERION) {
            throw refusal(subject, counterpart + " is not measured");
        }
    }

    /** @param taken what was carried over so far: of the one set by what it is of the other */
    private static void requireFree(Subject subject, Subject counterpart, Map<Subject, Subject> taken) {
        Subject other = taken.putIfAbsent(counterpart, subject);
        if (other != null && !other.equals(subject)) {
            throw refusal(subject, counterpart + " is that of " + other + " already");
        }
    }

    private static IllegalArgumentException refusal(Subject subject, String fault) {
        return new IllegalArgumentException("counterparts: " + subject + ": " + fault);
    }

    private static Optional<Cause> cause(
            CriteriaSet from, CriteriaSet to, Dossier dossier, Observation observation, Optional<Subject> counterpart) {
        if (counterpart.isEmpty()) {
            return Optional.of(Cause.NO_COUNTERPART);
        }
        if (observation.status() != Observation.Status.MEASURED) {
            return Optional.of(Cause.NOT_A_NUMBER);
        }
        Optional<MeasureUnit> unit = unit(from, dossier, observation.subject());
        return unit.isPresent() && unit.equals(unit(to, dossier, counterpart.get()))
                ? Optional.empty()
                : Optional.of(Cause.OTHER_UNIT);
    }

    /** The unit of what is observed; of what is compared with another figure the unit of the level is not that. */
    private static Optional<MeasureUnit> unit(CriteriaSet set, Dossier dossier, Subject subject) {
        return set.indicator(subject.no())
                .flatMap(indicator -> subject.part().isEmpty()
                        ? Optional.<Item>of(indicator)
                        : indicator.part(subject.part().get()).map(Item.class::cast))
                .flatMap(LawOnDay.of(set, dossier.date())::requirement)
                .filter(requirement -> !requirement.kind().isCompared())
                .flatMap(Requirement::unit);
    }

    private static Observation moved(Observation observation, Subject counterpart) {
        return Observation.builder()
                .subject(counterpart)
                .status(observation.status())
                .value(observation.value())
                .by(observation.by())
                .evidence(observation.evidence())
                .note(observation.note())
                .raw(observation.raw())
                .build();
    }

    /** Returns whether the set of an evaluation is in force on the day that was judged. */
    public static boolean isInForce(Evaluation evaluation) {
        return evaluation.set().validity().contains(evaluation.date());
    }

    /** Returns the comparison as people read it: the difference, then what was not carried over. */
    public String toText(Language language) {
        StringBuilder text = new StringBuilder(difference.toText(language));
        for (Left one : left) {
            text.append(language.choose("Không chuyển sang bộ kia: ", "Not carried over: "))
                    .append(name(one.observation().subject(), language))
                    .append(": ")
                    .append(one.cause().toText(language))
                    .append('\n');
        }
        return text.toString();
    }

    private static String name(Subject subject, Language language) {
        String kind = subject.kind() == Subject.Kind.CRITERION
                ? language.choose("tiêu chí ", "criterion ")
                : language.choose("chỉ tiêu ", "indicator ");
        return kind + subject.no() + subject.part().map(id -> ", " + id).orElse("");
    }
}
