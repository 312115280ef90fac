package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;

/** Records are written as FastCSV writes them, and numbers as their decimals print. */
class CellBufferTest {

    private static final List<String> PIECES =
            List.of("Đạt", "1.5", ",", ";", "\"", "\n", "\r", "#", " ", "x", "=", "dài ".repeat(700), "");

    private static String cell(Random random) {
        return random.ints(random.nextInt(4), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    @Test
    void recordsAreThoseOfFastCsv() throws IOException {
        long seed = 20261128;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            char separator = random.nextBoolean() ? ',' : ';';
            StringWriter expected = new StringWriter();
            StringWriter written = new StringWriter();
            CsvWriter fastCsv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(expected);
            CellBuffer cells = new CellBuffer(written, separator, '.', "\r\n");
            for (int record = random.nextInt(20); record >= 0; record--) {
                List<String> row = new ArrayList<>();
                for (int i = random.nextInt(6); i >= 0; i--) {
                    String cell = cell(random);
                    if (row.isEmpty() || random.nextBoolean()) {
                        cells.text(cell);
                    } else {
                        cells.ready(cells.prepared(cell));
                    }
                    row.add(cell);
                }
                cells.end();
                fastCsv.writeRecord(row);
            }
            cells.flush();
            fastCsv.close();
            assertThat(written).as("seed %d, round %d", seed, round).hasToString(expected.toString());
        }
    }

    @Test
    void numbersAtTheScaleArePrintedAsTheirDecimals() {
        Random random = new Random(20261129);
        LongStream some = random.longs(20_000).map(number -> (number % CompactDossier.LIMIT) >> random.nextInt(60));
        LongStream edges = LongStream.of(0, 1, -1, 9, 10, 9_999, 10_000, 10_010, -99_990, CompactDossier.LIMIT - 1);
        LongStream.concat(some, edges).forEach(number -> {
            String plain = Decimal.of(number, CompactDossier.SCALE).toString();
            assertThat(written(number, ',', '.')).isEqualTo(plain);
            assertThat(written(number, ';', ',')).isEqualTo(plain.replace('.', ','));
            assertThat(written(number, ',', ','))
                    .isEqualTo(plain.contains(".") ? '"' + plain.replace('.', ',') + '"' : plain);
        });
        assertThat(written(1 - CompactDossier.LIMIT, ',', '.')).isEqualTo("-99999999999999.9999");
    }

    private static String written(long number, char separator, char decimal) {
        StringWriter written = new StringWriter();
        CellBuffer cells = new CellBuffer(written, separator, decimal, "\n");
        cells.number(number);
        cells.flush();
        return written.toString();
    }
}
