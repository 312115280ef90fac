package vn.ntm.io.json.binding.record;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.function.Function;

/** How a component of a record is read: as fast as code where code can be made while the program runs, else by its handle. */
final class ComponentReader {

    private ComponentReader() {}

    /** Returns a function from a record to what {@code accessor} gives of it. */
    static Function<Object, Object> of(MethodHandle accessor, MethodHandles.Lookup lookup) {
        return compiled(accessor, lookup).orElseGet(() -> called(accessor));
    }

    /**
     * A handle that is no constant is called slowly; a lambda made of it is called as fast as code. In a native image none can
     * be made, which it says with an error of its own.
     */
    @SuppressWarnings("unchecked")
    private static Optional<Function<Object, Object>> compiled(MethodHandle accessor, MethodHandles.Lookup lookup) {
        try {
            MethodType type = accessor.type();
            return Optional.of((Function<Object, Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            accessor,
                            type.wrap())
                    .getTarget()
                    .invoke());
        } catch (RuntimeException | VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return Optional.empty();
        }
    }

    /** Returns a function that calls the handle each time. */
    static Function<Object, Object> called(MethodHandle accessor) {
        MethodHandle ofAny = accessor.asType(MethodType.methodType(Object.class, Object.class));
        return value -> {
            try {
                return ofAny.invokeExact(value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
