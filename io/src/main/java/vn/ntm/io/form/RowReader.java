package vn.ntm.io.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.io.profile.Blanks;

/**
 * Tells the rows of a form apart: units, group rows, control rows, and the notes and signatures that belong to none. What
 * a row is must follow from the row; only for rows that show nothing either way does it matter what comes after.
 */
final class RowReader {

    private static final Pattern RUNNING_NUMBER = Pattern.compile("(?:[IVX]+\\.)?\\d{1,5}(?:\\.\\d{1,5})*[.)]?");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})[.)]?");
    private static final Pattern LETTER = Pattern.compile("[A-ZĐ][.)]?");

    private static final int OF_LETTERS = 0;
    private static final int OF_REGIONS = 1;
    private static final int OF_NUMERALS = 2;
    private static final int OF_WORDS = 3;

    private final Sheet sheet;
    private final UnitCells cells;
    private final List<MatrixUnit> units = new ArrayList<>();
    private final List<ControlRow> controls = new ArrayList<>();
    /** What is computed of some part of the form. */
    private final Set<RowLabel.Control> ofParts = EnumSet.noneOf(RowLabel.Control.class);

    private final Section whole = Section.whole();
    private Section current = whole;
    private Section stretch = whole.stretch();
    private boolean stretchEnds;
    private boolean hasGroups;

    RowReader(Sheet sheet) {
        this.sheet = sheet;
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
    record ControlRow(FormRow row, RowLabel.Control kind, String label, Section section) {}

    List<MatrixUnit> units() {
        return units;
    }

    List<ControlRow> controls() {
        return controls;
    }

    /** Reads the rows below the header. */
    void read(List<FormRow> rows) {
        int lastUnit = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (control(rows.get(i)).isEmpty() && isCertainlyOfAUnit(rows.get(i))) {
                lastUnit = i;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            FormRow row = rows.get(i);
            if (!sheet.header().isRepeatedBy(row)) {
                read(row, i < lastUnit, i > lastUnit);
            }
        }
    }

    private void read(FormRow row, boolean unitsFollow, boolean behindUnits) {
        Optional<ControlRow> control = control(row);
        if (control.isPresent()) {
            controls.add(scoped(control.get(), unitsFollow));
            stretchEnds = true;
        } else if (isGroup(row)) {
            // Behind the last unit a text that heads nothing is a note or a signature.
            if (!behindUnits || hasResults(row)) {
                group(row);
            }
        } else if (isUnit(row, behindUnits)) {
            unit(row);
        }
    }

    private void unit(FormRow row) {
        if (stretchEnds) {
            stretch = whole.stretch();
            stretchEnds = false;
        }
        cells.read(row, current == whole ? stretch : current).ifPresent(unit -> {
            units.add(unit);
            unit.section().add(unit);
        });
    }

    private void group(FormRow row) {
        String label = sheet.freed(label(row));
        int depth = depth(row, label);
        while (current != whole && current.depth() >= depth) {
            current = current.above();
        }
        current = current.under(label, VietnameseNames.key(label), depth);
        hasGroups = true;
        if (hasResults(row)) {
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

    private int depth(FormRow row, String label) {
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

    private Optional<ControlRow> control(FormRow row) {
        // Xã Trung Bình has results in words, or nothing and a number; a row of means has figures.
        boolean figures = hasResults(row) || !sheet.text(row, MatrixForm.TOTAL).isEmpty();
        boolean place = hasWord(row) || (!figures && isCertainlyOfAUnit(row));
        for (String label : labels(row)) {
            Optional<RowLabel.Control> kind = RowLabel.control(label);
            if (kind.isEmpty() && !place) {
                kind = RowLabel.maybeControl(label);
            }
            if (kind.isPresent()) {
                return Optional.of(new ControlRow(row, kind.get(), Blanks.collapse(label), whole));
            }
        }
        return Optional.empty();
    }

    /** Returns the texts that say what the row is, the name first. */
    private List<String> labels(FormRow row) {
        List<String> labels = new ArrayList<>();
        String name = sheet.text(row, MatrixForm.NAME);
        if (!name.isEmpty()) {
            labels.add(name);
        }
        for (int i = 0; i < sheet.firstResult(); i++) {
            if (!row.text(i).isEmpty() && i != sheet.place(MatrixForm.NAME)) {
                labels.add(row.text(i));
            }
        }
        return labels;
    }

    private String label(FormRow row) {
        return labels(row).stream().findFirst().map(Blanks::collapse).orElse("");
    }

    private boolean isGroup(FormRow row) {
        if (hasWord(row) || labels(row).isEmpty()) {
            return false;
        }
        String number = sheet.text(row, MatrixForm.NUMBER);
        if (ROMAN.matcher(number).matches() || LETTER.matcher(number).matches()) {
            return true;
        }
        String label = label(row);
        if (RowLabel.isGroup(label, sheet.form().set().level())) {
            return true;
        }
        String key = VietnameseNames.key(label);
        return !isNumbered(row)
                && sheet.text(row, MatrixForm.CODE).isEmpty()
                && (RowLabel.isRegion(label)
                        || (!hasResults(row) && RowLabel.withoutType(key).equals(key)));
    }

    private boolean isUnit(FormRow row, boolean behindUnits) {
        boolean identified = !sheet.text(row, MatrixForm.NAME).isEmpty()
                || !sheet.text(row, MatrixForm.CODE).isEmpty();
        if (identified) {
            return isCertainlyOfAUnit(row) || !behindUnits;
        }
        if (hasWord(row)) {
            String missing = sheet.places().containsKey(MatrixForm.NAME) ? MatrixForm.NAME : MatrixForm.CODE;
            sheet.report(FailureReason.MISSING_CELL, row, sheet.place(missing));
        }
        return false;
    }

    private boolean isCertainlyOfAUnit(FormRow row) {
        return hasWord(row)
                || isNumbered(row)
                || !sheet.text(row, MatrixForm.CODE).isEmpty();
    }

    private boolean isNumbered(FormRow row) {
        return RUNNING_NUMBER.matcher(sheet.text(row, MatrixForm.NUMBER)).matches();
    }

    private boolean hasResults(FormRow row) {
        return sheet.form().criteria().keySet().stream()
                .anyMatch(column -> !sheet.text(row, column).isEmpty());
    }

    private boolean hasWord(FormRow row) {
        return sheet.form().criteria().keySet().stream()
                .anyMatch(column -> sheet.token(sheet.text(row, column)).isPresent());
    }
}
