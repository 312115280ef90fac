package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnTest {

    @ParameterizedTest
    @ValueSource(strings = {"GENERAL", "REGION:TDMNPB", "GROUP:3"})
    void readsWhatItPrints(String text) {
        assertThat(Column.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REGION", "REGION:", "GENERAL:TN", "ZONE:1"})
    void namesATextThatIsNoColumn(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Column.parse(text))
                .withMessageEndingWith(": " + text);
    }
}
