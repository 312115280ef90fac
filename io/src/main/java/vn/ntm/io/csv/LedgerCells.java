package vn.ntm.io.csv;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.set.Tier;
import vn.ntm.io.sheet.CodeCell;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.Tokens;

/** Reads the event that a row of a ledger holds, or lists what is wrong with the row. */
final class LedgerCells {

    private static final List<EventKind> KINDS = List.of(EventKind.values());
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    static final String EVENTS = Tokens.names(KINDS);

    private final List<Tier> tiers;
    private final String tierIds;

    LedgerCells(List<Tier> tiers) {
        this.tiers = tiers;
        this.tierIds = tiers.stream().map(Tier::id).collect(Collectors.joining(", "));
    }

    Optional<CertificationEvent> read(CsvCells row, Consumer<Failure> failures) {
        List<Failure> found = new ArrayList<>();
        for (String column : List.of("unit", "tier", "event", "date")) {
            if (row.text(column).isEmpty()) {
                found.add(row.failure(FailureReason.MISSING_CELL, column));
            }
        }
        if (row.text("act").isEmpty() && row.text("source").isEmpty()) {
            found.add(row.failure(FailureReason.WITHOUT_SOURCE, "act"));
        }
        Optional<CodeCell> unit = unit(row, found);
        Optional<Tier> tier = tier(row, found);
        Optional<EventKind> kind = Tokens.constant(row, "event", KINDS, found::add);
        Optional<LocalDate> date = row.date("date", found::add);
        OptionalInt forYear = forYear(row, found);
        Optional<LocalDate> inForce = row.date("in_force", found::add);
        found.forEach(failures);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        unit.flatMap(code -> code.repair(row, "unit")).ifPresent(failures);
        row.reportDamaged(failures);
        return Optional.of(CertificationEvent.builder()
                .unit(unit.orElseThrow().code())
                .tier(tier.orElseThrow())
                .kind(kind.orElseThrow())
                .date(date.orElseThrow())
                .act(text(row, "act"))
                .forYear(forYear)
                .inForce(inForce)
                .source(text(row, "source"))
                .note(text(row, "note"))
                .origin(row.at("unit"))
                .actOrigin(row.at("act"))
                .build());
    }

    private static Optional<CodeCell> unit(CsvCells row, List<Failure> found) {
        Optional<String> text = row.text("unit");
        Optional<CodeCell> code = text.flatMap(CodeCell::of);
        if (text.isPresent() && code.isEmpty()) {
            found.add(row.failure(FailureReason.BAD_CODE, "unit"));
        }
        return code;
    }

    private Optional<Tier> tier(CsvCells row, List<Failure> found) {
        Optional<String> text = row.text("tier");
        Optional<Tier> tier = text.flatMap(
                id -> tiers.stream().filter(one -> one.id().equals(id)).findFirst());
        if (text.isPresent() && tier.isEmpty()) {
            found.add(row.badToken("tier", tierIds));
        }
        return tier;
    }

    /** A data frame in which some cells are empty makes 2018.0 of 2018, so a year is read as a number. */
    private static OptionalInt forYear(CsvCells row, List<Failure> found) {
        Optional<String> text = row.text("for_year");
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Optional<Decimal> year = text.flatMap(row::number).filter(Decimal::isInteger);
        if (year.isEmpty()
                || year.get().compareTo(Decimal.of(FIRST_YEAR)) < 0
                || year.get().compareTo(Decimal.of(LAST_YEAR)) > 0) {
            found.add(row.badToken("for_year", "NNNN"));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.toIntExact(year.get().longValueExact()));
    }

    /** One number of an act is one text, whatever the composition of its letters. */
    private static Optional<String> text(CsvCells row, String column) {
        return row.text(column).map(text -> Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
