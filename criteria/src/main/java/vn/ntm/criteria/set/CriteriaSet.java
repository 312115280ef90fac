package vn.ntm.criteria.set;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.CriteriaStyle;

/**
 * A criteria set (bộ tiêu chí): the criteria, indicators and thresholds by which units of one level are judged
 * for one tier while an act is in force.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public abstract class CriteriaSet implements SetHeader {

    CriteriaSet() {}

    /** The criteria that the tables hold, in the order of the act. */
    public abstract List<Criterion> criteria();

    /** The thresholds of the bundled tables and of every overlay, the latest overlay first. */
    public abstract List<Threshold> thresholds();

    /** The names of the overlays laid over it, the latest first. */
    public abstract List<String> overlays();

    /** The other sets that its requirements take levels from ({@link RequirementKind#RELATIVE}). */
    public abstract List<CriteriaSet> bases();

    /** Returns whether the tables hold every criterion and every indicator of the law. */
    public boolean isComplete() {
        return size().isPresent()
                && counted() == size().getAsInt()
                && criteria().stream().allMatch(Criterion::complete);
    }

    /** Returns how many of the criteria that the law counts the tables hold. */
    public int counted() {
        int counted = 0;
        for (Criterion criterion : criteria()) {
            if (criterion.counted()) {
                counted++;
            }
        }
        return counted;
    }

    /** Returns how many indicators the tables hold of which the subject is known. */
    public int knownIndicators() {
        return (int) criteria().stream()
                .filter(Criterion::counted)
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> !indicator.isPlace())
                .count();
    }

    /** Returns how many of the levels of the bundled tables, an unread one included, have each grade. */
    public Map<Grade, Integer> levelsByGrade() {
        return byGrade(
                thresholds().stream().filter(row -> row.overlay().isEmpty()).map(Threshold::grade));
    }

    /** Returns how many of the wordings of indicators and parts have each grade: what is asked, not how much. */
    public Map<Grade, Integer> wordingsByGrade() {
        return byGrade(criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .flatMap(indicator -> Stream.<Item>concat(Stream.of(indicator), indicator.parts().stream()))
                .flatMap(item -> item.requirements().stream())
                .map(Requirement::grade));
    }

    private static Map<Grade, Integer> byGrade(Stream<Grade> grades) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            counts.put(grade, 0);
        }
        grades.forEach(grade -> counts.merge(grade, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Returns the criterion with this number. */
    public Optional<Criterion> criterion(String no) {
        return Optional.ofNullable(criteriaByNo().get(no));
    }

    /** Returns the indicator with this number. */
    public Optional<Indicator> indicator(String no) {
        return Optional.ofNullable(indicatorsByNo().get(no));
    }

    /** Returns all thresholds of an indicator or of its part, in every column and at every time. */
    public List<Threshold> thresholds(String indicator, Optional<String> part) {
        return thresholdsByItem().getOrDefault(new ItemId(indicator, part), List.of());
    }

    /**
     * Returns the threshold that decides for a unit on a day.
     *
     * <p>An overlay comes before the bundled table, a later overlay before an earlier one. Within each, the row
     * of the unit's own column decides, also when its level is unknown; the general row only where the set says
     * so or the item has no row of the set's axis. Where the set says so, the general row is also the floor under
     * a level of the own column that is left to a province or ministry. The general row of an overlay stands for every column of
     * its province. A known national floor is kept where an overlay would loosen it for this column. While the
     * unit's own column is unknown, nothing decides where an overlay tells columns apart, or would loosen the
     * floor of one.
     *
     * @param indicator the number of the indicator
     * @param part the part, if it is of a part
     * @param own the unit's own column, if it is known
     * @param day the day whose state is judged
     */
    public Optional<Threshold> threshold(String indicator, Optional<String> part, Optional<Column> own, LocalDate day) {
        return levels(new ItemId(indicator, part)).deciding(own, day);
    }

    /**
     * Returns whether, on some of {@code days}, no other level of the tables, or of the overlay that brought it, goes
     * before {@code level} for the units of {@code column}: the floor of the general column decides for a group whose own
     * level is left to the province.
     */
    public boolean decidesFor(Threshold level, Column column, Validity days) {
        return levels(level.item()).decidesFor(level, column, days);
    }

    /**
     * Returns the general level of the tables that stands under a level of a column, where the law says that it does:
     * the floor which a province may raise for a group of communes.
     *
     * @param days the days that are asked about
     */
    public Optional<Threshold> floorUnder(Threshold level, Validity days) {
        return thresholds(level.indicator(), level.part()).stream()
                .filter(general -> general.column().equals(Column.GENERAL)
                        && !level.column().equals(Column.GENERAL)
                        && general.overlay().isEmpty()
                        && general.value().isPresent()
                        && generalDecides()
                        && decidesFor(general, level.column(), days))
                .findFirst();
    }

    private ItemLevels levels(ItemId item) {
        return new ItemLevels(thresholds(item.indicator(), item.part()), overlays(), generalDecides());
    }

    /** Returns whether the item's level differs by the set's axis, so that a unit's own column must be known. */
    public boolean needsColumn(String indicator, Optional<String> part) {
        return levels(new ItemId(indicator, part)).needColumn();
    }

    /**
     * Returns this set with the levels of an overlay, which come before those it has. That they fit is not checked here
     * beyond what every set must fulfil: {@code vn.ntm.criteria.catalog.CriteriaCatalog} checks them, and is the way to
     * lay a file over a set.
     *
     * @param name the name of the overlay
     * @param rows its levels for this set
     * @throws IllegalArgumentException if an overlay of this name lies over the set already, or a level is of an item or
     *     column that the set does not have
     */
    public CriteriaSet withOverlay(String name, List<Threshold> rows) {
        require(!overlays().contains(name), "overlays: " + name + " is laid over already");
        ImmutableList.Builder<Threshold> thresholds = ImmutableList.builder();
        rows.forEach(row -> thresholds.add(row.withOverlay(name)));
        ImmutableList.Builder<String> overlays = ImmutableList.builder();
        return copy().addAllThresholds(thresholds.addAll(thresholds()).build())
                .addAllOverlays(overlays.add(name).addAll(overlays()).build())
                .addAllCriteria(criteria())
                .addAllBases(bases())
                .build();
    }

    /** Returns this set taking levels from {@code bases}, which stand in place of those it has. */
    public CriteriaSet withBases(List<CriteriaSet> bases) {
        return copy().addAllThresholds(thresholds())
                .addAllOverlays(overlays())
                .addAllCriteria(criteria())
                .addAllBases(bases)
                .build();
    }

    /** Returns the set that a requirement refers to, if it takes levels from it. */
    public Optional<CriteriaSet> base(Reference reference) {
        return bases().stream().filter(set -> set.id().equals(reference.set())).findFirst();
    }

    private Builder copy() {
        return builder().header(this);
    }

    /** By their numbers, of which no two may be the same. */
    @Value.Lazy
    Map<String, Criterion> criteriaByNo() {
        Map<String, Criterion> byNo = new LinkedHashMap<>();
        for (Criterion criterion : criteria()) {
            if (byNo.put(criterion.no(), criterion) != null) {
                throw unfit("criteria: two have the number " + criterion.no());
            }
        }
        return byNo;
    }

    /** By their numbers, of which no two may be the same. */
    @Value.Lazy
    Map<String, Indicator> indicatorsByNo() {
        Map<String, Indicator> byNo = new LinkedHashMap<>();
        for (Criterion criterion : criteria()) {
            for (Indicator indicator : criterion.indicators()) {
                if (byNo.put(indicator.no(), indicator) != null) {
                    throw unfit("indicators: two have the number " + indicator.no());
                }
            }
        }
        return byNo;
    }

    @Value.Lazy
    Map<ItemId, List<Threshold>> thresholdsByItem() {
        Map<ItemId, List<Threshold>> byItem = new LinkedHashMap<>();
        for (Threshold row : thresholds()) {
            List<Threshold> ofItem = byItem.get(row.item());
            if (ofItem == null) {
                ofItem = new ArrayList<>();
                byItem.put(row.item(), ofItem);
            }
            ofItem.add(row);
        }
        for (Map.Entry<ItemId, List<Threshold>> ofItem : byItem.entrySet()) {
            ofItem.setValue(Collections.unmodifiableList(ofItem.getValue()));
        }
        return byItem;
    }

    /** Returns the id of the set. */
    @Override
    public String toString() {
        return id();
    }

    /** Checks that what the set holds fits together; what the tables may still lack is no fault. */
    @Value.Check
    void check() {
        boolean fitLevel = !unitTypes().isEmpty();
        for (UnitType type : unitTypes()) {
            fitLevel &= type.level() == level();
        }
        require(fitLevel, "unitTypes " + unitTypes() + " do not go with level " + level());
        int counted = counted();
        require(
                size().isEmpty() || counted <= size().getAsInt(),
                "criteria: " + counted + " are more than the size " + size());
        require((axis() == Axis.GENERAL) == keys().isEmpty(), "keys " + keys() + " do not go with axis " + axis());
        for (Column column : flagColumns().values()) {
            require(column.axis() != Axis.GENERAL && hasColumn(column), "flagColumns: no column " + column);
        }
        criteriaByNo();
        Map<String, Indicator> indicators = indicatorsByNo();
        for (Threshold row : thresholds()) {
            if (!hasItem(indicators, row) || !hasColumn(row.column())) {
                String part = row.part().isPresent() ? ", part " + row.part().get() : "";
                String cell = row.indicator() + part + ", " + row.column();
                throw unfit("thresholds: the set has no " + cell);
            }
        }
    }

    private static boolean hasItem(Map<String, Indicator> indicators, Threshold row) {
        Indicator indicator = indicators.get(row.indicator());
        return indicator != null
                && (row.part().isEmpty() || indicator.part(row.part().get()).isPresent());
    }

    private void require(boolean fits, String fault) {
        if (!fits) {
            throw unfit(fault);
        }
    }

    private IllegalArgumentException unfit(String fault) {
        return new IllegalArgumentException("set " + id() + ": " + fault);
    }

    /** Returns a builder; everything that is not a list or map is required, and at least one type of unit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CriteriaSet}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public static final class Builder extends ImmutableCriteriaSet.Builder {
        Builder() {}

        /** Takes everything that {@code header} says of a set. */
        public Builder header(SetHeader header) {
            return id(header.id())
                    .nameVi(header.nameVi())
                    .nameEn(header.nameEn())
                    .level(header.level())
                    .addAllUnitTypes(header.unitTypes())
                    .scope(header.scope())
                    .tier(header.tier())
                    .decision(header.decision())
                    .annex(header.annex())
                    .validity(header.validity())
                    .basis(header.basis())
                    .endedBy(header.endedBy())
                    .period(header.period())
                    .axis(header.axis())
                    .addAllKeys(header.keys())
                    .generalDecides(header.generalDecides())
                    .putAllFlagColumns(header.flagColumns())
                    .size(header.size())
                    .indicatorCount(header.indicatorCount())
                    .addAllNotesVi(header.notesVi())
                    .addAllNotesEn(header.notesEn())
                    .release(header.release());
        }
    }
}
