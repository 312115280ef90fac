package vn.ntm.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The long run of the profile fuzz. */
class CsvReadersLongFuzz {

    static Stream<byte[]> seeds() {
        return AnyBytes.seeds().stream();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveValuesAndFailuresOrOneException(byte[] bytes) {
        AnyBytes.check(bytes);
    }
}
