package vn.ntm.cli.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VisibleText;

/**
 * What a file says of itself, and a reader has to know before any figure: a row above its header, or a note that most of its
 * rows bear.
 *
 * @param file the name of the file
 * @param text what it says
 */
record Remark(String file, String text) {

    /** Returns what the files say of themselves, in the order of the report. */
    static List<Remark> of(ProvinceReport report) {
        List<Remark> remarks = new ArrayList<>();
        report.matrix()
                .ifPresent(read ->
                        read.form().titles().forEach(title -> remarks.add(new Remark(DataFolder.MATRIX, title))));
        report.dossiers()
                .flatMap(ProvinceReport.Judged::note)
                .ifPresent(note -> remarks.add(new Remark(DataFolder.DOSSIERS, note)));
        report.ledger()
                .flatMap(ProvinceReport.Ledger::note)
                .ifPresent(note -> remarks.add(new Remark(DataFolder.LEDGER, note)));
        report.capital()
                .ifPresent(read ->
                        read.remarks().forEach(remark -> remarks.add(new Remark(DataFolder.CAPITAL, remark))));
        return remarks;
    }

    /** Returns the note that more than half of the rows bear. */
    static Optional<String> common(Stream<Optional<String>> notes) {
        Map<Optional<String>, Integer> counts = new LinkedHashMap<>();
        notes.forEach(note -> counts.merge(note, 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .filter(note -> 2 * note.getValue() > all)
                .findFirst()
                .flatMap(Map.Entry::getKey);
    }

    String toText(Language language) {
        return language.choose(file + " ghi: ", file + " says: ") + VisibleText.of(text);
    }
}
