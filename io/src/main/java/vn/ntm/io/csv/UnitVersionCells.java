package vn.ntm.io.csv;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.CodeCell;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.Tokens;

/** Reads the version of a unit that a row holds, as far as the row alone tells. */
final class UnitVersionCells {

    private static final List<AdministrativeUnit.Basis> BASES = List.of(AdministrativeUnit.Basis.values());

    private UnitVersionCells() {}

    static Optional<AdministrativeUnit> read(CsvCells row, Consumer<Failure> failures) {
        List<Failure> found = new ArrayList<>();
        Optional<UnitCode> code = code(row, "code", found, failures);
        Optional<UnitCode> parent = code(row, "parent", found, failures);
        Optional<UnitType> type = code.flatMap(known -> type(row, known.level(), found));
        Optional<AdministrativeUnit.Basis> basis = Tokens.constant(row, "basis", BASES, found::add);
        Optional<LocalDate> from = row.date("from", found::add);
        Optional<LocalDate> to = row.date("to", found::add);
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            found.add(row.failure(FailureReason.BAD_DATE, "to"));
        }
        for (String column : List.of("code", "name", "type")) {
            if (row.text(column).isEmpty()) {
                found.add(row.failure(FailureReason.MISSING_CELL, column));
            }
        }
        found.forEach(failures);
        if (!found.isEmpty()) {
            return Optional.empty();
        }
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder()
                .code(code.orElseThrow())
                .name(Normalizer.normalize(row.text("name").orElseThrow(), Normalizer.Form.NFC))
                .type(type.orElseThrow())
                .parent(parent)
                .validity(Validity.of(from.orElse(null), to.orElse(null)))
                .act(row.text("act"));
        basis.ifPresent(unit::basis);
        return Optional.of(unit.build());
    }

    /** Lost zeros are put back where that can be done in one way; the repair is reported and costs no row. */
    private static Optional<UnitCode> code(
            CsvCells row, String column, List<Failure> found, Consumer<Failure> repaired) {
        Optional<String> text = row.text(column);
        Optional<CodeCell> code = text.flatMap(CodeCell::of);
        if (text.isPresent() && code.isEmpty()) {
            found.add(row.failure(FailureReason.BAD_CODE, column));
        }
        code.flatMap(read -> read.repair(row, column)).ifPresent(repaired);
        return code.map(CodeCell::code);
    }

    /** The level of the code tells which of two types of one word is meant. */
    private static Optional<UnitType> type(CsvCells row, UnitLevel level, List<Failure> found) {
        List<UnitType> ofLevel = Arrays.stream(UnitType.values())
                .filter(type -> type.level() == level)
                .toList();
        Optional<String> text = row.text("type");
        Optional<UnitType> type = text.flatMap(
                given -> ofLevel.stream().filter(one -> isNamed(one, given)).findFirst());
        if (text.isPresent() && type.isEmpty()) {
            found.add(row.badToken(
                    "type",
                    ofLevel.stream()
                            .flatMap(one -> List.of(one.name(), one.word()).stream())
                            .collect(Collectors.joining(", "))));
        }
        return type;
    }

    private static boolean isNamed(UnitType type, String given) {
        String word = Blanks.collapse(Normalizer.normalize(given, Normalizer.Form.NFC));
        return type.name().equals(given) || type.word().equals(word.toLowerCase(Locale.ROOT));
    }
}
