package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.sheet.CsvOutput;

/**
 * The columns of a wide file that is written: which of the form it has, what they are about, and the words that stand in
 * them. All that is the same for every row is found out here, once.
 */
final class WideColumns {

    private final LocalDate day;
    private final List<String> ids;
    private final List<Subject> subjects;
    private final Map<Subject, Integer> columns = new HashMap<>();
    private final @Nullable MeasureUnit[] scales;
    private final Vocabulary vocabulary;
    private final Map<CellToken, char[]> words = new EnumMap<>(CellToken.class);
    private final BitSet used = new BitSet();
    private boolean dated;

    WideColumns(WideForm form, LocalDate day, DossierCheck check, Vocabulary vocabulary) {
        this.day = day;
        this.vocabulary = vocabulary;
        this.ids = List.copyOf(form.subjects().keySet());
        this.subjects = List.copyOf(form.subjects().values());
        this.scales = new @Nullable MeasureUnit[subjects.size()];
        for (int i = 0; i < scales.length; i++) {
            columns.put(subjects.get(i), i);
            scales[i] = check.scale(subjects.get(i)).orElse(null);
        }
    }

    /** Returns how many columns the form has, those of the unit left out. */
    int count() {
        return subjects.size();
    }

    Subject subject(int column) {
        return subjects.get(column);
    }

    /**
     * Returns the column of a subject.
     *
     * @throws IllegalArgumentException if there is none
     */
    int column(Subject subject) {
        Integer column = columns.get(subject);
        if (column == null) {
            throw new IllegalArgumentException("dossiers: the form has no column for " + subject);
        }
        return column;
    }

    /**
     * Checks whose observation it is: a cell does not say, so that reading takes each for one of the appraisal.
     *
     * @throws IllegalArgumentException if it is somebody else's
     */
    static void requireAppraisal(UnitCode unit, Subject subject, Assessor by) {
        if (by != Assessor.APPRAISAL) {
            throw new IllegalArgumentException("dossiers: that of " + subject + " of " + unit + " is by " + by
                    + "; the form has no place for it, and would be read as by " + Assessor.APPRAISAL);
        }
    }

    /** Notes that a cell of a column has something in it. */
    void use(int column) {
        used.set(column);
    }

    /** Notes the day of a dossier; where one has another than the file, every row has a date. */
    void use(LocalDate date) {
        dated |= !date.equals(day);
    }

    /** Returns the columns that have something in them, in their order. */
    int[] used() {
        return used.stream().toArray();
    }

    /** Writes the header: the columns of the unit, then those in use. */
    void header(CsvOutput csv) {
        List<String> header = new ArrayList<>(List.of("unit", "region", "group", "flags"));
        if (dated) {
            header.add(1, "date");
        }
        used.stream().mapToObj(ids::get).forEach(header::add);
        csv.words(header);
    }

    /** Writes the cells of the unit of a row. */
    void unit(UnitCode unit, LocalDate date, String region, String group, String flags, CsvOutput csv) {
        csv.code(unit.text());
        if (dated) {
            csv.word(date.toString());
        }
        csv.word(region).text(group).word(flags);
    }

    /** Returns the scale whose grades stand in a column, if they do. */
    @Nullable
    MeasureUnit scale(int column) {
        return scales[column];
    }

    /**
     * Writes the word for something.
     *
     * @throws IllegalArgumentException if the vocabulary has none
     */
    void word(CellToken token, CsvOutput csv) {
        char[] word = words.get(token);
        if (word == null) {
            word = csv.prepared(vocabulary
                    .word(token)
                    .orElseThrow(() -> new IllegalArgumentException("vocabulary: it has no word for " + token)));
            words.put(token, word);
        }
        csv.ready(word);
    }
}
