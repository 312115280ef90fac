package vn.ntm.io.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.validation.ValueCheck;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.io.report.CommuneResult.Reported;
import vn.ntm.io.report.figure.FigureReading;

/**
 * Compares what a commune result form says with itself: the criteria met with the rows, criteria with their indicators,
 * results with the values and levels beside them, and values with what is possible.
 */
final class CommuneResultChecks {

    private final CommuneResultItems items;
    private final CommuneResultColumns columns;
    private final DossierLayout layout;
    private final CommuneResult result;
    private final FigureReading reading;

    CommuneResultChecks(CommuneResultItems items, CommuneResult result, FigureReading reading) {
        this.items = items;
        this.columns = new CommuneResultColumns(items.period());
        this.layout = items.layout();
        this.result = result;
        this.reading = reading;
    }

    /** Returns how many of the criteria that count are met at a time; nothing where no criterion has a verdict. */
    static Optional<Long> met(DossierLayout layout, CommuneResult result, FormMoment moment) {
        List<Verdict> verdicts = layout.criteria().stream()
                .filter(criterion -> criterion.criterion().counted())
                .flatMap(criterion -> verdict(result, layout.subject(criterion.slot()), moment).stream())
                .toList();
        return verdicts.isEmpty()
                ? Optional.empty()
                : Optional.of(verdicts.stream().filter(Verdict.MET::equals).count());
    }

    private static Optional<Verdict> verdict(CommuneResult result, Subject subject, FormMoment moment) {
        return result.line(subject).flatMap(line -> line.at(moment).verdict());
    }

    void run() {
        for (FormMoment moment : FormMoment.values()) {
            for (DossierLayout.OfCriterion criterion : layout.criteria()) {
                check(criterion, moment);
                for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                    level(layout.subject(indicator.slot()), indicator.requirement(), moment);
                    indicator.parts().forEach(part -> level(layout.subject(part.slot()), part.requirement(), moment));
                }
            }
            bounds(moment);
            met(layout, result, moment)
                    .ifPresent(met -> reading.totals()
                            .forEach(row -> reading.checkSum(
                                    row, columns.verdict(moment), CommuneResultColumns.MET, Decimal.of(met))));
        }
    }

    /** A criterion is met when all that the law asks for under it is. */
    private void check(DossierLayout.OfCriterion criterion, FormMoment moment) {
        Subject subject = layout.subject(criterion.slot());
        boolean fails = criterion.indicators().stream()
                .anyMatch(indicator -> verdict(result, layout.subject(indicator.slot()), moment)
                        .filter(Verdict.NOT_MET::equals)
                        .isPresent());
        if (fails
                && verdict(result, subject, moment).filter(Verdict.MET::equals).isPresent()) {
            contradict(subject, "Tiêu chí " + subject.no(), Verdict.MET, moment);
        }
    }

    /** A result must be the one that its value has by the level, as far as the level is sure and the only one. */
    private void level(Subject subject, Requirement requirement, FormMoment moment) {
        Reported own = result.line(subject).map(line -> line.at(moment)).orElse(Reported.NOTHING);
        boolean compared = requirement.kind() == RequirementKind.NUMBER || requirement.kind() == RequirementKind.GRADE;
        if (!compared || own.value().isEmpty() || own.verdict().isEmpty()) {
            return;
        }
        Verdict stated = own.verdict().get();
        List<Column> columns = columns();
        if (columns.stream()
                .allMatch(column -> threshold(subject, column, items.day(moment))
                        .filter(level -> differs(level, own.value().get(), stated))
                        .isPresent())) {
            String part = subject.part().map(id -> "/" + id).orElse("");
            contradict(subject, "Chỉ tiêu " + subject.no() + part, stated, moment);
        }
    }

    /** Where nobody says by which column the unit is judged, a result is wrong that is so by all of them. */
    private List<Column> columns() {
        if (items.column().isPresent()) {
            return List.of(items.column().get());
        }
        List<Column> own = items.set().columns().stream()
                .filter(column -> column.axis() != Axis.GENERAL)
                .toList();
        return own.isEmpty() ? List.of(Column.GENERAL) : own;
    }

    /** Under a floor the province's own level decides, which may ask for more. */
    private static boolean differs(Threshold level, Decimal value, Verdict stated) {
        return level.operator().holds(value, level.value().orElseThrow())
                ? stated == Verdict.NOT_MET && !level.isFloorUnderProvince()
                : stated == Verdict.MET;
    }

    private Optional<Threshold> threshold(Subject subject, Column column, LocalDate day) {
        return items.set().validity().contains(day)
                ? items.set()
                        .threshold(subject.no(), subject.part(), Optional.of(column), day)
                        .filter(level ->
                                level.value().isPresent() && level.grade().decides())
                : Optional.empty();
    }

    private void contradict(Subject subject, String what, Verdict stated, FormMoment moment) {
        Verdict other = stated == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
        reading.row(subject.toString())
                .ifPresent(row -> reading.contradict(
                        row, columns.verdict(moment), what, stated.toText(Language.VI), other.toText(Language.VI)));
    }

    /** A share below zero or above a hundred is reported where it stands. */
    private void bounds(FormMoment moment) {
        for (ValueFinding finding : ValueCheck.of(items.set())
                .check(result.toDossier(moment, items.day(moment)).build())) {
            switch (finding.rule()) {
                case BELOW_LEAST -> report(finding, moment, ">= " + bound(finding));
                case ABOVE_MOST -> report(finding, moment, "<= " + bound(finding));
                case NOT_WHOLE -> report(finding, moment, "0; 1; 2; …");
                default -> {
                    // What is doubtful or lies between two values is for ValueCheck, which has words for it.
                }
            }
        }
    }

    private static String bound(ValueFinding finding) {
        return finding.values().get(1).text().toText(Language.VI);
    }

    private void report(ValueFinding finding, FormMoment moment, String accepted) {
        reading.row(finding.subject().toString())
                .ifPresent(row -> reading.report(row.badToken(columns.value(moment), accepted)));
    }
}
