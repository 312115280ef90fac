package vn.ntm.core.result;

import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * The answer of a calculation that may be impossible: a value, or the named reason why there is none.
 * A share of nothing is not zero, and a calculator does not throw for it.
 *
 * @param <T> the type of the value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Computed<T> {

    /** An answer that exists. */
    record Value<T>(T value) implements Computed<T> {
        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** An answer that does not exist, and why. */
    record NotComputable<T>(NotComputableReason reason) implements Computed<T> {
        @Override
        public String toString() {
            return reason.name();
        }
    }

    /** Returns the answer {@code value}. */
    static <T> Computed<T> of(T value) {
        return new Value<>(value);
    }

    /** Returns the answer that there is none, for {@code reason}. */
    static <T> Computed<T> notComputable(NotComputableReason reason) {
        return new NotComputable<>(reason);
    }

    /** Returns the value, if there is one. */
    default Optional<T> toOptional() {
        return this instanceof Value<T> v ? Optional.of(v.value) : Optional.empty();
    }

    /** Returns why there is no value, if there is none. */
    default Optional<NotComputableReason> whyNot() {
        return this instanceof NotComputable<T> n ? Optional.of(n.reason) : Optional.empty();
    }

    /** Returns whether there is a value. */
    default boolean isComputable() {
        return this instanceof Value;
    }

    /**
     * Returns the value.
     *
     * @throws IllegalStateException if there is none; the message names the reason
     */
    default T orElseThrow() {
        if (this instanceof Value<T> v) {
            return v.value;
        }
        throw new IllegalStateException("not computable: " + this);
    }

    /** Returns the answer with {@code function} applied to its value, or the same reason. */
    default <R> Computed<R> map(Function<? super T, ? extends R> function) {
        if (this instanceof NotComputable<T> n) {
            return notComputable(n.reason);
        }
        return of(function.apply(((Value<T>) this).value));
    }

    /** Returns the value as {@code function} prints it, or the reason in words. */
    default String toText(Language language, Function<? super T, String> function) {
        if (this instanceof NotComputable<T> n) {
            return n.reason.toText(language);
        }
        return function.apply(((Value<T>) this).value);
    }
}
