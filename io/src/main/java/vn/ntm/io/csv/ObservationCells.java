package vn.ntm.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaSet;
import vn.ntm.criteria.catalog.Indicator;
import vn.ntm.criteria.catalog.Part;
import vn.ntm.criteria.catalog.RequirementKind;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;

/** Reads the observation that a row holds, or says what is wrong with it. */
final class ObservationCells {

    private static final List<Assessor> ASSESSORS = List.of(Assessor.values());
    private static final List<Observation.Status> STATUSES = List.of(Observation.Status.values());

    private final CriteriaSet set;

    ObservationCells(CriteriaSet set) {
        this.set = set;
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
        found.forEach(failures);
        return observation.map(builder -> {
            builder.subject(subject.orElseThrow());
            by.ifPresent(builder::by);
            row.text("evidence").map(Evidence::of).ifPresent(builder::evidence);
            row.text("note").ifPresent(builder::note);
            row.text("value").ifPresent(builder::raw);
            return builder.build();
        });
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
        if (criterion.isPresent()) {
            return criterion(row, criterion.get(), part, failures);
        }
        Optional<Indicator> known = set.indicator(indicator.get());
        if (known.isEmpty()) {
            failures.accept(unknown(row, "indicator"));
            return Optional.empty();
        }
        if (part.isPresent() && known.get().part(part.get()).isEmpty()) {
            failures.accept(unknownPart(row, known.get()));
            return Optional.empty();
        }
        return Optional.of(
                part.map(id -> Subject.part(indicator.get(), id)).orElseGet(() -> Subject.indicator(indicator.get())));
    }

    private Optional<Subject> criterion(
            CsvCells row, String criterion, Optional<String> part, Consumer<Failure> failures) {
        if (set.criterion(criterion).isEmpty()) {
            failures.accept(unknown(row, "criterion"));
            return Optional.empty();
        }
        if (part.isPresent()) {
            failures.accept(row.badToken("part", Tokens.EMPTY));
            return Optional.empty();
        }
        return Optional.of(Subject.criterion(criterion));
    }

    private Failure unknown(CsvCells row, String column) {
        return row.failure(FailureReason.UNKNOWN_INDICATOR, column, "set", set.id());
    }

    private static Failure unknownPart(CsvCells row, Indicator indicator) {
        String parts = indicator.parts().stream().map(Part::id).collect(Collectors.joining(", "));
        return row.failing(FailureReason.UNKNOWN_PART, "part")
                .putAttributes("indicator", indicator.no())
                .putAttributes("expected", parts.isEmpty() ? Tokens.EMPTY : parts)
                .build();
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
        boolean numeric = isNumeric(subject);
        Optional<Finding> finding = Tokens.finding(value);
        if (finding.isPresent()) {
            if (status.filter(given -> given == Observation.Status.MEASURED).isPresent()) {
                failures.accept(row.failure(FailureReason.BAD_NUMBER, "value"));
                return Optional.empty();
            }
            return Optional.of(
                    Observation.builder().status(Observation.Status.ATTESTED).finding(finding.get()));
        }
        if (!numeric
                || status.filter(given -> given == Observation.Status.ATTESTED).isPresent()) {
            failures.accept(row.badToken("value", Tokens.ACCEPTED_FINDINGS));
            return Optional.empty();
        }
        Optional<Decimal> number = row.number(value);
        if (number.isEmpty()) {
            failures.accept(row.failure(FailureReason.BAD_NUMBER, "value"));
            return Optional.empty();
        }
        if (subject.part().isEmpty() && !indicator(subject).parts().isEmpty()) {
            failures.accept(unknownPart(row, indicator(subject)));
            return Optional.empty();
        }
        return Optional.of(
                Observation.builder().status(Observation.Status.MEASURED).value(number.get()));
    }

    private boolean isNumeric(Subject subject) {
        if (subject.kind() == Subject.Kind.CRITERION) {
            return false;
        }
        Indicator indicator = indicator(subject);
        return subject.part()
                .flatMap(indicator::part)
                .map(part -> part.requirement().kind() == RequirementKind.NUMBER)
                .orElseGet(indicator::isNumeric);
    }

    private Indicator indicator(Subject subject) {
        return set.indicator(subject.no()).orElseThrow();
    }
}
