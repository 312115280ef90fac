package vn.ntm.io.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A short run in every build; the seeds alone where nothing fuzzes. */
class CsvReadersFuzz {

    static Stream<byte[]> seeds() {
        return AnyBytes.seeds().stream();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5s")
    void anyBytesGiveValuesAndFailuresOrOneException(byte[] bytes) {
        AnyBytes.check(bytes);
    }
}
