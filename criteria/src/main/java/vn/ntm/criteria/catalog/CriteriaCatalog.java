package vn.ntm.criteria.catalog;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
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

    private static final CriteriaCatalog STANDARD = of(LawTables.bundled());

    private final Law law;
    /** The overlays, the first laid first. */
    private final List<Overlay> overlays;

    private final Map<String, CriteriaSet> overlaid;

    private final MadeSets sets = new MadeSets() {
        @Override
        CriteriaSet make(String id) {
            return onThisCatalogue(id);
        }
    };

    private CriteriaCatalog(Law law, List<Overlay> overlays, Map<String, CriteriaSet> overlaid) {
        this.law = law;
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

    /**
     * Returns the bundled catalogue with the sets of every {@link CriteriaSource} that is installed as a service, in
     * the order of their names.
     *
     * @throws IllegalArgumentException as {@link #with(CriteriaSource)} does
     */
    public static CriteriaCatalog installed() {
        List<CriteriaSource> sources = ServiceLoader.load(CriteriaSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(CriteriaSource::name))
                .toList();
        CriteriaCatalog catalog = STANDARD;
        for (CriteriaSource source : sources) {
            catalog = catalog.with(source);
        }
        return catalog;
    }

    static CriteriaCatalog of(Law law) {
        return new CriteriaCatalog(law, List.of(), Map.of());
    }

    /** Returns the ids of the sets, in the order of their tables: by level, then by time. */
    public List<String> ids() {
        return List.copyOf(law.headers().keySet());
    }

    /** Returns what is known of every set without opening its tables, in the order of {@link #ids}. */
    public List<SetHeader> headers() {
        return List.copyOf(law.headers().values());
    }

    /**
     * Returns the set with this id.
     *
     * @throws IllegalArgumentException if there is none; the message holds the id and those known
     */
    public CriteriaSet set(String id) {
        Optional<CriteriaSet> found = find(id);
        if (found.isEmpty()) {
            throw noSuchSet(id);
        }
        return found.get();
    }

    private IllegalArgumentException noSuchSet(String id) {
        return new IllegalArgumentException(
                "no criteria set has the id " + id + "; known: " + String.join(", ", ids()));
    }

    /** Returns the set with this id, if there is one. */
    public Optional<CriteriaSet> find(String id) {
        return law.headers().containsKey(id) ? Optional.of(sets.get(id)) : Optional.empty();
    }

    /** A set that takes levels from others takes them from those of this catalogue, with their overlays. */
    private CriteriaSet onThisCatalogue(String id) {
        CriteriaSet changed = overlaid.get(id);
        CriteriaSet set = changed != null ? changed : law.set(id);
        return isOnOverlaid(set)
                ? set.withBases(
                        set.bases().stream().map(base -> sets.get(base.id())).toList())
                : set;
    }

    private boolean isOnOverlaid(CriteriaSet set) {
        for (CriteriaSet base : set.bases()) {
            if (overlaid.containsKey(base.id()) || isOnOverlaid(base)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the set by which units of {@code level} are judged for {@code tier} on {@code day}. There is at most
     * one: tables in which two sets lead the same units to a tier on one day are refused when they are read. A set
     * made for special units alone ({@link SetHeader#scope}) is asked for by its id.
     *
     * @throws NotInForceException if there is none; it names the nearest set
     */
    public CriteriaSet inForce(UnitLevel level, Tier tier, LocalDate day) {
        SetSeries candidates = series(level, tier);
        return candidates
                .on(day)
                .map(header -> set(header.id()))
                .orElseThrow(() -> new NotInForceException(level + " and " + tier, day, candidates.nearest(day)));
    }

    /**
     * Returns how a set stands on a day.
     *
     * @throws IllegalArgumentException if there is none with this id; the message holds it and those known
     */
    public SetFinding find(String id, LocalDate day) {
        SetHeader set = law.headers().get(id);
        if (set == null) {
            throw noSuchSet(id);
        }
        return finding(set, day);
    }

    /**
     * Returns how the set for units of {@code level} and {@code tier} stands on a day: the one in force, else the
     * nearest. Empty where no set leads to the tier on any day.
     */
    public Optional<SetFinding> find(UnitLevel level, Tier tier, LocalDate day) {
        SetSeries sets = series(level, tier);
        return sets.on(day).or(() -> sets.nearest(day)).map(set -> finding(set, day));
    }

    private SetFinding finding(SetHeader set, LocalDate day) {
        SetFinding.Status status = SetFinding.Status.IN_FORCE;
        if (set.validity().startsAfter(day)) {
            status = SetFinding.Status.NOT_YET;
        } else if (set.validity().endsBefore(day)) {
            status =
                    set.basis() == SetHeader.Basis.SUCCESSOR ? SetFinding.Status.SUPERSEDED : SetFinding.Status.EXPIRED;
        }
        return new SetFinding(set, status, series(set).on(day));
    }

    /**
     * Returns the set that led the same units to the same tier before this one, if there was one.
     *
     * @throws IllegalArgumentException if this catalogue has no such set; the message holds the id and those known
     */
    public Optional<SetHeader> previous(SetHeader set) {
        return neighbour(set, -1);
    }

    /**
     * Returns the set that leads the same units to the same tier after this one, if there is one.
     *
     * @throws IllegalArgumentException if this catalogue has no such set; the message holds the id and those known
     */
    public Optional<SetHeader> next(SetHeader set) {
        return neighbour(set, 1);
    }

    private Optional<SetHeader> neighbour(SetHeader set, int step) {
        SetHeader own = law.headers().get(set.id());
        if (own == null) {
            throw noSuchSet(set.id());
        }
        return series(own).neighbour(own, step);
    }

    private SetSeries series(SetHeader set) {
        return SetSeries.of(headers(), set.level(), set.tier(), set.scope());
    }

    private SetSeries series(UnitLevel level, Tier tier) {
        return SetSeries.of(headers(), level, tier, Optional.empty());
    }

    /** Returns the criteria of other sets that are about the same subject as this one, earlier and later. */
    public List<SubjectLink> links(String set, String criterion) {
        return law.links().stream().filter(link -> link.isAbout(set, criterion)).toList();
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
        return Optional.ofNullable(law.acts().get(number));
    }

    /** Returns which edition of the law tables the sets come from. */
    public LawRelease release() {
        return law.release();
    }

    /** Returns the unit of measure with this id, if the tables use it. */
    public Optional<MeasureUnit> unit(String id) {
        return Optional.ofNullable(law.units().get(id));
    }

    /** Returns the tier with this id, if the tables or a source that was added know it. */
    public Optional<Tier> tier(String id) {
        return Optional.ofNullable(law.tiers().get(id));
    }

    /**
     * Returns this catalogue with {@code overlay} laid over it and over the overlays it has. This one stays as it is.
     * What would be said against it {@link OverlayCheck} tells beforehand.
     *
     * @throws OverlayRefusedException if a row may not be laid over its set: it names something unknown, does not
     *     fit, overlaps another row, has no act, or is laxer than a national floor that is not merely believed
     * @throws IllegalArgumentException if an overlay of this name is there already
     */
    public CriteriaCatalog with(Overlay overlay) {
        if (overlays.stream().anyMatch(other -> other.name().equals(overlay.name()))) {
            throw new IllegalArgumentException("an overlay named " + overlay.name() + " is laid over already");
        }
        List<Overlay.RowObjection> refusals = OverlayCheck.of(this, overlay).refusals();
        if (!refusals.isEmpty()) {
            throw new OverlayRefusedException(overlay.name(), refusals);
        }
        Map<String, CriteriaSet> changed = new LinkedHashMap<>(overlaid);
        overlay.rows().stream()
                .map(Overlay.Row::set)
                .distinct()
                .forEach(id -> changed.put(id, set(id).withOverlay(overlay.name(), overlay.thresholds(id))));
        List<Overlay> laid =
                Stream.concat(overlays.stream(), Stream.of(overlay)).toList();
        return new CriteriaCatalog(law, laid, Collections.unmodifiableMap(changed));
    }

    /**
     * Returns this catalogue with the sets of {@code source} after its own; its overlays stay over it. The tables of
     * the source are opened when they are needed, but its list of sets now.
     *
     * @throws IllegalStateException if a table of the source is broken: it names file, line and column. A
     *     set may not have the id of another, nor lead units of the same level to the same tier on the same days, unless
     *     it says which units it is for
     * @throws IllegalArgumentException if a source of this name was added before
     */
    public CriteriaCatalog with(CriteriaSource source) {
        LawTables added = LawTables.added(law, source);
        added.headers();
        return new CriteriaCatalog(added, overlays, overlaid);
    }

    /**
     * Returns the law as it was known on {@code day}: of the acts issued by then. What a later act brought is left out,
     * and what it ended goes on; a set of which nobody knew yet what would replace it serves its period. Overlays stay
     * over the sets that are left, but for their rows that this law would refuse: of something it does not ask yet. The
     * notes on sets are those of today.
     */
    public CriteriaCatalog knownOn(LocalDate day) {
        CriteriaCatalog known = of(new KnownLaw(law, day));
        for (Overlay overlay : overlays) {
            known = known.with(OverlayCheck.of(known, overlay).withoutRefused());
        }
        return known;
    }
}
