package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.ItemId;

/**
 * What is to be said of an {@link Overlay} before it is laid over a catalogue (kiểm tra mức của địa phương): what
 * speaks against its rows, and which of them stand over a floor that nobody has read. Looking at it changes nothing;
 * {@link CriteriaCatalog#with(Overlay)} refuses what is among the {@link #refusals}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OverlayCheck {

    private final CriteriaCatalog catalog;
    private final Overlay overlay;
    private final List<Overlay.RowObjection> objections;

    private OverlayCheck(CriteriaCatalog catalog, Overlay overlay) {
        this.catalog = catalog;
        this.overlay = overlay;
        this.objections = objections(catalog, overlay);
    }

    /** Returns what is to be said of {@code overlay}, were it laid over {@code catalog}. */
    public static OverlayCheck of(CriteriaCatalog catalog, Overlay overlay) {
        return new OverlayCheck(catalog, overlay);
    }

    /**
     * Returns everything that speaks against the rows, in their order, warnings among them; empty when nothing does.
     * The first objection to a row is reported, and beside it what the tables know against its level.
     */
    public List<Overlay.RowObjection> objections() {
        return objections;
    }

    /** Returns the objections for which the overlay is refused, in the order of its rows. */
    public List<Overlay.RowObjection> refusals() {
        return objections.stream().filter(found -> found.objection().refuses()).toList();
    }

    /**
     * Returns the rows in which a province sets a level where the nation or a ministry has a floor that nobody has read:
     * whether they are laxer cannot be said. They are used like the others, and nothing speaks against them.
     */
    public List<Overlay.Row> overUnreadFloors() {
        return overlay.rows().stream()
                .filter(row -> catalog.find(row.set())
                        .filter(set -> LevelCheck.standsOverUnreadFloor(set, row.threshold()))
                        .isPresent())
                .toList();
    }

    /** Returns the overlay without the rows that are refused. */
    Overlay withoutRefused() {
        Set<Overlay.Row> refused = new LinkedHashSet<>();
        refusals().forEach(found -> refused.add(found.row()));
        return Overlay.of(
                overlay.name(),
                overlay.rows().stream().filter(row -> !refused.contains(row)).toList());
    }

    private static List<Overlay.RowObjection> objections(CriteriaCatalog catalog, Overlay overlay) {
        ImmutableList.Builder<Overlay.RowObjection> objections = ImmutableList.builder();
        EarlierRows earlier = new EarlierRows(overlay);
        for (int i = 0; i < overlay.rows().size(); i++) {
            Overlay.Row row = overlay.rows().get(i);
            Origin place = overlay.place(i);
            objections(catalog, row, earlier)
                    .forEach(found -> objections.add(new Overlay.RowObjection(place, row, found)));
            earlier.add(i);
        }
        return objections.build();
    }

    private static List<Objection> objections(CriteriaCatalog catalog, Overlay.Row row, EarlierRows earlier) {
        Optional<CriteriaSet> set = catalog.find(row.set());
        if (set.isEmpty()) {
            return List.of(Objection.refusal(FailureReason.UNKNOWN_SET, "set", row.set(), Map.of()));
        }
        List<Objection> found = LevelCheck.of(set.get(), row.threshold());
        // A row that is used in spite of a warning may still say what another does.
        return found.stream().anyMatch(Objection::refuses)
                ? found
                : Stream.concat(earlier.overlap(row).stream(), found.stream()).toList();
    }

    /** What a level stands in. */
    private record Cell(String set, ItemId item, Column column) {

        static Cell of(Overlay.Row row) {
            return new Cell(row.set(), row.threshold().item(), row.threshold().column());
        }
    }

    /** The rows of each cell that came up already, by their numbers. */
    private static final class EarlierRows {

        private final Overlay overlay;
        private final Map<Cell, List<Integer>> ofCell = new HashMap<>();

        EarlierRows(Overlay overlay) {
            this.overlay = overlay;
        }

        void add(int index) {
            ofCell.computeIfAbsent(Cell.of(overlay.rows().get(index)), cell -> new ArrayList<>())
                    .add(index);
        }

        Optional<Objection> overlap(Overlay.Row row) {
            return ofCell.getOrDefault(Cell.of(row), List.of()).stream()
                    .filter(other -> overlay.rows()
                            .get(other)
                            .threshold()
                            .validity()
                            .overlaps(row.threshold().validity()))
                    .findFirst()
                    .map(other -> Objection.refusal(
                            FailureReason.OVERLAPS,
                            "from",
                            row.threshold().validity().toString(),
                            Map.of("other", String.valueOf(overlay.place(other).line()))));
        }
    }
}
