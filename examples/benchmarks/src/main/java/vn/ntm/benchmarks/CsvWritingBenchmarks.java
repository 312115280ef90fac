package vn.ntm.benchmarks;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.WideDossierCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Vocabulary;

/**
 * A wide file of 10,000 dossiers, written to nowhere: by the library from compact dossiers, and from dossiers of
 * observations, whose columns it looks up; by FastCSV and by Jackson from rows of words and decimals that lie in the order
 * of the columns. All begin with numbers, and all have to say the same before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CsvWritingBenchmarks {

    private static final int ROWS = 10_000;
    private static final int FIRST_VALUE = 2;

    private final WideDossierCsv codec = WideDossierCsv.of(SampleFile.SET, SampleFile.DAY)
            .with(CsvProfile.plain().vocabulary(Vocabulary.vietnamese()));
    private final List<CompactDossier> compact;
    private final List<Dossier> dossiers;
    private final List<List<Object>> rows = new ArrayList<>(ROWS);
    private final String[] header;
    private final ObjectWriter jackson =
            new CsvMapper().writer(CsvSchema.emptySchema().withLineSeparator("\n"));

    /** Creates the state and compares what is written; JMH does it. */
    public CsvWritingBenchmarks() {
        compact =
                codec.readCompact(TextSource.of("f.csv", SampleFile.text(ROWS))).items();
        StringWriter ours = new StringWriter();
        codec.writeCompact(compact, ours);
        dossiers = codec.read(TextSource.of("f.csv", ours.toString())).items();
        List<CsvRecord> records = records(ours);
        header = records.get(0).getFields().toArray(String[]::new);
        for (CsvRecord row : records.subList(1, records.size())) {
            rows.add(cells(row));
        }
        try {
            StringWriter fast = new StringWriter();
            fastCsv(fast);
            StringWriter objects = new StringWriter();
            jackson(objects);
            // Jackson quotes cells with blanks in them.
            if (rows.size() != ROWS
                    || !fast.toString().equals(ours.toString())
                    || !codec.write(dossiers).equals(ours.toString())
                    || !fields(records(objects)).equals(fields(records))) {
                throw new IllegalStateException("they write different things of " + rows.size() + " rows");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CsvRecord> records(StringWriter text) {
        return CsvReader.builder().ofCsvRecord(text.toString()).stream().toList();
    }

    private static List<List<String>> fields(List<CsvRecord> records) {
        return records.stream().map(CsvRecord::getFields).toList();
    }

    private static List<Object> cells(CsvRecord row) {
        List<Object> cells = new ArrayList<>(row.getFieldCount());
        for (int i = 0; i < row.getFieldCount(); i++) {
            String cell = row.getField(i);
            boolean number = i >= FIRST_VALUE && !cell.isEmpty() && Character.isDigit(cell.charAt(0));
            cells.add(number ? new BigDecimal(cell) : cell);
        }
        return cells;
    }

    private static String[] texts(List<Object> row) {
        String[] texts = new String[row.size()];
        for (int i = 0; i < texts.length; i++) {
            Object cell = row.get(i);
            texts[i] = cell instanceof BigDecimal number ? number.toPlainString() : (String) cell;
        }
        return texts;
    }

    private static Writer nowhere() {
        return new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
    }

    /** The library, from compact dossiers. */
    @Benchmark
    public Writer compactDossiers() throws IOException {
        try (Writer out = nowhere()) {
            codec.writeCompact(compact, out);
            return out;
        }
    }

    /** The library, from dossiers of observations. */
    @Benchmark
    public Writer dossiers() throws IOException {
        try (Writer out = nowhere()) {
            codec.write(dossiers, out);
            return out;
        }
    }

    /** FastCSV. */
    @Benchmark
    public Writer fastCsv() throws IOException {
        try (Writer out = nowhere()) {
            fastCsv(out);
            return out;
        }
    }

    private void fastCsv(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(header);
        for (List<Object> row : rows) {
            csv.writeRecord(texts(row));
        }
        csv.flush();
    }

    /** Jackson. */
    @Benchmark
    public Writer jackson() throws IOException {
        try (Writer out = nowhere()) {
            jackson(out);
            return out;
        }
    }

    private void jackson(Writer out) throws IOException {
        try (SequenceWriter csv = jackson.writeValues(out)) {
            csv.write(header);
            for (List<Object> row : rows) {
                csv.write(texts(row));
            }
        }
    }
}
