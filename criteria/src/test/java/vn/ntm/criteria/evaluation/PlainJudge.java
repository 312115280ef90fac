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
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/**
 * The rules of judging a second time, as plainly as they can be said and without a look at the evaluator: every reason
 * that holds is collected and the first of the list is given. Slow, and only for comparison.
 */
final class PlainJudge {

    private static final List<String> REASONS = List.of(
            "SET_NOT_IN_FORCE",
            "NOT_APPLICABLE_REFUSED",
            "NOT_ASSESSED",
            "MISSING_DATA",
            "AXIS_UNKNOWN",
            "THRESHOLD_DELEGATED",
            "THRESHOLD_UNKNOWN",
            "THRESHOLD_UNVERIFIED",
            "SET_INCOMPLETE");

    private static final Decimal HUNDREDTH = Decimal.parse("0.01");

    private static final List<String> WORST = List.of("NOT_MET", "UNDETERMINED", "MET", "NOT_APPLICABLE");

    private final CriteriaSet set;
    private final Policy policy;
    private final Dossier dossier;
    private final Optional<Column> column;
    private final LocalDate wording;
    private final PlainLevels levels;
    private final boolean silent;
    private final List<String> lines = new ArrayList<>();

    /** An answer on one item; the reason and the shortfall are empty where there is none. */
    private record Answer(String part, String verdict, String reason, String required, String shortfall) {

        int worse() {
            return WORST.indexOf(verdict) * 100 + (reason.isEmpty() ? 0 : REASONS.indexOf(reason));
        }

        int better() {
            return List.of("MET", "UNDETERMINED", "NOT_MET", "NOT_APPLICABLE").indexOf(verdict) * 100
                    + (reason.isEmpty() ? 0 : REASONS.indexOf(reason));
        }

        boolean isWorseThan(Answer other) {
            return worse() < other.worse();
        }
    }

    /** @param column the column of the unit, as whoever made the dossier knows it */
    PlainJudge(CriteriaSet set, Policy policy, Dossier dossier, Optional<Column> column) {
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

    /** Returns a line for the set, each criterion and each indicator. */
    List<String> judge() {
        boolean notMet = false;
        List<String> reasons = new ArrayList<>();
        int min = 0;
        int counted = 0;
        int failed = 0;
        for (Criterion criterion : set.criteria()) {
            String answer = criterion(criterion);
            int one = criterion.counted() ? 1 : 0;
            counted += one;
            if (answer.equals("MET")) {
                min += one;
            } else if (answer.equals("NOT_MET")) {
                failed += one;
                notMet = true;
            } else {
                reasons.add(answer);
            }
        }
        int max = set.size().orElse(counted) - failed;
        boolean whole = set.size().isPresent() && counted == set.size().getAsInt();
        for (Criterion criterion : set.criteria()) {
            whole = whole && criterion.complete();
        }
        if (!whole) {
            reasons.add("SET_INCOMPLETE");
        }
        lines.add("set " + conjunction(notMet, reasons) + " " + (min == max ? min : min + ".." + max));
        return lines;
    }

    private static String conjunction(boolean notMet, List<String> reasons) {
        if (notMet) {
            return "NOT_MET";
        }
        return reasons.isEmpty() ? "MET" : first(reasons);
    }

    private static String first(List<String> reasons) {
        return REASONS.stream().filter(reasons::contains).findFirst().orElseThrow();
    }

    /** Returns MET, NOT_MET or the reason why neither. */
    private String criterion(Criterion criterion) {
        Optional<Observation> whole = said(Subject.criterion(criterion.no()));
        String answer = whole.isPresent() && !silent ? asAWhole(criterion, whole.get()) : byIndicators(criterion);
        lines.add("criterion " + criterion.no() + " " + answer);
        return answer;
    }

    private String asAWhole(Criterion criterion, Observation whole) {
        if (whole.status() == Observation.Status.NOT_APPLICABLE) {
            return "NOT_APPLICABLE_REFUSED";
        }
        if (whole.status() == Observation.Status.NOT_ASSESSED) {
            return "NOT_ASSESSED";
        }
        for (Indicator indicator : criterion.indicators()) {
            if (policy.refusesAttestedNumbers() && hasNumber(indicator)) {
                return "MISSING_DATA";
            }
        }
        return whole.finding().orElseThrow() == Finding.MET ? "MET" : "NOT_MET";
    }

    private String byIndicators(Criterion criterion) {
        boolean notMet = false;
        List<String> reasons = new ArrayList<>();
        for (Indicator indicator : criterion.indicators()) {
            if (asked(indicator).isEmpty()) {
                continue;
            }
            Answer answer = indicator(indicator);
            lines.add("indicator " + indicator.no() + " " + answer);
            notMet = notMet || answer.verdict.equals("NOT_MET");
            if (!answer.reason.isEmpty()) {
                reasons.add(answer.reason);
            }
        }
        if (silent) {
            reasons.add("SET_NOT_IN_FORCE");
        }
        if (!criterion.complete() || criterion.indicators().isEmpty()) {
            reasons.add("SET_INCOMPLETE");
        }
        return conjunction(notMet, reasons);
    }

    /** What an indicator or part asks for in the wording of the day. */
    private Optional<Requirement> asked(Item item) {
        Optional<Requirement> asked = Optional.empty();
        for (Requirement requirement : item.requirements()) {
            if (requirement.validity().contains(wording)) {
                asked = Optional.of(requirement);
            }
        }
        return asked;
    }

    private List<Part> parts(Indicator indicator) {
        return indicator.parts().stream()
                .filter(part -> asked(part).isPresent())
                .toList();
    }

    private static boolean isNumber(Optional<Requirement> asked) {
        return asked.isPresent()
                && List.of("NUMBER", "GRADE", "RELATIVE", "OWN_HISTORY", "ROLLUP")
                        .contains(asked.get().kind().name());
    }

    private boolean hasNumber(Indicator indicator) {
        boolean number = isNumber(asked(indicator));
        for (Part part : indicator.parts()) {
            number = number || isNumber(asked(part));
        }
        return number;
    }

    private Optional<Observation> said(Subject subject) {
        for (Assessor assessor : policy.assessors()) {
            for (Observation observation : dossier.observations()) {
                if (observation.by() == assessor && observation.subject().equals(subject)) {
                    return Optional.of(observation);
                }
            }
        }
        return Optional.empty();
    }

    private Answer indicator(Indicator indicator) {
        Requirement asked = asked(indicator).orElseThrow();
        boolean anyOf = asked.kind() == RequirementKind.ANY_OF;
        List<Part> parts = parts(indicator);
        if ((asked.kind() != RequirementKind.ALL_OF && !anyOf) || parts.isEmpty() || wholeComesFirst(indicator)) {
            boolean conditional = asked.appliesWhen().isPresent();
            Subject subject = Subject.indicator(indicator.no());
            return item(subject, asked, hasNumber(indicator), conditional, false, indicator.isPlace());
        }
        List<Answer> answers = parts.stream().map(part -> part(indicator, part)).toList();
        List<Answer> counting = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!anyOf && parts.get(i).anyOf().isEmpty()) {
                counting.add(answers.get(i));
                continue;
            }
            List<Answer> group = new ArrayList<>();
            for (int k = 0; k < answers.size(); k++) {
                if (anyOf || parts.get(k).anyOf().equals(parts.get(i).anyOf())) {
                    group.add(answers.get(k));
                }
            }
            if (answers.get(i).equals(best(group))) {
                counting.add(answers.get(i));
            }
        }
        List<Answer> failed = counting.stream()
                .filter(answer -> answer.verdict.equals("NOT_MET"))
                .toList();
        Answer worst = counting.get(0);
        for (Answer answer : counting) {
            worst = answer.isWorseThan(worst) ? answer : worst;
        }
        return failed.isEmpty() ? worst : farthest(indicator, failed);
    }

    /** Of those of which one suffices. */
    private static Answer best(List<Answer> group) {
        Answer best = group.get(0);
        for (Answer answer : group) {
            best = answer.better() < best.better() ? answer : best;
        }
        return best;
    }

    /** Who is farthest below can be said only of numbers of one unit; otherwise the first in the act stands for all. */
    private Answer farthest(Indicator indicator, List<Answer> failed) {
        Answer farthest = failed.get(0);
        Optional<MeasureUnit> unit = unit(indicator, farthest);
        for (Answer answer : failed) {
            if (answer.shortfall.isEmpty() || !unit(indicator, answer).equals(unit)) {
                return failed.get(0);
            }
            if (Decimal.parse(answer.shortfall).compareTo(Decimal.parse(farthest.shortfall)) > 0) {
                farthest = answer;
            }
        }
        return farthest;
    }

    private Optional<MeasureUnit> unit(Indicator indicator, Answer answer) {
        return asked(indicator.part(answer.part).orElseThrow()).flatMap(Requirement::unit);
    }

    /** The assessors are asked in turn: who speaks first, of the whole or of a part, says how it is judged. */
    private boolean wholeComesFirst(Indicator indicator) {
        for (Assessor assessor : policy.assessors()) {
            for (Observation observation : dossier.observations()) {
                if (observation.by() == assessor
                        && observation.subject().kind() == Subject.Kind.INDICATOR
                        && observation.subject().no().equals(indicator.no())) {
                    return observation.subject().part().isEmpty();
                }
            }
        }
        return false;
    }

    private Answer part(Indicator indicator, Part part) {
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

    private Answer item(
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
        } else if (row.get().value().isEmpty()) {
            Authority.Kind by = row.get().setBy().kind();
            boolean left = by == Authority.Kind.PROVINCE || by == Authority.Kind.MINISTRY;
            reasons.add(left ? "THRESHOLD_DELEGATED" : "THRESHOLD_UNKNOWN");
        } else {
            Decimal value = said.get().value().orElseThrow();
            boolean sure = row.get().grade().decides() || policy.acceptsUnverified();
            if (sure && !silent) {
                Figure figure = figure(subject, asked);
                if (figure.reason.isEmpty() && figure.value.isPresent()) {
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
            boolean onlyAFloor = row.get().mode() == Threshold.Mode.FLOOR
                    && row.get().setBy().kind() == Authority.Kind.PROVINCE
                    && row.get().overlay().isEmpty();
            if (onlyAFloor && compared && (holds || !sure)) {
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
        return reasons.isEmpty()
                ? new Answer(part, verdict, "", required, shortfall)
                : new Answer(part, "UNDETERMINED", first(reasons), required, "");
    }

    /** What a number is compared with beside its level; the value is empty where with nothing. */
    private record Figure(Optional<Decimal> value, Optional<MeasureUnit> unit, String reason) {

        static Figure none(String reason) {
            return new Figure(Optional.empty(), Optional.empty(), reason);
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

    private Figure otherLevel(Reference reference) {
        CriteriaSet other = set.base(reference).orElseThrow();
        PlainJudge there = new PlainJudge(other, policy, dossier, column);
        Subject subject = Subject.indicator(reference.indicator().orElseThrow());
        Optional<Threshold> row = there.levels.row(subject);
        if (row.isEmpty()) {
            return Figure.none(
                    column.isEmpty() && there.levels.differsByColumn(subject) ? "AXIS_UNKNOWN" : "THRESHOLD_UNKNOWN");
        }
        if (row.get().value().isEmpty()) {
            return Figure.none(row.get().setBy().isDelegate() ? "THRESHOLD_DELEGATED" : "THRESHOLD_UNKNOWN");
        }
        boolean sure = row.get().grade().decides() || policy.acceptsUnverified();
        return sure
                ? new Figure(row.get().value(), Optional.of(row.get().unit()), "")
                : Figure.none("THRESHOLD_UNVERIFIED");
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

    /** Returns the lines that an evaluation comes to, in the same words. */
    static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            for (IndicatorEvaluation indicator : criterion.indicators()) {
                Answer answer = new Answer(
                        indicator.deciding().part().orElse(""),
                        indicator.verdict().name(),
                        indicator.reason().map(Enum::name).orElse(""),
                        indicator.required().orElse(""),
                        indicator.shortfall().map(Decimal::toString).orElse(""));
                lines.add("indicator " + indicator.no() + " " + answer);
            }
            lines.add("criterion " + criterion.no() + " "
                    + criterion
                            .reason()
                            .map(Enum::name)
                            .orElse(criterion.verdict().name()));
        }
        lines.add("set "
                + evaluation
                        .reason()
                        .map(Enum::name)
                        .orElse(evaluation.verdict().name()) + " "
                + evaluation.criteriaMet());
        return lines;
    }
}
