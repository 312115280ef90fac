package vn.ntm.io.json.binding.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

/** How components of records are read where no lambda can be made at run time, as in a native image. */
class ComponentReaderTest {

    private record Pair(String text, int number) {}

    @Test
    void readsObjectsAndNumbersAlike() throws ReflectiveOperationException {
        Pair pair = new Pair("xã", 19);
        assertThat(ComponentReader.called(accessor("text", String.class)).apply(pair))
                .isEqualTo("xã");
        assertThat(ComponentReader.called(accessor("number", int.class)).apply(pair))
                .isEqualTo(19);
    }

    @Test
    void aRecordOfAnotherTypeIsRefused() throws ReflectiveOperationException {
        MethodHandle accessor = accessor("text", String.class);
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> ComponentReader.called(accessor).apply("xã"));
    }

    private static MethodHandle accessor(String name, Class<?> type) throws ReflectiveOperationException {
        return MethodHandles.lookup().findVirtual(Pair.class, name, MethodType.methodType(type));
    }
}
