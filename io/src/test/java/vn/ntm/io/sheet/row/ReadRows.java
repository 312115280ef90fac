package vn.ntm.io.sheet.row;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.places;

import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.Origin;
import vn.ntm.io.profile.Limits;

/** The rows of a text as tests look at them: {@code 3 [1, x]} begins on its third line. */
final class ReadRows {

    private ReadRows() {}

    static CsvRecords records(String text, Limits limits, Consumer<Failure> failures) {
        return records(new StringReader(text), limits, failures);
    }

    static CsvRecords records(Reader text, Limits limits, Consumer<Failure> failures) {
        return new CsvRecords("f.csv", new Tape("f.csv", text, CsvRecords.longest(limits)), ',', limits, failures);
    }

    static List<String> rows(CsvRecords records) {
        List<String> rows = new ArrayList<>();
        for (CsvRow row = records.next(); row != null; row = records.next()) {
            rows.add(row.line() + " " + cells(row));
        }
        return rows;
    }

    private static List<String> cells(CsvRow row) {
        return IntStream.range(0, row.size()).mapToObj(row::raw).toList();
    }

    /** Of any text every line is in a record or in a failure, also where the parser is not trusted with it. */
    static void check(String text, Limits limits) {
        String as = "text " + text;
        List<Failure> failures = new ArrayList<>();
        List<String> rows = rows(records(text, limits, failures::add));
        List<Failure> others = new ArrayList<>();
        assertThat(rowsBehindABareReturn(text, limits, others::add)).as(as).isEqualTo(rows);
        assertThat(places(others)).as(as).isEqualTo(places(failures));
        assertThat(Stream.concat(
                        rows.stream().map(row -> Integer.valueOf(row.substring(0, row.indexOf(' ')))),
                        failures.stream().map(failure -> failure.origin().line())))
                .as(as)
                .doesNotHaveDuplicates();
        if (failures.isEmpty()) {
            String kept =
                    rows.stream().map(row -> row.substring(row.indexOf(' '))).collect(Collectors.joining());
            assertThat(letters(kept)).as(as).isEqualTo(letters(text));
        }
    }

    /** A return that no line feed follows has every record looked at closer; two lines more come before them. */
    private static List<String> rowsBehindABareReturn(String text, Limits limits, Consumer<Failure> failures) {
        List<String> rows = rows(records("x\ry\n" + text, limits, failure -> failures.accept(twoLinesUp(failure))));
        assertThat(rows).startsWith("1 [x]", "2 [y]");
        return rows.stream()
                .skip(2)
                .map(row -> Integer.parseInt(row.substring(0, row.indexOf(' '))) - 2 + row.substring(row.indexOf(' ')))
                .toList();
    }

    private static Failure twoLinesUp(Failure failure) {
        Origin at = failure.origin();
        Origin.Builder up = Origin.builder().file(at.file()).line(at.line() - 2).column(at.column());
        at.raw().ifPresent(up::raw);
        return Failure.builder()
                .reason(failure.reason())
                .origin(up.build())
                .putAllAttributes(failure.attributes())
                .build();
    }

    private static String letters(String text) {
        return text.replaceAll("[^ab]", "");
    }
}
