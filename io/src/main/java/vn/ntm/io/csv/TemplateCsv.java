package vn.ntm.io.csv;

import com.google.common.collect.ImmutableMap;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.remark.ItemRemarks;
import vn.ntm.io.sheet.CsvOutput;

/**
 * Writes empty dossier files (mẫu hồ sơ): a row for every indicator and part that a set asks for, with remarks that
 * reading passes over: {@code #label}, {@code #unit}, {@code #required} and {@code #grade}. {@link DossierCsv} reads
 * the file as it is, and each row counts once a value stands in it.
 *
 * <p>Without a unit the unit cells are empty, to be filled in with the values; a row that has neither is passed over.
 * An indicator that is judged from its parts has a row of its own too, for a finding of the whole: either that row or
 * those of its parts are filled in.
 *
 * <p>The required level is that of the column given; of a unit the region is otherwise that of the register on the day,
 * or, without a day, on the last day of the set on which the unit is in force. Where no column is known, the levels of
 * all are shown.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TemplateCsv {

    private static final List<String> COLUMNS = List.of(
            "unit",
            "indicator",
            "part",
            "value",
            "status",
            "by",
            "region",
            "group",
            "flags",
            "evidence",
            "note",
            "#label",
            "#unit",
            "#required",
            "#grade");

    private final SetView view;
    private final Language language;
    private final UnitRegistry units;
    private final CsvProfile profile;

    private TemplateCsv(SetView view, Language language, UnitRegistry units, CsvProfile profile) {
        this.view = view;
        this.language = language;
        this.units = units;
        this.profile = profile;
    }

    /** Returns the writer of templates for {@code set}, with remarks in {@code language}. */
    public static TemplateCsv of(CriteriaSet set, Language language) {
        return new TemplateCsv(SetView.of(set), language, UnitRegistry.standard(), CsvProfile.standard());
    }

    /** Returns this writer with what is asked on {@code day} alone; without a day it is the latest wording. */
    public TemplateCsv on(LocalDate day) {
        return new TemplateCsv(view.on(day), language, units, profile);
    }

    /**
     * Returns this writer with the column of all units stated.
     *
     * @throws IllegalArgumentException if the set has no such column; the message names those it has
     */
    public TemplateCsv inColumn(Column column) {
        return new TemplateCsv(view.inColumn(column), language, units, profile);
    }

    /** Returns this writer with units looked up in {@code registry}. */
    public TemplateCsv withUnits(UnitRegistry registry) {
        return new TemplateCsv(view, language, registry, profile);
    }

    /** Returns this writer of files that are written as {@code profile} says. */
    public TemplateCsv with(CsvProfile profile) {
        return new TemplateCsv(view, language, units, profile);
    }

    /** Returns what speaks against a template for the unit with this code: that the set judges no such unit. */
    public Optional<Objection> objection(String code) {
        if (!UnitCode.isCode(code)) {
            return refusal(FailureReason.BAD_CODE, code, ImmutableMap.of("raw", code));
        }
        if (day(UnitCode.of(code)).isPresent()) {
            return Optional.empty();
        }
        boolean known = units.versions(UnitCode.of(code)).stream()
                .anyMatch(version -> lastCommonDay(version).isPresent());
        return known
                ? refusal(
                        FailureReason.UNIT_NOT_OF_SET_LEVEL,
                        code,
                        ImmutableMap.of("raw", code, "set", view.set().id()))
                : refusal(FailureReason.UNKNOWN_UNIT, code, ImmutableMap.of("raw", code, "date", asked()));
    }

    private static Optional<Objection> refusal(FailureReason reason, String code, ImmutableMap<String, String> words) {
        return Optional.of(Objection.refusal(reason, "unit", code, words));
    }

    private String asked() {
        return view.day()
                .map(LocalDate::toString)
                .orElseGet(() -> view.set().validity().toString());
    }

    /** Returns the day on which the register is asked about a unit that the set judges. */
    private Optional<LocalDate> day(UnitCode unit) {
        return units.versions(unit).stream()
                .filter(version -> view.set().unitTypes().contains(version.type()))
                .flatMap(version -> lastCommonDay(version).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastCommonDay(AdministrativeUnit version) {
        if (view.day().isPresent()) {
            return view.day().filter(version.validity()::contains);
        }
        Validity set = view.set().validity();
        if (!set.overlaps(version.validity())) {
            return Optional.empty();
        }
        return version.validity()
                .to()
                .filter(last -> !set.endsBefore(last))
                .or(set::to)
                .or(() -> version.validity().from());
    }

    /**
     * Returns an empty file for {@code codes}; for none of them, one without a unit.
     *
     * @throws IllegalArgumentException if the set does not judge a unit; the message names it
     */
    public String write(List<UnitCode> codes) {
        return CsvOutput.text(profile, records(codes));
    }

    /**
     * Writes an empty file as {@link #write(List)} does. The caller chooses the encoding with the writer, and closes it.
     *
     * @throws IllegalArgumentException if the set does not judge a unit; the message names it
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(List<UnitCode> codes, Writer out) {
        CsvOutput.write(profile, out, records(codes));
    }

    private Consumer<CsvOutput> records(List<UnitCode> codes) {
        for (UnitCode code : codes) {
            objection(code.text()).ifPresent(found -> {
                throw new IllegalArgumentException("unit " + code + ": " + found.message(Language.EN));
            });
        }
        return csv -> {
            csv.words(COLUMNS);
            if (codes.isEmpty()) {
                rows("", view, csv);
            }
            codes.forEach(
                    code -> rows(code.text(), column(code).map(view::inColumn).orElse(view), csv));
        };
    }

    /** The column of a unit as judging finds it: the one stated, else its region by the register. */
    private Optional<Column> column(UnitCode unit) {
        if (view.column().isPresent() || view.set().axis() != Axis.REGION) {
            return view.column();
        }
        return day(unit)
                .flatMap(day ->
                        units.on(day).province(unit).flatMap(province -> EconomicRegions.ofProvince(province, day)))
                .map(Column::of)
                .filter(view.set()::hasColumn);
    }

    private void rows(String unit, SetView shown, CsvOutput csv) {
        ItemRemarks remarks = new ItemRemarks(shown, language);
        List<Line> lines = new ArrayList<>();
        for (SetView.CriterionView criterion : shown.criteria()) {
            for (SetView.IndicatorView indicator : criterion.indicators()) {
                String no = indicator.indicator().no();
                // What is judged by its parts is filled in by them: a file may not state both.
                boolean byParts = indicator.requirement().kind().isByParts()
                        && !indicator.parts().isEmpty();
                if (!byParts && remarks.isAsked(indicator.requirement())) {
                    lines.add(new Line(no, "", remarks.of(indicator)));
                }
                for (SetView.PartView part : indicator.parts()) {
                    if (remarks.isAsked(part.requirement())) {
                        lines.add(new Line(no, part.part().id(), remarks.of(indicator, part)));
                    }
                }
            }
        }
        // Region and group are stated once a unit.
        for (int i = 0; i < lines.size(); i++) {
            write(unit, lines.get(i), i == 0 ? view.column() : Optional.empty(), csv);
        }
    }

    /** What a row asks for, and what it says of that. */
    private record Line(String indicator, String part, ItemRemarks.Remarks remarks) {}

    private static void write(String unit, Line line, Optional<Column> stated, CsvOutput csv) {
        csv.code(unit)
                .text(line.indicator())
                .text(line.part())
                .empty()
                .empty()
                .empty()
                .text(key(stated, Axis.REGION))
                .text(key(stated, Axis.GROUP))
                .empty()
                .empty()
                .empty()
                .text(line.remarks().label())
                .text(line.remarks().unit())
                // A level begins with its operator, which a spreadsheet would compute.
                .text(line.remarks().required())
                .text(line.remarks().grade())
                .end();
    }

    private static String key(Optional<Column> column, Axis axis) {
        return column.filter(stated -> stated.axis() == axis).map(Column::key).orElse("");
    }
}
