package vn.ntm.criteria.ocop;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;

/**
 * A recognition of a product (quyết định công nhận, giấy chứng nhận).
 *
 * @param product the caller's id of the product
 * @param rating the level
 * @param issued the day it was issued by the competent body
 * @param act the decision, if it is known
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OcopCertificate(String product, OcopRating rating, LocalDate issued, Optional<String> act) {

    /** What a certificate is on a day (hiệu lực của giấy chứng nhận). */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum State {
        /** Not issued yet (chưa cấp). */
        NOT_YET("chưa cấp", "not issued yet"),
        /** It holds (còn hiệu lực). */
        VALID("còn hiệu lực", "valid"),
        /** Its term has ended (hết hiệu lực). */
        EXPIRED("hết hiệu lực", "expired"),
        /** Its term is not known to us (chưa xác định): issued before the rules we have, or of a level without a term. */
        UNKNOWN("chưa xác định thời hạn", "of unknown term");

        private final String vietnamese;
        private final String english;

        State(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** Returns the state in words. */
        public String toText(Language language) {
            return language.choose(vietnamese, english);
        }
    }

    /** Checks that the product has an id. */
    public OcopCertificate {
        if (product.isBlank()) {
            throw new IllegalArgumentException("product is blank: certificate of " + issued);
        }
    }

    /** Returns a certificate of which the decision is not known. */
    public static OcopCertificate of(String product, int stars, LocalDate issued) {
        return new OcopCertificate(product, OcopRating.of(stars), issued, Optional.empty());
    }

    /** Returns the days on which it holds, if the rules of the day of issue say how long and we are sure of it. */
    public Optional<Validity> validity(OcopRules rules) {
        return rating.potential()
                ? Optional.empty()
                : rules.term(rating.stars(), issued)
                        .filter(term -> term.rule().grade().decides()
                                && term.startGrade().decides())
                        .map(term -> term.of(issued));
    }

    /** Returns what it is on {@code day}. */
    public State state(OcopRules rules, LocalDate day) {
        if (day.isBefore(issued)) {
            return State.NOT_YET;
        }
        return validity(rules)
                .map(days -> days.contains(day) ? State.VALID : State.EXPIRED)
                .orElse(State.UNKNOWN);
    }
}
