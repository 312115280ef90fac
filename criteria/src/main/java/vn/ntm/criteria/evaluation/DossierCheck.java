package vn.ntm.criteria.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;

/**
 * What a set cannot judge on a day (kiểm tra hồ sơ): the one check of dossiers, for an {@link Evaluator}, which refuses
 * a dossier for any objection, and for those who read dossiers and leave out what it would be refused for.
 *
 * <p>One dossier may serve several sets, so what only another set asks for is passed over: a region where the columns
 * are groups or there is but one, a group where they are regions, a flag to which the set has given no column.
 * Everything else that a set cannot judge is objected to.
 *
 * <p>A unit that the register does not know on the day can be judged all the same; of one that it knows, the type
 * must be one of those that the set judges.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class DossierCheck {

    private final LawOnDay law;
    private final CriteriaSet set;
    private final UnitsOnDay units;

    private DossierCheck(LawOnDay law, UnitsOnDay units) {
        this.law = law;
        this.set = law.set();
        this.units = units;
    }

    /** Returns the check of dossiers that {@code set} judges on the day of {@code units}. */
    public static DossierCheck of(CriteriaSet set, UnitsOnDay units) {
        return new DossierCheck(LawOnDay.of(set, units.date()), units);
    }

    /** Returns what speaks against judging a unit: that it is of another level or type than the set judges. */
    public Optional<Objection> unit(UnitCode unit) {
        boolean judged = unit.level() == set.level()
                && units.find(unit)
                        .map(known -> set.unitTypes().contains(known.type()))
                        .orElse(true);
        return judged
                ? Optional.empty()
                : refusal(
                        FailureReason.UNIT_NOT_OF_SET_LEVEL,
                        "unit",
                        unit.text(),
                        ImmutableMap.of("raw", unit.text(), "set", set.id()));
    }

    /** Returns what speaks against stating a region: that the set goes by regions and has no column for it. */
    public Optional<Objection> region(EconomicRegion region) {
        return column(Axis.REGION, "region", region.id());
    }

    /** Returns what speaks against stating a group: that the set goes by groups and has no column for it. */
    public Optional<Objection> group(String group) {
        return column(Axis.GROUP, "group", group);
    }

    private Optional<Objection> column(Axis axis, String field, String key) {
        return set.axis() != axis || set.keys().contains(key)
                ? Optional.empty()
                : unfit(field, key, set.keys().stream());
    }

    /** Returns what speaks against an observation of {@code subject}: that the set does not ask for it on the day. */
    public Optional<Objection> subject(Subject subject) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return set.criterion(subject.no()).isPresent()
                    ? Optional.empty()
                    : unknown("criterion", subject.no(), set.id());
        }
        Optional<Indicator> known = set.indicator(subject.no());
        if (known.isEmpty()) {
            return unknown("indicator", subject.no(), set.id());
        }
        Indicator indicator = known.get();
        if (law.requirement(indicator).isEmpty()) {
            return refusal(
                    FailureReason.NOT_ASKED_ON_DAY,
                    "indicator",
                    subject.no(),
                    ImmutableMap.of(
                            "raw",
                            subject.no(),
                            "set",
                            set.id(),
                            "date",
                            law.wording().toString()));
        }
        return subject.part().isEmpty() || part(subject).isPresent()
                ? Optional.empty()
                : unknownPart(indicator, subject.part().get());
    }

    /** Returns what speaks against an observation: its subject, or a number where the set asks for none. */
    public Optional<Objection> observation(Observation observation) {
        Subject subject = observation.subject();
        Optional<Objection> objection = subject(subject);
        if (objection.isPresent() || observation.status() != Observation.Status.MEASURED) {
            return objection;
        }
        Indicator indicator = set.indicator(subject.no()).orElseThrow();
        if (!asksForNumber(subject)) {
            return unfit(
                    "value",
                    observation.value().orElseThrow().toString(),
                    Stream.of(Finding.values()).map(finding -> finding.toText(Language.VI)));
        }
        if (subject.part().isEmpty() && !law.isMeasured(indicator)) {
            return unknownPart(indicator, "");
        }
        Decimal value = observation.value().orElseThrow();
        return scale(subject)
                .filter(scale -> !scale.isGrade(value))
                .flatMap(scale -> unfit("value", value.toString(), scale.grades().stream()));
    }

    /** Returns the scale by which {@code subject} is graded on the day, if it is; the value of a grade is its place. */
    public Optional<MeasureUnit> scale(Subject subject) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return Optional.empty();
        }
        Optional<? extends Item> item = subject.part().isPresent() ? part(subject) : set.indicator(subject.no());
        return item.flatMap(law::requirement)
                .filter(asked -> asked.kind() == RequirementKind.GRADE)
                .flatMap(Requirement::unit);
    }

    /** Returns whether the set asks for a number on the day, of {@code subject} or of parts of it. */
    public boolean asksForNumber(Subject subject) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return false;
        }
        return subject.part().isPresent()
                ? part(subject).filter(law::isMeasured).isPresent()
                : set.indicator(subject.no()).filter(law::isNumeric).isPresent();
    }

    /** Returns the part of an indicator that the set has on the day. */
    private Optional<Part> part(Subject subject) {
        return set.indicator(subject.no()).stream()
                .flatMap(indicator -> law.parts(indicator).stream())
                .filter(part -> subject.part().equals(Optional.of(part.id())))
                .findFirst();
    }

    /**
     * Returns what {@code subject} is a piece of: a part of its indicator and of the criterion, an indicator of the
     * criterion. A criterion is observed as a whole or by its pieces, never both; an indicator so by each assessor. An
     * earlier figure of the unit is no piece of what is compared with it.
     */
    public List<Subject> wholes(Subject subject) {
        ImmutableList.Builder<Subject> wholes = ImmutableList.builder();
        if (subject.kind() == Subject.Kind.INDICATOR) {
            set.indicator(subject.no())
                    .map(Indicator::criterion)
                    .map(Subject::criterion)
                    .ifPresent(wholes::add);
            if (subject.part().isPresent() && isJudgedByParts(subject.no())) {
                wholes.add(Subject.indicator(subject.no()));
            }
        }
        return wholes.build();
    }

    private boolean isJudgedByParts(String indicator) {
        return set.indicator(indicator)
                .flatMap(law::requirement)
                .filter(requirement -> requirement.kind().isByParts())
                .isPresent();
    }

    /** Returns whether nothing speaks against the unit of a dossier, its region and its group. */
    boolean judgesUnitOf(Dossier dossier) {
        return unit(dossier.unit()).isEmpty()
                && dossier.region().flatMap(this::region).isEmpty()
                && dossier.group().flatMap(this::group).isEmpty();
    }

    /**
     * Returns the refusal of a dossier for everything that speaks against it; the message names unit, set and fields
     * and has the words of each objection.
     */
    IllegalArgumentException refusal(Dossier dossier) {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        unit(dossier.unit()).ifPresent(found -> faults.add("unit: " + words(found)));
        dossier.region().flatMap(this::region).ifPresent(found -> faults.add("region: " + words(found)));
        dossier.group().flatMap(this::group).ifPresent(found -> faults.add("group: " + words(found)));
        for (Observation observation : dossier.observations()) {
            Subject subject = observation.subject();
            observation(observation).ifPresent(found -> faults.add("observations: " + subject + ": " + words(found)));
            for (Subject whole : wholes(subject)) {
                if (isObserved(whole, dossier, observation.by())) {
                    String by = whole.kind() == Subject.Kind.CRITERION ? "" : " by " + observation.by();
                    faults.add("observations: " + whole + " is observed" + by + " as a whole and by " + subject);
                }
            }
        }
        return new IllegalArgumentException(
                "dossier of " + dossier.unit() + ", set " + set.id() + ": " + String.join("; ", faults.build()));
    }

    private static boolean isObserved(Subject whole, Dossier dossier, Assessor by) {
        return dossier.observations(whole).stream()
                .anyMatch(other -> whole.kind() == Subject.Kind.CRITERION || other.by() == by);
    }

    private static String words(Objection objection) {
        return objection.message(Language.EN);
    }

    private static Optional<Objection> unknown(String field, String no, String set) {
        return refusal(FailureReason.UNKNOWN_INDICATOR, field, no, ImmutableMap.of("raw", no, "set", set));
    }

    private Optional<Objection> unknownPart(Indicator indicator, String part) {
        String parts = law.parts(indicator).stream().map(Part::id).collect(Collectors.joining(", "));
        return refusal(
                FailureReason.UNKNOWN_PART,
                "part",
                part,
                ImmutableMap.of("raw", part, "indicator", indicator.no(), "expected", parts));
    }

    private static Optional<Objection> unfit(String field, String raw, Stream<String> accepted) {
        return Optional.of(Objection.unfit(field, raw, accepted.toList()));
    }

    private static Optional<Objection> refusal(
            FailureReason reason, String field, String raw, Map<String, String> attributes) {
        return Optional.of(Objection.refusal(reason, field, raw, attributes));
    }
}
