package vn.ntm.tables.unit;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @EnumSource
    void everyCellIsComposedAndWithoutBlanksAroundIt(UnitTable table) {
        for (NamedCsvRecord row : FactList.read(open(table), table.name())) {
            assertThat(row.getFields())
                    .allSatisfy(cell -> assertThat(cell)
                            .isEqualTo(cell.strip())
                            .isEqualTo(Normalizer.normalize(cell, Normalizer.Form.NFC))
                            .doesNotContain("  ", "\u00A0", "\u2019"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTwoRowsHaveTheSameKey(UnitTable table) {
        assertThat(FactList.read(open(table), table.name()))
                .extracting(row -> table.keys().stream().map(row::getField).toList())
                .doesNotHaveDuplicates();
    }

    /** The tables go into the jar; a deflated one is what it adds. */
    @Test
    void togetherTheyAddLessThanAQuarterOfAMegabyteToTheJar() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (UnitTable table : UnitTable.values()) {
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed);
                    InputStream stream = open(table)) {
                stream.transferTo(deflater);
            }
        }

        assertThat(packed.size()).isBetween(100_000, 250_000);
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
