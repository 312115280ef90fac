package vn.ntm.tables.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;

class LawTableTest {

    static Stream<Arguments> bundled() {
        return CriteriaCatalog.standard().ids().stream()
                .flatMap(set -> Stream.of(LawTable.values()).map(table -> Arguments.of(set, table)));
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void theTablesOfTheLibraryAreWrittenInThisForm(String set, LawTable table) throws IOException {
        try (InputStream stream = CriteriaCatalog.class.getResourceAsStream("law/" + set + "/" + table.file())) {
            assertThat(stream).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(table.format(table.parse(text))).isEqualTo(text);
            assertThat(table.parse(text)).hasSizeGreaterThanOrEqualTo(smallest(set, table));
        }
    }

    /** Of a set of which nobody could read anything there are headers only. */
    private static int smallest(String set, LawTable table) {
        CriteriaSet read = CriteriaCatalog.standard().set(set);
        return switch (table) {
            case CRITERIA -> read.criteria().size();
            case INDICATORS ->
                read.criteria().stream()
                        .mapToInt(criterion -> criterion.indicators().size())
                        .sum();
            case THRESHOLDS -> read.thresholds().size();
        };
    }

    @Test
    void refusesAnotherHeaderAndAnUnknownColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.CRITERIA.parse("no,name\n1,Một\n"))
                .withMessageContaining("criteria.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawTable.CRITERIA.format(List.of(Map.of("name", "Một"))))
                .withMessageContaining("name");
    }
}
