package vn.ntm.criteria.dossier;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.Flag;

/**
 * What is known of a unit on a day (hồ sơ): observations of indicators, parts and whole criteria.
 *
 * <p>Nothing is overwritten: the self-assessment, the verification and the appraisal of one subject stand
 * side by side. What is absent is missing, never zero and never failed.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class Dossier {

    Dossier() {}

    /** The code of the unit, as it was on {@link #date()}. */
    public abstract UnitCode unit();

    /** The day whose state is judged; not the day of the decision that follows from it. */
    public abstract LocalDate date();

    /** The region, where the caller states it; else it comes from the register of units. */
    public abstract Optional<EconomicRegion> region();

    /** The group of communes; never derived. */
    public abstract Optional<String> group();

    /** What the caller states that changes the column of the criteria set. */
    public abstract Set<Flag> flags();

    /** The observations, in the order in which they came. */
    public abstract List<Observation> observations();

    /** Returns the observations of a subject, at most one of each assessor. */
    public List<Observation> observations(Subject subject) {
        return bySubject().get(subject);
    }

    /**
     * Returns this dossier with {@code observation} in place of what its assessor observed of the subject so far, or
     * after the others if the assessor observed nothing of it. The observations of others stay.
     */
    public Dossier with(Observation observation) {
        List<Observation> replaced = new ArrayList<>(observations());
        int place = IntStream.range(0, replaced.size())
                .filter(i -> replaced.get(i).by() == observation.by()
                        && replaced.get(i).subject().equals(observation.subject()))
                .findFirst()
                .orElse(replaced.size());
        if (place < replaced.size()) {
            replaced.set(place, observation);
        } else {
            replaced.add(observation);
        }
        return Dossier.of(unit(), date())
                .region(region())
                .group(group())
                .addAllFlags(flags())
                .addAllObservations(replaced)
                .build();
    }

    /** Made when it is asked for: most dossiers are read or written, or judged by their slots. */
    @Value.Lazy
    ImmutableListMultimap<Subject, Observation> bySubject() {
        ImmutableListMultimap.Builder<Subject, Observation> bySubject = ImmutableListMultimap.builder();
        observations().forEach(observation -> bySubject.put(observation.subject(), observation));
        return bySubject.build();
    }

    @Value.Check
    void check() {
        Set<Subject> seen = new HashSet<>();
        for (Observation observation : observations()) {
            Subject subject = observation.subject();
            if (!seen.add(subject) && countBy(observation.by(), subject) > 1) {
                throw new IllegalArgumentException(
                        "observations: two of " + subject + " by " + observation.by() + " in the dossier of " + unit());
            }
        }
    }

    private long countBy(Assessor assessor, Subject subject) {
        return observations(subject).stream()
                .filter(observation -> observation.by() == assessor)
                .count();
    }

    /** Returns a builder of the dossier of {@code unit} on {@code date}. */
    public static Builder of(UnitCode unit, LocalDate date) {
        return new Builder().unit(unit).date(date);
    }

    /**
     * Builds a {@link Dossier}. Values are plain numbers in the unit that the criteria set states. The short methods
     * add observations of the appraisal; {@code addObservations} takes those of other assessors, and any with evidence
     * or a note, as {@link Observation#builder} makes them.
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public static final class Builder extends ImmutableDossier.Builder {

        Builder() {}

        /** Adds what a competent body found of an indicator. */
        public Builder attested(String indicator, Finding finding) {
            return addObservations(Observation.attested(Subject.indicator(indicator), finding));
        }

        /** Adds what a competent body found of a part of an indicator. */
        public Builder attested(String indicator, String part, Finding finding) {
            return addObservations(Observation.attested(Subject.part(indicator, part), finding));
        }

        /** Adds what a competent body found of a criterion as a whole. */
        public Builder attestedCriterion(String criterion, Finding finding) {
            return addObservations(Observation.attested(Subject.criterion(criterion), finding));
        }

        /**
         * Adds a measured value of an indicator.
         *
         * @throws IllegalArgumentException if {@code value} is not a plain number
         */
        public Builder measured(String indicator, String value) {
            return measured(Subject.indicator(indicator), value);
        }

        /**
         * Adds a measured value of a part of an indicator.
         *
         * @throws IllegalArgumentException if {@code value} is not a plain number
         */
        public Builder measured(String indicator, String part, String value) {
            return measured(Subject.part(indicator, part), value);
        }

        private Builder measured(Subject subject, String value) {
            try {
                return addObservations(Observation.measured(subject, Decimal.parse(value)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("value of " + subject + ": " + e.getMessage(), e);
            }
        }

        /** Adds that the unit has nothing to which the indicator applies. */
        public Builder notApplicable(String indicator) {
            return stated(Subject.indicator(indicator), Observation.Status.NOT_APPLICABLE);
        }

        /** Adds that the unit has nothing to which the part of the indicator applies. */
        public Builder notApplicable(String indicator, String part) {
            return stated(Subject.part(indicator, part), Observation.Status.NOT_APPLICABLE);
        }

        /** Adds that nobody has assessed the indicator yet. */
        public Builder notAssessed(String indicator) {
            return stated(Subject.indicator(indicator), Observation.Status.NOT_ASSESSED);
        }

        /** Adds that nobody has assessed the part of the indicator yet. */
        public Builder notAssessed(String indicator, String part) {
            return stated(Subject.part(indicator, part), Observation.Status.NOT_ASSESSED);
        }

        private Builder stated(Subject subject, Observation.Status status) {
            return addObservations(
                    Observation.builder().subject(subject).status(status).build());
        }
    }
}
