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
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Part;
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

    private static final List<String> WORST = List.of("NOT_MET", "UNDETERMINED", "MET", "NOT_APPLICABLE");

    private final CriteriaSet set;
    private final Policy policy;
    private final Dossier dossier;
    private final Optional<Column> column;
    private final LocalDate wording;
    private final boolean silent;
    private final List<String> lines = new ArrayList<>();

    /** An answer on one item; the reason and the shortfall are empty where there is none. */
    private record Answer(String part, String verdict, String reason, String required, String shortfall) {

        int worse() {
            return WORST.indexOf(verdict) * 100 + (reason.isEmpty() ? 0 : REASONS.indexOf(reason));
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
        LocalDate last = set.validity().to().orElseThrow();
        LocalDate day = dossier.date();
        this.wording = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
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
            Answer answer = indicator(indicator);
            lines.add("indicator " + indicator.no() + " " + answer);
            notMet = notMet || answer.verdict.equals("NOT_MET");
            if (!answer.reason.isEmpty()) {
                reasons.add(answer.reason);
            }
        }
        if (!criterion.complete()) {
            reasons.add("SET_INCOMPLETE");
        }
        return conjunction(notMet, reasons);
    }

    private boolean hasNumber(Indicator indicator) {
        for (Requirement requirement : indicator.requirements()) {
            if (requirement.kind() == RequirementKind.NUMBER) {
                return true;
            }
        }
        for (Part part : indicator.parts()) {
            if (part.requirements().get(0).kind() == RequirementKind.NUMBER) {
                return true;
            }
        }
        return false;
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
        Requirement asked = null;
        for (Requirement requirement : indicator.requirements()) {
            if (requirement.validity().contains(wording)) {
                asked = requirement;
            }
        }
        if (asked == null) {
            throw new IllegalStateException(indicator.no() + " is not asked; this judge has no such set");
        }
        Subject subject = Subject.indicator(indicator.no());
        if (indicator.parts().isEmpty() || wholeComesFirst(indicator)) {
            boolean conditional = asked.appliesWhen().isPresent();
            return item(subject, asked, hasNumber(indicator), conditional, false);
        }
        List<Answer> failed = new ArrayList<>();
        Answer worst = part(indicator, indicator.parts().get(0));
        for (Part part : indicator.parts()) {
            Answer answer = part(indicator, part);
            worst = answer.isWorseThan(worst) ? answer : worst;
            if (answer.verdict.equals("NOT_MET")) {
                failed.add(answer);
            }
        }
        return failed.isEmpty() ? worst : farthest(indicator, failed);
    }

    /** Who is farthest below can be said only of numbers of one unit; otherwise the first in the act stands for all. */
    private static Answer farthest(Indicator indicator, List<Answer> failed) {
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

    private static Optional<MeasureUnit> unit(Indicator indicator, Answer answer) {
        return indicator.part(answer.part).orElseThrow().requirements().get(0).unit();
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
        for (Part other : indicator.parts()) {
            Optional<Observation> seen = said(Subject.part(indicator.no(), other.id()));
            another = another
                    || (part.choice().isPresent()
                            && part.choice().equals(other.choice())
                            && !part.id().equals(other.id())
                            && seen.isPresent()
                            && seen.get().status() != Observation.Status.NOT_APPLICABLE);
        }
        boolean conditional = part.choice().isPresent()
                ? another
                : part.requirements().get(0).appliesWhen().isPresent();
        boolean number = part.requirements().get(0).kind() == RequirementKind.NUMBER;
        return item(Subject.part(indicator.no(), part.id()), part.requirements().get(0), number, conditional, another);
    }

    private Answer item(Subject subject, Requirement asked, boolean number, boolean conditional, boolean another) {
        Optional<Observation> said = said(subject);
        Optional<Threshold> row = asked.kind() == RequirementKind.NUMBER ? row(subject) : Optional.empty();
        List<String> reasons = new ArrayList<>();
        String verdict = "";
        String shortfall = "";
        if (said.isEmpty() && another) {
            verdict = "NOT_APPLICABLE";
        } else if (said.isEmpty()) {
            reasons.add("MISSING_DATA");
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
            reasons.add(column.isEmpty() && differsByColumn(subject) ? "AXIS_UNKNOWN" : "THRESHOLD_UNKNOWN");
        } else if (row.get().value().isEmpty()) {
            Authority.Kind by = row.get().setBy().kind();
            boolean left = by == Authority.Kind.PROVINCE || by == Authority.Kind.MINISTRY;
            reasons.add(left ? "THRESHOLD_DELEGATED" : "THRESHOLD_UNKNOWN");
        } else {
            Decimal value = said.get().value().orElseThrow();
            Decimal level = row.get().value().get();
            boolean holds = holds(row.get().operator(), value, level);
            verdict = holds ? "MET" : "NOT_MET";
            shortfall = holds ? "" : value.minus(level).abs().toString();
            boolean sure = row.get().grade().decides() || policy.acceptsUnverified();
            if (!sure) {
                reasons.add("THRESHOLD_UNVERIFIED");
            }
            boolean onlyAFloor = row.get().mode() == Threshold.Mode.FLOOR
                    && row.get().setBy().kind() == Authority.Kind.PROVINCE
                    && row.get().overlay().isEmpty();
            if (onlyAFloor && (holds || !sure)) {
                reasons.add("THRESHOLD_DELEGATED");
            }
        }
        if (silent) {
            reasons.add("SET_NOT_IN_FORCE");
        }
        String required = row.flatMap(Threshold::required).orElse("");
        String part = subject.part().orElse("");
        return reasons.isEmpty()
                ? new Answer(part, verdict, "", required, shortfall)
                : new Answer(part, "UNDETERMINED", first(reasons), required, "");
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

    private boolean differsByColumn(Subject subject) {
        return rows(subject).stream()
                .anyMatch(row -> row.column().axis() != Axis.GENERAL
                        && (!set.generalDecides() || row.overlay().isPresent()));
    }

    private List<Threshold> rows(Subject subject) {
        return set.thresholds().stream()
                .filter(row ->
                        row.indicator().equals(subject.no()) && row.part().equals(subject.part()))
                .toList();
    }

    private Optional<Threshold> row(Subject subject) {
        Optional<Threshold> onTheDay = row(subject, dossier.date());
        return onTheDay.isPresent() ? onTheDay : row(subject, wording);
    }

    private Optional<Threshold> row(Subject subject, LocalDate day) {
        List<Threshold> inForce = rows(subject).stream()
                .filter(row -> row.validity().contains(day))
                .toList();
        List<Threshold> national =
                inForce.stream().filter(row -> row.overlay().isEmpty()).toList();
        boolean general = set.generalDecides()
                || rows(subject).stream()
                        .noneMatch(
                                row -> row.overlay().isEmpty() && row.column().axis() != Axis.GENERAL);
        Optional<Threshold> nationalRow = pick(national, general);
        for (String overlay : set.overlays()) {
            Optional<Threshold> local = pick(
                    inForce.stream()
                            .filter(row -> row.overlay().equals(Optional.of(overlay)))
                            .toList(),
                    true);
            if (local.isPresent()) {
                if (nationalRow.isPresent()) {
                    return isLaxer(local.get(), nationalRow.get()) ? nationalRow : local;
                }
                boolean forbiddenSomewhere = column.isEmpty()
                        && national.stream()
                                .anyMatch(row -> row.column().axis() != Axis.GENERAL && isLaxer(local.get(), row));
                return forbiddenSomewhere ? Optional.empty() : local;
            }
        }
        return nationalRow;
    }

    private Optional<Threshold> pick(List<Threshold> rows, boolean general) {
        for (Threshold row : rows) {
            boolean leftToAnother = set.generalDecides()
                    && row.value().isEmpty()
                    && (row.setBy().kind() == Authority.Kind.PROVINCE
                            || row.setBy().kind() == Authority.Kind.MINISTRY);
            if (column.isPresent() && row.column().equals(column.get()) && !leftToAnother) {
                return Optional.of(row);
            }
        }
        for (Threshold row : rows) {
            if (general && row.column().axis() == Axis.GENERAL) {
                return Optional.of(row);
            }
        }
        for (Threshold row : rows) {
            if (column.isPresent() && row.column().equals(column.get())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Of levels by at least or at most. */
    private static boolean isLaxer(Threshold local, Threshold floor) {
        if (floor.mode() != Threshold.Mode.FLOOR || !floor.grade().decides()) {
            return false;
        }
        int above =
                local.value().orElseThrow().minus(floor.value().orElseThrow()).signum();
        return floor.operator() == Operator.AT_MOST ? above > 0 : above < 0;
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
