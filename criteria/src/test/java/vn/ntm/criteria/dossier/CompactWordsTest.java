package vn.ntm.criteria.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;

/** What is put into a dossier a word at a time is what is put into it slot by slot, and no more is taken. */
class CompactWordsTest {

    private static final UnitCode UNIT = UnitCode.of("06364");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final DossierLayout LAYOUT = DossierLayout.of(SET, DAY);
    private static final Optional<Column> COLUMN = Optional.of(Column.parse("REGION:TDMNPB"));

    private static CompactDossier.Builder builder() {
        return CompactDossier.of(LAYOUT, UNIT, DAY, COLUMN);
    }

    private static boolean isAsked(int slot) {
        try {
            return !LAYOUT.subject(slot).toString().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The slots of indicators without parts: a whole and a piece of it would contradict each other. */
    private static Set<Integer> leaves() {
        Set<Integer> leaves = new TreeSet<>();
        for (DossierLayout.OfCriterion criterion : LAYOUT.criteria()) {
            criterion.indicators().stream()
                    .filter(indicator -> indicator.parts().isEmpty())
                    .forEach(indicator -> leaves.add(indicator.slot()));
        }
        return leaves;
    }

    @Test
    void wordsAreTakenAsTheirSlotsAre() {
        Set<Integer> leaves = leaves();
        long seed = 20261129;
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            for (boolean others : new boolean[] {false, true}) {
                CompactDossier.Builder bySlot = builder();
                CompactDossier.Builder byWord = builder();
                if (others) {
                    bySlot.by(Assessor.VERIFICATION);
                    byWord.by(Assessor.VERIFICATION);
                }
                long[] scaled =
                        random.longs(LAYOUT.values(), -1_000_000, 1_000_000).toArray();
                for (int word = 0; word < LAYOUT.words(); word++) {
                    long measured = 0;
                    long met = 0;
                    long not = 0;
                    for (int bit = 0; bit < DossierLayout.WORD; bit++) {
                        int slot = word * DossierLayout.WORD + bit;
                        int draw = random.nextInt(4);
                        if (!leaves.contains(slot)) {
                            continue;
                        }
                        if (draw == 1 && LAYOUT.takesNumber(slot)) {
                            measured |= 1L << bit;
                            bySlot.measured(slot, scaled[LAYOUT.valueAt(slot)], CompactDossier.SCALE);
                        } else if (draw == 2) {
                            met |= 1L << bit;
                            bySlot.attested(slot, Finding.MET);
                        } else if (draw == 3) {
                            not |= 1L << bit;
                            bySlot.attested(slot, Finding.NOT_MET);
                        }
                    }
                    byWord.measured(word, measured, scaled);
                    byWord.attested(word, Finding.MET, met);
                    byWord.attested(word, Finding.NOT_MET, not);
                }
                CompactDossier expected = bySlot.build();
                assertThat(byWord.build())
                        .as("seed %d, round %d", seed, round)
                        .isEqualTo(expected)
                        .hasSameHashCodeAs(expected);
            }
        }
    }

    @Test
    void whatIsMeasuredIsReadBackExactly() {
        int income = LAYOUT.slot("10");
        long[] scaled = new long[LAYOUT.values()];
        scaled[LAYOUT.valueAt(income)] = 415 * CompactDossier.ONE / 10;
        CompactDossier dossier = builder()
                .measured(income / DossierLayout.WORD, 1L << income, scaled)
                .build();
        assertThat(dossier.value(income)).contains(Decimal.parse("41.5"));
        assertThat(dossier.scaled(LAYOUT.valueAt(income))).isEqualTo(415_000);
        assertThat(dossier.isObserved(income)).isTrue();
        assertThat(dossier.by(income)).contains(Assessor.APPRAISAL);
        assertThat(dossier.hasWide()).isFalse();
        assertThat(dossier.value(LAYOUT.slot("1.1"))).isEmpty();
        assertThat(dossier.by(LAYOUT.slot("1.1"))).isEmpty();
        assertThat(dossier.column()).isEqualTo(COLUMN);
        assertThat(dossier.columnIndex()).isEqualTo(LAYOUT.column(COLUMN.orElseThrow()));
        assertThat(builder()
                        .measured(income, Decimal.parse("0.12345678901"))
                        .build()
                        .hasWide())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void aNumberFitsTheScaleUpToTheLimit(long beyond, boolean fits) {
        int income = LAYOUT.slot("10");
        for (long sign : new long[] {1, -1}) {
            long[] scaled = new long[LAYOUT.values()];
            scaled[LAYOUT.valueAt(income)] = sign * (greatest() + beyond);
            CompactDossier.Builder builder = builder();
            if (fits) {
                assertThat(builder.measured(income / DossierLayout.WORD, 1L << income, scaled)
                                .build()
                                .value(income))
                        .contains(Decimal.of(sign * greatest(), CompactDossier.SCALE));
            } else {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> builder.measured(income / DossierLayout.WORD, 1L << income, scaled))
                        .withMessage("scaled: a number of 06364 does not fit the scale");
            }
        }
    }

    private static long greatest() {
        return CompactDossier.LIMIT - 1;
    }

    @Test
    void aWordHasOnlyTheSlotsOfTheLayout() {
        long[] scaled = new long[LAYOUT.values()];
        int criterion = LAYOUT.criteria().get(0).slot();
        assertThat(LAYOUT.takesNumber(criterion)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().measured(0, 1L << criterion, scaled))
                .withMessageStartingWith("slot " + criterion + " takes no number in ");
        int last = LAYOUT.words() * DossierLayout.WORD - 1;
        while (!isAsked(last)) {
            last--;
        }
        int word = last / DossierLayout.WORD;
        assertThat(builder().attested(word, Finding.MET, 1L << last).build().isObserved(last))
                .isTrue();
        int none = last + 1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder().attested(word, Finding.MET, 1L << none))
                .withMessage("slot " + none + " is none of the layout of commune-ntm-2021-2025");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAYOUT.subject(-1))
                .withMessageContaining("slot -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAYOUT.subject(LAYOUT.words() * DossierLayout.WORD))
                .withMessageContaining("is none of the layout");
        assertThat(LAYOUT.takesNumber(-1)).isFalse();
        assertThat(LAYOUT.takesNumber(LAYOUT.words() * DossierLayout.WORD)).isFalse();
    }

    @Test
    void aSlotTakesOneObservationAndABuiltDossierNone() {
        int slot = LAYOUT.slot("1.1");
        int word = slot / DossierLayout.WORD;
        CompactDossier.Builder builder = builder().attested(word, Finding.MET, 1L << slot);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.attested(word, Finding.NOT_MET, 1L << slot))
                .withMessage("observations: two of indicator 1.1 in the dossier of 06364");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.attested(slot, Finding.MET));
        builder.attested(word, Finding.NOT_MET, 0);
        builder.build();
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.attested(word, Finding.MET, 2L << slot))
                .withMessage("the dossier of 06364 is built already");
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void whoFoundWhatIsKeptBySlot() {
        int one = LAYOUT.slot("1.1");
        int other = LAYOUT.slot("10");
        CompactDossier dossier = builder()
                .attested(one, Finding.MET)
                .by(Assessor.VERIFICATION)
                .measured(other, Decimal.of(42))
                .build();
        assertThat(dossier.by(one)).contains(Assessor.APPRAISAL);
        assertThat(dossier.by(other)).contains(Assessor.VERIFICATION);
        CompactDossier alike = builder()
                .attested(one, Finding.MET)
                .measured(other, Decimal.of(42))
                .build();
        assertThat(dossier).isNotEqualTo(alike);
        assertThat(alike)
                .isNotEqualTo(CompactDossier.of(LAYOUT, UNIT, DAY, Optional.empty())
                        .attested(one, Finding.MET)
                        .measured(other, Decimal.of(42))
                        .build())
                .isNotEqualTo(builder().attested(one, Finding.MET).build());
    }

    @Test
    void aColumnOfTheSetHasAPlaceOfItsOwn() {
        assertThat(LAYOUT.columns()).isEqualTo(SET.keys().size() + 1);
        assertThat(SET.columns())
                .extracting(LAYOUT::column)
                .doesNotHaveDuplicates()
                .allMatch(place -> place > 0 && place <= LAYOUT.columns());
        assertThat(LAYOUT.column(Column.parse("GROUP:9"))).isNegative();
        assertThat(LAYOUT.column(null)).isZero();
    }

    @Test
    void numbersWithAScaleAreThoseOfTheirDecimals() {
        int slot = LAYOUT.slot("10");
        for (long unscaled : new long[] {0, 1, -1, 415, greatest(), -greatest(), greatest() + 1, Long.MAX_VALUE}) {
            for (int scale = -2; scale <= 9; scale++) {
                Decimal value = Decimal.of(unscaled, scale);
                assertThat(builder().measured(slot, unscaled, scale).build())
                        .as("%d with %d decimals", unscaled, scale)
                        .isEqualTo(builder().measured(slot, value).build());
                assertThat(builder().measured(slot, value).build().value(slot)).contains(value);
            }
        }
    }
}
