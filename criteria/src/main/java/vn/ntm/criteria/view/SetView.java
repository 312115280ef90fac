package vn.ntm.criteria.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/**
 * The part of a criteria set that somebody asked for (trích bộ tiêu chí): all of it, or what is in force on a day, or
 * one column, or what is still open. What writes a set, to a page, a table or JSON, writes a view of it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class SetView {

    private final CriteriaSet set;
    private final Optional<LocalDate> day;
    private final Optional<Column> column;
    private final boolean missing;

    private SetView(CriteriaSet set, Optional<LocalDate> day, Optional<Column> column, boolean missing) {
        this.set = set;
        this.day = day;
        this.column = column;
        this.missing = missing;
    }

    /**
     * A criterion with those of its indicators that are in the view.
     *
     * @param criterion the criterion
     * @param indicators the indicators, in the order of the act
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record CriterionView(Criterion criterion, List<IndicatorView> indicators) {

        /** Copies the indicators. */
        public CriterionView {
            indicators = ImmutableList.copyOf(indicators);
        }
    }

    /**
     * An indicator by one of its wordings.
     *
     * @param indicator the indicator
     * @param requirement what it asks for on the day; without a day, by the latest wording
     * @param parts its parts
     * @param levels the levels of the indicator itself, those of the tables before those of overlays
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record IndicatorView(
            Indicator indicator, Requirement requirement, List<PartView> parts, List<Threshold> levels) {

        /** Copies the lists. */
        public IndicatorView {
            parts = ImmutableList.copyOf(parts);
            levels = ImmutableList.copyOf(levels);
        }

        /** Returns the levels of the indicator and of its parts. */
        public List<Threshold> allLevels() {
            return Stream.concat(levels.stream(), parts.stream().flatMap(part -> part.levels().stream()))
                    .toList();
        }

        /** Returns what it is about, by this wording. */
        public String label(Language language) {
            return indicator.label(language, requirement);
        }

        /** Returns the parts of which one suffices, this one among them; nothing of a part that must hold by itself. */
        public List<Part> alternatives(PartView part) {
            return part.part().anyOf().isEmpty()
                    ? List.of()
                    : indicator.parts().stream()
                            .filter(other -> other.anyOf().equals(part.part().anyOf()))
                            .toList();
        }
    }

    /**
     * A part of an indicator by one of its wordings.
     *
     * @param part the part
     * @param requirement what it asks for on the day; without a day, by the latest wording
     * @param levels its levels, those of the tables before those of overlays
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record PartView(Part part, Requirement requirement, List<Threshold> levels) {

        /** Copies the levels. */
        public PartView {
            levels = ImmutableList.copyOf(levels);
        }

        /** Returns what it is about, by this wording. */
        public String label(Language language) {
            return part.label(language, requirement);
        }
    }

    /** Returns the view of a whole set at all times. */
    public static SetView of(CriteriaSet set) {
        return new SetView(set, Optional.empty(), Optional.empty(), false);
    }

    /** Returns this view with only what is in force on {@code day}; nothing where the set is not. */
    public SetView on(LocalDate day) {
        return new SetView(set, Optional.of(day), column, missing);
    }

    /**
     * Returns this view with only the levels of {@code column}, and the general ones that decide for it: of items that
     * have none of the set's axis, of an overlay, or the floor under a level that is left to the province.
     *
     * @throws IllegalArgumentException if the set has no such column; the message names those it has
     */
    public SetView inColumn(Column column) {
        List<Column> own = set.columns();
        if (!own.contains(column)) {
            throw new IllegalArgumentException(
                    "column " + column + ": the set " + set.id() + " has the columns " + own);
        }
        return new SetView(set, day, Optional.of(column), missing);
    }

    /**
     * Returns this view with only what is still open: the levels of which an {@link Openness} is told and that no
     * overlay settles on all their days, the floors under these, and the indicators and parts of which it is not known
     * what they ask for.
     */
    public SetView onlyMissing() {
        return new SetView(set, day, column, true);
    }

    /** Returns the set. */
    public CriteriaSet set() {
        return set;
    }

    /** Returns the day, if only what is in force on one is in the view. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** Returns the column, if only one is in the view. */
    public Optional<Column> column() {
        return column;
    }

    /** Returns how much of the set is known, in the column of the view or in all. */
    public Coverage coverage() {
        return column.map(one -> Coverage.of(set, List.of(one))).orElseGet(() -> Coverage.of(set));
    }

    /** Returns the criteria of the view; of a view of what is open, those in which something is. */
    public List<CriterionView> criteria() {
        List<CriterionView> criteria = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            List<IndicatorView> indicators = criterion.indicators().stream()
                    .flatMap(indicator -> indicator(indicator).stream())
                    .toList();
            if (!missing || !indicators.isEmpty()) {
                criteria.add(new CriterionView(criterion, indicators));
            }
        }
        return criteria;
    }

    private Optional<IndicatorView> indicator(Indicator indicator) {
        Optional<Requirement> requirement = requirement(indicator);
        if (requirement.isEmpty()) {
            return Optional.empty();
        }
        List<PartView> parts = indicator.parts().stream()
                .flatMap(part ->
                        requirement(part)
                                .map(asked -> new PartView(part, asked, levels(ItemId.of(indicator.no(), part.id()))))
                                .stream())
                .filter(part -> !missing || !part.levels().isEmpty() || isUnknown(part.part()))
                .toList();
        IndicatorView view = new IndicatorView(indicator, requirement.get(), parts, levels(ItemId.of(indicator.no())));
        boolean open = !view.parts().isEmpty() || !view.levels().isEmpty() || isUnknown(indicator);
        return missing && !open ? Optional.empty() : Optional.of(view);
    }

    /** On a day its wording counts alone; without one, every wording does. */
    private boolean isUnknown(Item item) {
        boolean place = item instanceof Indicator indicator && indicator.isPlace();
        return place
                || (day.isEmpty()
                        ? Coverage.isUnknown(item)
                        : requirement(item)
                                .filter(asked -> asked.grade() == Grade.UNKNOWN)
                                .isPresent());
    }

    /** A day outside the set is one on which nothing of it is in force, also where a wording has no last day. */
    private Optional<Requirement> requirement(Item item) {
        List<Requirement> all = item.requirements();
        return day.isEmpty()
                ? Optional.of(all.get(all.size() - 1))
                : day.filter(set.validity()::contains).flatMap(item::requirementOn);
    }

    private List<Threshold> levels(ItemId item) {
        return Layers.levels(set, item).stream().filter(this::isInView).toList();
    }

    private boolean isInView(Threshold level) {
        Validity days = day.map(one -> Validity.of(one, one)).orElse(level.validity());
        return level.validity().overlaps(days)
                && column.map(one -> Layers.isOfColumn(set, level, one, days)).orElse(true)
                && (!missing || isOpen(level));
    }

    private boolean isOpen(Threshold level) {
        if (Openness.of(level).isEmpty()) {
            return false;
        }
        List<Validity> days = level.overlay().isPresent()
                ? List.of(level.validity())
                : Layers.openDays(set, level, column.orElse(level.column()));
        return days.stream().anyMatch(piece -> day.map(piece::contains).orElse(true));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SetView that
                && set.equals(that.set)
                && day.equals(that.day)
                && column.equals(that.column)
                && missing == that.missing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(set.id(), set.overlays(), day, column, missing);
    }
}
