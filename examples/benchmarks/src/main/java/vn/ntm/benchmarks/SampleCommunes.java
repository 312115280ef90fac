package vn.ntm.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Threshold;

/**
 * As many communes as the country had, none like another, their regions mixed: what of the set for 2021-2025 has a
 * level in the region is measured, close to it and exactly at it now and then; all else is found met or not.
 */
final class SampleCommunes {

    static final int COUNT = 10_600;
    static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    static final List<EconomicRegion> REGIONS = EconomicRegions.all();

    private static final long SEED = 20231231;
    private static final int FIRST_CODE = 80_000;

    /** How many in a hundred are found not met. */
    private static final int FOUND_WANTING = 3;

    private final Random random = new Random(SEED);
    private final DossierLayout layout;

    SampleCommunes(DossierLayout layout) {
        this.layout = layout;
    }

    /** What is known of one thing: hundredths of a number, or a finding. */
    record Known(Subject subject, int slot, boolean number, long hundredths, Finding finding) {

        BigDecimal value() {
            return BigDecimal.valueOf(hundredths, 2);
        }
    }

    /** What a reader of a row has parsed: hundredths by slot, and the slots found met and not met. */
    static final class Parsed {

        private final UnitCode unit;
        private final Optional<Column> column;
        private final int[] slots;
        private final long[] hundredths;
        private final int[] met;
        private final int[] notMet;

        Parsed(Commune commune) {
            List<Known> numbers = commune.known().stream().filter(Known::number).toList();
            this.unit = commune.unit();
            this.column = Optional.of(Column.of(commune.region()));
            this.slots = numbers.stream().mapToInt(Known::slot).toArray();
            this.hundredths = numbers.stream().mapToLong(Known::hundredths).toArray();
            this.met = commune.found(Finding.MET);
            this.notMet = commune.found(Finding.NOT_MET);
        }

        CompactDossier compact(DossierLayout layout) {
            CompactDossier.Builder builder = CompactDossier.of(layout, unit, DAY, column);
            for (int i = 0; i < slots.length; i++) {
                builder.measured(slots[i], hundredths[i], 2);
            }
            for (int slot : met) {
                builder.attested(slot, Finding.MET);
            }
            for (int slot : notMet) {
                builder.attested(slot, Finding.NOT_MET);
            }
            return builder.build();
        }
    }

    /** A commune and what is known of it. */
    record Commune(UnitCode unit, EconomicRegion region, List<Known> known) {

        int[] found(Finding finding) {
            return known.stream()
                    .filter(one -> !one.number() && one.finding() == finding)
                    .mapToInt(Known::slot)
                    .toArray();
        }

        Dossier dossier() {
            List<Observation> observations = new ArrayList<>();
            for (Known one : known) {
                observations.add(
                        one.number()
                                ? Observation.measured(one.subject(), Decimal.of(one.value()))
                                : Observation.attested(one.subject(), one.finding()));
            }
            return Dossier.of(unit, DAY)
                    .region(region)
                    .addAllObservations(observations)
                    .build();
        }

        Map<String, Object> map() {
            Map<String, Object> values = new LinkedHashMap<>();
            for (Known one : known) {
                values.put(key(one.subject()), one.number() ? one.value() : one.finding() == Finding.MET);
            }
            return values;
        }
    }

    static String key(Subject subject) {
        return subject.no() + subject.part().map(part -> "." + part).orElse("");
    }

    List<Commune> all() {
        List<Commune> communes = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            EconomicRegion region = REGIONS.get(random.nextInt(REGIONS.size()));
            communes.add(new Commune(UnitCode.of(Integer.toString(FIRST_CODE + i)), region, known(region)));
        }
        return communes;
    }

    private List<Known> known(EconomicRegion region) {
        List<Known> known = new ArrayList<>();
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                if (!indicator.byParts()) {
                    known.add(know(indicator.slot(), region));
                    continue;
                }
                boolean chosen = false;
                for (DossierLayout.OfPart part : indicator.parts()) {
                    boolean excluded = part.part().choice().isPresent() && chosen;
                    if (!excluded) {
                        known.add(know(part.slot(), region));
                    }
                    chosen |= part.part().choice().isPresent();
                }
            }
        }
        return known;
    }

    private Known know(int slot, EconomicRegion region) {
        Subject subject = layout.subject(slot);
        Optional<Threshold> level = level(subject, region);
        if (level.isEmpty()) {
            Finding finding = random.nextInt(100) < FOUND_WANTING ? Finding.NOT_MET : Finding.MET;
            return new Known(subject, slot, false, 0, finding);
        }
        long required = level.get()
                .value()
                .orElseThrow()
                .toBigDecimal()
                .movePointRight(2)
                .longValueExact();
        int better = level.get().operator().asksForMore() ? 1 : -1;
        long distance = switch (random.nextInt(50)) {
            case 0 -> 0;
            case 1, 2 -> -1 - random.nextInt(1000);
            default -> random.nextInt(1000);
        };
        return new Known(subject, slot, true, Math.max(0, required + better * distance), Finding.MET);
    }

    static Optional<Threshold> level(Subject subject, EconomicRegion region) {
        return SET.threshold(subject.no(), subject.part(), Optional.of(Column.of(region)), DAY)
                .filter(row -> row.value().isPresent());
    }
}
