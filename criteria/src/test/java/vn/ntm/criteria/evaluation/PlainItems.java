package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/** How the plain reading takes one item by itself: what the law asks of it, what was said of it, and the answer. */
final class PlainItems {

    private static final Decimal HUNDREDTH = Decimal.parse("0.01");

    private final CriteriaSet set;
    private final Policy policy;
    private final Dossier dossier;
    private final Optional<Column> column;
    private final LocalDate wording;
    private final PlainLevels levels;
    private final boolean silent;

    PlainItems(CriteriaSet set, Policy policy, Dossier dossier, Optional<Column> column) {
        this.set = set;
        this.policy = policy;
        this.dossier = dossier;
        this.column = column;
        LocalDate first = set.validity().from().orElseThrow();
        LocalDate last = set.validity().to().orElse(LocalDate.MAX);
        LocalDate day = dossier.date();
        this.wording = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        this.levels = new PlainLevels(set, column, day, wording);
        this.silent = !wording.equals(day) && !policy.acceptsSetNotInForce();
    }

    /** Whether the set is not in force and the policy minds. */
    boolean isSilent() {
        return silent;
    }

    /** What an indicator or part asks for in the wording of the day. */
    Optional<Requirement> asked(Item item) {
        Optional<Requirement> asked = Optional.empty();
        for (Requirement requirement : item.requirements()) {
            if (requirement.validity().contains(wording)) {
                asked = Optional.of(requirement);
            }
        }
        return asked;
    }

    List<Part> parts(Indicator indicator) {
        return indicator.parts().stream()
                .filter(part -> asked(part).isPresent())
                .toList();
    }

    private static boolean isNumber(Optional<Requirement> asked) {
        return asked.isPresent()
                && List.of("NUMBER", "GRADE", "RELATIVE", "OWN_HISTORY", "ROLLUP")
                        .contains(asked.get().kind().name());
    }

    boolean hasNumber(Indicator indicator) {
        boolean number = isNumber(asked(indicator));
        for (Part part : indicator.parts()) {
            number = number || isNumber(asked(part));
        }
        return number;
    }

    Optional<Observation> said(Subject subject) {
        for (Assessor assessor : policy.assessors()) {
            for (Observation observation : dossier.observations()) {
                if (observation.by() == assessor && observation.subject().equals(subject)) {
                    return Optional.of(observation);
                }
            }
        }
        return Optional.empty();
    }

    PlainAnswer part(Indicator indicator, Part part) {
        boolean another = false;
        for (Part other : parts(indicator)) {
            Optional<Observation> seen = said(Subject.part(indicator.no(), other.id()));
            another = another
                    || (part.choice().isPresent()
                            && part.choice().equals(other.choice())
                            && !part.id().equals(other.id())
                            && seen.isPresent()
                            && seen.get().status() != Observation.Status.NOT_APPLICABLE);
        }
        Requirement asked = asked(part).orElseThrow();
        boolean conditional =
                part.choice().isPresent() ? another : asked.appliesWhen().isPresent();
        boolean number = isNumber(Optional.of(asked));
        return item(Subject.part(indicator.no(), part.id()), asked, number, conditional, another, false);
    }

    PlainAnswer item(
            Subject subject, Requirement asked, boolean number, boolean conditional, boolean another, boolean place) {
        Optional<Observation> said = said(subject);
        Optional<Threshold> row = isNumber(Optional.of(asked)) ? levels.row(subject) : Optional.empty();
        Optional<Decimal> amount = Optional.empty();
        Optional<MeasureUnit> amountUnit = Optional.empty();
        List<String> reasons = new ArrayList<>();
        String verdict = "";
        String shortfall = "";
        if (said.isEmpty() && another) {
            verdict = "NOT_APPLICABLE";
        } else if (said.isEmpty()) {
            reasons.add(place ? "SET_INCOMPLETE" : "MISSING_DATA");
        } else if (said.get().status() == Observation.Status.NOT_ASSESSED) {
            reasons.add("NOT_ASSESSED");
        } else if (said.get().status() == Observation.Status.NOT_APPLICABLE) {
            verdict = "NOT_APPLICABLE";
            if (!conditional) {
                reasons.add("NOT_APPLICABLE_REFUSED");
            }
        } else if (said.get().status() == Observation.Status.ATTESTED) {
            verdict = said.get().finding().orElseThrow() == Finding.MET ? "MET" : "NOT_MET";
            if (number && policy.refusesAttestedNumbers()) {
                reasons.add("MISSING_DATA");
            }
        } else if (row.isEmpty()) {
            reasons.add(column.isEmpty() && levels.differsByColumn(subject) ? "AXIS_UNKNOWN" : "THRESHOLD_UNKNOWN");
            reasons.addAll(figure(subject, asked).reasons());
        } else if (row.get().value().isEmpty()) {
            Authority.Kind by = row.get().setBy().kind();
            boolean left = by == Authority.Kind.PROVINCE || by == Authority.Kind.MINISTRY;
            reasons.add(left ? "THRESHOLD_DELEGATED" : "THRESHOLD_UNKNOWN");
            reasons.addAll(figure(subject, asked).reasons());
        } else {
            Decimal value = said.get().value().orElseThrow();
            boolean sure = row.get().grade().decides() || policy.acceptsUnverified();
            if (!silent) {
                Figure figure = figure(subject, asked);
                if (sure && figure.reason.isEmpty() && figure.value.isPresent()) {
                    Decimal factor = row.get().value().get();
                    amount = Optional.of(
                            row.get().unit().compares() == MeasureUnit.Comparison.TIMES
                                    ? figure.value.get().times(factor)
                                    : figure.value
                                            .get()
                                            .plus(figure.value
                                                    .get()
                                                    .times(factor)
                                                    .times(HUNDREDTH)));
                    amountUnit = figure.unit;
                } else if (!figure.reason.isEmpty()) {
                    reasons.add(figure.reason);
                }
            }
            boolean compared = reasons.isEmpty();
            Decimal level = amount.orElse(row.get().value().get());
            boolean holds = holds(row.get().operator(), value, level);
            verdict = holds ? "MET" : "NOT_MET";
            shortfall = holds ? "" : value.minus(level).abs().toString();
            if (!sure) {
                reasons.add("THRESHOLD_UNVERIFIED");
            }
            boolean onlyAFloor = isOnlyAFloor(row.get())
                    || (asked.kind() == RequirementKind.RELATIVE
                            && otherRow(asked.base().orElseThrow())
                                    .filter(PlainItems::isOnlyAFloor)
                                    .isPresent());
            if (onlyAFloor && ((compared && holds) || !sure)) {
                reasons.add("THRESHOLD_DELEGATED");
            }
        }
        if (silent) {
            reasons.add("SET_NOT_IN_FORCE");
        }
        String required = amount.isPresent()
                ? row.orElseThrow().operator() + " " + amountUnit.orElseThrow().format(amount.get())
                : asked.kind() == RequirementKind.RELATIVE
                        ? ""
                        : row.flatMap(Threshold::required).orElse("");
        String part = subject.part().orElse("");
        Optional<Decimal> level = amount.or(() -> row.flatMap(Threshold::value));
        return reasons.isEmpty()
                ? new PlainAnswer(part, verdict, "", required, shortfall, level)
                : new PlainAnswer(part, "UNDETERMINED", PlainAnswer.first(reasons), required, "", level);
    }

    /** What a number is compared with beside its level; the value is empty where with nothing. */
    private record Figure(Optional<Decimal> value, Optional<MeasureUnit> unit, String reason) {

        static Figure none(String reason) {
            return new Figure(Optional.empty(), Optional.empty(), reason);
        }

        List<String> reasons() {
            return reason.isEmpty() ? List.of() : List.of(reason);
        }
    }

    private Figure figure(Subject subject, Requirement asked) {
        if (asked.kind() == RequirementKind.RELATIVE) {
            return otherLevel(asked.base().orElseThrow());
        }
        if (asked.kind() != RequirementKind.OWN_HISTORY) {
            return Figure.none("");
        }
        Part part = set.indicator(subject.no())
                .flatMap(one -> one.part(asked.earlier().orElseThrow()))
                .orElseThrow();
        Optional<Observation> said = said(Subject.part(subject.no(), part.id()));
        if (said.isEmpty()) {
            return Figure.none("");
        }
        if (said.get().status() == Observation.Status.NOT_ASSESSED) {
            return Figure.none("NOT_ASSESSED");
        }
        boolean something =
                said.get().value().isPresent() && said.get().value().get().signum() > 0;
        return something
                ? new Figure(said.get().value(), asked(part).flatMap(Requirement::unit), "")
                : Figure.none("MISSING_DATA");
    }

    private static boolean isOnlyAFloor(Threshold row) {
        return row.mode() == Threshold.Mode.FLOOR
                && row.setBy().kind() == Authority.Kind.PROVINCE
                && row.overlay().isEmpty();
    }

    private PlainItems inTheOtherSet(Reference reference) {
        return new PlainItems(set.base(reference).orElseThrow(), policy, dossier, column);
    }

    private Optional<Threshold> otherRow(Reference reference) {
        return inTheOtherSet(reference)
                .levels
                .row(Subject.indicator(reference.indicator().orElseThrow()));
    }

    private Figure otherLevel(Reference reference) {
        Optional<Threshold> row = otherRow(reference);
        if (row.isEmpty()) {
            Subject subject = Subject.indicator(reference.indicator().orElseThrow());
            boolean differs = inTheOtherSet(reference).levels.differsByColumn(subject);
            return Figure.none(column.isEmpty() && differs ? "AXIS_UNKNOWN" : "THRESHOLD_UNKNOWN");
        }
        if (row.get().value().isEmpty()) {
            return Figure.none(row.get().setBy().isDelegate() ? "THRESHOLD_DELEGATED" : "THRESHOLD_UNKNOWN");
        }
        boolean sure = row.get().grade().decides() || policy.acceptsUnverified();
        return sure
                ? new Figure(row.get().value(), Optional.of(row.get().unit()), "")
                : Figure.none(isOnlyAFloor(row.get()) ? "THRESHOLD_DELEGATED" : "THRESHOLD_UNVERIFIED");
    }

    private static boolean holds(Operator operator, Decimal value, Decimal level) {
        int order = value.minus(level).signum();
        return switch (operator.toString()) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }
}
