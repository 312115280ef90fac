package vn.ntm.core.table;

import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What is read from tables, or made of what was read, when it is first asked for: once, whichever thread asks. A failed
 * making is tried again.
 *
 * <p>Where most callers of a new JVM come by, as in the register of units, the maker is a class and not a lambda: the
 * first lambda of a JVM costs it as much as thousands of units.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /** Returns the value that {@code maker} will make. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Returns the value, and makes it if nobody asked before. */
    public T get() {
        T value = made;
        return value == null ? makeOnce() : value;
    }

    private synchronized T makeOnce() {
        T value = made;
        if (value == null) {
            value = maker.get();
            made = value;
        }
        return value;
    }
}
