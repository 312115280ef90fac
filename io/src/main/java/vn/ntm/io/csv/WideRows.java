package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.Tokens;
import vn.ntm.io.sheet.row.CsvRow;
import vn.ntm.io.sheet.row.NumberCell;
import vn.ntm.io.sheet.row.RowPrint;
import vn.ntm.io.sheet.row.TokenCells;
import vn.ntm.io.sheet.row.TypedCells;

/** Reads the rows of one wide file. A cell that cannot be used is reported and left out; its row is read all the same. */
final class WideRows {

    private static final List<Flag> FLAGS = List.of(Flag.values());
    private static final List<String> STATED = List.of("region", "group", "flags");

    private final CriteriaSet set;
    private final UnitRegistry registry;
    private final LocalDate standardDay;
    private final CsvSheet sheet;
    private final Consumer<Failure> failures;
    private final NumberCell numbers;
    private final TokenCells tokens;
    private final List<String> ids = new ArrayList<>();
    private final List<Subject> subjects = new ArrayList<>();
    private final int[] cells;
    private final Map<LocalDate, WideDay> days = new HashMap<>();
    private final WideUnits units;
    private final int dateCell;
    private final int[] stated;
    private final RowPrint print;
    private final WideDay standard;

    private @Nullable WideDay lastDay;
    private String lastDate = "";

    WideRows(
            CriteriaSet set,
            UnitRegistry registry,
            LocalDate day,
            WideForm form,
            CsvSheet sheet,
            Consumer<Failure> failures) {
        this.set = set;
        this.registry = registry;
        this.standardDay = day;
        this.sheet = sheet;
        this.failures = failures;
        this.numbers = sheet.numbers();
        this.dateCell = sheet.index("date");
        this.tokens = new TokenCells(sheet.profile().vocabulary());
        form.subjects().forEach((id, subject) -> {
            if (sheet.has(id)) {
                ids.add(id);
                subjects.add(subject);
            }
        });
        this.cells = ids.stream().mapToInt(sheet::index).toArray();
        this.units = new WideUnits(set, sheet, failures);
        this.stated = STATED.stream().mapToInt(sheet::index).toArray();
        this.print = new RowPrint(sheet.width());
        this.standard = new WideDay(set, registry, day, subjects, cells, sheet.width(), null);
        days.put(day, standard);
        sheet.type(standard.places(), print, tokens);
    }

    /**
     * The unit of a row and the day that is judged.
     *
     * @param digits the number that the code of the unit writes; codes of one set have one length
     */
    record Key(AdministrativeUnit unit, int digits, WideDay day) {

        /** The digits of the code and the day in one number. */
        long packed() {
            return ((long) digits << 32) | (day.date().toEpochDay() & 0xFFFFFFFFL);
        }
    }

    /** Returns whom a row is about; null where that cannot be told, with what is wrong reported. */
    @Nullable
    Key key(CsvCells row) {
        Optional<Failure> misshapen = row.misshapen();
        if (misshapen.isPresent()) {
            failures.accept(misshapen.get());
            return null;
        }
        WideDay day = day(row);
        if (day == null) {
            return null;
        }
        return units.find(row, day);
    }

    private @Nullable WideDay day(CsvCells row) {
        WideDay same = lastDay;
        // Rows of one day stand together, and to read a date takes longer than to read a number.
        if (same != null && row.row().is(dateCell, lastDate)) {
            return same;
        }
        List<Failure> found = new ArrayList<>(0);
        LocalDate date = row.date("date", found::add).orElse(standardDay);
        if (!found.isEmpty()) {
            found.forEach(failures);
            return null;
        }
        WideDay last = lastDay;
        if (last == null || !last.date().equals(date)) {
            last = days.computeIfAbsent(
                    date, any -> new WideDay(set, registry, date, subjects, cells, sheet.width(), standard));
        }
        lastDay = last;
        lastDate = row.row().text(dateCell);
        return last;
    }

    /** Returns the dossier of a row; null where its cells do not go together. */
    <T> @Nullable T dossier(CsvCells row, Key key, WideMaker.Starter<T> starter) {
        WideDay day = key.day();
        boolean states = isStated(row.row());
        WideMaker<T> maker = starter.start(
                day,
                key.unit(),
                states ? region(row, day) : Optional.empty(),
                states ? group(row, day) : Optional.empty(),
                states ? flags(row) : List.of());
        row.reportDamaged(failures);
        print.begin();
        stated(row.row());
        CompactDossier.Builder block = maker.block();
        if (block != null && row.row().typed().isBy(day.places())) {
            all(row, day, maker, block);
        } else {
            one(row, day, maker);
        }
        try {
            return maker.make();
        } catch (IllegalArgumentException e) {
            // The only thing that a row of checked cells can still say is both of a whole and of a piece of it.
            failures.accept(
                    row.failure(FailureReason.CONTRADICTING_ROWS, "unit", "other", Integer.toString(row.line())));
            return null;
        }
    }

    /** Reads one cell after the other. */
    private <T> void one(CsvCells row, WideDay day, WideMaker<T> maker) {
        CsvRow record = row.row();
        for (int i = 0; i < cells.length; i++) {
            if (!record.isBlank(cells[i])) {
                cell(row, i, day, maker);
            }
        }
        // Rows of days that ask for the same stand together.
        sheet.moveTo(day.places());
    }

    /** Reads what was put in its place with the row at once, and one cell after the other what is left. */
    private <T> void all(CsvCells row, WideDay day, WideMaker<T> maker, CompactDossier.Builder block) {
        CsvRow record = row.row();
        TypedCells typed = record.typed();
        print.typed(typed);
        for (int word = 0; word < day.layout().words(); word++) {
            block.measured(word, typed.measured(word), typed.numbers());
            block.attested(word, Finding.MET, typed.met(word));
            block.attested(word, Finding.NOT_MET, typed.notMet(word));
        }
        for (int i = 0; typed.hasOthers() && i < cells.length; i++) {
            if (!typed.isPut(cells[i]) && !record.isBlank(cells[i])) {
                cell(row, i, day, maker);
            }
        }
    }

    /** Returns the fingerprint of what the last row said: equal of rows that say the same. */
    long print() {
        return print.value();
    }

    private boolean isStated(CsvRow record) {
        for (int cell : stated) {
            if (!record.isBlank(cell)) {
                return true;
            }
        }
        return false;
    }

    private void stated(CsvRow record) {
        for (int cell : stated) {
            if (!record.isBlank(cell)) {
                print.text(cell, record.text(cell));
            }
        }
    }

    private <T> void cell(CsvCells row, int column, WideDay day, WideMaker<T> maker) {
        CsvRow record = row.row();
        int cell = cells[column];
        int slot = day.slot(column);
        if (slot == WideDay.NOT_ASKED) {
            print.text(cell, record.text(cell));
            failures.accept(row.failing(FailureReason.NOT_ASKED_ON_DAY, ids.get(column))
                    .putAttributes("raw", ids.get(column))
                    .putAttributes("set", set.id())
                    .putAttributes("date", day.date().toString())
                    .build());
            return;
        }
        if (day.isPlainNumber(column) && numbers.read(record, cell)) {
            print.number(cell, numbers.decimal());
            maker.measured(slot, numbers);
            return;
        }
        CellToken token = tokens.find(record, cell);
        if (token != null && token != CellToken.BASICALLY_MET) {
            print.word(cell, token);
            maker.stated(slot, token);
            return;
        }
        MeasureUnit scale = day.scale(column);
        Optional<Decimal> grade = scale == null ? Optional.empty() : scale.grade(record.text(cell));
        if (grade.isPresent()) {
            print.number(cell, grade.get());
            maker.graded(slot, grade.get());
            return;
        }
        print.text(cell, record.text(cell));
        if (day.isPlainNumber(column)) {
            failures.accept(row.badNumber(ids.get(column)));
        } else {
            failures.accept(row.badToken(
                    ids.get(column),
                    scale == null
                            ? WideForm.acceptedWords(sheet.profile().vocabulary())
                            : String.join(", ", scale.grades()) + ", "
                                    + WideForm.acceptedWords(sheet.profile().vocabulary())));
        }
    }

    private Optional<String> group(CsvCells row, WideDay day) {
        return row.text("group").filter(text -> isFine(row, day.check().group(text)));
    }

    private Optional<EconomicRegion> region(CsvCells row, WideDay day) {
        Optional<String> text = row.text("region");
        Optional<EconomicRegion> region = text.flatMap(EconomicRegions::find);
        if (text.isPresent() && region.isEmpty()) {
            failures.accept(row.badToken("region", DossierUnitCells.REGIONS));
        }
        return region.filter(known -> isFine(row, day.check().region(known)));
    }

    private boolean isFine(CsvCells row, Optional<Objection> objection) {
        objection.map(row::failure).ifPresent(failures);
        return objection.isEmpty();
    }

    private List<Flag> flags(CsvCells row) {
        Optional<String> text = row.text("flags");
        if (text.isEmpty()) {
            return List.of();
        }
        Optional<List<Flag>> flags = DossierUnitCells.flags(text.get()).map(List::copyOf);
        if (flags.isEmpty()) {
            failures.accept(row.badToken("flags", Tokens.names(FLAGS)));
        }
        return flags.orElse(List.of());
    }
}
