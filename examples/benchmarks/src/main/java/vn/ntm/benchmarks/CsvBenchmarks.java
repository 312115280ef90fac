package vn.ntm.benchmarks;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.WideDossierCsv;

/**
 * A wide file of 100,000 dossiers, from its bytes: by the library, with every cell checked and every unit looked up, and
 * by FastCSV's strings made into decimals and flags and by Jackson's objects, where nothing is checked. What the three
 * read has to be the same before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CsvBenchmarks {

    private static final int ROWS = 100_000;
    private static final int FIRST_VALUE = 3;

    private static final ObjectReader JACKSON = new CsvMapper()
            .readerFor(WideRow.class)
            .with(CsvSchema.emptySchema().withHeader());

    private final byte[] file;
    private final boolean[] numbers;
    private final WideDossierCsv codec = WideDossierCsv.of(SampleFile.SET, SampleFile.DAY);

    /** Creates the state and checks that every row is read; JMH does it. */
    public CsvBenchmarks() {
        file = SampleFile.bytes(ROWS);
        List<SampleFile.Head> heads = SampleFile.heads();
        numbers = new boolean[heads.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = heads.get(i).number();
        }
        PartialResult<CompactDossier> read = compactDossiers();
        if (read.items().size() != ROWS || !read.failures().isEmpty()) {
            throw new IllegalStateException(
                    read.items().size() + " dossiers, " + read.failures().size() + " failures");
        }
        try {
            CsvChecksum ours = CsvChecksum.ofDossiers(read.items(), heads);
            CsvChecksum decimals = CsvChecksum.ofTyped(fastCsvDecimals(), numbers);
            CsvChecksum objects = CsvChecksum.ofObjects(jacksonObjects(), numbers.length);
            if (!ours.equals(decimals) || !ours.equals(objects)) {
                throw new IllegalStateException("they read different things: " + ours + decimals + objects);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Jackson's objects, one a row, with a field for each column. */
    @Benchmark
    public List<WideRow> jacksonObjects() throws IOException {
        List<WideRow> rows = new ArrayList<>(ROWS);
        try (MappingIterator<WideRow> read = JACKSON.readValues(new ByteArrayInputStream(file))) {
            while (read.hasNext()) {
                rows.add(read.next());
            }
        }
        return rows;
    }

    /** The library: compact dossiers. */
    @Benchmark
    public PartialResult<CompactDossier> compactDossiers() {
        return codec.readCompact(TextSource.of("f.csv", new ByteArrayInputStream(file)));
    }

    /** A row of the peer. */
    record Typed(String unit, String name, String date, List<BigDecimal> values, BitSet flags) {}

    /** FastCSV's strings, numbers as decimals. */
    @Benchmark
    public List<Typed> fastCsvDecimals() throws IOException {
        List<Typed> rows = new ArrayList<>(ROWS);
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(file))) {
            boolean header = true;
            for (CsvRecord row : csv) {
                if (!header) {
                    rows.add(typed(row));
                }
                header = false;
            }
        }
        return rows;
    }

    private Typed typed(CsvRecord row) {
        List<BigDecimal> values = new ArrayList<>(numbers.length);
        BitSet flags = new BitSet(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            String cell = row.getField(FIRST_VALUE + i);
            if (numbers[i]) {
                values.add(new BigDecimal(cell));
            } else {
                flags.set(i, Boolean.parseBoolean(cell));
            }
        }
        return new Typed(row.getField(0), row.getField(1), row.getField(2), values, flags);
    }
}
