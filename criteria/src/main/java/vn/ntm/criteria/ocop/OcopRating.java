package vn.ntm.criteria.ocop;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * The level of a product (hạng sao). Reports count apart what a province has sent up for a level and the centre has not
 * graded yet: potential 5 stars (tiềm năng 5 sao).
 *
 * @param stars the number of stars
 * @param potential whether the level is not recognised yet
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OcopRating(int stars, boolean potential) implements Comparable<OcopRating> {

    /** Checks that there is a star. */
    public OcopRating {
        if (stars < 1) {
            throw new IllegalArgumentException("stars is less than 1: " + stars);
        }
    }

    /** Returns the recognised level of {@code stars}. */
    public static OcopRating of(int stars) {
        return new OcopRating(stars, false);
    }

    /** Returns the level that waits for the recognition of {@code stars}. */
    public static OcopRating potential(int stars) {
        return new OcopRating(stars, true);
    }

    /** Returns the level in words: {@code tiềm năng 5 sao}. */
    public String toText(Language language) {
        return language.choose(potential ? "tiềm năng " : "", potential ? "potential " : "")
                + stars
                + language.choose(" sao", stars == 1 ? " star" : " stars");
    }

    /** By stars; what waits for a level comes before what has it. */
    @Override
    public int compareTo(OcopRating other) {
        return stars != other.stars ? Integer.compare(stars, other.stars) : Boolean.compare(other.potential, potential);
    }
}
