package vn.ntm.criteria.livelihood;

import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * Poor + near-poor = poor and near-poor together (hộ nghèo + hộ cận nghèo = tổng hộ nghèo và cận nghèo), of counts or of
 * rates in percent. Rates add up only where all divide by the same whole; that is assumed and said.
 *
 * @param poor the poor
 * @param nearPoor the near-poor
 * @param both the two together, as stated
 * @param basis what is counted; absent for rates
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PovertyIdentity(
        Optional<Decimal> poor, Optional<Decimal> nearPoor, Optional<Decimal> both, Optional<PovertyBasis> basis) {

    static PovertyIdentity ofCounts(
            Optional<Decimal> poor, Optional<Decimal> nearPoor, Optional<Decimal> both, PovertyBasis basis) {
        return new PovertyIdentity(poor, nearPoor, both, Optional.of(basis));
    }

    /** Returns the identity of three rates of which any may be missing. */
    public static PovertyIdentity ofRates(
            Optional<Percentage> poor, Optional<Percentage> nearPoor, Optional<Percentage> both) {
        return new PovertyIdentity(
                poor.map(Percentage::value),
                nearPoor.map(Percentage::value),
                both.map(Percentage::value),
                Optional.empty());
    }

    /** Returns the identity of three rates. */
    public static PovertyIdentity ofRates(Percentage poor, Percentage nearPoor, Percentage both) {
        return ofRates(Optional.of(poor), Optional.of(nearPoor), Optional.of(both));
    }

    /** Returns by how much poor and near-poor exceed what is stated for both, negative where they fall short; 0 if they agree. */
    public Computed<Decimal> excess() {
        return poor.isPresent() && nearPoor.isPresent() && both.isPresent()
                ? Computed.of(poor.get().plus(nearPoor.get()).minus(both.get()))
                : Computed.notComputable(NotComputableReason.MISSING_OPERAND);
    }

    /** Returns whether all three are known and agree. */
    public boolean holds() {
        return excess().toOptional().filter(excess -> excess.signum() == 0).isPresent();
    }

    /** Returns the poor as stated, or what the other two leave. */
    public Optional<Decimal> impliedPoor() {
        return poor.or(() -> left(nearPoor));
    }

    /** Returns the near-poor as stated, or what the other two leave. */
    public Optional<Decimal> impliedNearPoor() {
        return nearPoor.or(() -> left(poor));
    }

    /** Returns both together as stated, or the sum of the two. */
    public Optional<Decimal> impliedBoth() {
        return both.or(() -> poor.flatMap(one -> nearPoor.map(one::plus)));
    }

    /** A part that is more than both leaves nothing that could be a count. */
    private Optional<Decimal> left(Optional<Decimal> other) {
        return both.flatMap(all -> other.map(all::minus)).filter(rest -> rest.signum() >= 0);
    }

    /** Returns the identity with its working: 4,03 + 3,49 = 7,52 %; số ghi 7,52: khớp. */
    public String toText(Language language) {
        String unit = basis.map(counted -> " " + counted.toText(language)).orElse(" %");
        String sum = shown(poor, language) + " + " + shown(nearPoor, language);
        if (!excess().isComputable()) {
            return sum + " = " + shown(both, language) + unit + implied(unit, language);
        }
        Decimal excess = excess().orElseThrow();
        String agreement = excess.signum() == 0
                ? language.choose("khớp", "they agree")
                : language.choose("lệch ", "they differ by ") + shown(excess, language);
        return sum
                + " = "
                + shown(poor.orElseThrow().plus(nearPoor.orElseThrow()), language)
                + unit
                + language.choose("; số ghi ", "; stated ")
                + shown(both, language)
                + ": "
                + agreement
                + assumption(language);
    }

    private String implied(String unit, Language language) {
        long known = Stream.of(poor, nearPoor, both).filter(Optional::isPresent).count();
        if (known < 2) {
            return "; " + NotComputableReason.MISSING_OPERAND.toText(language);
        }
        Optional<Decimal> found =
                poor.isEmpty() ? impliedPoor() : nearPoor.isEmpty() ? impliedNearPoor() : impliedBoth();
        return "; ? = "
                + found.map(value -> shown(value, language) + unit)
                        .orElse(NotComputableReason.PART_EXCEEDS_WHOLE.toText(language))
                + assumption(language);
    }

    private String assumption(Language language) {
        return basis.isPresent()
                ? ""
                : language.choose(
                        " (giả định các tỷ lệ cùng mẫu số)", " (assuming that all rates have one denominator)");
    }

    private String shown(Optional<Decimal> value, Language language) {
        return value.map(number -> shown(number, language)).orElse("?");
    }

    /** With as many decimals as the finest of the three, so that 3.50 beside 4.03 is not 3.5. */
    private String shown(Decimal number, Language language) {
        int scale = Stream.of(poor, nearPoor, both)
                .flatMap(Optional::stream)
                .mapToInt(Decimal::scale)
                .max()
                .orElse(0);
        return number.toText(scale, language);
    }
}
