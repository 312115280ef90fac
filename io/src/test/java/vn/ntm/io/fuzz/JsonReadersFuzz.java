package vn.ntm.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run in every build; the seeds alone where nothing fuzzes. */
class JsonReadersFuzz {

    static Stream<byte[]> seeds() {
        return AnyJson.seeds().stream();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void anyBytesGiveAValueOrOneException(byte[] bytes) {
        AnyJson.check(bytes);
    }
}
