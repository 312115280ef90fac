package vn.ntm.criteria.reconcile;

import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;

/**
 * One statement of a report that can be recomputed (phép đối chiếu một số liệu công bố): the kind of the calculation and its operands as given,
 * under the names that {@link CheckKind#operands()} lists, with the printed figure under {@code published}.
 * Nothing is checked here; {@link Reconciliation#of(PublishedCheck)} says what cannot be used.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class PublishedCheck {

    /** The name of the operand that holds the printed figure. */
    public static final String PUBLISHED = "published";

    PublishedCheck() {}

    /** What is checked, as the file or the fixture names it; empty where it has no name. */
    public abstract String name();

    /** The id of the kind as given, also one that this library does not know; empty where none is given. */
    public abstract String kind();

    /** The operands by name, in the order given. */
    public abstract Map<String, Operand> operands();

    /** What the check must answer, in fixtures. */
    public abstract Optional<Expectation> expectation();

    /** What is checked, in Vietnamese, where it was labelled. */
    public abstract Optional<String> labelVi();

    /** What is checked, in English, where it was labelled. */
    public abstract Optional<String> labelEn();

    /** Returns what is checked in words, or its name where it has no label in that language. */
    public String label(Language language) {
        return language.choose(labelVi(), labelEn()).orElse(name());
    }

    /** Returns the operand {@code name}; a place left empty is no operand. */
    public Optional<Operand> operand(String name) {
        return Optional.ofNullable(operands().get(name)).filter(operand -> !(operand instanceof Operand.Missing));
    }

    /**
     * Returns the verdict that the check must get.
     *
     * @throws IllegalStateException if the check has no expectation; its name is in the message
     */
    public ReconciliationVerdict expectedVerdict() {
        return expectation()
                .map(Expectation::verdict)
                .orElseThrow(() -> new IllegalStateException("no expectation stands beside the check " + name()));
    }

    /** Returns the name and the kind. */
    @Override
    public String toString() {
        return name() + " (" + kind() + ")";
    }

    /** Returns a builder of a check; name and kind are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder of a check that has its name and kind. */
    public static Builder builder(String name, CheckKind kind) {
        return new Builder().name(name).kind(kind.id());
    }

    /** Builds a {@link PublishedCheck}. */
    public static final class Builder extends ImmutablePublishedCheck.Builder {
        Builder() {}

        /** Gives the operand {@code name} the integer {@code value}. */
        public Builder operand(String name, long value) {
            return operand(name, Operand.of(value));
        }

        /** Gives the operand {@code name} the number that {@code text} writes. */
        public Builder operand(String name, String text) {
            return operand(name, Operand.of(text));
        }

        /** Gives the operand {@code name} what {@code operand} holds. */
        public Builder operand(String name, Operand operand) {
            return putOperands(name, operand);
        }

        /** Gives the printed figure. */
        public Builder published(String text) {
            return operand(PUBLISHED, text);
        }

        /** Labels the check in both languages. */
        public Builder label(String vietnamese, String english) {
            return labelVi(vietnamese).labelEn(english);
        }

        /** States the verdict and the computed figure that the check must get. */
        public Builder expecting(ReconciliationVerdict verdict, String expected) {
            return expectation(Expectation.of(verdict, expected));
        }
    }
}
