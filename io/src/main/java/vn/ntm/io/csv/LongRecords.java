package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.sheet.CsvOutput;

/** The records of the long form: its header, then a row for each observation. */
final class LongRecords {

    private final Optional<String> anyCriterion;
    private final DossierCheck check;
    private final Vocabulary vocabulary;

    private LongRecords(Optional<String> anyCriterion, DossierCheck check, Vocabulary vocabulary) {
        this.anyCriterion = anyCriterion;
        this.check = check;
        this.vocabulary = vocabulary;
    }

    static Consumer<CsvOutput> of(
            CriteriaSet set, LocalDate date, DossierCheck check, Vocabulary vocabulary, List<Dossier> dossiers) {
        for (Dossier dossier : dossiers) {
            if (!dossier.date().equals(date)) {
                throw new IllegalArgumentException(
                        "dossiers: that of " + dossier.unit() + " is of " + dossier.date() + ", the file of " + date);
            }
        }
        LongRecords records =
                new LongRecords(set.criteria().stream().findFirst().map(Criterion::no), check, vocabulary);
        return csv -> {
            csv.words(DossierCsv.form().ids());
            dossiers.forEach(dossier -> records.write(dossier, csv));
        };
    }

    private void write(Dossier dossier, CsvOutput csv) {
        if (dossier.observations().isEmpty() && anyCriterion.isPresent()) {
            // An empty value is no data, and the unit has a row all the same.
            csv.code(dossier.unit().text())
                    .empty()
                    .text(anyCriterion)
                    .empty()
                    .empty()
                    .empty()
                    .empty();
            ofUnit(dossier, true, csv);
            csv.empty().empty().end();
        }
        boolean first = true;
        for (Observation observation : dossier.observations()) {
            Subject subject = observation.subject();
            boolean criterion = subject.kind() == Subject.Kind.CRITERION;
            csv.code(dossier.unit().text())
                    .text(criterion ? "" : subject.no())
                    .text(criterion ? subject.no() : "")
                    .text(subject.part())
                    .word(observation.status().name());
            value(observation, csv);
            csv.word(observation.by().name());
            ofUnit(dossier, first, csv);
            csv.text(observation.evidence().map(Evidence::reference))
                    .text(observation.note())
                    .end();
            first = false;
        }
    }

    private void value(Observation observation, CsvOutput csv) {
        if (observation.value().isPresent()) {
            Decimal value = observation.value().get();
            Optional<String> grade = check.scale(observation.subject()).map(scale -> scale.format(value));
            grade.ifPresentOrElse(csv::word, () -> csv.number(value));
        } else {
            csv.word(observation.finding().map(this::word));
        }
    }

    private String word(Finding finding) {
        CellToken token = finding == Finding.MET ? CellToken.MET : CellToken.NOT_MET;
        return vocabulary
                .word(token)
                .orElseThrow(() -> new IllegalArgumentException("vocabulary: it has no word for " + token));
    }

    /** Region, group and flags are stated once a unit; group and numbers are the caller's, and may be any text. */
    private static void ofUnit(Dossier dossier, boolean stated, CsvOutput csv) {
        csv.word(stated ? dossier.region().map(EconomicRegion::id) : Optional.empty())
                .text(stated ? dossier.group() : Optional.empty())
                .word(stated ? dossier.flags().stream().map(Enum::name).collect(Collectors.joining(";")) : "");
    }
}
