package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Wording;

/**
 * The law as it was known on a day: of the acts issued by then. What a later act brought is left out, and what it ended
 * goes on, as people had to assume on that day.
 */
final class KnownLaw implements Law {

    private final Law law;
    private final LocalDate day;
    private final Lazy<Map<String, ListedSet>> headers = new Lazy<>(this::knownHeaders);
    private final Lazy<Map<String, LegalAct>> acts = new Lazy<>(this::knownActs);
    private final Lazy<List<SubjectLink>> links = new Lazy<>(this::knownLinks);
    private final MadeSets sets = new MadeSets() {
        @Override
        CriteriaSet make(String id) {
            return known(id);
        }
    };

    KnownLaw(Law law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    @Override
    public List<String> sources() {
        return law.sources();
    }

    @Override
    public LawRelease release() {
        return law.release();
    }

    @Override
    public Map<String, LegalAct> acts() {
        return acts.get();
    }

    private Map<String, LegalAct> knownActs() {
        ImmutableMap.Builder<String, LegalAct> known = ImmutableMap.builder();
        law.acts().forEach((number, act) -> {
            if (isKnown(number)) {
                known.put(number, act);
            }
        });
        return known.build();
    }

    @Override
    public Map<String, MeasureUnit> units() {
        return law.units();
    }

    @Override
    public Map<String, Tier> tiers() {
        return law.tiers();
    }

    @Override
    public List<SubjectLink> links() {
        return links.get();
    }

    private List<SubjectLink> knownLinks() {
        return law.links().stream()
                .filter(link -> headers().containsKey(link.set()) && headers().containsKey(link.laterSet()))
                .toList();
    }

    @Override
    public Map<String, ListedSet> headers() {
        return headers.get();
    }

    @Override
    public CriteriaSet set(String id) {
        if (!headers().containsKey(id)) {
            throw Law.noSuchSet(id);
        }
        return sets.get(id);
    }

    private boolean isKnown(String act) {
        return issue(act).filter(day::isBefore).isEmpty();
    }

    /** An act of which we know no day of issue was known when it took effect, and one without either at all times. */
    private Optional<LocalDate> issue(String act) {
        return Optional.ofNullable(law.acts().get(act))
                .flatMap(found -> found.issued().or(found::effective));
    }

    private Map<String, ListedSet> knownHeaders() {
        ImmutableMap.Builder<String, ListedSet> known = ImmutableMap.builder();
        law.headers().forEach((id, header) -> {
            if (isKnown(header.decision())) {
                boolean endIsKnown =
                        header.endedBy().filter(act -> !isKnown(act)).isEmpty();
                known.put(id, endIsKnown ? header : toItsPeriod(header));
            }
        });
        return known.build();
    }

    /** A set whose end was not known yet was taken to serve its period. */
    private static ListedSet toItsPeriod(ListedSet header) {
        LocalDate end = LocalDate.of(header.period().last(), Month.DECEMBER, 31);
        return header.withValidity(Validity.of(header.validity().from().orElse(null), end))
                .withBasis(SetHeader.Basis.PERIOD)
                .withEndedBy(Optional.empty());
    }

    private CriteriaSet known(String id) {
        CriteriaSet set = law.set(id);
        return CriteriaSet.builder()
                .header(Objects.requireNonNull(headers().get(id)))
                .addAllCriteria(set.criteria().stream().flatMap(this::known).toList())
                .addAllThresholds(set.thresholds().stream()
                        .filter(row -> isKnown(row.citation()))
                        .map(row -> known(row, set))
                        .toList())
                .addAllBases(set.bases().stream()
                        .filter(base -> headers().containsKey(base.id()))
                        .map(base -> set(base.id()))
                        .toList())
                .build();
    }

    private Threshold known(Threshold row, CriteriaSet set) {
        List<Dated> cell = set.thresholds(row.indicator(), row.part()).stream()
                .filter(other -> other.column().equals(row.column()))
                .map(other -> new Dated(other.validity(), isKnown(other.citation())))
                .toList();
        return row.withValidity(goingOn(row.validity(), cell));
    }

    /** A condition of a later act is absent; a criterion of which a later act says what it asks is not complete. */
    private Stream<Criterion> known(Criterion criterion) {
        List<Indicator> indicators = criterion.indicators().stream()
                .filter(this::isKnown)
                .map(this::known)
                .toList();
        boolean isAwaited = criterion.indicators().stream()
                .flatMap(indicator -> Stream.concat(Stream.of(indicator), indicator.parts().stream()))
                .anyMatch(this::isAwaited);
        if (indicators.isEmpty() && !criterion.indicators().isEmpty() && !isAwaited) {
            return Stream.empty();
        }
        return Stream.of(Criterion.builder()
                .no(criterion.no())
                .group(criterion.group())
                .nameVi(criterion.nameVi())
                .nameEn(criterion.nameEn())
                .counted(criterion.counted())
                .complete(criterion.complete() && !isAwaited)
                .addAllIndicators(indicators)
                .build());
    }

    private Indicator known(Indicator indicator) {
        Wording label = label(indicator);
        return Indicator.builder()
                .no(indicator.no())
                .criterion(indicator.criterion())
                .numbered(indicator.numbered())
                .isPlace(indicator.isPlace())
                .labelVi(label.textVi())
                .labelEn(label.textEn())
                .addAllRequirements(requirements(indicator))
                .addAllParts(indicator.parts().stream()
                        .filter(this::isKnown)
                        .map(this::known)
                        .toList())
                .build();
    }

    private Part known(Part part) {
        Wording label = label(part);
        return Part.builder()
                .id(part.id())
                .labelVi(label.textVi())
                .labelEn(label.textEn())
                .choice(part.choice())
                .anyOf(part.anyOf())
                .addAllRequirements(requirements(part))
                .build();
    }

    /** The label of the latest wording that was known. */
    private Wording label(Item item) {
        List<Requirement> known = item.requirements().stream()
                .filter(asked -> isKnown(asked.citation()))
                .toList();
        return known.get(known.size() - 1).subject().orElseGet(() -> new Wording(item.labelVi(), item.labelEn()));
    }

    /** An act that speaks of days before its issue says what an earlier one asked already. */
    private boolean isAwaited(Item item) {
        return !isKnown(item)
                && item.requirements().stream()
                        .anyMatch(asked -> issue(asked.citation().act())
                                .filter(issued -> asked.validity()
                                        .from()
                                        .filter(from -> !from.isBefore(issued))
                                        .isEmpty())
                                .isPresent());
    }

    private boolean isKnown(Item item) {
        return item.requirements().stream().anyMatch(asked -> isKnown(asked.citation()));
    }

    private boolean isKnown(Citation citation) {
        return isKnown(citation.act());
    }

    private List<Requirement> requirements(Item item) {
        List<Dated> wordings = item.requirements().stream()
                .map(asked -> new Dated(asked.validity(), isKnown(asked.citation())))
                .toList();
        return item.requirements().stream()
                .filter(asked -> isKnown(asked.citation()))
                .map(asked -> asked.withValidity(goingOn(asked.validity(), wordings)))
                .toList();
    }

    /** The days of a row of a cell or item, and whether its act was known. */
    private record Dated(Validity validity, boolean known) {}

    /** What was ended by something not yet known goes on until the next that was, or without end. */
    private static Validity goingOn(Validity days, List<Dated> others) {
        Optional<LocalDate> next = days.nextDay();
        boolean endedByTheUnknown = others.stream()
                .anyMatch(other -> !other.known()
                        && next.isPresent()
                        && other.validity().from().equals(next));
        if (!endedByTheUnknown) {
            return days;
        }
        Validity onwards = Validity.of(days.from().orElse(null), null);
        return others.stream()
                .filter(Dated::known)
                .flatMap(other -> other.validity().from().stream())
                .filter(from -> from.isAfter(next.orElseThrow()))
                .min(Comparator.naturalOrder())
                .map(from -> onwards.without(Validity.from(from)).get(0))
                .orElse(onwards);
    }
}
