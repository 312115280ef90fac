package vn.ntm.io.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Flag;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.sheet.row.NumberCell;

/**
 * Makes a dossier of a row as its cells are read; the compact one also tells whether they go together.
 *
 * @param <T> the kind of dossier
 */
abstract class WideMaker<T> {

    private final CompactDossier.Builder compact;

    WideMaker(
            WideDay day,
            AdministrativeUnit unit,
            Optional<EconomicRegion> region,
            Optional<String> group,
            List<Flag> flags) {
        this.compact = CompactDossier.of(day.layout(), unit.code(), day.date(), day.column(unit, region, group, flags));
    }

    /** Makes a maker for a row. */
    @FunctionalInterface
    interface Starter<T> {
        WideMaker<T> start(
                WideDay day,
                AdministrativeUnit unit,
                Optional<EconomicRegion> region,
                Optional<String> group,
                List<Flag> flags);
    }

    /** Returns the builder of what is made, if it takes many cells at once; else null. */
    CompactDossier.@Nullable Builder block() {
        return null;
    }

    /** Adds the number read last. */
    void measured(int slot, NumberCell number) {
        if (number.isLong()) {
            compact.measured(slot, number.unscaled(), number.scale());
        } else {
            compact.measured(slot, number.decimal());
        }
    }

    /** Adds the place of a grade on its scale. */
    void graded(int slot, Decimal grade) {
        compact.measured(slot, grade);
    }

    void stated(int slot, CellToken token) {
        switch (token) {
            case MET -> compact.attested(slot, Finding.MET);
            case NOT_MET -> compact.attested(slot, Finding.NOT_MET);
            case NOT_APPLICABLE -> compact.notApplicable(slot);
            case NOT_ASSESSED -> compact.notAssessed(slot);
            case BASICALLY_MET -> throw new IllegalArgumentException(token + " is no finding");
        }
    }

    final CompactDossier.Builder compactBuilder() {
        return compact;
    }

    /**
     * Returns the compact dossier.
     *
     * @throws IllegalArgumentException if a whole and a piece of it are both observed
     */
    CompactDossier compact() {
        return compact.build();
    }

    /**
     * Returns the dossier.
     *
     * @throws IllegalArgumentException if a whole and a piece of it are both observed
     */
    abstract T make();

    /** Makes compact dossiers. */
    static final class Compact extends WideMaker<CompactDossier> {

        Compact(
                WideDay day,
                AdministrativeUnit unit,
                Optional<EconomicRegion> region,
                Optional<String> group,
                List<Flag> flags) {
            super(day, unit, region, group, flags);
        }

        @Override
        CompactDossier.Builder block() {
            return compactBuilder();
        }

        @Override
        CompactDossier make() {
            return compact();
        }
    }

    /** Makes dossiers with an observation for each cell. */
    static final class Full extends WideMaker<Dossier> {

        private final WideDay day;
        private final Dossier.Builder dossier;

        Full(
                WideDay day,
                AdministrativeUnit unit,
                Optional<EconomicRegion> region,
                Optional<String> group,
                List<Flag> flags) {
            super(day, unit, region, group, flags);
            this.day = day;
            this.dossier = Dossier.of(unit.code(), day.date())
                    .region(region)
                    .group(group)
                    .addAllFlags(flags);
        }

        private Subject subject(int slot) {
            return day.layout().subject(slot);
        }

        @Override
        void measured(int slot, NumberCell number) {
            super.measured(slot, number);
            dossier.addObservations(Observation.measured(subject(slot), number.decimal()));
        }

        @Override
        void graded(int slot, Decimal grade) {
            super.graded(slot, grade);
            dossier.addObservations(Observation.measured(subject(slot), grade));
        }

        @Override
        void stated(int slot, CellToken token) {
            super.stated(slot, token);
            dossier.addObservations(token.finding()
                    .map(finding -> Observation.attested(subject(slot), finding))
                    .orElseGet(() -> Observation.builder()
                            .subject(subject(slot))
                            .status(
                                    token == CellToken.NOT_APPLICABLE
                                            ? Observation.Status.NOT_APPLICABLE
                                            : Observation.Status.NOT_ASSESSED)
                            .build()));
        }

        @Override
        Dossier make() {
            compact();
            return dossier.build();
        }
    }
}
