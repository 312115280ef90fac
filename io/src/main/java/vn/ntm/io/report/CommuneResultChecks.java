package vn.ntm.io.report;

import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Verdict;

/** Compares the criteria met that a commune result form prints with its rows, and criteria with their indicators. */
final class CommuneResultChecks {

    private final DossierLayout layout;
    private final CommuneResult result;
    private final FigureReading reading;

    CommuneResultChecks(DossierLayout layout, CommuneResult result, FigureReading reading) {
        this.layout = layout;
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
            layout.criteria().forEach(criterion -> check(criterion, moment));
            met(layout, result, moment)
                    .ifPresent(met -> reading.totals()
                            .forEach(row -> reading.checkSum(
                                    row,
                                    CommuneResultColumns.verdict(moment),
                                    CommuneResultColumns.MET,
                                    Decimal.of(met))));
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
            reading.row(subject.toString())
                    .ifPresent(row -> reading.contradict(
                            row,
                            CommuneResultColumns.verdict(moment),
                            "Tiêu chí " + subject.no(),
                            Verdict.MET.toText(Language.VI),
                            Verdict.NOT_MET.toText(Language.VI)));
        }
    }
}
