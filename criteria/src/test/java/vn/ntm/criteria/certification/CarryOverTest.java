package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitCode;

/** On 2024-12-01 xã Vĩnh Tiến (06007) went into Khánh Long (05998), and 06295 with 06301 into Khánh Khê (06286). */
class CarryOverTest {

    private static final String VINH_TIEN = "06007 NTM RECOGNISED 2019-05-01 1/QĐ-UBND";
    private static final String KHANH_LONG = "05998 NTM RECOGNISED 2018-05-01 2/QĐ-UBND";

    @Test
    void whereNotEveryPartIsKnownTheLetterLeavesItOpen() {
        assertThat(Ledgers.dump(Ledgers.on(Ledgers.of(VINH_TIEN), "2024-12-01")))
                .containsExactly("05998 NTM CARRIED_UNDECIDED 2024-12-01 1/QĐ-UBND [06007] merger-2023-2025-not-known");
    }

    @Test
    void inACompleteLedgerOneCertifiedPartIsMixedAndAimsAtTheLowestTier() {
        assertThat(Ledgers.dump(Ledgers.on(Ledgers.of(VINH_TIEN).asComplete(), "2024-12-01")))
                .containsExactly(
                        "05998 NTM CARRIED_UNDECIDED 2024-12-01 1/QĐ-UBND [06007] merger-2023-2025-mixed > NTM");
    }

    /** Khánh Long is the same commune before and after: nothing befalls its certificate, that of Vĩnh Tiến waits. */
    @Test
    void aCommuneThatTakesInAnotherKeepsItsOwnCertificate() {
        assertThat(Ledgers.dump(Ledgers.on(Ledgers.of(VINH_TIEN, KHANH_LONG), "2024-11-30")))
                .containsExactly(
                        "05998 NTM IN_FORCE 2018-05-01 2/QĐ-UBND [05998] -",
                        "06007 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [06007] -");
        assertThat(Ledgers.dump(Ledgers.on(Ledgers.of(VINH_TIEN, KHANH_LONG), "2024-12-01")))
                .containsExactly(
                        "05998 NTM IN_FORCE 2018-05-01 2/QĐ-UBND [05998] -",
                        "05998 NTM CARRIED_UNDECIDED 2024-12-01 1/QĐ-UBND [06007]"
                                + " merger-2023-2025-all-certified > ADVANCED");
        assertThat(Ledgers.findings("2024-12-01", VINH_TIEN, KHANH_LONG)).isEmpty();
    }

    /** In each of these the trace of the commune has no change, and its certificate none either. */
    @ParameterizedTest
    @ValueSource(strings = {"05998", "06286", "06559"})
    void whereTheTraceHasNoChangeTheCertificateIsInForce(String code) {
        LocalDate eve = LocalDate.of(2024, 11, 30);
        assertThat(UnitRegistry.standard()
                        .succession()
                        .from(UnitCode.of(code), eve)
                        .to(eve.plusDays(1))
                        .units())
                .singleElement()
                .satisfies(end -> assertThat(end.via()).isEmpty());
        LedgerOnDay day = Ledgers.on(Ledgers.of(code + " NTM RECOGNISED 2018-05-01 2/QĐ-UBND"), "2024-12-01");
        assertThat(Ledgers.dump(day)).containsExactly(code + " NTM IN_FORCE 2018-05-01 2/QĐ-UBND [" + code + "] -");
        assertThat(day.absorptions(UnitCode.of(code))).singleElement().satisfies(merger -> {
            assertThat(merger.date()).isEqualTo(eve.plusDays(1));
            assertThat(merger.absorbed()).isNotEmpty();
            assertThat(merger.rule().map(CarryRule::id)).hasValue("merger-2023-2025-not-known");
        });
    }

    /** What the letter says of the larger commune does not hang on a certificate of the one that went into it. */
    @Test
    void theLetterIsThereThoughNobodyBroughtACertificate() {
        LedgerOnDay day = Ledgers.on(Ledgers.of(KHANH_LONG).asComplete(), "2024-12-01");
        assertThat(Ledgers.dump(day)).containsExactly("05998 NTM IN_FORCE 2018-05-01 2/QĐ-UBND [05998] -");
        assertThat(absorptions(day, "05998")).containsExactly("2024-12-01 [06007] merger-2023-2025-mixed > NTM");
        LedgerOnDay both = Ledgers.on(Ledgers.of(KHANH_LONG, VINH_TIEN).asComplete(), "2025-06-30");
        assertThat(absorptions(both, "05998"))
                .containsExactly("2024-12-01 [06007] merger-2023-2025-all-certified > ADVANCED");
    }

    @Test
    void anotherUnitThanTheOneThatTookThemInHasNoAbsorption() {
        CertificationLedger ledger = Ledgers.of(KHANH_LONG, VINH_TIEN);
        assertThat(absorptions(Ledgers.on(ledger, "2024-11-30"), "05998")).isEmpty();
        assertThat(absorptions(Ledgers.on(ledger, "2025-07-01"), "06001")).isEmpty();
        assertThat(absorptions(Ledgers.on(ledger, "2025-07-01"), "06364")).isEmpty();
    }

    private static List<String> absorptions(LedgerOnDay day, String code) {
        return day.absorptions(UnitCode.of(code)).stream()
                .map(merger -> merger.date() + " " + merger.absorbed() + " "
                        + merger.rule().map(CarryRule::id).orElse("-")
                        + merger.towards().map(tier -> " > " + tier).orElse(""))
                .toList();
    }

    /** The letter asks for it, so it is no second recognition of the same. */
    @Test
    void theProvincesDecisionOnTheLargerCommuneAnswersAll() {
        String decided = "05998 NTM RECOGNISED 2025-03-01 7/QĐ-UBND";
        assertThat(Ledgers.dump("2025-03-01", VINH_TIEN, KHANH_LONG, decided))
                .containsExactly("05998 NTM IN_FORCE 2025-03-01 7/QĐ-UBND [05998] -");
        assertThat(Ledgers.findings("2025-03-01", VINH_TIEN, KHANH_LONG, decided))
                .isEmpty();
        assertThat(Ledgers.findings("2025-03-01", KHANH_LONG, "05998 NTM RECOGNISED 2024-11-01 6/QĐ-UBND"))
                .containsExactly("WARNING RECOGNISED_TWICE 2024-11-01 2018-05-01");
    }

    @Test
    void aRevocationStaysOnTheUnitThatGoesOnAndMakesTheMergerMixed() {
        assertThat(Ledgers.dump("2024-12-01", VINH_TIEN, KHANH_LONG, "05998 NTM REVOKED 2023-05-01 3/QĐ-UBND"))
                .containsExactly(
                        "05998 NTM REVOKED 2023-05-01 3/QĐ-UBND [05998] -",
                        "05998 NTM CARRIED_UNDECIDED 2024-12-01 1/QĐ-UBND [06007] merger-2023-2025-mixed > NTM");
    }

    @Test
    void aPartOfWhichTheLowestTierWasRevokedIsKnownNotToBeCertified() {
        String[] parts = {
            "06286 NTM RECOGNISED 2019-05-01 1/QĐ-UBND",
            "06295 NTM RECOGNISED 2019-05-01 2/QĐ-UBND",
            "06301 NTM RECOGNISED 2019-05-01 3/QĐ-UBND",
            "06301 NTM REVOKED 2024-05-01 4/QĐ-UBND"
        };
        assertThat(Ledgers.dump("2024-12-01", parts))
                .containsExactly(
                        "06286 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [06286] -",
                        "06286 NTM CARRIED_UNDECIDED 2024-12-01 2/QĐ-UBND [06295] merger-2023-2025-mixed > NTM");
    }

    @Test
    void aHigherTierThatWasRevokedSaysNothingOfTheLowest() {
        assertThat(Ledgers.dump(
                        "2024-12-01",
                        VINH_TIEN,
                        "05998 ADVANCED RECOGNISED 2022-05-01 3/QĐ-UBND",
                        "05998 ADVANCED REVOKED 2023-05-01 4/QĐ-UBND"))
                .contains("05998 NTM CARRIED_UNDECIDED 2024-12-01 1/QĐ-UBND [06007] merger-2023-2025-not-known");
    }

    /** Đội Cấn got a piece of Đại Đồng: it goes on as it was, and the piece brings nothing that is decided. */
    @Test
    void aUnitThatGetsOnlyAPieceOfAnotherKeepsItsOwn() {
        assertThat(Ledgers.dump(
                        "2024-12-01",
                        "06025 NTM RECOGNISED 2018-05-01 1/QĐ-UBND",
                        "06040 NTM RECOGNISED 2018-05-01 2/QĐ-UBND"))
                .containsExactly(
                        "06025 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06025] -",
                        "06025 NTM CARRIED_UNDECIDED 2024-12-01 2/QĐ-UBND [06040] divided",
                        "06040 NTM LAPSED 2024-12-01 2/QĐ-UBND [06040] urban-2022");
    }

    @Test
    void certificatesOfOneTierFromTwoPartsAreOneWithTwoOrigins() {
        CertificationLedger ledger = Ledgers.of(
                "06295 NTM RECOGNISED 2019-05-01 1/QĐ-UBND",
                "06301 NTM RECOGNISED 2019-05-01 3/QĐ-UBND",
                "06301 ADVANCED RECOGNISED 2022-05-01 4/QĐ-UBND");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2024-12-01")))
                .containsExactly(
                        "06286 NTM CARRIED_UNDECIDED 2024-12-01 - [06295, 06301] merger-2023-2025-not-known",
                        "06286 ADVANCED CARRIED_UNDECIDED 2024-12-01 4/QĐ-UBND [06301] merger-2023-2025-not-known");
    }

    @Test
    void theDecisionOnTheNewUnitTakesThePlaceOfWhatWasUndecided() {
        CertificationLedger ledger = Ledgers.of(VINH_TIEN, "05998 NTM RECOGNISED 2025-03-01 7/QĐ-UBND");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2025-02-28"))).hasSize(1);
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2025-03-01")))
                .containsExactly("05998 NTM IN_FORCE 2025-03-01 7/QĐ-UBND [05998] -");
    }

    /** First day and rule are those of one change, the one that made the unit of the day. */
    @Test
    void beforeTheTimeOfTheLetterNoRuleIsKnown() {
        CertificationLedger ledger = Ledgers.of("06130 NTM RECOGNISED 2019-12-01 5/QĐ-UBND");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2020-01-01")))
                .containsExactly("06154 NTM CARRIED_UNDECIDED 2020-01-01 5/QĐ-UBND [06130] merged");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2025-07-01")))
                .containsExactly("06154 NTM CARRIED_UNDECIDED 2025-07-01 5/QĐ-UBND [06130] reform-2025");
    }

    /** Khánh Long with Vĩnh Tiến lies in Đoàn Kết (06001) since the reform, on which no rule is known. */
    @Test
    void theOlderMergersRuleDoesNotOutliveTheNextReorganisation() {
        String[] parts = {"05998 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND", "06007 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND"
        };
        assertThat(Ledgers.dump("2025-06-30", parts))
                .containsExactly(
                        "05998 NTM IN_FORCE 2018-10-31 2165/QĐ-UBND [05998] -",
                        "05998 NTM CARRIED_UNDECIDED 2024-12-01 2165/QĐ-UBND [06007]"
                                + " merger-2023-2025-all-certified > ADVANCED");
        assertThat(Ledgers.dump("2025-08-01", parts))
                .containsExactly("06001 NTM CARRIED_UNDECIDED 2025-07-01 2165/QĐ-UBND [05998, 06007] reform-2025");
    }

    @Test
    void aFiveWaySplitCertifiesNobody() {
        CertificationLedger ledger = Ledgers.of("00634 NTM ATTESTED 2024-12-31");
        LedgerOnDay day = Ledgers.on(ledger, "2025-07-01");
        assertThat(day.units())
                .extracting(unit -> unit.code().text())
                .containsExactly("00622", "00634", "00637", "09556", "09886");
        assertThat(day.counts().values())
                .singleElement()
                .satisfies(states -> assertThat(states.keySet()).allMatch(state -> !state.isHeld()));
        assertThat(day.ofTier(day.of(UnitCode.of("00622")).get(0).tier())).hasSize(5);
    }

    @Test
    void aCommuneThatBecomesAWardLapses() {
        CertificationLedger ledger = Ledgers.of("09313 NTM ATTESTED 2025-12-31");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2026-09-19")))
                .containsExactly("09313 NTM IN_FORCE 2025-12-31 - [09313] -");
        assertThat(Ledgers.dump(Ledgers.on(ledger, "2026-09-20")))
                .containsExactly("09313 NTM LAPSED 2026-09-20 - [09313] urban-2026");
    }

    @Test
    void aDistrictThatEndsWithoutSuccessorIsNotForgotten() {
        LedgerOnDay day = Ledgers.on(Ledgers.of("185 NTM RECOGNISED 2024-12-01 9/QĐ-TTg"), "2025-07-01");
        assertThat(day.units()).isEmpty();
        assertThat(day.untraced()).singleElement().satisfies(unit -> {
            assertThat(unit.unit().code()).isEqualTo(UnitCode.of("185"));
            assertThat(unit.certificates()).extracting(Certificate::state).containsExactly(CertificateState.IN_FORCE);
            assertThat(unit.failures())
                    .extracting(Failure::toString)
                    .containsExactly(
                            "ledger:1:0: CERTIFICATE_UNTRACED: what became of the certificate (NTM standard) of huyện Bắc Sơn (185) after the"
                                    + " unit ended on 2025-06-30 is not known (185)");
        });
    }

    @Test
    void aProvincesOwnRuleComesFirst() {
        CarryRule.Builder rule = CarryRule.builder();
        rule.id("province-20")
                .textVi("Tỉnh giữ nguyên danh hiệu")
                .textEn("The province keeps the certificates")
                .addKinds(SuccessionStep.Kind.MERGED)
                .validity(Validity.from(LocalDate.of(2024, 12, 1)))
                .outcome(CarryRule.Outcome.KEPT)
                .grade(Grade.VERIFIED)
                .citation(Citation.of("1/QĐ-UBND"));
        LedgerOnDay day = Ledgers.of(VINH_TIEN)
                .on(
                        LocalDate.of(2024, 12, 1),
                        UnitRegistry.standard(),
                        CarryOver.standard().with(rule.build()));
        assertThat(Ledgers.dump(day)).containsExactly("05998 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [06007] province-20");
        CarryOver ours = CarryOver.standard().with(rule.build());
        LedgerOnDay both = Ledgers.of(VINH_TIEN, KHANH_LONG, "05998 NTM NOT_MAINTAINED 2025-03-01")
                .on(LocalDate.of(2025, 2, 28), UnitRegistry.standard(), ours);
        assertThat(Ledgers.dump(both)).containsExactly("05998 NTM IN_FORCE 2018-05-01 - [05998, 06007] province-20");
        LedgerOnDay reviewed = Ledgers.of(VINH_TIEN, KHANH_LONG, "05998 NTM NOT_MAINTAINED 2025-03-01")
                .on(LocalDate.of(2025, 3, 1), UnitRegistry.standard(), ours);
        assertThat(Ledgers.dump(reviewed))
                .containsExactly("05998 NTM NOT_MAINTAINED 2025-03-01 - [05998, 06007] province-20");
        assertThat(reviewed.findings()).isEmpty();
    }

    /** Huyện Lý Sơn had no communes; its territory is a special zone since the reform. */
    @Test
    void theCertificateOfADistrictThatIsASpecialZoneNowIsUndecided() {
        assertThat(Ledgers.dump("2025-07-01", "536 NTM RECOGNISED 2024-12-01 9/QĐ-TTg"))
                .containsExactly("21548 NTM CARRIED_UNDECIDED 2025-07-01 9/QĐ-TTg [536] reform-2025");
    }

    @Test
    void everyBundledRuleSaysWhatItRestsOnOrThatItIsNotKnown() {
        assertThat(CarryOver.standard().rules())
                .filteredOn(rule -> rule.citation().isEmpty() && rule.grade() != Grade.UNKNOWN)
                .allSatisfy(rule -> {
                    assertThat(rule.grade()).as(rule.id()).isNotEqualTo(Grade.VERIFIED);
                    assertThat(rule.note()).as(rule.id()).isPresent();
                })
                .hasSize(4);
        assertThatThrownBy(() -> CarryOver.of(List.of(
                        CarryOver.standard().rules().get(0),
                        CarryOver.standard().rules().get(0))))
                .hasMessageContaining("an id occurs twice");
    }
}
