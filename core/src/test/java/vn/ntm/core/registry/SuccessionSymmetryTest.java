package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;

/** What must hold for every line of the tables, not only for the cases that a person picked. */
class SuccessionSymmetryTest {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void everyLineIsFoundForwardAndBackwardWithTheSamePartAndChange() {
        for (SuccessionEdge edge : REGISTRY.succession().edges()) {
            LocalDate before = edge.date().minusDays(1);
            TracedUnit there = only(trace(edge.from(), before, edge.date()), edge.to());
            TracedUnit back = only(trace(edge.to(), edge.date(), before), edge.from());

            assertThat(there.part()).as(edge.toString()).isEqualTo(edge.part()).isEqualTo(back.part());
            assertThat(there.via()).as(edge.toString()).hasSize(1).isEqualTo(back.via());
        }
    }

    @Test
    void anyTwoDaysAreConnectedTheSameWayInBothDirections() {
        long seed = 20250701;
        Random random = new Random(seed);
        for (int i = 0; i < 8; i++) {
            LocalDate one = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2500));
            LocalDate other = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2500));

            assertThat(pairs(one, other, true))
                    .as("seed %d: %s to %s", seed, one, other)
                    .isEqualTo(pairs(other, one, false))
                    .isNotEmpty();
        }
    }

    @Test
    void everyCommuneOfLangSonIn2023HasSuccessorsAndEveryOneOf2025HasPredecessors() {
        LocalDate reportDay = LocalDate.of(2023, 7, 17);
        Predicate<SuccessionResult> isWhole =
                result -> result.isComplete() && !result.units().isEmpty();

        assertThat(REGISTRY.on(reportDay).units(UnitLevel.COMMUNE).stream()
                        .filter(unit -> isInLangSon(unit, reportDay)))
                .hasSize(200)
                .allMatch(unit -> isWhole.test(trace(unit.code(), reportDay, REFORM)));
        assertThat(REGISTRY.on(REFORM).units(UnitLevel.COMMUNE).stream().filter(unit -> isInLangSon(unit, REFORM)))
                .hasSize(65)
                .allMatch(unit -> isWhole.test(trace(unit.code(), REFORM, reportDay)));
    }

    @Test
    void noLineGoesToAUnitThatIsNoneOnItsDay() {
        for (SuccessionEdge edge : REGISTRY.succession().edges()) {
            assertThat(REGISTRY.on(edge.date().minusDays(1)).find(edge.from()))
                    .as(edge.toString())
                    .isPresent();
            assertThat(REGISTRY.on(edge.date()).find(edge.to()))
                    .as(edge.toString())
                    .isPresent();
            assertThat(edge.date()).as(edge.toString()).isBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 9, 20));
        }
    }

    private static boolean isInLangSon(AdministrativeUnit unit, LocalDate day) {
        return REGISTRY.on(day).province(unit.code()).equals(Optional.of(UnitCode.of("20")));
    }

    private static Set<String> pairs(LocalDate from, LocalDate to, boolean fromFirst) {
        Set<String> pairs = new TreeSet<>();
        for (AdministrativeUnit unit : REGISTRY.units()) {
            if (!unit.validity().contains(from)) {
                continue;
            }
            for (TracedUnit traced : trace(unit.code(), from, to).units()) {
                String pair = fromFirst ? unit + " - " + traced.unit() : traced.unit() + " - " + unit;
                pairs.add(pair + " " + traced.part() + " " + traced.via());
            }
        }
        return pairs;
    }

    private static TracedUnit only(SuccessionResult result, UnitCode code) {
        return result.units().stream()
                .filter(traced -> traced.unit().code().equals(code))
                .reduce((one, two) -> {
                    throw new AssertionError(code + " is found twice in " + result);
                })
                .orElseThrow(() -> new AssertionError(code + " is not found in " + result));
    }

    private static SuccessionResult trace(UnitCode code, LocalDate day, LocalDate to) {
        return REGISTRY.succession().from(code, day).to(to);
    }
}
