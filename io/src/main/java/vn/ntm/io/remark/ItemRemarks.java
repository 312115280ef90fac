package vn.ntm.io.remark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.view.LevelGroup;
import vn.ntm.criteria.view.RequirementWords;
import vn.ntm.criteria.view.SetView;

/** What a file says of an item for people, beside the cells to be filled in. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ItemRemarks {

    private final SetView view;
    private final CriteriaSet set;
    private final Language language;

    /** Creates the remarks on the items of a view. */
    public ItemRemarks(SetView view, Language language) {
        this.view = view;
        this.set = view.set();
        this.language = language;
    }

    /** The remarks on an item: what it is about, in which unit it is measured, what is required, how sure that is. */
    @API(status = API.Status.INTERNAL, since = "0.1")
    public record Remarks(String label, String unit, String required, String grade) {

        private Remarks requiring(String more) {
            return new Remarks(label, unit, required + "; " + more, grade);
        }
    }

    /** Returns whether what is asked is still asked on the last day of the view, so that a dossier can speak of it. */
    public boolean isAsked(Requirement requirement) {
        Optional<LocalDate> last = view.day().or(() -> set.validity().to());
        return last.map(requirement.validity()::contains)
                .orElseGet(() -> requirement.validity().to().isEmpty());
    }

    /** Returns the remarks on an indicator. */
    public Remarks of(SetView.IndicatorView indicator) {
        Requirement asked = indicator.requirement();
        String kind = RequirementWords.in(language).kind(indicator.indicator(), asked);
        return remarks(indicator.label(language), observedUnit(indicator), kind, asked, indicator.levels());
    }

    /** Returns the remarks on a part of an indicator. */
    public Remarks of(SetView.IndicatorView indicator, SetView.PartView part) {
        Requirement asked = part.requirement();
        String kind = RequirementWords.in(language).kind(part.part(), asked, indicator.requirement());
        Remarks remarks = remarks(part.label(language), asked.unit(), kind, asked, part.levels());
        return RequirementWords.in(language)
                .alternatives(indicator.alternatives(part))
                .map(remarks::requiring)
                .orElse(remarks);
    }

    private Remarks remarks(
            String label, Optional<MeasureUnit> unit, String kind, Requirement asked, List<Threshold> levels) {
        List<LevelGroup> groups = LevelGroup.of(levels.stream()
                .filter(level -> level.validity().overlaps(set.validity()))
                .toList());
        List<String> required = new ArrayList<>();
        // What is compared with another figure is not understood from its factor alone.
        if (groups.isEmpty() || asked.kind().isCompared() || asked.kind() == RequirementKind.ROLLUP) {
            required.add(kind);
        }
        Stream.of(joined(groups, group -> group.levelText(language)))
                .filter(text -> !text.isEmpty())
                .forEach(required::add);
        RequirementWords.in(language).condition(asked).ifPresent(required::add);
        String grade = groups.isEmpty()
                ? asked.grade().toText(language)
                : joined(groups, group -> group.level().grade().toText(language));
        return new Remarks(label, unit.map(this::words).orElse(""), String.join("; ", required), grade);
    }

    private String words(MeasureUnit unit) {
        return unit.grades().isEmpty() ? unit.toText(language) : String.join("/", unit.grades());
    }

    /** Returns one text where the groups say the same, else one for each with its columns and days. */
    private String joined(List<LevelGroup> groups, Function<LevelGroup, String> words) {
        List<String> texts = groups.stream().map(words).distinct().toList();
        if (texts.size() == 1) {
            return texts.get(0);
        }
        boolean byColumn = view.column().isEmpty()
                || groups.stream()
                                .flatMap(group -> group.columns().stream())
                                .distinct()
                                .count()
                        > 1;
        return String.join(
                "; ",
                groups.stream()
                        .map(group -> where(group, byColumn) + words.apply(group))
                        .toList());
    }

    private String where(LevelGroup group, boolean byColumn) {
        String columns = byColumn ? group.columnsText(set, language) : "";
        String days = group.daysText(set);
        String where = columns.isEmpty() || days.isEmpty() ? columns + days : columns + " " + days;
        return where.isEmpty() ? "" : where + ": ";
    }

    /** The unit of the value to be filled in: that of the level, or of the figure that the value is compared with. */
    private Optional<MeasureUnit> observedUnit(SetView.IndicatorView indicator) {
        Requirement asked = indicator.requirement();
        return switch (asked.kind()) {
            case OWN_HISTORY ->
                asked.earlier().flatMap(indicator.indicator()::part).flatMap(ItemRemarks::unit);
            case RELATIVE ->
                asked.base()
                        .flatMap(base ->
                                set.base(base).flatMap(other -> base.indicator().flatMap(other::indicator)))
                        .flatMap(ItemRemarks::unit);
            default -> asked.unit();
        };
    }

    private static Optional<MeasureUnit> unit(Item item) {
        return item.requirements().stream()
                .flatMap(requirement -> requirement.unit().stream())
                .findFirst();
    }
}
