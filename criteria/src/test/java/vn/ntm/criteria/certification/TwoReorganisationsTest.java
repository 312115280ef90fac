package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tier;

/** What is left of a certificate that came through one reorganisation when the unit goes through the next. */
class TwoReorganisationsTest {

    private static final CarryOver LAW = CarryOver.standard();

    private static final String ONE = "10001 NTM RECOGNISED 2019-05-01 1/QĐ-UBND";
    private static final String TWO = "10002 NTM RECOGNISED 2019-05-01 2/QĐ-UBND";
    private static final String FOUR = "10004 NTM RECOGNISED 2019-05-01 4/QĐ-UBND";

    private static List<String> dump(CarryOver rules, String day, String... events) {
        return TwoReorganisations.dump(rules, Ledgers.of(events), day);
    }

    private static List<String> complete(CarryOver rules, String day, String... events) {
        return TwoReorganisations.dump(rules, Ledgers.of(events).asComplete(), day);
    }

    /** Whether 10003 is certified nobody has said, and a complete ledger leaves that open too. */
    @Test
    void aPartWhoseOwnMergerIsUndecidedIsNotKnown() {
        List<String> expected =
                List.of("10005 NTM CARRIED_UNDECIDED 2024-01-01 - [10001, 10004] merger-2023-2025-not-known");
        assertThat(dump(LAW, "2024-01-01", ONE, FOUR)).isEqualTo(expected);
        assertThat(complete(LAW, "2024-01-01", ONE, FOUR)).isEqualTo(expected);
    }

    @Test
    void aPartThatKeptACertificateOfItsOwnPartsIsCertified() {
        CarryOver kept = TwoReorganisations.keptFrom("2022-01-01");
        assertThat(dump(kept, "2023-12-31", ONE, FOUR))
                .containsExactly(
                        "10003 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [10001] kept-from-2022-01-01",
                        "10004 NTM IN_FORCE 2019-05-01 4/QĐ-UBND [10004] -");
        assertThat(dump(kept, "2024-01-01", ONE, FOUR))
                .containsExactly("10005 NTM CARRIED_UNDECIDED 2024-01-01 - [10001, 10004]"
                        + " merger-2023-2025-all-certified > ADVANCED");
    }

    @Test
    void aPartWhoseKeptCertificateWasReviewedDownIsNotCertified() {
        CarryOver kept = TwoReorganisations.keptFrom("2022-01-01");
        assertThat(complete(kept, "2024-01-01", ONE, FOUR, "10003 NTM REVOKED 2023-05-01 5/QĐ-UBND"))
                .containsExactly(
                        "10005 NTM CARRIED_UNDECIDED 2024-01-01 4/QĐ-UBND [10004] merger-2023-2025-mixed > NTM");
    }

    /** A decision on the merged commune in between answers what was open. */
    @Test
    void aDecisionBetweenTheTwoMakesThePartKnown() {
        assertThat(dump(LAW, "2024-01-01", ONE, FOUR, "10003 NTM RECOGNISED 2023-05-01 5/QĐ-UBND"))
                .containsExactly("10005 NTM CARRIED_UNDECIDED 2024-01-01 - [10003, 10004]"
                        + " merger-2023-2025-all-certified > ADVANCED");
    }

    /** What the second reorganisation would keep was open before it: it stays so, since the first and by its rule. */
    @Test
    void aRuleThatKeepsCertificatesDecidesNothingThatWasOpen() {
        assertThat(dump(TwoReorganisations.keptFrom("2024-01-01"), "2024-01-01", ONE))
                .containsExactly("10005 NTM CARRIED_UNDECIDED 2022-01-01 1/QĐ-UBND [10001] merged");
    }

    @Test
    void whatIsKeptTwiceIsHeldSinceItWasGranted() {
        CarryOver twice = TwoReorganisations.keptFrom("2021-01-01");
        assertThat(dump(twice, "2024-01-01", ONE))
                .containsExactly("10005 NTM IN_FORCE 2019-05-01 1/QĐ-UBND [10001] kept-from-2021-01-01");
    }

    /** The commune became a ward, of which no set judges the tier: a merger of wards later changes nothing of that. */
    @Test
    void whatHasLapsedStaysSoSinceTheDayAndByTheRuleThatMadeItLapse() {
        String six = "10006 NTM RECOGNISED 2019-05-01 6/QĐ-UBND";
        assertThat(dump(LAW, "2022-01-01", six))
                .containsExactly("10007 NTM LAPSED 2022-01-01 6/QĐ-UBND [10006] urban-2016");
        assertThat(dump(LAW, "2024-01-01", six))
                .containsExactly("10009 NTM LAPSED 2022-01-01 6/QĐ-UBND [10006] urban-2016");
        assertThat(dump(TwoReorganisations.keptFrom("2024-01-01"), "2024-01-01", six))
                .containsExactly("10009 NTM LAPSED 2022-01-01 6/QĐ-UBND [10006] urban-2016");
    }

    /** The act of an announcement is that of the certificate from then on. */
    @Test
    void anAnnouncementOfTheUnitThatKeepsItBringsItBack() {
        CarryOver kept = TwoReorganisations.keptFrom("2022-01-01");
        String lost = "10003 NTM NOT_MAINTAINED 2022-06-01";
        assertThat(dump(kept, "2022-06-01", ONE, lost))
                .containsExactly("10003 NTM NOT_MAINTAINED 2022-06-01 1/QĐ-UBND [10001] kept-from-2022-01-01");
        assertThat(dump(kept, "2022-09-01", ONE, lost, "10003 NTM ANNOUNCED 2022-09-01 8/QĐ-UBND"))
                .containsExactly("10003 NTM IN_FORCE 2022-09-01 8/QĐ-UBND [10001] kept-from-2022-01-01");
    }

    /** A township has no certificate of communes, and nobody has said what it counts for. */
    @Test
    void aTownshipAmongThePartsIsNotKnown() {
        String ten = "10010 NTM RECOGNISED 2019-05-01 10/QĐ-UBND";
        String twelve = "10012 NTM RECOGNISED 2022-05-01 12/QĐ-UBND";
        assertThat(complete(LAW, "2024-01-01", ten, twelve))
                .containsExactly("10014 NTM CARRIED_UNDECIDED 2024-01-01 - [10010, 10012] merger-2023-2025-not-known");
    }

    /** Both parts weigh by the highest tier they hold; above the highest of all there is nothing to work towards. */
    @ParameterizedTest
    @CsvSource({"NTM, NTM, ' > ADVANCED'", "ADVANCED, MODEL, ' > MODEL'", "MODEL, MODEL, ''"})
    void theLargerCommuneWorksTowardsTheTierAboveItsWeakestPart(String three, String four, String towards) {
        String[] events = {
            "10003 NTM RECOGNISED 2022-03-01 3/QĐ-UBND",
            "10004 NTM RECOGNISED 2022-03-01 3/QĐ-UBND",
            "10003 " + three + " RECOGNISED 2023-03-01 5/QĐ-UBND",
            "10004 " + four + " RECOGNISED 2023-03-01 5/QĐ-UBND"
        };
        assertThat(dump(LAW, "2024-01-01", events))
                .allSatisfy(line -> assertThat(line).endsWith(" merger-2023-2025-all-certified" + towards))
                .isNotEmpty();
    }

    /** A commune that holds a tier of the province's own, which is on no ladder, may hold the lowest one for all we know. */
    @Test
    void aTierThatIsNoStepOfTheLadderLeavesThePartOpen() {
        CertificationEvent.Builder own = CertificationEvent.builder();
        CertificationLedger ledger = CertificationLedger.of(List.of(
                Ledgers.event("10003 NTM RECOGNISED 2022-05-01 3/QĐ-UBND"),
                own.unit(UnitCode.of("10004"))
                        .tier(new Tier("GREEN", "xã xanh", "green commune"))
                        .kind(EventKind.RECOGNISED)
                        .date(LocalDate.of(2022, 5, 1))
                        .act("9/QĐ-UBND")
                        .build()));
        assertThat(TwoReorganisations.dump(LAW, ledger.asComplete(), "2024-01-01"))
                .contains("10005 NTM CARRIED_UNDECIDED 2024-01-01 3/QĐ-UBND [10003] merger-2023-2025-not-known");
    }

    /** 10012 is 10011 under another name, with its certificate and what was revoked of it. */
    @Test
    void aRenamedCommuneIsWhatItWas() {
        String eleven = "10011 NTM RECOGNISED 2019-05-01 11/QĐ-UBND";
        assertThat(dump(LAW, "2022-01-01", eleven))
                .containsExactly("10012 NTM IN_FORCE 2019-05-01 11/QĐ-UBND [10011] renamed");
        assertThat(dump(LAW, "2022-01-01", eleven, "10011 NTM REVOKED 2020-05-01 13/QĐ-UBND"))
                .containsExactly("10012 NTM REVOKED 2020-05-01 13/QĐ-UBND [10011] renamed");
    }

    /** A line that says that a commune goes on as it was changes nothing of its certificate. */
    @Test
    void aCommuneOfWhichTheListSaysThatItGoesOnKeepsItsCertificateByNoRule() {
        String sixteen = "10016 NTM RECOGNISED 2019-05-01 16/QĐ-UBND";
        assertThat(dump(LAW, "2022-01-01", sixteen))
                .containsExactly("10016 NTM IN_FORCE 2019-05-01 16/QĐ-UBND [10016] -");
        assertThat(dump(LAW, "2022-06-01", sixteen, "10016 NTM REVOKED 2022-06-01 17/QĐ-UBND"))
                .containsExactly("10016 NTM REVOKED 2022-06-01 17/QĐ-UBND [10016] -");
    }

    /** As a township it can hold no tier of communes: what it held has lapsed, and what was revoked was revoked. */
    @Test
    void aCommuneThatIsATownshipNowHasLostItsCertificateOnce() {
        String fifteen = "10015 NTM RECOGNISED 2019-05-01 15/QĐ-UBND";
        assertThat(dump(LAW, "2022-01-01", fifteen))
                .containsExactly("10015 NTM LAPSED 2022-01-01 15/QĐ-UBND [10015] urban-2016");
        assertThat(dump(LAW, "2022-01-01", fifteen, "10015 NTM REVOKED 2020-05-01 18/QĐ-UBND"))
                .containsExactly("10015 NTM REVOKED 2020-05-01 18/QĐ-UBND [10015] -");
    }

    private static List<String> findings(CarryOver rules, String day, String... events) {
        return Ledgers.findings(
                Ledgers.of(events).asComplete().on(LocalDate.parse(day), TwoReorganisations.REGISTRY, rules));
    }

    /** The tier below may be what the merger left open, until somebody decides on it. */
    @Test
    void aHigherTierMayRestOnALowerOneThatIsStillUndecided() {
        String advanced = "10003 ADVANCED RECOGNISED 2022-10-31 5/QĐ-UBND";
        assertThat(findings(LAW, "2022-12-31", ONE, advanced)).isEmpty();
        assertThat(findings(LAW, "2022-12-31", advanced)).containsExactly("ERROR WITHOUT_LOWER_TIER 2022-10-31");
    }

    /** The day of the decision is the first without the lower tier. */
    @Test
    void aDecisionAgainstTheLowerTierLeavesTheHigherOneWithoutIt() {
        String[] events = {
            ONE, TWO, "10003 ADVANCED RECOGNISED 2022-10-31 5/QĐ-UBND", "10003 NTM REVOKED 2022-11-01 4/QĐ-UBND"
        };
        assertThat(findings(LAW, "2022-10-31", events)).isEmpty();
        assertThat(findings(LAW, "2022-11-01", events)).containsExactly("ERROR WITHOUT_LOWER_TIER 2022-10-31");
    }

    @Test
    void aHigherTierOfTheDayOfTheDecisionAgainstTheLowerOneIsWithoutItFromTheStart() {
        assertThat(findings(
                        LAW,
                        "2022-10-31",
                        ONE,
                        "10003 NTM REVOKED 2022-10-31 4/QĐ-UBND",
                        "10003 ADVANCED RECOGNISED 2022-10-31 5/QĐ-UBND"))
                .contains("ERROR WITHOUT_LOWER_TIER 2022-10-31");
    }
}
