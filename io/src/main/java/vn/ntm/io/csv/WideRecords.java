package vn.ntm.io.csv;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.sheet.CsvOutput;

/** The records of the wide form: its header, then a row for each dossier. */
final class WideRecords {

    private final WideForm form;
    private final DossierCheck check;
    private final Vocabulary vocabulary;
    private final List<String> ids;

    private WideRecords(WideForm form, DossierCheck check, Vocabulary vocabulary, List<String> ids) {
        this.form = form;
        this.check = check;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    static Consumer<CsvOutput> of(
            WideForm form, LocalDate day, DossierCheck check, Vocabulary vocabulary, List<Dossier> dossiers) {
        Set<Subject> used = new LinkedHashSet<>();
        boolean dated = false;
        for (Dossier dossier : dossiers) {
            dossier.observations().forEach(observation -> used.add(observation.subject()));
            dated |= !dossier.date().equals(day);
        }
        used.stream()
                .filter(subject -> !form.subjects().containsValue(subject))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new IllegalArgumentException("dossiers: the form has no column for " + unknown);
                });
        WideRecords records = new WideRecords(form, check, vocabulary, form.idsOf(used, dated));
        return csv -> {
            csv.words(records.ids);
            dossiers.forEach(dossier -> records.write(dossier, csv));
        };
    }

    private void write(Dossier dossier, CsvOutput csv) {
        Map<Subject, Observation> bySubject = new LinkedHashMap<>();
        for (Observation observation : dossier.observations()) {
            if (bySubject.put(observation.subject(), observation) != null) {
                throw new IllegalArgumentException("dossiers: two observations of " + observation.subject()
                        + " in that of " + dossier.unit() + "; a cell holds one");
            }
        }
        for (String id : ids) {
            Subject subject = form.subjects().get(id);
            if (subject == null) {
                ofUnit(id, dossier, csv);
            } else {
                cell(bySubject.get(subject), csv);
            }
        }
        csv.end();
    }

    private static void ofUnit(String id, Dossier dossier, CsvOutput csv) {
        switch (id) {
            case "unit" -> csv.code(dossier.unit().text());
            case "date" -> csv.date(Optional.of(dossier.date()));
            case "region" -> csv.word(dossier.region().map(EconomicRegion::id));
            case "group" -> csv.word(dossier.group());
            case "flags" -> csv.word(dossier.flags().stream().map(Enum::name).collect(Collectors.joining(";")));
            default -> csv.empty();
        }
    }

    private void cell(@Nullable Observation observation, CsvOutput csv) {
        if (observation == null) {
            csv.empty();
            return;
        }
        switch (observation.status()) {
            case MEASURED -> {
                Decimal value = observation.value().orElseThrow();
                Optional<String> grade = check.scale(observation.subject()).map(scale -> scale.format(value));
                grade.ifPresentOrElse(csv::word, () -> csv.number(value));
            }
            case ATTESTED ->
                csv.word(word(observation.finding().orElseThrow() == Finding.MET ? CellToken.MET : CellToken.NOT_MET));
            case NOT_APPLICABLE -> csv.word(word(CellToken.NOT_APPLICABLE));
            case NOT_ASSESSED -> csv.word(word(CellToken.NOT_ASSESSED));
        }
    }

    private String word(CellToken token) {
        return vocabulary
                .word(token)
                .orElseThrow(() -> new IllegalArgumentException("vocabulary: it has no word for " + token));
    }
}
