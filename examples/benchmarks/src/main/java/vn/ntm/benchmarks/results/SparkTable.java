package vn.ntm.benchmarks.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table that {@code vn.ntm.spark.measure.Measuring} prints: what, the round, seconds, seconds of CPU, rows a second. The first round
 * warms up and does not count.
 */
final class SparkTable {

    private static final int CELLS = 7;
    private static final double NANOS = 1e9;

    private final List<String> rows;

    private SparkTable(List<String> rows) {
        this.rows = rows;
    }

    /** Takes what was printed; all that is no row of the table is left out. */
    static SparkTable of(List<String> printed) {
        return new SparkTable(printed.stream()
                .filter(line -> line.startsWith("|") && line.split("\\|", -1).length == CELLS)
                .toList());
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("| | round | time | CPU | |", "|---|---:|---:|---:|---:|"));
        lines.addAll(rows);
        return lines;
    }

    /** Returns the median of the rounds of each row, in nanoseconds, named {@code Spark.} and what it says. */
    Map<String, Figure> figures() {
        Map<String, List<Double>> rounds = new LinkedHashMap<>();
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            String round = cells[2].strip();
            if (!round.isEmpty() && Integer.parseInt(round) > 1) {
                double seconds = Double.parseDouble(cells[3].replace(" s", "").strip());
                rounds.computeIfAbsent("Spark." + cells[1].strip(), name -> new ArrayList<>())
                        .add(seconds * NANOS);
            }
        }
        Map<String, Figure> figures = new LinkedHashMap<>();
        rounds.forEach((name, times) ->
                figures.put(name, NewJvms.median(times.stream().sorted().toList())));
        return figures;
    }
}
