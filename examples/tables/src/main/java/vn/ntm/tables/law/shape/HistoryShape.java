package vn.ntm.tables.law.shape;

import java.util.List;
import java.util.Optional;

/** A number beside what the unit itself had before; a reading says what that is and in which unit. */
final class HistoryShape implements Shape {

    @Override
    public Optional<Content> read(Subject subject) {
        Optional<String> input = subject.reading("own_history");
        if (input.isEmpty()) {
            return Optional.empty();
        }
        String unit = subject.reading(input.get(), "unit")
                .orElseThrow(() -> new IllegalArgumentException(
                        subject.item().name() + ": law-readings.csv gives its part " + input.get() + " no unit"));
        Piece own = subject.piece("", subject.rule(), subject.unit())
                .as(Kind.OWN_HISTORY)
                .with("base", input.get());
        return Optional.of(new Content(own, List.of(Piece.measured(input.get(), Kind.NUMBER, unit, Levels.NONE))));
    }
}
