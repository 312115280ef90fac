package vn.ntm.criteria.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** The days of one event: of signature, of force, of the act, and the year for which it is. */
class EventDatesTest {

    private static final String RECOGNISED = "06364 NTM RECOGNISED 2018-05-01 15/QĐ-UBND";
    private static final String CONTRADICT = "WARNING DATES_CONTRADICT 2018-05-01";

    private static LedgerOnDay forYear(Tier tier, String date, int year) {
        CertificationEvent.Builder event = CertificationEvent.builder();
        event.unit(UnitCode.of("06364"))
                .tier(tier)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.parse(date))
                .forYear(year)
                .act("1/QĐ-UBND");
        return Ledgers.on(CertificationLedger.of(List.of(event.build())), "2026-11-01");
    }

    @Test
    void aDecisionIsNotInForceBeforeItIsSigned() {
        String early = RECOGNISED + " from 2010-01-01";
        LedgerOnDay day = Ledgers.on(Ledgers.of(early), "2019-01-01");
        assertThat(Ledgers.findings(day)).containsExactly(CONTRADICT);
        assertThat(day.findings().get(0).message(Language.VI))
                .isEqualTo(
                        "«06364»: dòng «công nhận» về đạt chuẩn nông thôn mới ghi các ngày không khớp nhau: có hiệu lực"
                                + " 01/01/2010, trước ngày ký 01/5/2018");
        assertThat(day.findings().get(0).message(Language.EN))
                .endsWith("contradict each other: in force 2010-01-01, before it was signed on 2018-05-01");
        assertThat(Ledgers.dump(day)).containsExactly("06364 NTM IN_FORCE 2010-01-01 15/QĐ-UBND [06364] -");
        assertThat(Ledgers.dump("2018-04-30", early)).isEmpty();
        assertThat(Ledgers.findings("2018-04-30", early)).isEmpty();
    }

    @Test
    void theYearIsNotAfterTheDecision() {
        assertThat(Ledgers.findings(forYear(Tiers.NTM, "2018-05-01", 2030))).containsExactly(CONTRADICT);
        assertThat(Ledgers.findings(forYear(Tiers.NTM, "2018-05-01", 2018))).isEmpty();
        assertThat(Ledgers.findings(forYear(Tiers.NTM, "2018-05-01", 2017))).isEmpty();
    }

    @Test
    void theYearIsOneOfTheTier() {
        LedgerOnDay day = forYear(Tiers.MODERN, "2026-03-01", 2025);
        assertThat(Ledgers.findings(day)).containsExactly("WARNING TIER_OUTSIDE_PERIOD 2026-03-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .contains("ngày 01/3/2026 cho năm 2025, ngoài thời gian xét danh hiệu này (từ 15/02/2026");
        assertThat(Ledgers.findings(forYear(Tiers.MODERN, "2026-09-01", 2026))).isEmpty();
        assertThat(Ledgers.findings(forYear(Tiers.MODEL, "2019-03-01", 2018))).isEmpty();
        assertThat(Ledgers.findings(forYear(Tiers.NTM, "2010-03-01", 2008)))
                .containsExactly("WARNING TIER_OUTSIDE_PERIOD 2010-03-01");
    }

    @Test
    void theDayOfAnActIsThatOfItsDecision() {
        String act = "06364 NTM RECOGNISED 2018-05-01 15/QĐ-UBND ngày ";
        assertThat(Ledgers.findings("2020-01-01", act + "01/5/2019")).containsExactly(CONTRADICT);
        assertThat(Ledgers.findings("2020-01-01", act + "01/5/2018")).isEmpty();
        String attested = "06364 NTM ATTESTED 2019-05-01 15/QĐ-UBND ngày ";
        assertThat(Ledgers.findings("2020-01-01", attested + "01/5/2018")).isEmpty();
        assertThat(Ledgers.findings("2020-01-01", attested + "02/5/2019"))
                .containsExactly("WARNING DATES_CONTRADICT 2019-05-01");
    }

    @Test
    void anAnnulmentNamesTheDayOfWhatItAnnuls() {
        String annulled = "06364 NTM ANNULLED 2021-06-01 15/QĐ-UBND ngày ";
        LedgerOnDay day = Ledgers.on(Ledgers.of(RECOGNISED, annulled + "02/5/2018"), "2022-01-01");
        assertThat(Ledgers.findings(day)).containsExactly("WARNING DATES_CONTRADICT 2021-06-01 2018-05-01");
        assertThat(day.findings().get(0).message(Language.VI))
                .endsWith("văn bản ghi ngày 02/5/2018, dòng bị hủy ghi ngày 01/5/2018 (ledger:1)");
        assertThat(Ledgers.dump(day)).isEmpty();
        assertThat(Ledgers.findings("2022-01-01", RECOGNISED, annulled + "01/5/2018"))
                .isEmpty();
    }

    @Test
    void theWordsBehindASymbolSayWhoseActItIs() {
        for (String behind : List.of(
                " huyện Bắc Sơn", " ngày 01/5/2023 của UBND huyện Bắc Sơn", ", UBND xã Chiến Thắng", " của thị xã X")) {
            assertThat(Ledgers.findings("2024-01-01", "06364 NTM RECOGNISED 2023-05-01 15/QĐ-UBND" + behind))
                    .as(behind)
                    .containsExactly("WARNING ACT_OF_OTHER_AUTHORITY 2023-05-01");
        }
        for (String behind : List.of(
                " tỉnh Lạng Sơn",
                " tỉnh Lạng Sơn công nhận xã Chiến Thắng, huyện Bắc Sơn",
                " ngày 01/5/2023 của UBND tỉnh về xã Chiến Thắng",
                " thành phố Hải Phòng")) {
            assertThat(Ledgers.findings("2024-01-01", "06364 NTM RECOGNISED 2023-05-01 15/QĐ-UBND" + behind))
                    .as(behind)
                    .isEmpty();
        }
    }
}
