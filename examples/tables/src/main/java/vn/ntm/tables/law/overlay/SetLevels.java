package vn.ntm.tables.law.overlay;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.law.Grade;
import vn.ntm.criteria.set.Operator;

/**
 * The rows of {@code thresholds.csv} of a set while rows of an overlay are merged into them. The rows of one cell
 * stand in the order of their days.
 */
final class SetLevels {

    private static final List<String> CELL = List.of("indicator", "part", "axis", "key");

    private final String axis;
    private final List<String> keys;
    private final List<Map<String, String>> indicators;
    private final List<Map<String, String>> rows;

    SetLevels(String axis, List<String> keys, List<Map<String, String>> indicators, List<Map<String, String>> rows) {
        this.axis = axis;
        this.keys = keys;
        this.indicators = indicators;
        this.rows = rows;
    }

    /** What became of a row of an overlay. */
    enum Merge {
        /** It stands in the place of a row that was unknown or less sure. */
        FILLED,
        /** It is a new row. */
        ADDED,
        /** The tables said so already. */
        KNOWN
    }

    String axis() {
        return axis;
    }

    List<String> keys() {
        return keys;
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    boolean hasItem(String indicator, String part) {
        return indicators.stream().anyMatch(row -> isItem(row, indicator, part));
    }

    private static boolean isItem(Map<String, String> row, String indicator, String part) {
        return cell(row, "no").equals(indicator) && cell(row, "part").equals(part);
    }

    /** Returns the row of indicators.csv in force on a day, or the first, that asks for a number of an item. */
    Optional<Map<String, String>> demand(String indicator, String part, String day) {
        if (rows.stream()
                .noneMatch(row -> cell(row, "indicator").equals(indicator)
                        && cell(row, "part").equals(part))) {
            return Optional.empty();
        }
        List<Map<String, String>> demands = indicators.stream()
                .filter(row ->
                        isItem(row, indicator, part) && !cell(row, "unit").isEmpty())
                .toList();
        return demands.stream()
                .filter(row -> holdsOn(row, day))
                .findFirst()
                .or(() -> demands.stream().findFirst());
    }

    /** Returns the row of the same cell that holds on the first day of {@code level}. */
    Optional<Map<String, String>> covering(Map<String, String> level) {
        return rows.stream()
                .filter(row -> isSameCell(row, level) && holdsOn(row, cell(level, "from")))
                .findFirst();
    }

    /**
     * Merges a row of an overlay: into the place of an unknown or unverified one of the same first day, or below
     * the earlier one, which ends on the day before. What the earlier one says of days after the last day of the
     * new one stays, as a row of its own.
     *
     * @throws OverlayFault if it contradicts a row that somebody is sure of, or later ones
     */
    Merge merge(OverlayRow row, Map<String, String> level) {
        checkOperator(row, level);
        Optional<Map<String, String>> covering = covering(level);
        if (covering.isEmpty()) {
            return add(row, level);
        }
        Map<String, String> there = covering.get();
        boolean sameStart = cell(there, "from").equals(cell(level, "from"));
        // Another act may change what holds from a later day on; the same act does not say two things.
        boolean amends = !sameStart && !cell(there, "act").equals(cell(level, "act"));
        if (!agree(there, level)) {
            if (Grade.valueOf(cell(there, "status")).decides() && !amends) {
                throw contradiction(row, level, there);
            }
        } else if (!amends && isAsSure(there, level)) {
            checkEnd(row, there);
            return Merge.KNOWN;
        }
        return cut(row, level, there);
    }

    private static boolean agree(Map<String, String> one, Map<String, String> other) {
        return words(one).equals(words(other));
    }

    private static boolean isAsSure(Map<String, String> there, Map<String, String> level) {
        return Grade.valueOf(cell(there, "status")).compareTo(Grade.valueOf(cell(level, "status"))) <= 0;
    }

    private OverlayFault contradiction(OverlayRow row, Map<String, String> level, Map<String, String> there) {
        return row.fault(
                "value",
                "asks for " + words(level) + ", while line " + line(there) + " of thresholds.csv, "
                        + cell(there, "status") + " by " + cell(there, "act") + ", asks for " + words(there));
    }

    /** What is known already is known to its last day only. */
    private void checkEnd(OverlayRow row, Map<String, String> there) {
        String last = cell(there, "to");
        if (!last.isEmpty()
                && row.date("to").filter(to -> to.compareTo(last) > 0).isPresent()) {
            throw row.fault(
                    "to",
                    "line " + line(there) + " of thresholds.csv says the same to " + last
                            + ": give the days after it a row of their own");
        }
    }

    /** Returns the line of a row in its file, whose header is line 1. */
    private int line(Map<String, String> there) {
        return index(there) + 2;
    }

    private int index(Map<String, String> there) {
        int index = 0;
        while (rows.get(index) != there) {
            index++;
        }
        return index;
    }

    /** Puts a level into the days of another, which keeps those before and those after. */
    private Merge cut(OverlayRow row, Map<String, String> level, Map<String, String> there) {
        Map<String, String> filled = new LinkedHashMap<>(level);
        if (cell(level, "to").isEmpty()) {
            filled.put("to", cell(there, "to"));
        }
        endBeforeNext(row, filled);
        Optional<Map<String, String>> rest = rest(there, cell(filled, "to"));
        int index = index(there);
        boolean inItsPlace = cell(there, "from").equals(cell(level, "from"));
        if (inItsPlace) {
            rows.set(index, filled);
        } else {
            there.put("to", dayBefore(cell(level, "from")));
            index++;
            rows.add(index, filled);
        }
        int below = index + 1;
        rest.ifPresent(after -> rows.add(below, after));
        return inItsPlace ? Merge.FILLED : Merge.ADDED;
    }

    /** Returns what a level says of the days after {@code last}, if it holds on any. */
    private static Optional<Map<String, String>> rest(Map<String, String> there, String last) {
        String end = cell(there, "to");
        if (last.isEmpty() || (!end.isEmpty() && end.compareTo(last) <= 0)) {
            return Optional.empty();
        }
        Map<String, String> rest = new LinkedHashMap<>(there);
        rest.put("from", LocalDate.parse(last).plusDays(1).toString());
        return Optional.of(rest);
    }

    private Merge add(OverlayRow row, Map<String, String> level) {
        Map<String, String> added = new LinkedHashMap<>(level);
        endBeforeNext(row, added);
        rows.add(place(level), added);
        return Merge.ADDED;
    }

    /** Below the earlier rows of its cell, else above the later ones, else below its item. */
    private int place(Map<String, String> level) {
        int place = 0;
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> other = rows.get(i);
            if (isSameCell(other, level)) {
                if (cell(other, "from").compareTo(cell(level, "from")) > 0) {
                    return i;
                }
                place = i + 1;
            } else if (isSameItem(other, level) && !hasCell(level)) {
                place = i + 1;
            }
        }
        return place;
    }

    private boolean hasCell(Map<String, String> level) {
        return rows.stream().anyMatch(other -> isSameCell(other, level));
    }

    /** A level ends before the next of its cell begins; a file that says otherwise is not guessed about. */
    private void endBeforeNext(OverlayRow row, Map<String, String> level) {
        Optional<String> next = rows.stream()
                .filter(other -> isSameCell(other, level))
                .map(other -> cell(other, "from"))
                .filter(from -> from.compareTo(cell(level, "from")) > 0)
                .min(Comparator.naturalOrder());
        if (next.isEmpty()) {
            return;
        }
        String last = cell(level, "to");
        if (!last.isEmpty() && last.compareTo(next.get()) < 0) {
            return;
        }
        if (row.find("to").isPresent()) {
            throw row.fault("to", "the next level of this cell begins on " + next.get());
        }
        level.put("to", dayBefore(next.get()));
    }

    /** At one time all levels of a number lean to one side. */
    private void checkOperator(OverlayRow row, Map<String, String> level) {
        Operator operator = Operator.parse(cell(level, "op"));
        for (Map<String, String> other : rows) {
            if (isSameItem(other, level)
                    && holdsOn(other, cell(level, "from"))
                    && !Operator.parse(cell(other, "op")).leansAs(operator)) {
                throw row.fault("op", "the other levels of this number ask for " + cell(other, "op"));
            }
        }
    }

    private static boolean isSameItem(Map<String, String> one, Map<String, String> other) {
        return cell(one, "indicator").equals(cell(other, "indicator"))
                && cell(one, "part").equals(cell(other, "part"));
    }

    private static boolean isSameCell(Map<String, String> one, Map<String, String> other) {
        return CELL.stream().allMatch(column -> cell(one, column).equals(cell(other, column)));
    }

    /** Days of this form sort as text does. */
    private static boolean holdsOn(Map<String, String> row, String day) {
        return cell(row, "from").compareTo(day) <= 0
                && (cell(row, "to").isEmpty() || cell(row, "to").compareTo(day) >= 0);
    }

    private static String words(Map<String, String> level) {
        return cell(level, "op") + " " + cell(level, "value");
    }

    private static String dayBefore(String day) {
        return LocalDate.parse(day).minusDays(1).toString();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
