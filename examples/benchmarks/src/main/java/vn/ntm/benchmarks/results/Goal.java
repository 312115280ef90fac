package vn.ntm.benchmarks.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code goals.csv}: something that is measured, beside what, and what is aimed at.
 *
 * <p>Figures are named {@code JudgingBenchmarks.naive} for the time and {@code JudgingBenchmarks.naive:B} for the bytes that
 * are allocated. An aim of at least so much is that of the peer's figure over ours: how many times faster, or smaller, ours
 * is. An aim of at most so much is that of ours over the peer's. Without a peer the aim is that of the figure, in its unit.
 *
 * @param id its short name
 * @param what what is measured
 * @param ours the figure of the library
 * @param peer the figure that it is compared with, or empty
 * @param unit in what both are shown
 * @param aim what is aimed at, or empty where a figure is only shown
 * @param whence who asks for it
 * @param reason why it is missed, where it is known to be
 */
record Goal(String id, String what, String ours, String peer, Unit unit, String aim, String whence, String reason) {

    static List<Goal> all() {
        try (InputStream table = Goal.class.getResourceAsStream("goals.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(table, "goals.csv"))) {
            return rows.stream().map(Goal::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Goal of(NamedCsvRecord row) {
        return new Goal(
                row.getField("id"),
                row.getField("what"),
                row.getField("ours"),
                row.getField("peer"),
                Unit.parse(row.getField("unit")),
                row.getField("aim"),
                row.getField("whence"),
                row.getField("reason"));
    }

    Optional<Aim> target() {
        return aim.isEmpty() ? Optional.empty() : Optional.of(Aim.parse(aim));
    }

    boolean hasPeer() {
        return !peer.isEmpty();
    }

    /** Returns the names of its figures. */
    Stream<String> figures() {
        return Stream.of(ours, peer).filter(name -> !name.isEmpty());
    }

    /** Returns what is compared with the aim. */
    Figure compared(Figure own, Figure other) {
        boolean atMost = target().isPresent() && !target().get().atLeast();
        return atMost ? own.over(other) : other.over(own);
    }
}
