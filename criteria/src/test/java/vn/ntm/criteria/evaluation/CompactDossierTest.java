package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.SlotState;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** Dossiers as blocks of numbers: filled by hand they say what packed ones say, and no number is rounded. */
class CompactDossierTest {

    private static final UnitCode UNIT = UnitCode.of("06364");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final Optional<Column> COLUMN = Optional.of(Column.parse("REGION:TDMNPB"));
    private static final CriteriaSet SET = Sets.named(Levels.BUNDLED);

    private final Evaluator evaluator = Evaluator.of(SET, Policy.strict().acceptingUnverified());
    private final DossierLayout layout = evaluator.layout(DAY);

    private CompactDossier.Builder builder() {
        return CompactDossier.of(layout, UNIT, DAY, COLUMN);
    }

    @Test
    void aDossierFilledBySlotsIsJudgedAsOneOfObservations() {
        CompactDossier filled = builder()
                .measured(layout.slot("10"), 415, 1)
                .measured(layout.slot("12.1", "male"), Decimal.parse("63"))
                .measured(layout.slot("12.1", "female"), 5820, 2)
                .attested(layout.slot("1.1"), Finding.MET)
                .attested(layout.slot(Subject.criterion("8")), Finding.MET)
                .notApplicable(layout.slot("13.4"))
                .notAssessed(layout.slot("3.2"))
                .build();
        Dossier dossier = Dossier.of(UNIT, DAY)
                .measured("10", "41.5")
                .measured("12.1", "male", "63")
                .measured("12.1", "female", "58.2")
                .attested("1.1", Finding.MET)
                .attestedCriterion("8", Finding.MET)
                .notApplicable("13.4")
                .notAssessed("3.2")
                .build();
        assertThat(filled).isEqualTo(evaluator.compact(dossier)).hasSameHashCodeAs(evaluator.compact(dossier));
        assertThat(evaluator.judge(filled)).isEqualTo(evaluator.judge(dossier)).hasToString("NOT_MET 1..17");
        assertThat(PlainJudge.lines(evaluator.evaluate(filled)))
                .isEqualTo(PlainJudge.lines(evaluator.evaluate(dossier)));
        assertThat(evaluator.column(UNIT, DAY)).isEqualTo(COLUMN);
        assertThat(evaluator.evaluate(filled).region()).contains("TDMNPB");
        assertThat(evaluator.evaluate(filled).axisFrom()).contains(AxisSource.GIVEN);
    }

    @Test
    void randomDossiersFilledBySlotsAreThoseThatArePacked() {
        long seed = 20260715;
        Random random = new Random(seed);
        for (String id : CriteriaCatalog.standard().ids()) {
            CriteriaSet set = CriteriaCatalog.standard().set(id);
            RandomDossiers dossiers = new RandomDossiers(set, random, List.of(Assessor.APPRAISAL));
            Evaluator judge = Evaluator.of(set, Policy.strict());
            for (int i = 0; i < 100; i++) {
                RandomDossiers.Drawn drawn = dossiers.next(4);
                Dossier dossier = drawn.dossier();
                DossierLayout slots = judge.layout(dossier.date());
                CompactDossier.Builder filled =
                        CompactDossier.of(slots, dossier.unit(), dossier.date(), drawn.column());
                dossier.observations().forEach(observation -> add(filled, slots, observation));
                CompactDossier built = filled.build();
                assertThat(built).as("seed %d, %s, dossier %d", seed, id, i).isEqualTo(judge.compact(dossier));
            }
        }
    }

    private static void add(CompactDossier.Builder filled, DossierLayout slots, Observation observation) {
        int slot = slots.slot(observation.subject());
        switch (observation.status()) {
            case MEASURED -> filled.measured(slot, observation.value().orElseThrow());
            case ATTESTED -> filled.attested(slot, observation.finding().orElseThrow());
            case NOT_APPLICABLE -> filled.notApplicable(slot);
            case NOT_ASSESSED -> filled.notAssessed(slot);
        }
    }

    @Test
    void numbersThatFitAndThoseThatDoNotAreComparedExactly() {
        long seed = 99;
        Random random = new Random(seed);
        for (Threshold level : SET.thresholds()) {
            boolean own = level.column().equals(COLUMN.orElseThrow())
                    && level.validity().contains(DAY);
            if (!own || level.value().isEmpty()) {
                continue;
            }
            Subject subject = level.part()
                    .map(part -> Subject.part(level.indicator(), part))
                    .orElseGet(() -> Subject.indicator(level.indicator()));
            int slot = layout.slot(subject);
            for (int i = 0; i < 200; i++) {
                int scale = random.nextInt(9);
                long step = random.nextInt(7) - 3L;
                Decimal value = level.value().get().plus(Decimal.of(BigDecimal.valueOf(step, scale)));
                if (i % 10 == 0) {
                    value = Decimal.of(BigDecimal.valueOf(random.nextLong(), scale));
                }
                Verdict verdict =
                        evaluator.judge(builder().measured(slot, value).build()).verdict(slot);
                Verdict read = evaluator
                        .judge(builder()
                                .measured(
                                        slot,
                                        value.toBigDecimal().unscaledValue().longValueExact(),
                                        value.scale())
                                .build())
                        .verdict(slot);
                Verdict exact = level.operator().holds(value, level.value().get()) ? Verdict.MET : Verdict.NOT_MET;
                assertThat(verdict).as("seed %d, %s, %s", seed, subject, value).isEqualTo(exact);
                assertThat(read).as("seed %d, %s, %s", seed, subject, value).isEqualTo(exact);
            }
        }
    }

    @Test
    void everyOperatorIsExactAroundALevelOfManyDecimals() {
        CriteriaSet operators = Sets.named("operators");
        Evaluator judge = Evaluator.of(operators, Policy.strict());
        DossierLayout slots = judge.layout(DAY);
        long seed = 35;
        Random random = new Random(seed);
        for (Threshold level : operators.thresholds()) {
            int slot = slots.slot(level.indicator());
            for (int i = 0; i < 500; i++) {
                Decimal value =
                        Decimal.of(35).plus(Decimal.of(BigDecimal.valueOf(random.nextInt(5) - 2, random.nextInt(8))));
                Verdict verdict = judge.judge(CompactDossier.of(slots, UNIT, DAY, Optional.of(Column.GENERAL))
                                .measured(slot, value)
                                .build())
                        .verdict(slot);
                boolean holds = level.operator().holds(value, level.value().orElseThrow());
                assertThat(verdict == Verdict.MET)
                        .as("seed %d, %s", seed, value)
                        .isEqualTo(holds);
            }
        }
        assertThat(operators.thresholds()).extracting(Threshold::operator).contains(Operator.EQUAL);
    }

    @Test
    void whatIsComparedWithAnEarlierFigureIsComparedExactly() {
        CriteriaSet history = Sets.named("history");
        Evaluator judge = Evaluator.of(history, Policy.strict());
        DossierLayout slots = judge.layout(DAY);
        long seed = 691;
        Random random = new Random(seed);
        for (Threshold level : history.thresholds()) {
            int slot = slots.slot(level.indicator());
            int base = slots.slot(level.indicator(), "base");
            for (int i = 0; i < 1000; i++) {
                int digits = i % 4 == 0 ? 1 << 30 : 1000;
                Decimal figure = Decimal.of(BigDecimal.valueOf(1L + random.nextInt(digits), random.nextInt(7)));
                Decimal amount = level.unit().amount(level.value().orElseThrow(), figure);
                Decimal value = amount.plus(Decimal.of(BigDecimal.valueOf(random.nextInt(3) - 1, random.nextInt(12))));
                Ruling ruling = judge.judge(CompactDossier.of(slots, UNIT, DAY, Optional.of(Column.GENERAL))
                        .measured(slot, value)
                        .measured(base, figure)
                        .build());
                boolean holds = level.operator().holds(value, amount);
                assertThat(ruling.verdict(slot) != Verdict.NOT_MET)
                        .as("seed %d, %s against %s", seed, value, figure)
                        .isEqualTo(holds);
            }
        }
    }

    @Test
    void overlaysThatDoNotTouchCommute() {
        CriteriaCatalog laws = CriteriaCatalog.standard();
        CriteriaSet one =
                laws.with(Levels.province()).with(Levels.villageRoads()).set(Levels.BUNDLED);
        CriteriaSet other =
                laws.with(Levels.villageRoads()).with(Levels.province()).set(Levels.BUNDLED);
        long seed = 17;
        RandomDossiers dossiers = new RandomDossiers(one, new Random(seed), List.of(Assessor.values()));
        for (int i = 0; i < 500; i++) {
            Policy policy = dossiers.policy();
            Dossier dossier = dossiers.next(5).dossier();
            assertThat(PlainJudge.lines(Evaluator.of(one, policy).evaluate(dossier)))
                    .as("seed %d, dossier %d", seed, i)
                    .isEqualTo(PlainJudge.lines(Evaluator.of(other, policy).evaluate(dossier)));
        }
    }

    @Test
    void whatContradictsItselfOrHasNoPlaceIsRefused() {
        int income = layout.slot("10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().measured(income, 42, 0).measured(income, 43, 0))
                .withMessageContainingAll("two of indicator 10", "06364");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().measured(layout.slot("1.1"), 42, 0))
                .withMessageContaining("indicator 1.1 takes no number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> layout.slot("17.100"))
                .withMessageContaining("indicator 17.100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().notAssessed(10_000))
                .withMessageContaining("slot 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(builder()
                        .attested(layout.slot("12.1"), Finding.MET)
                        .measured(layout.slot("12.1", "male"), 63, 0)::build)
                .withMessageContaining("indicator 12.1 is observed as a whole and by indicator 12.1, part male");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompactDossier.of(layout, UNIT, DAY.plusDays(1), COLUMN))
                .withMessageContainingAll("2024-01-01", "2023-12-31");
        CompactDossier.Builder built = builder();
        built.build();
        assertThatIllegalStateException().isThrownBy(() -> built.measured(income, 1, 0));
        assertThatIllegalStateException().isThrownBy(built::build);
    }

    @Test
    void anotherSetRefusesTheLayout() {
        CompactDossier dossier = builder().build();
        Evaluator other = Evaluator.of(Sets.named("commune-advanced-2021-2025"), Policy.strict());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> other.judge(dossier))
                .withMessageContainingAll("06364", Levels.BUNDLED, "commune-advanced-2021-2025");
        assertThat(Evaluator.of(SET, Policy.strict()).judge(dossier).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void slotsAreReadBack() {
        CompactDossier dossier = builder()
                .by(Assessor.SELF)
                .measured(layout.slot("10"), Decimal.parse("41.123456"))
                .by(Assessor.VERIFICATION)
                .attested(layout.slot("1.1"), Finding.NOT_MET)
                .build();
        assertThat(dossier.value(layout.slot("10"))).contains(Decimal.parse("41.123456"));
        assertThat(dossier.hasWide()).isTrue();
        assertThat(dossier.by(layout.slot("10"))).contains(Assessor.SELF);
        assertThat(dossier.by(layout.slot("1.1"))).contains(Assessor.VERIFICATION);
        assertThat(dossier.by(layout.slot("1.2"))).isEmpty();
        assertThat(dossier.is(SlotState.FOUND_NOT_MET, layout.slot("1.1"))).isTrue();
        assertThat(dossier.is(SlotState.SILENT, layout.slot("5"))).isTrue();
        assertThat(layout.subject(layout.slot("12.1", "male"))).isEqualTo(Subject.part("12.1", "male"));
        assertThat(layout.set().id() + " " + layout.days()).isEqualTo(layout.toString());
    }
}
