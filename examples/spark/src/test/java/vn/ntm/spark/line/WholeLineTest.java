package vn.ntm.spark.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "\"a\",\"b\"", "\"a,\"\"b\"\"\",c", "a,\"\",b"})
    void isOneRecord(String line) {
        assertThat(WholeLine.test(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a,\"b", "a\"b,\"c", "a\"b", "\"a\"\"", "a;\"b,\"\""})
    void maySwallowOthers(String line) {
        assertThat(WholeLine.test(line)).isFalse();
    }
}
