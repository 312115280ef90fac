package vn.ntm.criteria.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;

/** Whatever the figures are. */
class CapitalLedgerPropertiesTest {

    private static final long SEED = 20_260_214;
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final CapitalSeries PLAN = CapitalSeries.plan(PlanBasis.WHOLE);
    private static final CapitalHeading ALL = CapitalHeading.of("ALL", PlanYears.of(2021, 2023));

    /** Up to more than the budget of the nation, with decimals of a đồng. */
    private static Vnd amount(Random random) {
        return new Vnd(Decimal.of(random.nextLong(10_000_000_000_000_000L))
                .plus(Decimal.of(random.nextInt(100)).times(Decimal.parse("0.01"))));
    }

    private static List<CapitalEntry> leaves(Random random) {
        CapitalSources sources = CapitalSources.standard();
        List<CapitalEntry> leaves = new ArrayList<>();
        for (CapitalSource source : sources.all()) {
            for (int year = 2021; year <= 2023; year++) {
                if (sources.parts(source.id(), DAY).isEmpty()) {
                    leaves.add(new CapitalEntry(
                            CapitalHeading.of(source.id(), year), PLAN, LocalDate.of(year, 1, 1), amount(random)));
                }
            }
        }
        return leaves;
    }

    private static Vnd sum(List<CapitalEntry> entries) {
        return entries.stream().map(CapitalEntry::amount).reduce(Vnd.ZERO, Vnd::plus);
    }

    @Test
    void theTotalIsTheSumOfTheLeavesWhateverLinesBetweenAreStated() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            List<CapitalEntry> entries = leaves(random);
            Vnd sum = sum(entries);
            CapitalLedger leaves = CapitalLedger.of(entries);
            List<CapitalEntry> more = new ArrayList<>(entries);
            for (CapitalSource source : CapitalSources.standard().all()) {
                CapitalHeading between = ALL.withSource(source.id());
                if (random.nextBoolean()) {
                    more.add(new CapitalEntry(
                            between,
                            PLAN,
                            DAY,
                            leaves.amount(PLAN, between, DAY).orElseThrow()));
                }
            }
            Collections.shuffle(more, random);
            CapitalLedger nested = CapitalLedger.of(more);
            assertThat(nested.amount(PLAN, ALL, DAY).orElseThrow())
                    .as("seed %d, ledger %d", SEED, i)
                    .isEqualTo(sum);
            assertThat(nested.checks(PLAN, ALL, DAY))
                    .as("seed %d, ledger %d", SEED, i)
                    .allSatisfy(check -> assertThat(check.verdict()).isEqualTo(PartsCheck.Verdict.ADDS_UP));
        }
    }

    @Test
    void withoutOneLeafThereIsNoTotal() {
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            List<CapitalEntry> entries = leaves(random);
            entries.remove(random.nextInt(entries.size()));
            assertThat(CapitalLedger.of(entries).amount(PLAN, ALL, DAY).isComputable())
                    .as("seed %d, ledger %d", SEED, i)
                    .isFalse();
        }
    }

    @Test
    void aDifferenceIsReportedToTheLastDigit() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<CapitalPart> parts = new ArrayList<>();
            Vnd sum = Vnd.ZERO;
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                Vnd part = amount(random);
                parts.add(CapitalPart.of("phần", "part", part));
                sum = sum.plus(part);
            }
            Vnd stated = amount(random);
            PartsCheck check = PartsCheck.of(CapitalPart.of("tổng", "total", stated), parts);
            assertThat(check.excess().orElseThrow().plus(stated))
                    .as("seed %d, check %d", SEED, i)
                    .isEqualTo(sum);
            assertThat(check.remainder().plus(sum))
                    .as("seed %d, check %d", SEED, i)
                    .isEqualTo(stated);
        }
    }

    @Test
    void theBudgetOfTheNationInDongDoesNotOverflow() {
        Vnd nation = Vnd.of("2455212", VndUnit.BILLION);
        Vnd thousandfold = Vnd.of(2_455_212, VndUnit.QUADRILLION);
        PartsCheck check = PartsCheck.of(
                CapitalPart.of("tổng", "total", thousandfold),
                List.of(CapitalPart.of("a", "a", thousandfold), CapitalPart.of("b", "b", nation)));
        assertThat(check.excess().orElseThrow()).isEqualTo(nation);
        assertThat(check.sumOfKnown()).hasToString("2455214455212000000000 VND");
    }
}
