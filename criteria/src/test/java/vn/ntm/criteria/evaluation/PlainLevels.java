package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** Which level decides for a unit, read a second time as plainly as it can be said; for {@link PlainJudge}. */
record PlainLevels(CriteriaSet set, Optional<Column> column, LocalDate day, LocalDate wording) {

    boolean differsByColumn(Subject subject) {
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

    Optional<Threshold> row(Subject subject) {
        Optional<Threshold> onTheDay = row(subject, day);
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
                    general);
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
            boolean ofAProvince = row.overlay().isPresent()
                    && (row.setBy().kind() == Authority.Kind.PROVINCE
                            || row.setBy().kind() == Authority.Kind.MINISTRY);
            if ((general || ofAProvince) && row.column().axis() == Axis.GENERAL) {
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
}
