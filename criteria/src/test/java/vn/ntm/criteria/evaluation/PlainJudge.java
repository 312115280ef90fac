package vn.ntm.criteria.evaluation;

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
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;

/**
 * The rules of judging a second time, as plainly as they can be said and without a look at the evaluator: every reason
 * that holds is collected and the first of the list is given. Slow, and only for comparison.
 */
final class PlainJudge {

    private final CriteriaSet set;
    private final Policy policy;
    private final Dossier dossier;
    private final PlainItems items;
    private final List<String> lines = new ArrayList<>();

    /** @param column the column of the unit, as whoever made the dossier knows it */
    PlainJudge(CriteriaSet set, Policy policy, Dossier dossier, Optional<Column> column) {
        this.set = set;
        this.policy = policy;
        this.dossier = dossier;
        this.items = new PlainItems(set, policy, dossier, column);
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
        return reasons.isEmpty() ? "MET" : PlainAnswer.first(reasons);
    }

    /** Returns MET, NOT_MET or the reason why neither. */
    private String criterion(Criterion criterion) {
        Optional<Observation> whole = items.said(Subject.criterion(criterion.no()));
        String answer =
                whole.isPresent() && !items.isSilent() ? asAWhole(criterion, whole.get()) : byIndicators(criterion);
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
            if (policy.refusesAttestedNumbers() && items.hasNumber(indicator)) {
                return "MISSING_DATA";
            }
        }
        return whole.finding().orElseThrow() == Finding.MET ? "MET" : "NOT_MET";
    }

    private String byIndicators(Criterion criterion) {
        boolean notMet = false;
        List<String> reasons = new ArrayList<>();
        for (Indicator indicator : criterion.indicators()) {
            if (items.asked(indicator).isEmpty()) {
                continue;
            }
            PlainAnswer answer = indicator(indicator);
            lines.add("indicator " + indicator.no() + " " + answer);
            notMet = notMet || answer.verdict().equals("NOT_MET");
            if (!answer.reason().isEmpty()) {
                reasons.add(answer.reason());
            }
        }
        if (items.isSilent()) {
            reasons.add("SET_NOT_IN_FORCE");
        }
        if (!criterion.complete() || criterion.indicators().isEmpty()) {
            reasons.add("SET_INCOMPLETE");
        }
        return conjunction(notMet, reasons);
    }

    private PlainAnswer indicator(Indicator indicator) {
        Requirement asked = items.asked(indicator).orElseThrow();
        boolean anyOf = asked.kind() == RequirementKind.ANY_OF;
        List<Part> parts = items.parts(indicator);
        if ((asked.kind() != RequirementKind.ALL_OF && !anyOf) || parts.isEmpty() || wholeComesFirst(indicator)) {
            boolean conditional = asked.appliesWhen().isPresent();
            Subject subject = Subject.indicator(indicator.no());
            return items.item(subject, asked, items.hasNumber(indicator), conditional, false, indicator.isPlace());
        }
        List<PlainAnswer> answers =
                parts.stream().map(part -> items.part(indicator, part)).toList();
        List<PlainAnswer> counting = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (!anyOf && parts.get(i).anyOf().isEmpty()) {
                counting.add(answers.get(i));
                continue;
            }
            List<PlainAnswer> group = new ArrayList<>();
            for (int k = 0; k < answers.size(); k++) {
                if (anyOf || parts.get(k).anyOf().equals(parts.get(i).anyOf())) {
                    group.add(answers.get(k));
                }
            }
            if (answers.get(i).equals(best(group))) {
                counting.add(answers.get(i));
            }
        }
        List<PlainAnswer> failed = counting.stream()
                .filter(answer -> answer.verdict().equals("NOT_MET"))
                .toList();
        PlainAnswer worst = counting.get(0);
        for (PlainAnswer answer : counting) {
            worst = answer.isWorseThan(worst) ? answer : worst;
        }
        return failed.isEmpty() ? worst : farthest(indicator, failed);
    }

    /** Of those of which one suffices. */
    private static PlainAnswer best(List<PlainAnswer> group) {
        PlainAnswer best = group.get(0);
        for (PlainAnswer answer : group) {
            best = answer.isBetterThan(best) ? answer : best;
        }
        return best;
    }

    /** Who is farthest below can be said only of numbers of one unit; otherwise the first in the act stands for all. */
    private PlainAnswer farthest(Indicator indicator, List<PlainAnswer> failed) {
        PlainAnswer farthest = failed.get(0);
        Optional<MeasureUnit> unit = unit(indicator, farthest);
        for (PlainAnswer answer : failed) {
            if (answer.shortfall().isEmpty() || !unit(indicator, answer).equals(unit)) {
                return failed.get(0);
            }
            if (Decimal.parse(answer.shortfall()).compareTo(Decimal.parse(farthest.shortfall())) > 0) {
                farthest = answer;
            }
        }
        return farthest;
    }

    private Optional<MeasureUnit> unit(Indicator indicator, PlainAnswer answer) {
        return items.asked(indicator.part(answer.part()).orElseThrow()).flatMap(Requirement::unit);
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

    /** Returns the lines that an evaluation comes to, in the same words. */
    static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            for (IndicatorEvaluation indicator : criterion.indicators()) {
                PlainAnswer answer = new PlainAnswer(
                        indicator.deciding().part().orElse(""),
                        indicator.verdict().name(),
                        indicator.reason().map(Enum::name).orElse(""),
                        indicator.required().orElse(""),
                        indicator.shortfall().map(Decimal::toString).orElse(""),
                        Optional.empty());
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
