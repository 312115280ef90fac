package vn.ntm.criteria.catalog;

import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, whichever thread asks. A failed making is tried again. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /** Returns the value that {@code maker} will make. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Returns the value, and makes it if nobody asked before. */
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
