package vn.ntm.core.registry;

import org.jspecify.annotations.Nullable;

/**
 * A part of a register that many callers never ask for: made when it is first asked for, once, for all threads. A
 * class and not a function, because the first function of a new JVM costs it as much as thousands of units.
 */
abstract class Lazy<T> {

    private volatile @Nullable T made;

    /** Makes the part. */
    abstract T make();

    final T get() {
        T value = made;
        return value == null ? makeOnce() : value;
    }

    private synchronized T makeOnce() {
        T value = made;
        if (value == null) {
            value = make();
            made = value;
        }
        return value;
    }
}
