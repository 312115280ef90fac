package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

/** What an annulment can be of is struck out; what it cannot be of is not, and a choice among several is told. */
class AnnulmentChoiceTest {

    private static final String RECOGNISED = "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND";
    private static final String REVOKED = "06364 NTM REVOKED 2020-05-01 7/QĐ-UBND";
    private static final String IN_FORCE = "06364 NTM IN_FORCE 2018-05-01 1/QĐ-UBND [06364] -";

    @Test
    void aRepeatedAnnulmentStrikesNothingMore() {
        String[] events = {
            RECOGNISED, REVOKED, "06364 NTM ANNULLED 2020-06-01 7/QĐ-UBND", "06364 NTM ANNULLED 2020-07-01 7/QĐ-UBND"
        };
        LedgerOnDay day = Ledgers.on(Ledgers.of(events), "2022-01-01");
        assertThat(Ledgers.dump(day)).containsExactly(IN_FORCE);
        assertThat(Ledgers.findings(day)).containsExactly("WARNING ANNULS_AGAIN 2020-07-01 2020-06-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .isEqualTo("«06364»: việc hủy bỏ ngày 01/7/2020 về đạt chuẩn nông thôn mới nhằm vào dòng «hủy bỏ» ngày"
                        + " 01/6/2020 (ledger:3), vốn đã bị hủy hoặc tự nó là việc hủy bỏ; không hủy thêm dòng nào");
    }

    /** Without an act, or by an act that nothing has, the recognition is not meant either once something was annulled. */
    @ParameterizedTest
    @ValueSource(strings = {"", " 7/QĐ-UBND", " 8/QĐ-UBND"})
    void afterAnAnnulmentTheNextOneDoesNotReachTheEventBefore(String act) {
        for (String first : new String[] {"", " 7/QĐ-UBND", " 9/QĐ-UBND"}) {
            String[] events = {
                RECOGNISED, REVOKED, "06364 NTM ANNULLED 2020-06-01" + first, "06364 NTM ANNULLED 2020-07-01" + act
            };
            assertThat(Ledgers.dump("2022-01-01", events)).as(first).containsExactly(IN_FORCE);
            assertThat(Ledgers.findings("2022-01-01", events))
                    .as(first)
                    .anyMatch(finding -> finding.startsWith("WARNING ANNULS_AGAIN 2020-07-01 ")
                            || finding.equals("WARNING ANNULS_NOTHING 2020-07-01"));
        }
    }

    /** What no event has is no act that was annulled. */
    @Test
    void aNumberThatNothingHasIsNoRepeatedAnnulment() {
        assertThat(Ledgers.findings(
                        "2022-01-01",
                        RECOGNISED,
                        REVOKED,
                        "06364 NTM ANNULLED 2020-06-01 7/QĐ-UBND",
                        "06364 NTM ANNULLED 2020-07-01 99/QĐ-UBND"))
                .containsExactly("WARNING ANNULS_NOTHING 2020-07-01");
    }

    /** Numbers begin again each year, and many ledgers write only that behind them. */
    @ParameterizedTest
    @ValueSource(strings = {"1/QĐ-UBND 2018", "1/QĐ-UBND năm 2018", "01/qđ-ubnd (2018)", "1/QĐ-UBND, 2018"})
    void theYearBehindANumberSaysWhichOfThemItIs(String act) {
        String[] events = {
            RECOGNISED, "06364 NTM RE_RECOGNISED 2021-05-01 1/QĐ-UBND", "06364 NTM ANNULLED 2022-01-01 " + act
        };
        assertThat(Ledgers.dump("2022-02-01", events))
                .containsExactly("06364 NTM IN_FORCE 2021-05-01 1/QĐ-UBND [06364] -");
        String[] ofNoYear = {RECOGNISED, "06364 NTM ANNULLED 2022-01-01 " + act.replace("2018", "2019")};
        assertThat(Ledgers.findings("2022-02-01", ofNoYear)).containsExactly("WARNING ANNULS_NOTHING 2022-01-01");
    }

    /** A decision is of the year that stands behind its number. */
    @Test
    void aDecisionOfAnotherYearThanItsActIsTold() {
        assertThat(Ledgers.findings("2022-02-01", "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND năm 2019"))
                .containsExactly("WARNING DATES_CONTRADICT 2018-05-01");
        assertThat(Ledgers.findings("2022-02-01", "06364 NTM RECOGNISED 2018-05-01 1/QĐ-UBND năm 2018"))
                .isEmpty();
        assertThat(Ledgers.findings("2022-02-01", "06364 NTM ANNOUNCED 2019-05-01 1/QĐ-UBND 2018"))
                .isEmpty();
    }

    /** Recognised and revoked on one day by two acts: an annulment of that day that names none says nothing. */
    @Test
    void aDayWithSeveralActsNamesNoneOfThem() {
        String[] events = {
            "06622 NTM RECOGNISED 2018-10-31 1/QĐ-UBND",
            "06622 NTM REVOKED 2018-10-31 2/QĐ-UBND",
            "06622 NTM ANNULLED 2018-10-31"
        };
        assertThat(Ledgers.dump("2019-01-01", events))
                .containsExactly("06622 NTM REVOKED 2018-10-31 2/QĐ-UBND [06622] -");
        assertThat(Ledgers.findings("2019-01-01", events)).contains("WARNING ANNULS_SEVERAL 2018-10-31 2018-10-31");
    }

    @Test
    void twoAnnulmentsOfOneDayStrikeOneEvent() {
        assertThat(Ledgers.dump(
                        "2022-01-01",
                        RECOGNISED,
                        REVOKED,
                        "06364 NTM ANNULLED 2020-06-01 7/QĐ-UBND",
                        "06364 NTM ANNULLED 2020-06-01 Số 7/QĐ-UBND"))
                .containsExactly(IN_FORCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15/QĐ-UBND ngày 01/5/2020",
                "15/QĐ-UBND ngày 1-5-2020",
                "15/QĐ-UBND ngày 01 tháng 5 năm 2020",
                "15/QĐ-UBND (01.05.2020)",
                "Quyết định số 15/qđ-ubnd, ngày 1/5/2020 của UBND tỉnh"
            })
    void theDayBehindTheNumberSaysWhichDecisionIsMeant(String act) {
        String first = "06364 NTM RECOGNISED 2018-05-01 15/QĐ-UBND ngày 01/5/2018";
        String[][] ledgers = {
            {first, "06364 NTM REVOKED 2020-05-01 15/QĐ-UBND ngày 01/5/2020"},
            {"06364 NTM RECOGNISED 2018-05-01 15/QĐ-UBND", "06364 NTM REVOKED 2020-05-01 15/QĐ-UBND"}
        };
        for (String[] events : ledgers) {
            String annulled = "06364 NTM ANNULLED 2020-06-01 " + act;
            assertThat(Ledgers.dump("2022-01-01", events[0], events[1], annulled))
                    .as(act)
                    .singleElement()
                    .asString()
                    .startsWith("06364 NTM IN_FORCE 2018-05-01 15/QĐ-UBND");
            assertThat(Ledgers.findings("2022-01-01", events[0], events[1], annulled))
                    .as(act)
                    .isEmpty();
        }
    }

    /** The number of another year is another act: nothing fits, and the recognition is not taken for it. */
    @Test
    void theSameNumberOfAnotherYearIsAnotherAct() {
        for (String act : new String[] {"15/QĐ-UBND", "15/QĐ-UBND ngày 01/5/2018"}) {
            String[] events = {
                "06364 NTM RECOGNISED 2018-05-01 " + act, "06364 NTM ANNULLED 2020-06-01 15/QĐ-UBND ngày 01/5/2020"
            };
            assertThat(Ledgers.dump("2022-01-01", events)).as(act).hasSize(1);
            assertThat(Ledgers.findings("2022-01-01", events))
                    .as(act)
                    .containsExactly("WARNING ANNULS_NOTHING 2020-06-01");
        }
    }

    @Test
    void aNumberOfTwoYearsWithoutADayUndoesNeither() {
        String[] events = {
            "06364 NTM RECOGNISED 2018-05-01 15/QĐ-UBND",
            "06364 NTM REVOKED 2020-05-01 15/QĐ-UBND",
            "06364 NTM ANNULLED 2020-06-01 15/QĐ-UBND"
        };
        LedgerOnDay day = Ledgers.on(Ledgers.of(events), "2022-01-01");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING ANNULS_SEVERAL 2020-06-01 2018-05-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .endsWith(
                        "mà không nói rõ; chưa hủy dòng nào, cần ghi rõ số và ngày văn bản: 06364 công nhận 01/5/2018; 06364 thu"
                                + " hồi 01/5/2020");
        assertThat(day.findings().get(0).message(Language.EN))
                .endsWith(
                        "does not say which; none is undone, write number and day: 06364 recognised 2018-05-01; 06364 revoked"
                                + " 2020-05-01");
        assertThat(Ledgers.dump(day)).containsExactly("06364 NTM REVOKED 2020-05-01 15/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump(
                        "2022-01-01",
                        events[0],
                        events[1],
                        events[2],
                        "06364 NTM ANNULLED 2020-07-01 15/QĐ-UBND ngày 01/5/2020"))
                .containsExactly("06364 NTM IN_FORCE 2018-05-01 15/QĐ-UBND [06364] -");
    }

    /** Two acts of one number in one year, neither with its day: the day behind the annulment's fits the year of both. */
    @Test
    void aDayThatNeitherHasUndoesNeither() {
        String[] events = {
            "06364 NTM RECOGNISED 2018-02-01 15/QĐ-UBND",
            "06364 NTM REVOKED 2018-11-01 15/QĐ-UBND",
            "06364 NTM ANNULLED 2020-06-01 15/QĐ-UBND ngày 01/5/2018"
        };
        assertThat(Ledgers.dump("2022-01-01", events))
                .containsExactly("06364 NTM REVOKED 2018-11-01 15/QĐ-UBND [06364] -");
        assertThat(Ledgers.findings("2022-01-01", events))
                .containsExactly("WARNING ANNULS_SEVERAL 2020-06-01 2018-02-01");
    }

    /** The announcement of a decision is of its act, whatever the day. */
    @Test
    void anAnnouncementOfTheDecisionIsNoSecondOne() {
        String[] events = {
            RECOGNISED, "06364 NTM ANNOUNCED 2018-06-01 1/QĐ-UBND", "06364 NTM ANNULLED 2020-06-01 1/QĐ-UBND"
        };
        assertThat(Ledgers.findings("2022-01-01", events)).isEmpty();
        assertThat(Ledgers.dump("2022-01-01", events)).isEmpty();
    }

    /** Bính Xá (06622) and the older Đình Lập (06628) lie in Đình Lập (06613) since 2025; one act recognised both. */
    @Test
    void ofADecisionOfManyCommunesWhatTheUnitGotIsMeantAndTold() {
        String[] events = {
            "06622 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND",
            "06628 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND",
            "06364 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND",
            "06613 NTM ANNULLED 2025-09-01 2165/QĐ-UBND"
        };
        LedgerOnDay day = Ledgers.on(Ledgers.of(events), "2025-12-31");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING ANNULS_SEVERAL 2025-09-01 2018-10-31");
        assertThat(day.findings().get(0).message(Language.EN))
                .endsWith("taken to be of: 06622 recognised 2018-10-31; 06628 recognised 2018-10-31");
        assertThat(Ledgers.dump(day))
                .containsExactly("06364 NTM CARRIED_UNDECIDED 2025-07-01 2165/QĐ-UBND [06364] reform-2025");
    }

    /** Vĩnh Tiến (06007) went into Khánh Long (05998), which has a decision of its own by the act. */
    @Test
    void theUnitsOwnDecisionIsMeantBeforeThatOfItsParts() {
        String[] events = {
            "05998 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND",
            "06007 NTM RECOGNISED 2018-10-31 2165/QĐ-UBND",
            "05998 NTM ANNULLED 2025-03-01 2165/QĐ-UBND"
        };
        assertThat(Ledgers.dump("2025-03-01", events))
                .containsExactly(
                        "05998 NTM CARRIED_UNDECIDED 2024-12-01 2165/QĐ-UBND [06007] merger-2023-2025-not-known");
        assertThat(Ledgers.findings("2025-03-01", events))
                .containsExactly("WARNING ANNULS_SEVERAL 2025-03-01 2018-10-31");
    }
}
