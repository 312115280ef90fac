package vn.ntm.tables.law.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.catalog.CriteriaCatalog;

class ReadingsTest {

    private static Readings read(String lines) throws IOException {
        return Readings.read(
                new StringReader("set,item,field,value,why\n" + lines), new StringReader("facts,unit\nships,ship\n"));
    }

    @Test
    void aReadingThatIsNotAskedForIsAFault() throws IOException {
        SetReadings readings =
                read("s,1.1,act,2/QĐ-X,because\ns,1.2,act,3/QĐ-X,because\n").of("s");
        assertThat(readings.find("1.1", "act")).contains("2/QĐ-X");
        assertThat(readings.find("1.1", "from")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(readings::checkUsed)
                .withMessage("law-readings.csv: s, 1.2 act: the facts ask for no such reading");
        assertThat(readings.find("1.2", "act")).contains("3/QĐ-X");
        readings.checkUsed();
        read("s,1.1,act,2/QĐ-X,because\n").of("other").checkUsed();
    }

    @Test
    void eachReadingStandsOnceAndSaysWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("s,1.1,act,2/QĐ-X,because\ns,1.1,act,3/QĐ-X,because\n"))
                .withMessage("law-readings.csv: s, 1.1 act must be there once, with a reason");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("s,1.1,act,2/QĐ-X,\n"))
                .withMessage("law-readings.csv: s, 1.1 act must be there once, with a reason");
    }

    @Test
    void theReadingsOfThisProgramAreOfSetsAndUnitsThatAreThere() throws IOException {
        Readings standard = Readings.standard();
        assertThat(standard.sets())
                .isNotEmpty()
                .isSubsetOf(CriteriaCatalog.standard().ids());
        assertThat(standard.units()).isNotEmpty().isSubsetOf(units());
    }

    private static List<String> units() throws IOException {
        List<String> units = new ArrayList<>();
        try (InputStream stream = CriteriaCatalog.class.getResourceAsStream("law/units.csv")) {
            assertThat(stream).isNotNull();
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                csv.forEach(row -> units.add(row.getField("id")));
            }
        }
        return units;
    }
}
