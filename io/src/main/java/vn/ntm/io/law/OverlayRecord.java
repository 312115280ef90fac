package vn.ntm.io.law;

import java.time.LocalDate;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.sheet.CsvOutput;

/** Writes the cells of an overlay file in the order of its columns. */
final class OverlayRecord {

    private OverlayRecord() {}

    /**
     * Writes a level.
     *
     * @param settled whether the level itself is written, or is left for somebody to fill in
     */
    static void write(
            String set,
            Threshold level,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            boolean settled,
            CsvOutput csv) {
        Citation citation = level.citation();
        csv.text(set)
                .text(level.indicator())
                .text(level.part())
                .word(level.column().axis().name())
                .text(level.column().key())
                .date(from)
                .date(to)
                .word(level.operator().toString());
        if (settled && level.value().isPresent() && level.unit().grades().isEmpty()) {
            csv.number(level.value().get());
        } else {
            csv.word(settled ? level.value().map(level.unit()::format) : Optional.empty());
        }
        csv.text(level.unit().id())
                .word(level.setBy().toString())
                .word(level.mode().name())
                .word(settled ? level.grade().name() : "")
                .text(settled ? citation.act() : "")
                .text(settled ? citation.article() : Optional.empty())
                .text(settled ? citation.source() : Optional.empty())
                .date(settled ? citation.checkedOn() : Optional.empty())
                .text(settled ? level.note() : Optional.empty());
    }
}
