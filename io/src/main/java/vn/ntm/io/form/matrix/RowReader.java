package vn.ntm.io.form.matrix;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.sheet.row.CsvRow;

/**
 * Tells the rows of a form apart: units, group rows, control rows, and the notes and signatures that belong to none. What
 * a row is must follow from the row; only for rows that show nothing either way does it matter what comes after.
 */
final class RowReader {

    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[.)]?");
    private static final Pattern LETTER = Pattern.compile("[A-ZĐ][.)]?");

    private static final int OF_LETTERS = 0;
    private static final int OF_REGIONS = 1;
    private static final int OF_NUMERALS = 2;
    private static final int OF_WORDS = 3;

    private final Sheet sheet;
    private final RowSigns signs;
    private final UnitCells cells;
    private final List<MatrixUnit> units = new ArrayList<>();
    private final List<ControlRow> controls = new ArrayList<>();
    /** What is computed of some part of the form. */
    private final Set<RowLabel.Control> ofParts = EnumSet.noneOf(RowLabel.Control.class);

    private final Section whole = Section.whole();
    private Section current = whole;
    private Section stretch = whole.stretch();
    /** What the rows last said to stand under in a column of its own. */
    private Section said = whole;

    private boolean stretchEnds;
    private boolean hasGroups;

    RowReader(Sheet sheet) {
        this.sheet = sheet;
        this.signs = new RowSigns(sheet);
        this.cells = new UnitCells(sheet);
    }

    /**
     * A row that computes from others.
     *
     * @param row the row
     * @param kind what it computes
     * @param label what it is called
     * @param section the units that it is about
     */
    record ControlRow(CsvRow row, RowLabel.Control kind, String label, Section section) {}

    List<MatrixUnit> units() {
        return units;
    }

    List<ControlRow> controls() {
        return controls;
    }

    /**
     * Reads the rows below the header. What a row shows that is not certainly of a unit depends on whether units follow, so
     * that such rows wait for the next one that is, or for the end.
     */
    void read() {
        List<CsvRow> waiting = new ArrayList<>();
        boolean some = false;
        for (CsvRow live = sheet.file().next();
                live != null;
                live = sheet.file().next()) {
            CsvRow row = live.copy();
            if (control(row).isEmpty() && signs.isCertainlyOfAUnit(row)) {
                waiting.forEach(before -> read(before, true, false));
                waiting.clear();
                read(row, false, false);
                some = true;
            } else {
                waiting.add(row);
            }
        }
        boolean behindUnits = some;
        waiting.forEach(behind -> read(behind, false, behindUnits));
    }

    private void read(CsvRow row, boolean unitsFollow, boolean behindUnits) {
        Optional<ControlRow> control = control(row);
        if (control.isPresent()) {
            controls.add(scoped(control.get(), unitsFollow));
            stretchEnds = true;
        } else if (isGroup(row)) {
            // Behind the last unit a text that heads nothing is a note or a signature.
            if (!behindUnits || signs.hasResults(row)) {
                group(row);
            } else {
                reportFigures(row);
            }
        } else if (isUnit(row, behindUnits)) {
            unit(row);
        } else if (!signs.hasWord(row)) {
            reportFigures(row);
        }
    }

    /** A row that computes something nobody knows is not passed over in silence, as a note is. */
    private void reportFigures(CsvRow row) {
        signs.firstFigure(row).ifPresent(column -> sheet.report(FailureReason.UNMAPPED_TOKEN, row, column));
    }

    private void unit(CsvRow row) {
        if (stretchEnds) {
            stretch = whole.stretch();
            stretchEnds = false;
        }
        cells.read(row, section(row)).ifPresent(unit -> {
            units.add(unit);
            unit.section().add(unit);
        });
    }

    /** Returns where a unit stands: under the group row above it or, within that, under what its row says. */
    private Section section(CsvRow row) {
        Section part = current == whole ? stretch : current;
        String above = Blanks.collapse(sheet.freed(sheet.text(row, MatrixForm.ABOVE)));
        if (above.isEmpty()) {
            // Merged over its communes, a district stands in the first of their cells.
            return said.above() == part ? said : part;
        }
        String key = VietnameseNames.key(above);
        if (said.above() != part
                || !said.path().equals(part.under(above, key, OF_WORDS).path())) {
            said = part.under(above, key, OF_WORDS);
        }
        hasGroups = true;
        return said;
    }

    private void group(CsvRow row) {
        String label = sheet.freed(signs.label(row));
        int depth = depth(row, label);
        while (current != whole && current.depth() >= depth) {
            current = current.above();
        }
        current = current.under(label, VietnameseNames.key(label), depth);
        hasGroups = true;
        if (signs.hasResults(row)) {
            controls.add(noted(new ControlRow(row, RowLabel.Control.TOTAL, label, current)));
        }
    }

    private ControlRow noted(ControlRow row) {
        row.section().note(row.kind());
        if (row.section() != whole) {
            ofParts.add(row.kind());
        }
        return row;
    }

    private int depth(CsvRow row, String label) {
        String number = sheet.text(row, MatrixForm.NUMBER);
        if (LETTER.matcher(number).matches() && !ROMAN.matcher(number).matches()) {
            return OF_LETTERS;
        }
        if (ROMAN.matcher(number).matches()) {
            return OF_NUMERALS;
        }
        return RowLabel.isRegion(label) ? OF_REGIONS : OF_WORDS;
    }

    /** Returns the row with what it is about: before any unit and behind the last one the whole, else the part just read. */
    private ControlRow scoped(ControlRow row, boolean unitsFollow) {
        Section part = current == whole ? stretch : current;
        boolean ofPart;
        if (units.isEmpty()) {
            ofPart = hasGroups;
        } else if (unitsFollow) {
            ofPart = true;
        } else {
            // The last group has a total of its own where those before it have.
            ofPart = hasGroups && ofParts.contains(row.kind()) && !part.has(row.kind());
        }
        return noted(new ControlRow(row.row(), row.kind(), row.label(), ofPart ? part : whole));
    }

    private Optional<ControlRow> control(CsvRow row) {
        // Xã Trung Bình has results in words, or nothing and a number; a row of means has figures.
        boolean figures =
                signs.hasResults(row) || !sheet.text(row, MatrixForm.TOTAL).isEmpty();
        boolean ofUnit = signs.isCertainlyOfAUnit(row);
        boolean place = signs.hasWord(row) || (ofUnit && !figures);
        for (String label : signs.labels(row)) {
            Optional<RowLabel.Control> kind = RowLabel.control(label);
            if (kind.isEmpty() && !place) {
                // No place is called just Tổng; one that is called Trung Bình may have 1 and 0 for marks.
                kind = RowLabel.maybeControl(label)
                        .filter(maybe -> maybe == RowLabel.Control.TOTAL || !ofUnit || !signs.hasMarks(row));
            }
            if (kind.isPresent()) {
                return Optional.of(new ControlRow(row, kind.get(), Blanks.collapse(label), whole));
            }
        }
        return Optional.empty();
    }

    private boolean isGroup(CsvRow row) {
        if (signs.hasWord(row) || signs.isUnderAnother(row) || signs.labels(row).isEmpty()) {
            return false;
        }
        String number = sheet.text(row, MatrixForm.NUMBER);
        if (ROMAN.matcher(number).matches() || LETTER.matcher(number).matches()) {
            return true;
        }
        String label = signs.label(row);
        if (RowLabel.isGroup(label, sheet.form().set().level())) {
            return true;
        }
        String key = VietnameseNames.key(label);
        return !signs.isNumbered(row)
                && sheet.text(row, MatrixForm.CODE).isEmpty()
                && (RowLabel.isRegion(label)
                        || (!signs.hasResults(row) && RowLabel.withoutType(key).equals(key)));
    }

    private boolean isUnit(CsvRow row, boolean behindUnits) {
        boolean identified = !sheet.text(row, MatrixForm.NAME).isEmpty()
                || !sheet.text(row, MatrixForm.CODE).isEmpty();
        if (identified) {
            return signs.isCertainlyOfAUnit(row) || !behindUnits || signs.hasUnknownWords(row);
        }
        if (signs.hasWord(row)) {
            String missing = sheet.places().containsKey(MatrixForm.NAME) ? MatrixForm.NAME : MatrixForm.CODE;
            sheet.report(FailureReason.MISSING_CELL, row, sheet.place(missing));
        }
        return false;
    }
}
