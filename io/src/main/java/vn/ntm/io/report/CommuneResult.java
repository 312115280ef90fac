package vn.ntm.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.CriterionEvaluation;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.evaluation.Judgement;
import vn.ntm.criteria.ruling.Verdict;

/**
 * What one unit has come to, item by item, at the times of a report (kết quả thực hiện tiêu chí của xã): value and verdict at
 * the end of last year, in the period, and as planned.
 *
 * @param unit the unit
 * @param lines the criteria, each with its indicators and their parts
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CommuneResult(UnitCode unit, List<Line> lines) {

    /**
     * An item.
     *
     * @param subject the criterion, indicator or part
     * @param reported what is known of it at each time, in the order of the times; a time of which nothing is known is
     *     left out
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Line(Subject subject, Map<FormMoment, Reported> reported) {

        /** Copies the map. */
        public Line {
            EnumMap<FormMoment, Reported> ordered = new EnumMap<>(FormMoment.class);
            reported.forEach((moment, own) -> {
                if (!own.isEmpty()) {
                    ordered.put(moment, own);
                }
            });
            reported = ImmutableMap.copyOf(ordered);
        }

        /** Returns what is known at a time. */
        public Reported at(FormMoment moment) {
            return reported.getOrDefault(moment, Reported.NOTHING);
        }
    }

    /**
     * What is known of an item at a time.
     *
     * @param value the measured value in the unit of the set, a grade by its place; empty where none is known
     * @param verdict met, not met or not applicable; empty where it is undetermined
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Reported(Optional<Decimal> value, Optional<Verdict> verdict) {

        /** Nothing. */
        public static final Reported NOTHING = new Reported(Optional.empty(), Optional.empty());

        /** Takes undetermined for no verdict: a form has no word for it. */
        public Reported {
            verdict = verdict.filter(own -> own != Verdict.UNDETERMINED);
        }

        boolean isEmpty() {
            return value.isEmpty() && verdict.isEmpty();
        }
    }

    /** Copies the lines. */
    public CommuneResult {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Returns what evaluations of one unit say of these items; an evaluation of planned values is the plan.
     *
     * @param subjects the items of the form
     * @throws IllegalArgumentException if there is no evaluation, or one is of another unit; the message names both
     */
    static CommuneResult of(List<Subject> subjects, Map<FormMoment, Evaluation> evaluations) {
        UnitCode unit = evaluations.values().stream()
                .findFirst()
                .map(Evaluation::unit)
                .orElseThrow(() -> new IllegalArgumentException("evaluations: there is none"));
        Map<Subject, Map<FormMoment, Reported>> found = new LinkedHashMap<>();
        subjects.forEach(subject -> found.put(subject, new EnumMap<>(FormMoment.class)));
        evaluations.forEach((moment, evaluation) -> {
            if (!evaluation.unit().equals(unit)) {
                throw new IllegalArgumentException(
                        "evaluations: one is of " + evaluation.unit() + ", another of " + unit);
            }
            reported(evaluation).forEach((subject, own) -> {
                Map<FormMoment, Reported> line = found.get(subject);
                if (line != null) {
                    line.put(moment, own);
                }
            });
        });
        return new CommuneResult(
                unit,
                found.entrySet().stream()
                        .map(line -> new Line(line.getKey(), line.getValue()))
                        .toList());
    }

    /**
     * Returns what is known at a time as a dossier of {@code day}, to be checked with {@link
     * vn.ntm.criteria.validation.ValueCheck} or judged: a value as measured, a result without one as attested. A criterion
     * or an indicator is attested as a whole only where nothing is known of what stands below it.
     */
    public Dossier.Builder toDossier(FormMoment moment, LocalDate day) {
        Dossier.Builder dossier = Dossier.of(unit, day);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Reported own = line.at(moment);
            if (!own.isEmpty() && !isKnownBelow(i, moment)) {
                observation(line.subject(), own).ifPresent(dossier::addObservations);
            }
        }
        return dossier;
    }

    private static Optional<Observation> observation(Subject subject, Reported own) {
        if (own.value().isPresent() && subject.kind() == Subject.Kind.INDICATOR) {
            return own.value().map(value -> Observation.measured(subject, value));
        }
        return own.verdict().map(verdict -> switch (verdict) {
            case MET -> Observation.attested(subject, Finding.MET);
            case NOT_MET -> Observation.attested(subject, Finding.NOT_MET);
            default ->
                Observation.builder()
                        .subject(subject)
                        .status(Observation.Status.NOT_APPLICABLE)
                        .build();
        });
    }

    private boolean isKnownBelow(int line, FormMoment moment) {
        Subject above = lines.get(line).subject();
        for (int i = line + 1; i < lines.size() && isBelow(lines.get(i).subject(), above); i++) {
            if (!lines.get(i).at(moment).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(Subject subject, Subject above) {
        return above.kind() == Subject.Kind.CRITERION
                ? subject.kind() == Subject.Kind.INDICATOR
                : above.part().isEmpty()
                        && subject.part().isPresent()
                        && subject.no().equals(above.no());
    }

    private static Map<Subject, Reported> reported(Evaluation evaluation) {
        Map<Subject, Reported> reported = new LinkedHashMap<>();
        for (CriterionEvaluation criterion : evaluation.criteria()) {
            reported.put(Subject.criterion(criterion.no()), verdict(criterion.verdict()));
            for (IndicatorEvaluation indicator : criterion.indicators()) {
                Subject own = Subject.indicator(indicator.no());
                if (indicator.parts().isEmpty()) {
                    reported.put(own, of(indicator.deciding()));
                } else {
                    reported.put(own, verdict(indicator.verdict()));
                    for (Judgement part : indicator.parts()) {
                        part.part().ifPresent(id -> reported.put(Subject.part(indicator.no(), id), of(part)));
                    }
                }
            }
        }
        return reported;
    }

    private static Reported verdict(Verdict verdict) {
        return new Reported(Optional.empty(), Optional.of(verdict));
    }

    private static Reported of(Judgement judgement) {
        return new Reported(judgement.observed(), Optional.of(judgement.verdict()));
    }

    /** Returns the line of an item. */
    public Optional<Line> line(Subject subject) {
        return lines.stream().filter(line -> line.subject().equals(subject)).findFirst();
    }
}
