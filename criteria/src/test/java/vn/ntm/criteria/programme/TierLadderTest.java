package vn.ntm.criteria.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** What a unit could be certified as, on which day and by whom. */
class TierLadderTest {

    private final Programme programme = Programme.standard();

    private TierLadder ladder(String type, String day) {
        return programme.ladder(UnitType.valueOf(type), LocalDate.parse(day)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2009-04-16, NTM",
        "COMMUNE, 2018-06-04, NTM",
        "COMMUNE, 2018-06-05, NTM ADVANCED MODEL",
        "COMMUNE, 2022-03-07, NTM ADVANCED MODEL",
        "COMMUNE, 2026-02-14, NTM ADVANCED MODEL",
        "COMMUNE, 2026-02-15, NTM MODERN",
        "RURAL_DISTRICT, 2014-03-14, NTM",
        "RURAL_DISTRICT, 2022-03-07, NTM",
        "RURAL_DISTRICT, 2025-06-30, NTM ADVANCED",
        "TOWN, 2016-04-05, COMPLETION",
        "PROVINCIAL_CITY, 2025-06-30, COMPLETION",
        "PROVINCE, 2020-08-19, COMPLETION",
        "CENTRAL_CITY, 2030-12-31, COMPLETION"
    })
    void hasTheTiersOfTheDay(String type, String day, String tiers) {
        assertThat(ladder(type, day).rungs().stream().map(TierRung::tier).map(Tier::id))
                .containsExactly(tiers.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2009-04-15",
        "RURAL_DISTRICT, 2025-07-01",
        "TOWN, 2025-07-01",
        "PROVINCE, 2020-08-18",
        "COMMUNE, 2031-01-01",
        "WARD, 2023-12-31",
        "URBAN_DISTRICT, 2023-12-31"
    })
    void isNotThereWhereNoTierIsKnown(String type, String day) {
        assertThat(programme.ladder(UnitType.valueOf(type), LocalDate.parse(day)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 2023-12-31, NTM, 318/QĐ-TTg, PROVINCE_CHAIR, DISTRICT_COMMITTEE",
        "COMMUNE, 2023-12-31, MODEL, 319/QĐ-TTg, PROVINCE_CHAIR, DISTRICT_COMMITTEE",
        "COMMUNE, 2025-07-01, ADVANCED, 318/QĐ-TTg, PROVINCE_CHAIR,",
        "COMMUNE, 2019-12-31, MODEL, 691/QĐ-TTg, PROVINCE_CHAIR,",
        "COMMUNE, 2019-12-31, NTM, 1980/QĐ-TTg,,",
        "COMMUNE, 2026-02-15, MODERN, 51/2025/QĐ-TTg,,",
        "RURAL_DISTRICT, 2024-08-01, ADVANCED, 320/QĐ-TTg, PRIME_MINISTER, PROVINCE_COMMITTEE",
        "TOWN, 2024-08-01, COMPLETION, 320/QĐ-TTg, PRIME_MINISTER, PROVINCE_COMMITTEE",
        "PROVINCE, 2024-08-01, COMPLETION, 321/QĐ-TTg, PRIME_MINISTER,"
    })
    void saysWhoRecognisesAndAnnounces(
            String type, String day, String tier, String act, DecidingBody recognises, DecidingBody announces) {
        TierLadder ladder = ladder(type, day);
        RecognitionRule rule = ladder.rule(Tiers.parse(tier)).orElseThrow();
        assertThat(ladder.rung(Tiers.parse(tier)).orElseThrow().citation().act())
                .isEqualTo(act);
        assertThat(rule.recognises()).isEqualTo(Optional.ofNullable(recognises));
        assertThat(rule.announces()).isEqualTo(Optional.ofNullable(announces));
        assertThat(rule.grade()).isEqualTo(recognises == null ? Grade.UNKNOWN : Grade.VERIFIED);
    }

    @Test
    void whoRecognisedRevokes() {
        assertThat(programme.recognitionRules())
                .filteredOn(rule -> rule.citation().act().equals("18/2022/QĐ-TTg"))
                .hasSize(5)
                .allSatisfy(rule -> assertThat(rule.revokes()).isEqualTo(rule.recognises()));
    }

    @Test
    void leadsFromOneTierToTheNext() {
        TierLadder ladder = ladder("COMMUNE", "2023-12-31");
        assertThat(ladder.lowest().tier()).isEqualTo(Tiers.NTM);
        assertThat(ladder.next(Tiers.NTM).orElseThrow().tier()).isEqualTo(Tiers.ADVANCED);
        assertThat(ladder.next(Tiers.MODEL)).isEmpty();
        assertThat(ladder.presupposed(Tiers.MODEL)).containsExactly(Tiers.NTM, Tiers.ADVANCED);
        assertThat(ladder.presupposed(Tiers.NTM)).isEmpty();
    }

    @Test
    void doesNotGuessWhatATierPresupposes() {
        TierRung modern = ladder("COMMUNE", "2026-02-15").rung(Tiers.MODERN).orElseThrow();
        assertThat(modern.prerequisite()).hasValueSatisfying(before -> {
            assertThat(before.grade()).isEqualTo(Grade.UNKNOWN);
            assertThat(before.tier()).isEmpty();
        });
        assertThat(ladder("COMMUNE", "2026-02-15").presupposed(Tiers.MODERN)).isEmpty();
        assertThat(ladder("COMMUNE", "2019-12-31").presupposed(Tiers.MODEL)).containsExactly(Tiers.ADVANCED);
    }

    @Test
    void hasNeitherRungNorRuleOfATierThatCannotBeGranted() {
        TierLadder ladder = ladder("COMMUNE", "2026-02-15");
        assertThat(ladder.rung(Tiers.MODEL)).isEmpty();
        assertThat(ladder.rule(Tiers.MODEL)).isEmpty();
    }

    @Test
    void namesTheTiersOfTheDayWhereAnotherIsAskedFor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ladder("COMMUNE", "2026-02-15").next(Tiers.MODEL))
                .withMessage(
                        "tier MODEL cannot be granted to units of type COMMUNE on 2026-02-15; those that can: [NTM, MODERN]");
    }

    @Test
    void hasEveryTierThatACriteriaSetLeadsTo() {
        for (SetHeader set : CriteriaCatalog.standard().headers()) {
            Stream.concat(set.validity().from().stream(), set.validity().to().stream())
                    .forEach(day -> assertThat(set.unitTypes())
                            .allSatisfy(type -> assertThat(
                                            programme.ladder(type, day).flatMap(ladder -> ladder.rung(set.tier())))
                                    .as("%s on %s", set.id(), day)
                                    .isPresent()));
        }
    }

    private static TierRung rung(Tier tier, int rank, Tier before) {
        Citation act = Citation.of("1/2040/QĐ-TTg");
        TierRung.Builder rung = TierRung.builder();
        rung.addUnitTypes(UnitType.COMMUNE)
                .tier(tier)
                .rank(rank)
                .prerequisite(Optional.of(before)
                        .filter(other -> rank > 1)
                        .map(other -> new TierRung.Prerequisite(Optional.of(other), Grade.VERIFIED, act)))
                .validity(Validity.from(LocalDate.of(2040, 1, 1)))
                .basis(SetHeader.Basis.PERIOD)
                .grade(Grade.VERIFIED)
                .citation(act);
        return rung.build();
    }

    private static RecognitionRule rule(Tier... tiers) {
        RecognitionRule.Builder rule = RecognitionRule.builder();
        rule.addUnitTypes(UnitType.COMMUNE)
                .addTiers(tiers)
                .validity(Validity.ALWAYS)
                .recognises(DecidingBody.PROVINCE_CHAIR)
                .grade(Grade.VERIFIED)
                .citation(Citation.of("1/2040/QĐ-TTg"));
        return rule.build();
    }

    private static Optional<TierLadder> of(List<TierRung> rungs, RecognitionRule... rules) {
        return TierLadder.of(UnitType.COMMUNE, LocalDate.of(2040, 1, 1), rungs, List.of(rules));
    }

    @Test
    void isMadeOfTheRungsThatACallerHas() {
        List<TierRung> rungs = List.of(rung(Tiers.MODERN, 2, Tiers.NTM), rung(Tiers.NTM, 1, Tiers.NTM));
        assertThat(of(rungs, rule(Tiers.NTM, Tiers.MODERN)))
                .hasValueSatisfying(
                        ladder -> assertThat(ladder.presupposed(Tiers.MODERN)).containsExactly(Tiers.NTM));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(rungs, rule(Tiers.NTM)))
                .withMessage("0 rules say who makes units of type COMMUNE MODERN on 2040-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of(rung(Tiers.MODERN, 2, Tiers.NTM)), rule(Tiers.MODERN)))
                .withMessage("MODERN presupposes NTM, which is not below it for COMMUNE on 2040-01-01");
    }
}
