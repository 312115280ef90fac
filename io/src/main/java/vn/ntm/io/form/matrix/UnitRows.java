package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.profile.Blanks;

/** The rows of each unit: those that say the same are one, and of those that contradict each other none is used. */
final class UnitRows {

    private UnitRows() {}

    static void settle(List<MatrixUnit> units, Sheet sheet) {
        Map<String, Set<UnitCode>> codesOfNames = new LinkedHashMap<>();
        for (MatrixUnit unit : units) {
            if (!unit.name().isEmpty()) {
                unit.code()
                        .ifPresent(code -> codesOfNames
                                .computeIfAbsent(name(unit, sheet), any -> new LinkedHashSet<>())
                                .add(code));
            }
        }
        Map<String, List<MatrixUnit>> byKey = new LinkedHashMap<>();
        units.forEach(unit -> byKey.computeIfAbsent(key(unit, codesOfNames, sheet), any -> new ArrayList<>(1))
                .add(unit));
        byKey.values().stream().filter(rows -> rows.size() > 1).forEach(rows -> settleOne(rows, sheet));
    }

    /** A row without a code is of the one unit of that name under its group row that has one. */
    private static String key(MatrixUnit unit, Map<String, Set<UnitCode>> codesOfNames, Sheet sheet) {
        if (unit.code().isPresent()) {
            return unit.key();
        }
        String name = name(unit, sheet);
        Set<UnitCode> codes = codesOfNames.getOrDefault(name, Set.of());
        return codes.size() == 1 ? codes.iterator().next().text() : name;
    }

    /** A name is the same with and without the word of the type that the set judges; another word makes it another. */
    private static String name(MatrixUnit unit, Sheet sheet) {
        String key = VietnameseNames.key(unit.name());
        return unit.section().path() + "\n\n"
                + RowLabel.withoutTypeOf(key, sheet.form().set().unitTypes());
    }

    private static void settleOne(List<MatrixUnit> rows, Sheet sheet) {
        // A row without a name agrees with all, so that the others are held to one that has a name.
        MatrixUnit first = rows.stream()
                .filter(row -> !Blanks.isBlank(row.name()))
                .findFirst()
                .orElse(rows.get(0));
        Optional<MatrixUnit> differing =
                rows.stream().filter(row -> !row.saysTheSameAs(first)).findFirst();
        for (MatrixUnit row : rows) {
            if (differing.isPresent()) {
                MatrixUnit other = row.saysTheSameAs(first) ? differing.get() : first;
                report(FailureReason.CONTRADICTING_ROWS, row, other, sheet);
                row.leaveOut();
            } else if (row != first) {
                report(FailureReason.DUPLICATE_ROW, row, first, sheet);
                row.leaveOut();
            }
        }
    }

    private static void report(FailureReason reason, MatrixUnit row, MatrixUnit other, Sheet sheet) {
        int column = sheet.place(row.code().isPresent() ? MatrixForm.CODE : MatrixForm.NAME);
        sheet.failures()
                .accept(sheet.failing(reason, row.row(), column)
                        .putAttributes("other", Integer.toString(other.row().line()))
                        .build());
    }
}
