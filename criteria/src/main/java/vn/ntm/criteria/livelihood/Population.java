package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/**
 * A number of people (dân số), exact, in whatever unit a report counts them: 802.1 thousand are 802,100. An average
 * population may have a fraction.
 *
 * @param persons the number of persons
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Population(Decimal persons) implements Comparable<Population> {

    private static final String SUFFIX = " persons";

    /** Checks that the number is not negative. */
    public Population {
        if (persons.signum() < 0) {
            throw new IllegalArgumentException("persons is negative: " + persons);
        }
    }

    /** Returns so many persons. */
    public static Population of(long persons) {
        return new Population(Decimal.of(persons));
    }

    /** Returns {@code amount} of {@code unit}. */
    public static Population of(Decimal amount, PopulationUnit unit) {
        return new Population(amount.times(unit.persons()));
    }

    /**
     * Returns {@code amount} of {@code unit}: {@code of("802.1", THOUSAND)}.
     *
     * @throws IllegalArgumentException if {@code amount} is not a plain number or negative
     */
    public static Population of(String amount, PopulationUnit unit) {
        return of(Decimal.parse(amount), unit);
    }

    /**
     * Returns the number that {@code text} writes: {@code 802100 persons}.
     *
     * @throws IllegalArgumentException if the text has another form; the message holds it
     */
    public static Population parse(String text) {
        if (!text.endsWith(SUFFIX)) {
            throw new IllegalArgumentException("not a population such as 802100 persons: " + text);
        }
        return of(text.substring(0, text.length() - SUFFIX.length()), PopulationUnit.PERSON);
    }

    /** Returns this population and {@code other} together. */
    public Population plus(Population other) {
        return new Population(persons.plus(other.persons));
    }

    /** Returns how many of {@code unit} it is, exactly. */
    public Decimal in(PopulationUnit unit) {
        return persons.times(unit.perPerson());
    }

    /** Returns the population as people read it, with exactly {@code scale} decimals: 802,1 nghìn người. */
    public String toText(PopulationUnit unit, int scale, Language language) {
        return in(unit).toText(scale, language) + " " + unit.toText(language);
    }

    @Override
    public int compareTo(Population other) {
        return persons.compareTo(other.persons);
    }

    /** Returns the number of persons, the inverse of {@link #parse}. */
    @Override
    public String toString() {
        return persons + SUFFIX;
    }
}
