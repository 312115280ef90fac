package vn.ntm.io.law;

import com.google.common.collect.ImmutableList;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.LawColumns;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.view.Kit;
import vn.ntm.criteria.view.LevelGroup;
import vn.ntm.criteria.view.RequirementWords;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.sheet.CsvOutput;

/**
 * Writes the kit of a set (biểu điền mức): an overlay file with the known levels, and blank cells where one is open. A
 * person with the act in hand fills in {@code value} and {@code act}; then {@link OverlayCsv} reads it as it is. A row
 * that is not filled in is a failure of these two cells.
 *
 * <p>The columns are those of an overlay file, then remarks that reading passes over: {@code #label}, {@code #unit} and
 * {@code #known}, which says how sure a known level is, or why a level is open and what is believed of it, and of a part
 * whether another will do in its place.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class KitCsv {

    private static final List<String> COLUMNS = ImmutableList.<String>builder()
            .addAll(LawColumns.OVERLAY)
            .add("#label", "#unit", "#known")
            .build();

    private final Language language;
    private final CsvProfile profile;

    private KitCsv(Language language, CsvProfile profile) {
        this.language = language;
        this.profile = profile;
    }

    /** Returns the writer of kits with remarks in {@code language}. */
    public static KitCsv in(Language language) {
        return new KitCsv(language, CsvProfile.standard());
    }

    /** Returns this writer of files that are written as {@code profile} says. */
    public KitCsv with(CsvProfile profile) {
        return new KitCsv(language, profile);
    }

    /** Returns the kit of {@code view} as text. */
    public String write(SetView view) {
        return CsvOutput.text(profile, records(Kit.of(view)));
    }

    /**
     * Writes the kit of {@code view}. The caller chooses the encoding with the writer, and closes it.
     *
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(SetView view, Writer out) {
        CsvOutput.write(profile, out, records(Kit.of(view)));
    }

    private Consumer<CsvOutput> records(Kit kit) {
        return csv -> {
            csv.words(COLUMNS);
            kit.rows().forEach(row -> write(kit, row, csv));
        };
    }

    private void write(Kit kit, Kit.Row row, CsvOutput csv) {
        Optional<LocalDate> from =
                row.days().from().or(() -> kit.view().set().validity().from());
        OverlayRecord.write(
                kit.view().set().id(),
                row.level(),
                from,
                row.days().to(),
                row.open().isEmpty(),
                csv);
        csv.text(label(row))
                .text(row.level().unit().toText(language))
                .text(known(row))
                .end();
    }

    private String label(Kit.Row row) {
        return row.part()
                .map(part -> part.label(language))
                .orElseGet(() -> row.indicator().label(language));
    }

    /** What is believed stands here alone, so that nobody loads it as the law. */
    private String known(Kit.Row row) {
        Threshold level = row.level();
        List<String> known = new ArrayList<>();
        if (row.open().isEmpty()) {
            known.add(level.grade().toText(language));
        } else {
            known.add(level.value().isPresent() ? row.open().get().toText(language) + ": " + said(level) : said(level));
            row.floor()
                    .ifPresent(floor -> known.add(language.choose("mức chung ", "general level ")
                            + floor.required(language).orElse("")
                            + cited(floor)));
        }
        row.part()
                .flatMap(part -> RequirementWords.in(language)
                        .alternatives(row.indicator().alternatives(part)))
                .ifPresent(known::add);
        return String.join("; ", known);
    }

    private String said(Threshold level) {
        String text = new LevelGroup(List.of(level.column()), level).levelText(language);
        return level.value().isPresent() ? text + cited(level) : text;
    }

    private String cited(Threshold level) {
        return " (" + level.citation().toText() + ")";
    }
}
