package vn.ntm.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.Vocabulary;
import vn.ntm.io.sheet.CsvCells;
import vn.ntm.io.sheet.Tokens;

/** Reads the observation that a row holds, or says what is wrong with it. */
final class ObservationCells {

    private static final List<Assessor> ASSESSORS = List.of(Assessor.values());
    private static final List<Observation.Status> STATUSES = List.of(Observation.Status.values());

    private final DossierCheck check;
    private final Vocabulary vocabulary;

    ObservationCells(DossierCheck check, Vocabulary vocabulary) {
        this.check = check;
        this.vocabulary = vocabulary;
    }

    /** Returns the observation of a row; nothing where the row is at fault or its value is empty. */
    Optional<Observation> read(CsvCells row, Consumer<Failure> failures) {
        List<Failure> found = new ArrayList<>();
        Optional<Subject> subject = subject(row, found::add);
        Optional<Assessor> by = Tokens.constant(row, "by", ASSESSORS, found::add);
        Optional<Observation.Status> status = Tokens.constant(row, "status", STATUSES, found::add);
        Optional<Observation.Builder> observation = subject.isPresent() && found.isEmpty()
                ? statement(row, subject.get(), status, found::add)
                : Optional.empty();
        Optional<Observation> built = observation.map(builder -> {
            builder.subject(subject.orElseThrow());
            by.ifPresent(builder::by);
            row.text("evidence").map(Evidence::of).ifPresent(builder::evidence);
            row.text("note").ifPresent(builder::note);
            row.text("value").ifPresent(builder::raw);
            return builder.build();
        });
        built.flatMap(check::observation).map(row::failure).ifPresent(found::add);
        found.forEach(failures);
        return found.isEmpty() ? built : Optional.empty();
    }

    private Optional<Subject> subject(CsvCells row, Consumer<Failure> failures) {
        Optional<String> indicator = row.text("indicator");
        Optional<String> criterion = row.text("criterion");
        Optional<String> part = row.text("part");
        if (indicator.isPresent() == criterion.isPresent()) {
            failures.accept(
                    indicator.isPresent()
                            ? row.badToken("criterion", Tokens.EMPTY)
                            : row.failure(FailureReason.MISSING_CELL, "indicator"));
            return Optional.empty();
        }
        Subject subject;
        if (criterion.isPresent()) {
            if (part.isPresent()) {
                failures.accept(row.badToken("part", Tokens.EMPTY));
                return Optional.empty();
            }
            subject = Subject.criterion(criterion.get());
        } else {
            subject = part.map(id -> Subject.part(indicator.get(), id))
                    .orElseGet(() -> Subject.indicator(indicator.get()));
        }
        Optional<Objection> objection = check.subject(subject);
        objection.map(row::failure).ifPresent(failures);
        return objection.isPresent() ? Optional.empty() : Optional.of(subject);
    }

    /** Returns what the value and the status together say; an empty value without a status says nothing. */
    private Optional<Observation.Builder> statement(
            CsvCells row, Subject subject, Optional<Observation.Status> status, Consumer<Failure> failures) {
        Optional<String> value = row.text("value");
        boolean saysNothing = status.filter(
                        given -> given == Observation.Status.NOT_APPLICABLE || given == Observation.Status.NOT_ASSESSED)
                .isPresent();
        if (saysNothing) {
            if (value.isPresent()) {
                failures.accept(row.badToken("value", Tokens.EMPTY));
                return Optional.empty();
            }
            return Optional.of(Observation.builder().status(status.get()));
        }
        if (value.isEmpty()) {
            status.ifPresent(given -> failures.accept(row.failure(FailureReason.MISSING_CELL, "value")));
            return Optional.empty();
        }
        return value(row, subject, status, value.get(), failures);
    }

    private Optional<Observation.Builder> value(
            CsvCells row,
            Subject subject,
            Optional<Observation.Status> status,
            String value,
            Consumer<Failure> failures) {
        Optional<MeasureUnit> scale = check.scale(subject);
        Optional<Decimal> grade = scale.flatMap(grades -> grades.grade(value));
        boolean measured =
                status.filter(given -> given == Observation.Status.MEASURED).isPresent();
        Optional<Finding> finding = vocabulary.find(value).flatMap(CellToken::finding);
        // A word that is a finding is one, even where a scale has a grade of that name, unless the row says measured.
        if (finding.isPresent() && !(measured && grade.isPresent())) {
            if (measured) {
                failures.accept(row.badNumber("value"));
                return Optional.empty();
            }
            return Optional.of(
                    Observation.builder().status(Observation.Status.ATTESTED).finding(finding.get()));
        }
        boolean attested =
                status.filter(given -> given == Observation.Status.ATTESTED).isPresent();
        if (!check.asksForNumber(subject) || attested) {
            failures.accept(row.badToken("value", vocabulary.accepted(CellToken.MET, CellToken.NOT_MET)));
            return Optional.empty();
        }
        if (grade.isPresent()) {
            return Optional.of(
                    Observation.builder().status(Observation.Status.MEASURED).value(grade.get()));
        }
        Optional<Decimal> number = row.number(value);
        if (number.isEmpty()) {
            failures.accept(scale.map(grades -> row.badToken("value", String.join(", ", grades.grades())))
                    .orElseGet(() -> row.badNumber("value")));
            return Optional.empty();
        }
        return Optional.of(
                Observation.builder().status(Observation.Status.MEASURED).value(number.get()));
    }
}
