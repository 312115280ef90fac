package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;

/** How far a value is from its level, as a page prints it: never a number without its unit. */
class ShortfallTextTest {

    private static final UnitCode UNIT = UnitCode.of("06364");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Judgement judged(CriteriaSet set, String indicator, Dossier.Builder dossier) {
        return Evaluator.of(set, Policy.strict().acceptingUnverified())
                .evaluate(dossier.build())
                .indicator(indicator)
                .orElseThrow()
                .deciding();
    }

    private static void assertWords(Judgement judgement, String vietnamese, String english) {
        assertThat(judgement.shortfall(Language.VI)).contains(vietnamese);
        assertThat(judgement.shortfall(Language.EN)).contains(english);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "10, 41.5, 'còn thiếu 0,5 triệu đồng/người/năm', short by 0.5 million VND a person a year",
        "15.4, 47, còn thiếu 3 điểm phần trăm, short by 3 percentage points",
        "15.4, 49, còn thiếu 1 điểm phần trăm, short by 1 percentage point",
        "11, 15, vượt 2 điểm phần trăm, over by 2 percentage points",
        "14.1 primary-level, 1, còn thiếu 1 bậc, short by 1 step",
        "17.4, 0.5, 'còn thiếu 1,5 m²/người', short by 1.5 m² a person",
    })
    void aDistanceHasTheUnitOfTheLevel(String indicator, String value, String vietnamese, String english) {
        List<String> item = List.of(indicator.split(" ", -1));
        Dossier.Builder dossier = Dossier.of(UNIT, DAY).region(EconomicRegions.TDMNPB);
        if (item.size() == 1) {
            dossier.measured(indicator, value);
        } else {
            dossier.measured(item.get(0), item.get(1), value);
        }
        assertWords(judged(Sets.named(Levels.BUNDLED), item.get(0), dossier), vietnamese, english);
    }

    /** More than 35 and less than 35: whoever has exactly 35 has nothing to catch up, and fails all the same. */
    @Test
    void whereTheLevelIsReachedAndMoreIsAskedThatIsSaid() {
        CriteriaSet set = Sets.named("operators");
        assertWords(
                judged(set, "1.1", Dossier.of(UNIT, DAY).measured("1.1", "35")),
                "phải cao hơn mức này",
                "more than this is asked");
        assertWords(
                judged(set, "1.2", Dossier.of(UNIT, DAY).measured("1.2", "35")),
                "phải thấp hơn mức này",
                "less than this is asked");
        assertWords(
                judged(set, "1.3", Dossier.of(UNIT, DAY).measured("1.3", "34.9")),
                "còn thiếu 0,1 điểm phần trăm",
                "short by 0.1 percentage points");
        assertWords(
                judged(set, "1.3", Dossier.of(UNIT, DAY).measured("1.3", "35.1")),
                "vượt 0,1 điểm phần trăm",
                "over by 0.1 percentage points");
    }

    @Test
    void ofAGrowthItIsPointsAYear() {
        CriteriaSet next = CriteriaCatalog.standard().set("commune-ntm-2026-2030");
        Dossier.Builder dossier =
                Dossier.of(UNIT, LocalDate.of(2027, 12, 31)).group("2").measured("3.1", "9");
        assertWords(
                judged(next, "3.1", dossier),
                "còn thiếu 0,5 điểm phần trăm/năm",
                "short by 0.5 percentage points a year");
    }

    @Test
    void whatIsMetOrWasFoundWithoutANumberHasNoDistance() {
        CriteriaSet set = Sets.named(Levels.BUNDLED);
        assertThat(judged(set, "15.4", Dossier.of(UNIT, DAY).measured("15.4", "50"))
                        .shortfall(Language.VI))
                .isEmpty();
        assertThat(judged(set, "1.1", Dossier.of(UNIT, DAY).attested("1.1", Finding.NOT_MET))
                        .shortfall(Language.VI))
                .isEmpty();
    }
}
