package vn.ntm.criteria.certification;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;

/**
 * The rules on what a reorganisation leaves of certificates (xử lý danh hiệu khi sắp xếp đơn vị hành chính). The first
 * that fits decides; where none does, the certificate is left undecided.
 *
 * <p>The bundled ones say what is known: a commune that is renamed or gets another parent keeps its certificate; into a
 * ward or township it lapses; in any other change nobody is known to have decided. No national rule for the
 * reorganisation of 2025-07-01 was found. A province that has decided puts its own rules {@linkplain #with first}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CarryOver {

    private static final Lazy<CarryOver> STANDARD = new Lazy<>(() -> new CarryOver(CarryTable.read()));

    private final ImmutableList<CarryRule> rules;

    private CarryOver(List<CarryRule> rules) {
        this.rules = ImmutableList.copyOf(rules);
        if (rules.stream().map(CarryRule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("rules: an id occurs twice among "
                    + rules.stream().map(CarryRule::id).toList());
        }
    }

    /** Returns the bundled rules. */
    public static CarryOver standard() {
        return STANDARD.get();
    }

    /**
     * Returns rules of the caller's own, in their order.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public static CarryOver of(List<CarryRule> rules) {
        return new CarryOver(rules);
    }

    /**
     * Returns these rules with {@code first} before them.
     *
     * @throws IllegalArgumentException if two have one id
     */
    public CarryOver with(CarryRule first) {
        return new CarryOver(
                ImmutableList.<CarryRule>builder().add(first).addAll(rules).build());
    }

    /** Returns the rules, the first that fits before the others. */
    public List<CarryRule> rules() {
        return rules;
    }

    /**
     * Returns the rule on a change.
     *
     * @param level the level of the older unit
     * @param kind what the change is for it
     * @param newType the type of the newer unit
     * @param day the first day of the newer unit
     * @param parts what is known of the units that the newer one was made of; asked only if a rule depends on it
     */
    public Optional<CarryRule> find(
            UnitLevel level,
            SuccessionStep.Kind kind,
            UnitType newType,
            LocalDate day,
            Supplier<CarryRule.Parts> parts) {
        for (CarryRule rule : rules) {
            if (rule.isAbout(level, kind, newType, day) && (rule.parts().isEmpty() || rule.isFor(parts.get()))) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the rule by which a certificate has lapsed that was granted to a unit of a kind that cannot hold it: the first
     * by which one lapses in a unit that becomes of this kind on the day. The bundled ones have one for any unit: no criteria
     * set judges it for the tier. Without one it is in force, and a finding is all there is.
     *
     * @param level the level of the unit
     * @param type the type of the unit
     * @param day the day on which it was granted
     */
    public Optional<CarryRule> lapse(UnitLevel level, UnitType type, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.outcome() == CarryRule.Outcome.LAPSED
                        && rule.isAbout(level, SuccessionStep.Kind.RETYPED, type, day)
                        && rule.isFor(CarryRule.Parts.NOT_KNOWN))
                .findFirst();
    }

    /** Returns whether both have the same rules in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CarryOver that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }
}
