package vn.ntm.core.unit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of a register that many callers never ask for: made when it is first asked for, once, for all threads. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
