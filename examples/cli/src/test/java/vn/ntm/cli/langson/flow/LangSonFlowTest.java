package vn.ntm.cli.langson.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.Run;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.fixtures.LangSonCertificates;

class LangSonFlowTest {

    @TempDir
    private Path folder = Path.of("");

    private static List<String> shown(LangSonFlow flow) {
        List<String> shown = new ArrayList<>();
        for (LangSonFlow.Followed followed : flow.certificates()) {
            shown.add(shown(followed.before()) + " -> "
                    + followed.after().stream().map(LangSonFlowTest::shown).toList());
        }
        return shown;
    }

    private static String shown(Holding held) {
        return held.unit().code() + " " + held.certificate().tier() + " "
                + held.certificate().state();
    }

    private static CertificationEvent event(EventKind kind, LocalDate date, String act) {
        CertificationEvent.Builder event = CertificationEvent.builder();
        return event.unit(UnitCode.of("06364"))
                .tier(Tiers.NTM)
                .kind(kind)
                .date(date)
                .act(act)
                .build();
    }

    @Test
    void eachOfTheElevenIsWithTheUnitsThatItWentTo() {
        LangSonFlow flow = LangSonFlow.make();
        assertThat(flow.before().date()).isEqualTo("2023-07-17");
        assertThat(shown(flow))
                .containsExactly(
                        "05986 ADVANCED IN_FORCE -> [05986 ADVANCED LAPSED]",
                        "06034 ADVANCED IN_FORCE -> [06040 ADVANCED CARRIED_UNDECIDED]",
                        "06154 NTM IN_FORCE -> [06154 NTM CARRIED_UNDECIDED]",
                        "06280 NTM IN_FORCE -> [06280 NTM CARRIED_UNDECIDED]",
                        "06349 NTM IN_FORCE -> [06349 NTM CARRIED_UNDECIDED]",
                        "06364 MODEL IN_FORCE -> [06364 MODEL CARRIED_UNDECIDED]",
                        "06454 ADVANCED IN_FORCE -> [06385 ADVANCED LAPSED]",
                        "06475 NTM IN_FORCE -> [06475 NTM CARRIED_UNDECIDED]",
                        "06523 MODEL IN_FORCE -> [06463 MODEL CARRIED_UNDECIDED]",
                        "06622 NTM IN_FORCE -> [06613 NTM CARRIED_UNDECIDED, 06625 NTM CARRIED_UNDECIDED]",
                        "06646 ADVANCED IN_FORCE -> [06637 ADVANCED CARRIED_UNDECIDED]");
        assertThat(flow.needsAPerson()).isFalse();
    }

    @Test
    void aDayLaterNothingIsDifferent() {
        assertThat(shown(LangSonFlow.of(
                        LangSonCertificates.ledger(), LangSonCertificates.DAY, LangSonFlow.REFORM.plusDays(1))))
                .isEqualTo(shown(LangSonFlow.make()));
    }

    @Test
    void whatNoUnitHasAnyMoreIsShownAsLost() {
        LangSonFlow flow = LangSonFlow.of(
                CertificationLedger.of(List.of(
                        event(EventKind.RECOGNISED, LocalDate.of(2020, 5, 5), "1/QĐ-UBND"),
                        event(EventKind.REVOKED, LocalDate.of(2024, 5, 5), "2/QĐ-UBND"))),
                LangSonCertificates.DAY,
                LangSonFlow.REFORM);
        assertThat(shown(flow)).containsExactly("06364 NTM IN_FORCE -> []");
        assertThat(flow.needsAPerson()).isFalse();
    }

    @Test
    void aLedgerThatContradictsItselfNeedsAPerson() {
        LangSonFlow flow = LangSonFlow.of(
                CertificationLedger.of(List.of(
                        event(EventKind.REVOKED, LocalDate.of(2020, 5, 5), "2/QĐ-UBND"),
                        event(EventKind.RECOGNISED, LocalDate.of(2021, 5, 5), "1/QĐ-UBND"))),
                LangSonCertificates.DAY,
                LangSonFlow.REFORM);
        assertThat(flow.needsAPerson()).isTrue();
    }

    @Test
    void theTextShowsUnitsStatesRulesAndCounts() {
        String report =
                Run.of("report", "--lang", "en", "--out", folder.toString()).out();
        assertThat(report)
                .contains("Public sources name 11 certificates; the report prints 86 certified communes.")
                .contains("""
                          06454 xã Sơn Hà, huyện Hữu Lũng, tỉnh Lạng Sơn
                            advanced NTM: in force, since 2023-01-26; 103/QĐ-UBND
                            2025-07-01: 06385 xã Hữu Lũng, tỉnh Lạng Sơn
                              advanced NTM: lapsed, since 2024-12-01; 103/QĐ-UBND
                                of 06454 xã Sơn Hà
                        """)
                .contains("(318/QĐ-TTg, corroborated)")
                .containsPattern("Altogether on 2023-07-17\\n +NTM standard +in force +5\\n")
                .containsPattern("NTM standard +undecided after reorganisation +6\\n");
    }

    @Test
    void theDocumentHoldsRulesWithActAndGrade() throws IOException {
        JsonNode flow = new ObjectMapper()
                .readTree(Run.of("report", "--format", "json", "--out", folder.toString())
                        .out())
                .get("certificates");
        assertThat(flow.get("complete").asBoolean()).isFalse();
        assertThat(flow.at("/before/counts/2")).hasToString("{\"tier\":\"MODEL\",\"state\":\"IN_FORCE\",\"count\":2}");
        assertThat(flow.at("/followed")).hasSize(11);
        assertThat(flow.at("/followed/0/before/rule").isNull()).isTrue();
        assertThat(flow.at("/followed/0/events/0/source").asText()).startsWith("Kế hoạch 18/KH-UBND");
        assertThat(flow.at("/followed/0/after/0/unit/fullName").asText()).isEqualTo("phường Tam Thanh");
        assertThat(flow.at("/followed/0/after/0/rule/act").asText()).isEqualTo("318/QĐ-TTg");
        assertThat(flow.at("/followed/0/after/0/rule/grade").asText()).isEqualTo("CORROBORATED");
        assertThat(flow.at("/followed/9/after/1/certificate"))
                .hasToString("{\"tier\":\"NTM\",\"state\":\"CARRIED_UNDECIDED\",\"act\":\"2165/QĐ-UBND\","
                        + "\"since\":\"2025-07-01\",\"origins\":[\"06622\"],\"rule\":\"reform-2025\"}");
        assertThat(flow.at("/followed/9/after/1/rule/act").isNull()).isTrue();
        assertThat(flow.at("/followed/9/after/1/rule/grade").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void theTableHasARowForEachUnitThatACertificateWentTo() throws IOException {
        Run.of("report", "--out", folder.toString());
        assertThat(Files.readAllLines(folder.resolve("langson-2023.csv")))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .filteredOn(key -> key.startsWith("certificate"))
                .hasSize(3 + 4 + 12)
                .contains(
                        "certificates_2023-07-17_NTM_IN_FORCE",
                        "certificates_2025-07-01_ADVANCED_LAPSED",
                        "certificate_06622_NTM_06613",
                        "certificate_06622_NTM_06625");
    }
}
