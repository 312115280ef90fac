package vn.ntm.criteria.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.TableException;

/** Every fault of a table stops its loading with file, line and column. */
class OcopTablesTest {

    private static CsvTable table(String file, List<String> columns, String old, String replacement) {
        String text = text(file);
        return CsvTable.read(new StringReader(text.replace(old, replacement)), file, columns);
    }

    private static String text(String file) {
        try (InputStream stream = OcopRules.class.getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bands.csv       | 5,90,,        | many,90,,     | 2:1 | many",
                "bands.csv       | 5,90,,        | ,90,,         | 2:1 | the cell must not be empty",
                "bands.csv       | 5,90,,        | 5,x90,,       | 2:2 | not a decimal number: x90",
                "parts.csv       | VERIFIED,148/ | SURE,148/     | 2:7 | SURE",
                "parts.csv       | 148/QĐ        | 149/QĐ        | 2:8 | not in acts.csv",
                "acts.csv        | 1489/QĐ       | 148/QĐ        | 3:1 | the key occurs twice",
                "authorities.csv | 3,DISTRICT    | 3,             | 2:7 | does not go with level Optional.empty",
                "authorities.csv | 3,DISTRICT    | 3,VILLAGE     | 2:2 | VILLAGE",
                "forwarding.csv  | DISTRICT,PROV | DISTRICT,X    | 2:2 | X",
                "validity.csv    | 5,36,         | 5,,           | 2:2 | the cell must not be empty",
                "conditions.csv  | 5,,,          | 5,Có hồ sơ,,  | 2:3 | a condition has its name in both languages",
            })
    void refusesABrokenRow(String broken, String old, String replacement, String place, String problem) {
        assertThat(text(broken)).contains(old);
        assertThatThrownBy(() -> OcopTables.read((file, columns) -> file.equals(broken)
                        ? table(file, columns, old, replacement)
                        : table(file, columns, "\n", "\n")))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(broken + ":" + place + ": ")
                .hasMessageContaining(problem);
    }

    @Test
    void aRowThatSomebodyReadSaysWhere() {
        assertThatThrownBy(() -> OcopTables.read(
                        (file, columns) -> table(file, columns, "https://proatc.vn/phan-hang-nhom-san-pham-ocop/", "")))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("bands.csv:5:8: ")
                .hasMessageContaining("a row of grade CORROBORATED needs one");
    }

    @Test
    void readsTheBundledTablesOnce() {
        assertThat(OcopRules.standard()).isSameAs(OcopRules.standard());
    }
}
