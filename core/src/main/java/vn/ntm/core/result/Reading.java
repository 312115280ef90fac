package vn.ntm.core.result;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.text.VisibleText;

/**
 * What a text that people wrote means, or the named reason why it is not taken to mean anything. A reader that would
 * have to guess refuses, and does not throw for it.
 *
 * @param <T> the type of what is read
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Reading<T> {

    /** What the text means. */
    record Value<T>(T value) implements Reading<T> {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A text without a meaning that is sure.
     *
     * @param reason why
     * @param raw the text as it was given
     */
    record Refused<T>(RefusalReason reason, String raw) implements Reading<T> {
        @Override
        public String toString() {
            return reason.name();
        }
    }

    /** Returns the meaning {@code value}. */
    static <T> Reading<T> of(T value) {
        return new Value<>(value);
    }

    /** Returns that {@code raw} is refused for {@code reason}. */
    static <T> Reading<T> refused(RefusalReason reason, String raw) {
        return new Refused<>(reason, raw);
    }

    /** Returns the meaning, if there is one. */
    default Optional<T> toOptional() {
        return this instanceof Value<T> v ? Optional.of(v.value) : Optional.empty();
    }

    /** Returns why it is refused, if it is. */
    default Optional<RefusalReason> whyNot() {
        return this instanceof Refused<T> r ? Optional.of(r.reason) : Optional.empty();
    }

    /**
     * Returns the meaning.
     *
     * @throws IllegalArgumentException if it is refused; the message names the reason and the text
     */
    default T orElseThrow() {
        if (this instanceof Value<T> v) {
            return v.value;
        }
        Refused<T> refused = (Refused<T>) this;
        throw new IllegalArgumentException(refused.reason + ": " + VisibleText.of(refused.raw));
    }

    /** Returns the meaning as {@code function} takes it, or the same refusal. */
    default <R> Reading<R> map(Function<? super T, ? extends R> function) {
        if (this instanceof Refused<T> r) {
            return refused(r.reason, r.raw);
        }
        return of(function.apply(((Value<T>) this).value));
    }
}
