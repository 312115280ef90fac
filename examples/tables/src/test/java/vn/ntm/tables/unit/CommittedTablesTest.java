package vn.ntm.tables.unit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of core are in the one form that this program writes, also after a change by hand. */
class CommittedTablesTest {

    @ParameterizedTest
    @EnumSource
    void readAndWrittenAgainATableHasTheSameBytes(UnitTable table) throws IOException {
        List<NamedCsvRecord> rows = FactList.read(open(table), table.name());
        List<List<String>> cells =
                rows.stream().map(row -> List.copyOf(row.getFields())).toList();

        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).getHeader()).isEqualTo(table.columns());
        assertThat(table.text(cells)).isEqualTo(text(table));
    }

    private static InputStream open(UnitTable table) {
        InputStream stream = CommittedTablesTest.class.getResourceAsStream("/vn/ntm/core/" + table.path());
        assertThat(stream).as(table.path()).isNotNull();
        return stream;
    }

    private static String text(UnitTable table) throws IOException {
        try (InputStream stream = open(table)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
