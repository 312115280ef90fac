package vn.ntm.criteria.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/**
 * What a person with the act in hand fills in to complete a set (biểu điền mức): every level of a view, the known ones
 * as they are, the open ones to be filled. Filled, it is an overlay that settles every level of the view.
 *
 * @param view the view of the set
 * @param rows the rows, in the order of the set; no two are of one cell and one day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Kit(SetView view, List<Row> rows) {

    /** Copies the rows. */
    public Kit {
        rows = List.copyOf(rows);
    }

    /**
     * A level, known or to be filled in.
     *
     * @param indicator the indicator it is of
     * @param part the part, if it is of a part
     * @param level the level as the tables or an overlay have it
     * @param days the days it is asked for: all of its own, but for those on which an overlay stands above it
     * @param open why it is to be filled in; absent where it is known
     * @param floor the level of the general column that stands under it, where the law says that it does
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Row(
            SetView.IndicatorView indicator,
            Optional<SetView.PartView> part,
            Threshold level,
            Validity days,
            Optional<Openness> open,
            Optional<Threshold> floor) {}

    /** Returns the kit of a view. */
    public static Kit of(SetView view) {
        List<Row> rows = new ArrayList<>();
        for (SetView.CriterionView criterion : view.criteria()) {
            for (SetView.IndicatorView indicator : criterion.indicators()) {
                indicator.levels().forEach(level -> add(rows, view, indicator, Optional.empty(), level));
                indicator
                        .parts()
                        .forEach(part ->
                                part.levels().forEach(level -> add(rows, view, indicator, Optional.of(part), level)));
            }
        }
        return new Kit(view, rows);
    }

    private static void add(
            List<Row> rows,
            SetView view,
            SetView.IndicatorView indicator,
            Optional<SetView.PartView> part,
            Threshold level) {
        if (view.column()
                .filter(column -> Layers.isFloorUnder(view.set(), level, column))
                .isPresent()) {
            return;
        }
        Optional<Openness> open = Openness.of(level);
        for (Validity days : days(view, level, open.isPresent())) {
            if (view.day().map(days::contains).orElse(true)) {
                rows.add(new Row(indicator, part, level, days, open, view.set().floorUnder(level, days)));
            }
        }
    }

    private static List<Validity> days(SetView view, Threshold level, boolean open) {
        CriteriaSet set = view.set();
        List<Validity> uncovered = Layers.uncovered(set, level);
        if (!open || level.overlay().isPresent()) {
            return uncovered;
        }
        Column column = view.column().orElse(level.column());
        return Layers.openDays(set, level, column).stream()
                .flatMap(piece -> uncovered.stream().flatMap(own -> own.common(piece).stream()))
                .toList();
    }
}
