package vn.ntm.io.csv;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.CsvOutput;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;
import vn.ntm.io.sheet.HeaderRows;
import vn.ntm.io.sheet.SheetHeader;

/**
 * Reads and writes dossier files in the wide form (hồ sơ dạng ngang): one unit a row, one column for each indicator, part
 * or criterion. A column is headed by the number of its indicator, {@code 1.1}, with its part, {@code 12.1/male}, or by
 * {@code TC} and the number of a criterion that is judged as a whole; {@link #form} lists them with their other names.
 * {@code unit} is required; {@code date}, {@code region}, {@code group}, {@code flags}, {@code name}, {@code note} and a
 * running number may be there. A cell holds a number, a word of the profile's {@link
 * vn.ntm.io.profile.Vocabulary}, or nothing.
 *
 * <p>A cell that cannot be used is reported and left out, as if it were empty. Rows of one unit on one day that say the
 * same count once and are reported, the first is kept; where they differ each is reported and none is used. 41.5 and 41.50
 * are the same, and so are two words of one meaning; a cell that cannot be used is the same as one of the same text.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class WideDossierCsv implements SourceReader<PartialResult<Dossier>> {

    private static final CsvProfile STANDARD = CsvProfile.standard().vocabulary(Vocabulary.vietnamese());

    private final CriteriaSet set;
    private final LocalDate day;
    private final UnitRegistry registry;
    private final CsvProfile profile;
    private final WideForm form;

    private WideDossierCsv(CriteriaSet set, LocalDate day, UnitRegistry registry, CsvProfile profile, WideForm form) {
        this.set = set;
        this.day = day;
        this.registry = registry;
        this.profile = profile;
        this.form = form;
    }

    /**
     * Returns the codec of dossiers to be judged by {@code set} on {@code day}, with the bundled register of units, for
     * files as {@link CsvProfile#standard()} has them with the words of {@link Vocabulary#vietnamese()}. The long form
     * ({@link DossierCsv#of}) knows fewer words unless it is told.
     */
    public static WideDossierCsv of(CriteriaSet set, LocalDate day) {
        WideForm form = WideForm.of(DossierLayout.of(set, day));
        return new WideDossierCsv(set, day, UnitRegistry.standard(), STANDARD, form);
    }

    /** Returns this codec with units looked up in {@code registry}. */
    public WideDossierCsv withUnits(UnitRegistry registry) {
        return new WideDossierCsv(set, day, registry, profile, form);
    }

    /** Returns this codec for files that are written as {@code profile} says, also of words: it knows no others then. */
    public WideDossierCsv with(CsvProfile profile) {
        return new WideDossierCsv(set, day, registry, profile, form);
    }

    /** Returns the columns of the form. */
    public FormSpec form() {
        return form.form();
    }

    /** Reads a source. The dossiers come in the order of the file. */
    @Override
    public PartialResult<Dossier> read(TextSource source) {
        return collected(source, WideMaker.Full::new);
    }

    /**
     * Reads a source into compact dossiers, in the order of the file.
     *
     * @throws UnreadableInputException if it is not there, not text, or larger than a limit
     * @throws MissingColumnException if its header lacks a required column
     */
    public PartialResult<CompactDossier> readCompact(TextSource source) {
        return collected(source, WideMaker.Compact::new);
    }

    /**
     * Hands on the dossiers of a source one by one, in the order of the file, and holds none of them: only which units
     * have come up, at some twenty bytes a row. To know of a unit that comes up again before it is handed on, the source
     * is read twice.
     *
     * @return what is wrong with the source
     * @throws IllegalArgumentException if the source is a stream or reader, which cannot be read twice
     * @throws UnreadableInputException if it is not there, not text, or larger than a limit
     * @throws MissingColumnException if its header lacks a required column
     */
    public List<Failure> forEach(TextSource source, Consumer<? super Dossier> dossiers) {
        return streamed(source, WideMaker.Full::new, dossiers);
    }

    /** Hands on compact dossiers as {@link #forEach} does those with observations. */
    public List<Failure> forEachCompact(TextSource source, Consumer<? super CompactDossier> dossiers) {
        return streamed(source, WideMaker.Compact::new, dossiers);
    }

    /**
     * Returns where the header of a source names each column that this form knows, by its id, in the order of the source;
     * a row above the header moves it, a second header row changes what it is called.
     *
     * @throws UnreadableInputException if the source is not there, not text, or larger than a limit
     * @throws MissingColumnException if its header lacks a required column
     */
    public Map<String, Origin> columns(TextSource source) {
        try (CsvSheet sheet = CsvSheet.open(source, form.form(), profile, HeaderRows.ONE_OR_TWO, any -> {})) {
            SheetHeader header = sheet.header();
            Map<String, Origin> places = new LinkedHashMap<>();
            header.places()
                    .forEach((id, index) -> places.put(
                            id,
                            Origin.builder()
                                    .file(source.name())
                                    .line(header.line())
                                    .column(index + 1)
                                    .header(header.header(index))
                                    .build()));
            return Collections.unmodifiableMap(places);
        }
    }

    /**
     * Hands on what every row says, each by itself and in one pass: rows of one unit are not compared. It is for those who
     * read a file in parts, and must compare the rows of all parts themselves.
     *
     * @return what is wrong with the source, but for rows of one unit
     * @throws UnreadableInputException if it is not there, not text, or larger than a limit
     * @throws MissingColumnException if its header lacks a required column
     */
    public List<Failure> forEachRow(TextSource source, Consumer<WideRow> rows) {
        FailureLog failures = failures(source);
        each(source, failures, (wide, row) -> {
            WideRows.Key key = wide.key(row);
            if (key != null) {
                Optional<CompactDossier> dossier = Optional.ofNullable(wide.dossier(row, key, WideMaker.Compact::new));
                rows.accept(new WideRow(key.unit().code(), key.day().date(), row.line(), wide.print(), dossier));
            }
        });
        return failures.inOrder();
    }

    private <T> PartialResult<T> collected(TextSource source, WideMaker.Starter<T> starter) {
        FailureLog failures = failures(source);
        List<@Nullable T> read = new ArrayList<>();
        RowKeys keys = new RowKeys();
        Place[] place = new Place[1];
        each(source, failures, (wide, row) -> {
            WideRows.Key key = wide.key(row);
            if (key != null) {
                place[0] = place[0] == null ? new Place(row) : place[0];
                read.add(wide.dossier(row, key, starter));
                keys.add(key.packed(), wide.print(), row.line());
            }
        });
        Map<Integer, RowKeys.Shared> shared = keys.shared();
        List<T> kept = new ArrayList<>(read.size());
        for (int i = 0; i < read.size(); i++) {
            RowKeys.Shared other = shared.isEmpty() ? null : shared.get(i);
            T dossier = read.get(i);
            if ((other == null || isKept(other, place[0].at(keys.line(i), code(keys.key(i))), failures))
                    && dossier != null) {
                kept.add(dossier);
            }
        }
        return PartialResult.of(kept, failures.inOrder());
    }

    private String code(long key) {
        String digits = Long.toString(key >> 32);
        return "0".repeat(set.level().digits() - digits.length()) + digits;
    }

    /** Where the units of the rows stand, kept for failures that are known only behind the last row. */
    private record Place(Origin first) {

        Place(CsvCells row) {
            this(row.at("unit"));
        }

        Origin at(int line, String code) {
            return Origin.builder()
                    .file(first.file())
                    .line(line)
                    .column(first.column())
                    .header(first.header())
                    .raw(code)
                    .build();
        }
    }

    private <T> List<Failure> streamed(TextSource source, WideMaker.Starter<T> starter, Consumer<? super T> dossiers) {
        if (!source.isRepeatable()) {
            throw new IllegalArgumentException(
                    "source " + source.name() + " can be read only once; this reads it twice: use a file, or read()");
        }
        RowKeys keys = new RowKeys();
        each(source, any -> {}, (wide, row) -> {
            WideRows.Key key = wide.key(row);
            if (key != null) {
                wide.dossier(row, key, WideMaker.Compact::new);
                keys.add(key.packed(), wide.print(), row.line());
            }
        });
        Map<Integer, RowKeys.Shared> shared = keys.shared();
        FailureLog failures = failures(source);
        int[] place = {0};
        each(source, failures, (wide, row) -> {
            WideRows.Key key = wide.key(row);
            if (key != null) {
                RowKeys.Shared other = shared.get(place[0]++);
                String code = key.unit().code().text();
                if (other == null || isKept(other, new Place(row).at(row.line(), code), failures)) {
                    T dossier = wide.dossier(row, key, starter);
                    if (dossier != null) {
                        dossiers.accept(dossier);
                    }
                }
            }
        });
        return failures.inOrder();
    }

    private void each(TextSource source, Consumer<Failure> failures, BiConsumer<WideRows, CsvCells> rows) {
        try (CsvSheet sheet = CsvSheet.open(source, form.form(), profile, HeaderRows.ONE_OR_TWO, failures)) {
            WideRows wide = new WideRows(set, registry, day, form, sheet, failures);
            sheet.forEach(row -> rows.accept(wide, row));
        }
    }

    private FailureLog failures(TextSource source) {
        return new FailureLog(source.name(), profile.limits().failures());
    }

    /** Reports a row that shares its unit with others, and returns whether it is used. */
    private static boolean isKept(RowKeys.Shared shared, Origin at, Consumer<Failure> failures) {
        if (shared.contradicts() || !shared.first()) {
            failures.accept(Failure.builder()
                    .reason(shared.contradicts() ? FailureReason.CONTRADICTING_ROWS : FailureReason.DUPLICATE_ROW)
                    .origin(at)
                    .putAttributes("other", Integer.toString(shared.other()))
                    .build());
        }
        return !shared.contradicts() && shared.first();
    }

    /**
     * Returns {@code dossiers} in the form that is read, one a row in the order given, with the columns of which any of
     * them has something. What an observation rests on and its note are not written: a cell has no place for them, and
     * they decide nothing.
     *
     * @throws IllegalArgumentException if one holds what the form has no place for: another observation of the same
     *     thing, one of something that the set does not ask for on its day, or one of another assessor than {@link
     *     vn.ntm.criteria.dossier.Assessor#APPRAISAL}, of which every cell is read; the message names it
     */
    public String write(List<Dossier> dossiers) {
        return CsvOutput.text(profile, records(dossiers));
    }

    /**
     * Writes {@code dossiers} as {@link #write(List)} does. The caller chooses the encoding with the writer, and closes
     * it.
     *
     * @throws IllegalArgumentException as {@link #write(List)} does
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(List<Dossier> dossiers, Writer out) {
        CsvOutput.write(profile, out, records(dossiers));
    }

    private Consumer<CsvOutput> records(List<Dossier> dossiers) {
        return WideRecords.of(written(), dossiers);
    }

    /**
     * Returns compact dossiers in the form that is read, one a row in the order given, with the columns of which any of
     * them has something. The column by which a unit is judged is written as its region or group; where it is not known
     * nothing is, and who reads the file looks it up.
     *
     * @throws IllegalArgumentException if one is of another set, is judged by a column that the set has not, or holds what
     *     the form has no place for: an observation of something that the set does not ask for on its day, or of another
     *     assessor than {@link vn.ntm.criteria.dossier.Assessor#APPRAISAL}, of which every cell is read; the message names
     *     it
     */
    public String writeCompact(List<CompactDossier> dossiers) {
        return CsvOutput.text(profile, compactRecords(dossiers));
    }

    /**
     * Writes compact dossiers as {@link #writeCompact(List)} does. The caller chooses the encoding with the writer, and
     * closes it.
     *
     * @throws IllegalArgumentException as {@link #writeCompact(List)} does
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void writeCompact(List<CompactDossier> dossiers, Writer out) {
        CsvOutput.write(profile, out, compactRecords(dossiers));
    }

    private Consumer<CsvOutput> compactRecords(List<CompactDossier> dossiers) {
        return CompactRecords.of(set, written(), dossiers);
    }

    private WideColumns written() {
        return new WideColumns(form, day, DossierCheck.of(set, registry.on(day)), profile.vocabulary());
    }
}
