package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;

/**
 * The criteria sets that are known (danh mục bộ tiêu chí), by id and by date. Immutable and safe for any number
 * of threads; the tables of a set are read when it is first asked for, once.
 *
 * <pre>{@code
 * CriteriaSet set = CriteriaCatalog.standard().inForce(UnitLevel.COMMUNE, Tiers.NTM, day);
 * }</pre>
 *
 * @see #with laying a province's own levels over the sets
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CriteriaCatalog {

    private static final CriteriaCatalog STANDARD =
            new CriteriaCatalog(LawTables.bundled(), List.of(), ImmutableMap.of());

    private final LawTables tables;
    private final List<String> overlays;
    private final ImmutableMap<String, CriteriaSet> overlaid;

    private CriteriaCatalog(LawTables tables, List<String> overlays, ImmutableMap<String, CriteriaSet> overlaid) {
        this.tables = tables;
        this.overlays = overlays;
        this.overlaid = overlaid;
    }

    /**
     * The first and the last set of a level.
     *
     * @param first the set that begins first
     * @param last the set that ends last
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Span(SetHeader first, SetHeader last) {}

    /** Returns the catalogue of the bundled tables. */
    public static CriteriaCatalog standard() {
        return STANDARD;
    }

    static CriteriaCatalog of(LawTables tables) {
        return new CriteriaCatalog(tables, List.of(), ImmutableMap.of());
    }

    /** Returns the ids of the sets, in the order of their tables: by level, then by time. */
    public List<String> ids() {
        return tables.headers().keySet().asList();
    }

    /** Returns what is known of every set without opening its tables, in the order of {@link #ids}. */
    public List<SetHeader> headers() {
        return tables.headers().values().asList();
    }

    /**
     * Returns the set with this id.
     *
     * @throws IllegalArgumentException if there is none; the message holds the id and those known
     */
    public CriteriaSet set(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "no criteria set has the id " + id + "; known: " + String.join(", ", ids())));
    }

    /** Returns the set with this id, if there is one. */
    public Optional<CriteriaSet> find(String id) {
        if (!tables.headers().containsKey(id)) {
            return Optional.empty();
        }
        CriteriaSet changed = overlaid.get(id);
        return Optional.of(onThisCatalogue(changed != null ? changed : tables.set(id)));
    }

    /** A set that takes levels from others takes them from those of this catalogue, with their overlays. */
    private CriteriaSet onThisCatalogue(CriteriaSet set) {
        return set.bases().stream().noneMatch(base -> overlaid.containsKey(base.id()))
                ? set
                : set.withBases(set.bases().stream().map(base -> set(base.id())).toList());
    }

    /**
     * Returns the set by which units of {@code level} are judged for {@code tier} on {@code day}. There is at most
     * one: tables in which two sets lead the same units to a tier on one day are refused when they are read. A set
     * made for special units alone ({@link SetHeader#scope}) is asked for by its id.
     *
     * @throws NotInForceException if there is none; it names the nearest set
     */
    public CriteriaSet inForce(UnitLevel level, Tier tier, LocalDate day) {
        List<SetHeader> candidates = headers().stream()
                .filter(header -> header.level() == level
                        && header.tier().equals(tier)
                        && header.scope().isEmpty())
                .toList();
        return candidates.stream()
                .filter(header -> header.validity().contains(day))
                .findFirst()
                .map(header -> set(header.id()))
                .orElseThrow(() -> new NotInForceException(
                        level + " and " + tier,
                        day,
                        candidates.stream().min(Comparator.comparingLong(header -> distance(header.validity(), day)))));
    }

    private static long distance(Validity validity, LocalDate day) {
        Optional<LocalDate> edge = validity.startsAfter(day) ? validity.from() : validity.to();
        return edge.map(date -> Math.abs(ChronoUnit.DAYS.between(date, day))).orElse(0L);
    }

    /**
     * Returns the first and the last set for units of {@code level}, whatever their tier, if any is known. A day
     * outside the two is answered by no set of the level.
     */
    public Optional<Span> span(UnitLevel level) {
        List<SetHeader> sets =
                headers().stream().filter(header -> header.level() == level).toList();
        // Of sets that begin or end on one day the first of the table speaks for the others.
        return sets.stream()
                .min(Comparator.comparing(header -> header.validity().from().orElse(LocalDate.MIN)))
                .map(first -> new Span(
                        first,
                        sets.stream().reduce(first, (one, other) -> end(other).isAfter(end(one)) ? other : one)));
    }

    private static LocalDate end(SetHeader header) {
        return header.validity().to().orElse(LocalDate.MAX);
    }

    /** Returns the act with this number, if the tables cite it. */
    public Optional<LegalAct> act(String number) {
        return Optional.ofNullable(tables.acts().get(number));
    }

    /** Returns which edition of the law tables the sets come from. */
    public LawRelease release() {
        return tables.release();
    }

    /** Returns the unit of measure with this id, if the tables use it. */
    public Optional<MeasureUnit> unit(String id) {
        return Optional.ofNullable(tables.units().get(id));
    }

    /**
     * Returns everything that speaks against laying {@code overlay} over this catalogue, in the order of its rows,
     * warnings among them; empty when nothing does.
     */
    public List<Overlay.RowObjection> objections(Overlay overlay) {
        return OverlayCheck.of(this, overlay);
    }

    /**
     * Returns this catalogue with {@code overlay} laid over it and over the overlays it has. This one stays as it is.
     *
     * @throws OverlayRefusedException if a row may not be laid over its set: it names something unknown, does not
     *     fit, overlaps another row, has no act, or is laxer than a national floor that is not merely believed
     * @throws IllegalArgumentException if an overlay of this name is there already
     */
    public CriteriaCatalog with(Overlay overlay) {
        if (overlays.contains(overlay.name())) {
            throw new IllegalArgumentException("an overlay named " + overlay.name() + " is laid over already");
        }
        List<Overlay.RowObjection> refusals = objections(overlay).stream()
                .filter(found -> found.objection().refuses())
                .toList();
        if (!refusals.isEmpty()) {
            throw new OverlayRefusedException(overlay.name(), refusals);
        }
        Map<String, CriteriaSet> changed = new LinkedHashMap<>(overlaid);
        overlay.rows().stream()
                .map(Overlay.Row::set)
                .distinct()
                .forEach(id -> changed.put(id, set(id).withOverlay(overlay.name(), overlay.thresholds(id))));
        List<String> names =
                Stream.concat(Stream.of(overlay.name()), overlays.stream()).toList();
        return new CriteriaCatalog(tables, names, ImmutableMap.copyOf(changed));
    }
}
