package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnknownUnitException;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.json.NtmJson;

class NtmJsonLedgersTest {

    private static final CertificationLedger LEDGER =
            LedgerCsv.standard().read(TextSource.of("so.csv", """
                    unit,tier,event,date,act,for_year,source
                    06364,NTM,REVOKED,2022-09-01,3/QĐ-UBND,,
                    06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,2022,
                    06364,MODEL,ATTESTED,2023-06-30,,,Báo cáo
                    """)).orThrow();

    private static final NtmJson JSON = NtmJson.standard();

    private static LedgerOnDay on(String day) {
        return LEDGER.on(LocalDate.parse(day), UnitRegistry.standard(), CarryOver.standard());
    }

    @Test
    void aUnitIsALineWithItsCertificates() {
        assertThat(JSON.line(on("2023-07-17"), UnitCode.of("06364")))
                .startsWith("{\"unit\":{\"code\":\"06364\",\"name\":\"Chiến Thắng\",")
                .endsWith("},\"certificates\":["
                        + "{\"tier\":\"NTM\",\"state\":\"IN_FORCE\",\"act\":\"1/QĐ-UBND\",\"since\":\"2023-05-01\","
                        + "\"origins\":[\"06364\"],\"rule\":null},"
                        + "{\"tier\":\"MODEL\",\"state\":\"IN_FORCE\",\"act\":null,\"since\":\"2023-06-30\","
                        + "\"origins\":[\"06364\"],\"rule\":null}]}");
        assertThat(JSON.line(on("2025-07-02"), UnitCode.of("06364")))
                .contains("\"name\":\"Vũ Lễ\"")
                .contains("{\"tier\":\"MODEL\",\"state\":\"CARRIED_UNDECIDED\",\"act\":null,\"since\":\"2025-07-01\","
                        + "\"origins\":[\"06364\"],\"rule\":\"reform-2025\"}");
        assertThat(JSON.line(on("2023-07-17"), UnitCode.of("06370"))).endsWith(",\"certificates\":[]}");
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> JSON.line(on("2025-07-02"), UnitCode.of("185")));
    }

    @Test
    void anEventHasTheColumnsOfAFile() {
        assertThat(JSON.line(LEDGER.events().get(1)))
                .isEqualTo("{\"unit\":\"06364\",\"tier\":\"NTM\",\"event\":\"RECOGNISED\",\"date\":\"2023-05-01\","
                        + "\"act\":\"1/QĐ-UBND\",\"forYear\":2022,\"inForce\":null,\"source\":null,\"note\":null}");
    }

    @Test
    void aFindingHasBothEvents() {
        assertThat(on("2023-07-17").findings()).hasSize(1);
        assertThat(JSON.line(on("2023-07-17").findings().get(0)))
                .startsWith(
                        "{\"severity\":\"WARNING\",\"event\":{\"unit\":\"06364\",\"tier\":\"NTM\",\"event\":\"REVOKED\",")
                .contains("\"other\":{\"unit\":\"06364\",\"tier\":\"NTM\",\"event\":\"RECOGNISED\",")
                .contains(
                        "\"failure\":{\"file\":\"so.csv\",\"line\":2,\"column\":1,\"header\":\"unit\",\"raw\":\"06364\","
                                + "\"reason\":\"LOST_BEFORE_RECOGNITION\"")
                .contains("so.csv:3");
    }
}
