package vn.ntm.criteria.progress;

import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.programme.TargetSubject;
import vn.ntm.criteria.programme.TargetSubjects;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** Which figure of a progress a target is about. */
final class TargetMeasures {

    private static final Decimal HUNDRED = Decimal.of(100);

    private TargetMeasures() {}

    /** Returns the figure; none where a progress has none, or the target's value or its whole is not known. */
    static Optional<Measure> of(Target target, Progress progress) {
        if (target.value().isEmpty()) {
            return Optional.empty();
        }
        return switch (progress.set().level()) {
            case COMMUNE -> ofCommunes(target, progress);
            case DISTRICT -> ofDistricts(target);
            case PROVINCE, VILLAGE -> Optional.empty();
        };
    }

    /** Districts meet a standard where towns and cities complete a task; the target counts them together. */
    private static Optional<Measure> ofDistricts(Target target) {
        boolean isMeasured = target.subject().equals(TargetSubjects.DISTRICT_UNITS)
                && target.unit().id().equals("percent_of_district_units");
        return isMeasured ? Optional.of(Measure.certified()) : Optional.empty();
    }

    private static Optional<Measure> ofCommunes(Target target, Progress progress) {
        if (isOfCriteria(target)) {
            // The act asks it of every commune, not of their mean.
            Decimal criteria = target.value().get();
            boolean fits = criteria.isInteger() && criteria.compareTo(Decimal.of(size(progress))) <= 0;
            return fits ? Optional.of(Measure.atLeast((int) criteria.longValueExact())) : Optional.empty();
        }
        return tier(target.subject()).flatMap(tier -> whole(target).map(whole -> Measure.share(tier, whole)));
    }

    /** Returns the value of the figure at which the target is reached. */
    static Ratio required(Target target) {
        return isOfCriteria(target) ? Ratio.of(1, 1) : Ratio.of(target.value().orElseThrow(), HUNDRED);
    }

    private static boolean isOfCriteria(Target target) {
        return target.subject().equals(TargetSubjects.CRITERIA_PER_COMMUNE);
    }

    private static int size(Progress progress) {
        return CriterionSlots.size(progress.set());
    }

    private static Optional<Tier> tier(TargetSubject subject) {
        if (subject.equals(TargetSubjects.COMMUNES_NTM)) {
            return Optional.of(Tiers.NTM);
        }
        if (subject.equals(TargetSubjects.COMMUNES_ADVANCED)) {
            return Optional.of(Tiers.ADVANCED);
        }
        if (subject.equals(TargetSubjects.COMMUNES_MODEL)) {
            return Optional.of(Tiers.MODEL);
        }
        return subject.equals(TargetSubjects.COMMUNES_MODERN) ? Optional.of(Tiers.MODERN) : Optional.empty();
    }

    /** A bare percent sign does not say of what, so nothing is compared with it. */
    private static Optional<Whole> whole(Target target) {
        return switch (target.unit().id()) {
            case "percent_of_communes" -> Optional.of(Whole.ALL_UNITS);
            case "percent_of_certified_communes" -> Optional.of(Whole.CERTIFIED_UNITS);
            default -> Optional.empty();
        };
    }
}
