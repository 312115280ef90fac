package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** Dossiers that a set can judge, otherwise of every kind; values lie close to the levels of the set. */
final class RandomDossiers {

    /** A commune of Lạng Sơn, and a code of each level that no register knows. */
    private static final List<UnitCode> COMMUNES = List.of(UnitCode.of("06364"), UnitCode.of("99999"));

    private static final List<UnitCode> DISTRICTS = List.of(UnitCode.of("999"));

    private static final List<UnitCode> PROVINCES = List.of(UnitCode.of("99"));

    private static final List<String> DAYS = List.of(
            "2009-04-15",
            "2009-04-16",
            "2012-12-31",
            "2013-02-19",
            "2013-02-20",
            "2016-11-30",
            "2016-12-01",
            "2018-12-31",
            "2020-12-31",
            "2021-12-31",
            "2022-03-07",
            "2022-03-08",
            "2022-12-31",
            "2023-12-31",
            "2024-02-29",
            "2024-12-31",
            "2025-12-31",
            "2026-02-14",
            "2026-02-15",
            "2026-06-26",
            "2026-06-27",
            "2028-12-31");

    private final CriteriaSet set;
    private final Random random;
    private final List<Assessor> assessors;

    /** @param assessors who makes observations; each makes its own, so that they often contradict each other */
    RandomDossiers(CriteriaSet set, Random random, List<Assessor> assessors) {
        this.set = set;
        this.random = random;
        this.assessors = assessors;
    }

    /** A dossier and the column by which its unit is judged, if anybody can know it. */
    record Drawn(Dossier dossier, Optional<Column> column) {}

    /** @param missing one of how many observations is left out */
    Drawn next(int missing) {
        UnitCode unit = pick(
                switch (set.level()) {
                    case COMMUNE -> COMMUNES;
                    case DISTRICT -> DISTRICTS;
                    default -> PROVINCES;
                });
        Optional<EconomicRegion> region = oneOf(3) ? Optional.empty() : Optional.of(pick(EconomicRegions.all()));
        Optional<String> group =
                set.axis() != Axis.GROUP || oneOf(4) ? Optional.empty() : Optional.of(pick(set.keys()));
        LocalDate day = day();
        Optional<Column> column = switch (set.axis()) {
            case GENERAL -> Optional.of(Column.GENERAL);
            case GROUP -> group.map(key -> Column.of(Axis.GROUP, key));
            case REGION -> region.or(() -> inTheRegister(unit, day)).map(Column::of);
        };
        Dossier.Builder dossier =
                Dossier.of(unit, day).region(region).group(group).addAllObservations(observations(missing, day));
        if (oneOf(6)) {
            dossier.addFlags(Flag.NORTHERN_MOUNTAIN_COLUMN);
            Optional<Column> flagged = Optional.ofNullable(set.flagColumns().get(Flag.NORTHERN_MOUNTAIN_COLUMN));
            return new Drawn(dossier.build(), flagged.isPresent() ? flagged : column);
        }
        return new Drawn(dossier.build(), column);
    }

    /** Mostly a day of the set. */
    private LocalDate day() {
        LocalDate day = LocalDate.parse(pick(DAYS));
        for (int i = 0; i < 6 && !set.validity().contains(day); i++) {
            day = LocalDate.parse(pick(DAYS));
        }
        return day;
    }

    private static Optional<EconomicRegion> inTheRegister(UnitCode unit, LocalDate day) {
        return UnitRegistry.standard()
                .on(day)
                .province(unit)
                .flatMap(province -> EconomicRegions.ofProvince(province, day));
    }

    Policy policy() {
        List<Assessor> order = new ArrayList<>(List.of(Assessor.values()));
        Collections.shuffle(order, random);
        return new Policy(oneOf(4), oneOf(2), oneOf(2), order.subList(0, 1 + random.nextInt(order.size())));
    }

    private List<Observation> observations(int missing, LocalDate day) {
        LocalDate wording = LawOnDay.of(set, day).wording();
        List<Observation> observations = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            boolean whole = oneOf(8);
            for (Assessor by : assessors) {
                if (whole && !oneOf(missing)) {
                    observations.add(
                            yesOrNo(Subject.criterion(criterion.no())).by(by).build());
                } else if (!whole) {
                    criterion.indicators().forEach(indicator -> add(indicator, by, missing, wording, observations));
                }
            }
        }
        Collections.shuffle(observations, random);
        return observations;
    }

    private void add(Indicator indicator, Assessor by, int missing, LocalDate wording, List<Observation> observations) {
        Optional<Requirement> asked = indicator.requirementOn(wording);
        if (asked.isEmpty()) {
            return;
        }
        List<Part> parts = indicator.parts().stream()
                .filter(part -> part.requirementOn(wording).isPresent())
                .toList();
        boolean byParts = asked.get().kind().isByParts();
        boolean onlyParts = byParts && !parts.isEmpty() && !oneOf(3);
        if (onlyParts || !byParts) {
            for (Part part : parts) {
                if (!oneOf(missing)) {
                    boolean numeric =
                            part.requirementOn(wording).orElseThrow().kind().isMeasured();
                    observations.add(statement(Subject.part(indicator.no(), part.id()), numeric)
                            .by(by)
                            .build());
                }
            }
        }
        if (!onlyParts && !oneOf(missing)) {
            boolean numeric = asked.get().kind().isMeasured();
            observations.add(
                    statement(Subject.indicator(indicator.no()), numeric).by(by).build());
        }
    }

    private Observation.Builder statement(Subject subject, boolean numeric) {
        return numeric && !oneOf(4)
                ? Observation.builder()
                        .subject(subject)
                        .status(Observation.Status.MEASURED)
                        .value(value(subject))
                : yesOrNo(subject);
    }

    private Observation.Builder yesOrNo(Subject subject) {
        Observation.Builder observation = Observation.builder().subject(subject);
        return switch (random.nextInt(10)) {
            case 0 -> observation.status(Observation.Status.NOT_APPLICABLE);
            case 1 -> observation.status(Observation.Status.NOT_ASSESSED);
            case 2, 3 -> observation.status(Observation.Status.ATTESTED).finding(Finding.NOT_MET);
            default -> observation.status(Observation.Status.ATTESTED).finding(Finding.MET);
        };
    }

    /** A value at a level of the subject in any of its columns, or a little or much beside it. */
    private Decimal value(Subject subject) {
        List<Decimal> levels = set.thresholds(subject.no(), subject.part()).stream()
                .map(Threshold::value)
                .flatMap(Optional::stream)
                .toList();
        Decimal level = levels.isEmpty() ? Decimal.of(50) : pick(levels);
        return level.plus(Decimal.parse(pick(List.of(
                "0", "0.00001", "-0.00001", "0.0001", "-0.0001", "3", "-3", "7.5", "1000", "-100000000000000"))));
    }

    private boolean oneOf(int count) {
        return random.nextInt(count) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
