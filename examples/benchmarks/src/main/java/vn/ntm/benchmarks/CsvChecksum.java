package vn.ntm.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.SlotState;
import vn.ntm.criteria.dossier.Subject;

/**
 * What was read of a file: of each column the sum of its numbers, or how many of its words were true.
 *
 * @param rows the number of rows
 * @param columns the sums
 */
record CsvChecksum(int rows, List<Decimal> columns) {

    static CsvChecksum ofDossiers(List<CompactDossier> dossiers, List<SampleFile.Head> heads) {
        BigDecimal[] sums = zeros(heads.size());
        for (CompactDossier dossier : dossiers) {
            DossierLayout layout = dossier.layout();
            for (int i = 0; i < sums.length; i++) {
                int slot = layout.find(subject(heads.get(i).name())).orElseThrow();
                BigDecimal value = heads.get(i).number()
                        ? dossier.value(slot).orElseThrow().toBigDecimal()
                        : of(dossier.is(SlotState.FOUND_MET, slot));
                sums[i] = sums[i].add(value);
            }
        }
        return of(dossiers.size(), sums);
    }

    private static Subject subject(String head) {
        int part = head.indexOf('/');
        return part < 0 ? Subject.indicator(head) : Subject.part(head.substring(0, part), head.substring(part + 1));
    }

    static CsvChecksum ofTyped(List<CsvBenchmarks.Typed> rows, boolean[] numbers) {
        BigDecimal[] sums = zeros(numbers.length);
        for (CsvBenchmarks.Typed row : rows) {
            int number = 0;
            for (int i = 0; i < sums.length; i++) {
                BigDecimal value =
                        numbers[i] ? row.values().get(number++) : of(row.flags().get(i));
                sums[i] = sums[i].add(value);
            }
        }
        return of(rows.size(), sums);
    }

    static CsvChecksum ofObjects(List<WideRow> rows, int columns) {
        BigDecimal[] sums = zeros(columns);
        for (WideRow row : rows) {
            List<@Nullable Object> values = row.values();
            for (int i = 0; i < columns; i++) {
                Object value = Objects.requireNonNull(values.get(i));
                sums[i] = sums[i].add(value instanceof BigDecimal number ? number : of((Boolean) value));
            }
        }
        return of(rows.size(), sums);
    }

    private static BigDecimal[] zeros(int size) {
        BigDecimal[] zeros = new BigDecimal[size];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    private static BigDecimal of(boolean word) {
        return word ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static CsvChecksum of(int rows, BigDecimal[] sums) {
        List<Decimal> columns = new ArrayList<>();
        for (BigDecimal sum : sums) {
            columns.add(Decimal.of(sum));
        }
        return new CsvChecksum(rows, columns);
    }
}
