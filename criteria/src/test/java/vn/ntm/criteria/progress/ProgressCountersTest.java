package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tiers;

class ProgressCountersTest {

    private static final CriteriaSet SET = Matrices.SET;
    private static final int SIZE = SET.counted();

    private static Progress progress() {
        return Progress.of(
                SET,
                new Progress.Counts()
                        .add(Matrices.row(SET, SIZE, 0))
                        .add(Matrices.row(SET, 3, 0))
                        .add(Matrices.row(SET, 3, 2))
                        .add(Matrices.row(SET, 0, SIZE))
                        .addUnreported(2)
                        .addCertificates(List.of(Tiers.NTM, Tiers.ADVANCED))
                        .addCertificates(List.of()));
    }

    @Test
    void whatWasCountedIsKeptWholeAndReadBack() {
        ProgressCounters counters = progress().counters();
        assertThat(counters.units()).isEqualTo(6);
        assertThat(counters.reported()).isEqualTo(4);
        assertThat(counters.met().subList(0, 4)).containsExactly(3L, 3L, 3L, 1L);
        assertThat(counters.undetermined().subList(0, 6)).containsExactly(1L, 1L, 1L, 2L, 2L, 1L);
        assertThat(counters.byCriteriaMet().entrySet())
                .containsExactly(
                        Map.entry(CountRange.exactly(3), 1L),
                        Map.entry(CountRange.of(3, 5), 1L),
                        Map.entry(CountRange.of(0, SIZE), 1L),
                        Map.entry(CountRange.exactly(SIZE), 1L));
        assertThat(counters.asked()).isEqualTo(2);
        assertThat(counters.certified()).isEqualTo(1);
        assertThat(counters.certificates()).containsOnlyKeys(Tiers.NTM.id(), Tiers.ADVANCED.id());
        assertThat(counters.toProgress(SET)).isEqualTo(progress()).hasSameHashCodeAs(progress());
        assertThat(counters.toProgress(SET)).hasToString(progress().toString());
        assertThat(counters.toProgress(SET)).isNotEqualTo(Progress.of(SET, new Progress.Counts()));
    }

    private static ProgressCounters counters(
            long units,
            long reported,
            long met,
            long undetermined,
            Map<CountRange, Long> byMet,
            long asked,
            long held) {
        return new ProgressCounters(
                units,
                reported,
                Collections.nCopies(SIZE, met),
                Collections.nCopies(SIZE, undetermined),
                byMet,
                asked,
                held,
                ImmutableMap.of("NTM", held));
    }

    private static void refused(String message, Runnable made) {
        assertThatIllegalArgumentException().isThrownBy(made::run).withMessage(message);
    }

    @Test
    void noCounterIsGreaterThanThatOfWhichItIs() {
        Map<CountRange, Long> two = ImmutableMap.of(CountRange.exactly(0), 2L);
        assertThat(counters(2, 2, 1, 1, two, 3, 3).reported()).isEqualTo(2);
        assertThat(counters(2, 2, 2, 0, two, 0, 0).met()).containsOnly(2L);
        refused("reported: 3 of 2", () -> counters(2, 3, 0, 0, two, 0, 0));
        refused("reported: -1 of 2", () -> counters(2, -1, 0, 0, two, 0, 0));
        refused("certified: 2 of 1", () -> counters(2, 2, 0, 0, two, 1, 2));
        refused("met[0]: 3 of 2", () -> counters(2, 2, 3, 0, two, 0, 0));
        refused("undetermined[0]: 2 of 1", () -> counters(2, 2, 1, 2, two, 0, 0));
        refused("byCriteriaMet of 0: 2 of 1", () -> counters(2, 1, 0, 0, two, 0, 0));
        refused("byCriteriaMet has 2 of the 3 units", () -> counters(3, 3, 0, 0, two, 0, 0));
        refused(
                "byCriteriaMet of 1: 2 of 1",
                () -> counters(
                        3, 3, 0, 0, ImmutableMap.of(CountRange.exactly(0), 2L, CountRange.exactly(1), 2L), 0, 0));
        refused(
                "certificates of NTM: 2 of 1",
                () -> new ProgressCounters(
                        2, 0, List.of(), List.of(), ImmutableMap.of(), 1, 1, ImmutableMap.of("NTM", 2L)));
        refused(
                "met: 1 criteria, undetermined: 0",
                () -> new ProgressCounters(2, 1, List.of(1L), List.of(), ImmutableMap.of(), 1, 1, ImmutableMap.of()));
    }

    @Test
    void countersOfAnotherSetAreRefused() {
        Map<CountRange, Long> beyond = ImmutableMap.of(CountRange.of(SIZE, SIZE + 1), 1L);
        Map<CountRange, Long> below = ImmutableMap.of(CountRange.of(-1, 0), 1L);
        Map<CountRange, Long> whole = ImmutableMap.of(CountRange.of(0, SIZE), 1L);
        assertThat(counters(1, 1, 0, 1, whole, 0, 0).toProgress(SET).reported()).isEqualTo(1);
        refused(
                "byCriteriaMet: " + SIZE + ".." + (SIZE + 1) + " of the " + SIZE + " criteria",
                () -> counters(1, 1, 0, 0, beyond, 0, 0).toProgress(SET));
        refused(
                "byCriteriaMet: -1..0 of the " + SIZE + " criteria",
                () -> counters(1, 1, 0, 0, below, 0, 0).toProgress(SET));
        ProgressCounters one =
                new ProgressCounters(0, 0, List.of(0L), List.of(0L), ImmutableMap.of(), 0, 0, ImmutableMap.of());
        refused("met: 1 criteria of the " + SIZE + " of " + SET.id(), () -> one.toProgress(SET));
    }

    @Test
    void everyMeasureIsFoundByItsId() {
        for (Measure measure : List.of(
                Measure.meanCriteria(),
                Measure.certified(),
                Measure.atLeast(0),
                Measure.atLeast(15),
                Measure.share(Tiers.NTM, Whole.ALL_UNITS),
                Measure.share(Tiers.MODEL, Whole.CERTIFIED_UNITS))) {
            assertThat(Measure.parse(measure.id())).isEqualTo(measure).hasSameHashCodeAs(measure);
            assertThat(Measure.parse(measure.id()).name(Language.EN)).isEqualTo(measure.name(Language.EN));
            assertThat(measure).hasToString(measure.id());
        }
        assertThat(Measure.meanCriteria()).isNotEqualTo(Measure.certified());
        assertThat(Measure.meanCriteria().isShare()).isFalse();
        assertThat(Measure.certified().isShare()).isTrue();
        assertThat(Measure.atLeast(1).countsCriteria()).isTrue();
        assertThat(Measure.certified().countsCriteria()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MEAN", "AT_LEAST_", "AT_LEAST_1x", "AT_LEAST_1000", "AT_LEAST_-1"})
    void whatIsNoIdIsRefusedWithItsText(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.parse(id))
                .withMessage("no measure has the id " + id);
    }

    @Test
    void aNegativeNumberOfCriteriaIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measure.atLeast(-1))
                .withMessage("criteria is negative: -1");
    }

    @Test
    void aBandHoldsBothItsEnds() {
        Bands.Band band = Bands.parse("15-18").bands().get(0);
        assertThat(band.contains(14)).isFalse();
        assertThat(band.contains(15)).isTrue();
        assertThat(band.contains(18)).isTrue();
        assertThat(band.contains(19)).isFalse();
    }

    @Test
    void nothingOfADistributionIsCountedBelowZero() {
        Bands.Band band = Bands.parse("0-4").bands().get(0);
        CountRange none = CountRange.exactly(0);
        CountRange below = CountRange.of(-1, 0);
        assertThat(new Distribution.Group(band, 0, none, 0).share()).isEqualTo(Ratio.of(0, 0));
        refused("units is negative: -1", () -> new Distribution.Group(band, -1, none, 1));
        refused("possible is negative: -1", () -> new Distribution.Group(band, 0, below, 1));
        refused("of is negative: -1", () -> new Distribution.Group(band, 0, none, -1));
        refused("outside is negative: -1", () -> new Distribution(List.of(), -1, none, 1));
        refused("outsidePossible is negative: -1", () -> new Distribution(List.of(), 0, below, 1));
        refused("units is negative: -1", () -> new Distribution(List.of(), 0, none, -1));
    }

    @Test
    void aMarkIsToldInBothLanguages() {
        for (Mark mark : Mark.values()) {
            assertThat(mark.toText(Language.VI)).isNotEqualTo(mark.toText(Language.EN));
        }
    }
}
