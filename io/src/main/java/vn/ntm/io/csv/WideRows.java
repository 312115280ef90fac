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
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.CodeCell;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvRow;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.NumberCell;
import vn.ntm.io.sheet.TokenCells;
import vn.ntm.io.sheet.Tokens;

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
    private final int dateCell;
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
    }

    /** The unit of a row and the day that is judged. */
    record Key(UnitCode unit, AdministrativeUnit known, WideDay day) {

        /** The digits of the code and the day in one number; codes of one set have one length. */
        long packed() {
            return (Long.parseLong(unit.text()) << 32) | (day.date().toEpochDay() & 0xFFFFFFFFL);
        }
    }

    /** Returns whom a row is about, or nothing, with what is wrong reported. */
    Optional<Key> key(CsvCells row) {
        Optional<Failure> misshapen = row.misshapen();
        if (misshapen.isPresent()) {
            failures.accept(misshapen.get());
            return Optional.empty();
        }
        WideDay day = day(row);
        if (day == null) {
            return Optional.empty();
        }
        Optional<String> text = row.text("unit");
        if (text.isEmpty()) {
            failures.accept(row.failure(FailureReason.MISSING_CELL, "unit"));
            return Optional.empty();
        }
        Optional<Key> whole = UnitCode.isCode(text.get()) ? whole(UnitCode.of(text.get()), day) : Optional.empty();
        if (whole.isPresent()) {
            return whole;
        }
        Optional<CodeCell> cell = CodeCell.of(text.get(), set.level(), day::isKnown);
        if (cell.isEmpty()) {
            failures.accept(row.failure(
                    FailureReason.UNKNOWN_UNIT, "unit", "date", day.date().toString()));
            return Optional.empty();
        }
        cell.get().repair(row, "unit").ifPresent(failures);
        Optional<Objection> objection = day.check().unit(cell.get().code());
        objection.map(row::failure).ifPresent(failures);
        UnitCode code = cell.get().code();
        return objection.isPresent() ? Optional.empty() : day.find(code).map(known -> new Key(code, known, day));
    }

    /** Returns the key of a row whose code is written as it should be and of a unit that is judged, as most are. */
    private static Optional<Key> whole(UnitCode code, WideDay day) {
        return day.find(code)
                .filter(known -> day.objection(code, known).isEmpty())
                .map(known -> new Key(code, known, day));
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
            last = days.computeIfAbsent(date, any -> new WideDay(set, registry, date, subjects));
        }
        lastDay = last;
        lastDate = row.row().text(dateCell);
        return last;
    }

    /** Returns the dossier of a row; nothing where its cells do not go together. */
    <T> Optional<T> dossier(CsvCells row, Key key, WideMaker.Starter<T> starter) {
        Optional<EconomicRegion> region = region(row, key.day());
        Optional<String> group =
                row.text("group").filter(text -> isFine(row, key.day().check().group(text)));
        WideMaker<T> maker = starter.start(key.day(), key.known(), region, group, flags(row));
        row.damaged("name").ifPresent(failures);
        row.damaged("note").ifPresent(failures);
        CsvRow record = row.row();
        for (int i = 0; i < cells.length; i++) {
            if (!record.isBlank(cells[i])) {
                cell(row, i, key.day(), maker);
            }
        }
        try {
            return Optional.of(maker.make());
        } catch (IllegalArgumentException e) {
            // The only thing that a row of checked cells can still say is both of a whole and of a piece of it.
            failures.accept(
                    row.failure(FailureReason.CONTRADICTING_ROWS, "unit", "other", Integer.toString(row.line())));
            return Optional.empty();
        }
    }

    private <T> void cell(CsvCells row, int column, WideDay day, WideMaker<T> maker) {
        CsvRow record = row.row();
        int cell = cells[column];
        int slot = day.slot(column);
        if (slot == WideDay.NOT_ASKED) {
            failures.accept(row.failing(FailureReason.NOT_ASKED_ON_DAY, ids.get(column))
                    .putAttributes("raw", ids.get(column))
                    .putAttributes("set", set.id())
                    .putAttributes("date", day.date().toString())
                    .build());
            return;
        }
        boolean numeric = day.layout().takesNumber(slot);
        MeasureUnit scale = day.scale(column);
        if (numeric && scale == null && numbers.read(record, cell)) {
            maker.measured(slot, numbers);
            return;
        }
        CellToken token = tokens.find(record, cell);
        if (token != null && token != CellToken.BASICALLY_MET) {
            maker.stated(slot, token);
            return;
        }
        Optional<Decimal> grade = scale == null ? Optional.empty() : scale.grade(record.text(cell));
        if (grade.isPresent()) {
            maker.graded(slot, grade.get());
        } else if (numeric && scale == null) {
            failures.accept(row.failure(FailureReason.BAD_NUMBER, ids.get(column)));
        } else {
            failures.accept(row.badToken(
                    ids.get(column),
                    scale == null
                            ? sheet.profile().vocabulary().accepted(CellToken.MET, CellToken.NOT_MET)
                            : String.join(", ", scale.grades())));
        }
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

    /** Returns a fingerprint of everything that a row says. */
    long fingerprint(CsvRow row) {
        long print = 0;
        for (int cell : cells) {
            print = row.fingerprint(cell, print);
        }
        for (String column : STATED) {
            print = row.fingerprint(sheet.index(column), print);
        }
        return print;
    }
}
