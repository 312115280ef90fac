package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tier;

/**
 * What a unit holds of a tier on a day, or has from a unit that became part of it (danh hiệu).
 *
 * @param tier the tier
 * @param state what it is worth
 * @param act the act that made the state: of one in force the last recognition, or what announced or attested it where
 *     that is all there is, or announced that it is maintained again; of a revoked one the revocation. A review and a
 *     reorganisation are no decision: of what is not maintained, undecided or lapsed it is the act it was held by. Empty
 *     where that event names none, and where the certificates of several units have different ones
 * @param since the first day of the state, as far as is known; in force and revoked the day on which {@code act} took
 *     force. Of what is undecided it is the change that made the unit of the day, of what lapsed the change that made it
 *     lapse; of one granted to a ward or township the day on which it was
 * @param origins the codes that the units had to which it was granted, in their order
 * @param rule what says that it was kept, left undecided or made to lapse; of what is undecided or lapsed that of the
 *     change since which it is; empty where nothing befell the unit since the last decision, and where no rule is given
 *     for what did
 * @param towards the tier that the new unit works towards, where the rule says so and every part is known
 * @param assumed whether it was followed over a change that nobody read in an act: two lists show the code going on
 * @param events what it rests on, by date; none that was annulled
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Certificate(
        Tier tier,
        CertificateState state,
        Optional<String> act,
        LocalDate since,
        List<UnitCode> origins,
        Optional<CarryRule> rule,
        Optional<Tier> towards,
        boolean assumed,
        List<CertificationEvent> events) {

    /** Copies the lists. */
    public Certificate {
        origins = List.copyOf(origins);
        events = List.copyOf(events);
    }

    /** Returns tier, state and first day in words. */
    public String toText(Language language) {
        return tier.name(language) + ": " + state.toText(language) + language.choose(", từ ngày ", ", since ")
                + DayText.of(since, language);
    }
}
