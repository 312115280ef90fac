package vn.ntm.tables.law;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.tables.law.shape.Piece;

/**
 * The words that people wrote into the tables of a set: names, labels, conditions, the names of choices, notes.
 * Facts have none of them, so they are kept from the tables as they are. A wording with words of its own is
 * found by its first day; another has those of the first row of its indicator or part.
 */
final class LawWords {

    private final Map<List<String>, Map<String, String>> criteria = new HashMap<>();
    private final Map<List<String>, Map<String, String>> items = new HashMap<>();
    private final Map<List<String>, Map<String, String>> wordings = new HashMap<>();
    private final Map<List<String>, String> notes = new HashMap<>();

    static LawWords read(Path folder) throws IOException {
        LawWords words = new LawWords();
        for (Map<String, String> row : LawTable.CRITERIA.read(folder)) {
            words.criteria.put(List.of(cell(row, "no")), row);
        }
        for (Map<String, String> row : LawTable.INDICATORS.read(folder)) {
            words.items.putIfAbsent(item(row), row);
            words.wordings.put(wording(row), row);
        }
        for (Map<String, String> row : LawTable.THRESHOLDS.read(folder)) {
            words.notes.put(level(row), cell(row, "note"));
        }
        return words;
    }

    private static List<String> item(Map<String, String> row) {
        return List.of(cell(row, "no"), cell(row, "part"));
    }

    private static List<String> wording(Map<String, String> row) {
        return List.of(cell(row, "no"), cell(row, "part"), cell(row, "from"));
    }

    private static List<String> level(Map<String, String> row) {
        return List.of(
                cell(row, "indicator"), cell(row, "part"), cell(row, "axis"), cell(row, "key"), cell(row, "from"));
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** Puts names into a row of {@code criteria.csv}, and completeness where the facts do not settle it. */
    void fillCriterion(Map<String, String> row) {
        Map<String, String> words = criteria.getOrDefault(List.of(cell(row, "no")), Map.of());
        String name = "criterion " + cell(row, "no");
        if (!cell(row, "group").isEmpty()) {
            row.put("group_vi", required(words, "group_vi", name));
            row.put("group_en", required(words, "group_en", name));
        }
        row.put("name_vi", required(words, "name_vi", name));
        row.put("name_en", required(words, "name_en", name));
        row.putIfAbsent("complete", cell(words, "complete").isEmpty() ? "false" : cell(words, "complete"));
    }

    /** Puts labels and note into a row of {@code indicators.csv}, and the condition if the law has one. */
    void fillItem(Map<String, String> row, Piece.Asked asked) {
        String part = cell(row, "part");
        String name = "indicator " + cell(row, "no") + (part.isEmpty() ? "" : ", part " + part);
        Map<String, String> first = items.getOrDefault(item(row), Map.of());
        Map<String, String> words = wordings.getOrDefault(wording(row), first);
        row.put("label_vi", required(words, "label_vi", name));
        row.put("label_en", required(words, "label_en", name));
        if (asked != Piece.Asked.ALWAYS) {
            row.put("applies_when_vi", required(words, "applies_when_vi", name));
            row.put("applies_when_en", required(words, "applies_when_en", name));
        }
        if (asked == Piece.Asked.BY_CHOICE) {
            row.put("choice", required(words, "choice", name));
        }
        // A note is about one wording; one of a row without a day is about all.
        boolean own = words != first
                || cell(first, "from").isEmpty()
                || wording(first).equals(wording(row));
        row.put(
                "note",
                Optional.of(words)
                        .filter(found -> own)
                        .map(found -> cell(found, "note"))
                        .orElse(""));
    }

    /** Puts the note into the row of a place, of which nothing else is known. */
    void fillPlace(Map<String, String> row) {
        row.put("note", cell(wordings.getOrDefault(wording(row), items.getOrDefault(item(row), Map.of())), "note"));
    }

    /** Puts the note into a row of {@code thresholds.csv}. */
    void fillLevel(Map<String, String> row) {
        row.put("note", notes.getOrDefault(level(row), ""));
    }

    private static String required(Map<String, String> words, String column, String name) {
        String word = cell(words, column);
        if (word.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " has no " + column + ": write it into the tables first, in words of your own");
        }
        return word;
    }
}
