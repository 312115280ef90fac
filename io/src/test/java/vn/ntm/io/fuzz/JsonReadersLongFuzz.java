package vn.ntm.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The long run of the profile fuzz. */
class JsonReadersLongFuzz {

    static Stream<byte[]> seeds() {
        return AnyJson.seeds().stream();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveAValueOrOneException(byte[] bytes) {
        AnyJson.check(bytes);
    }
}
