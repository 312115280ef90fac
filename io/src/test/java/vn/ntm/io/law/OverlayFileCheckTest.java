package vn.ntm.io.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.places;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

class OverlayFileCheckTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String HEADER = "set,indicator,axis,key,from,op,value,act\n";

    private static List<SetCheck> check(String text) {
        return OverlayCsv.standard().check(TextSource.of("mức.csv", text));
    }

    @Test
    void eachSetOfTheFileHasItsRowsFailuresAndCoverage() {
        List<SetCheck> checks = check(HEADER
                + SET + ",2.1,REGION,TDMNPB,2022-03-08,>=,100,12/2022/QĐ-UBND\n"
                + "commune-ntm-2026-2030,3.1,GROUP,3,2026-06-27,>=,9.0,7/2026/QĐ-UBND\n"
                + SET + ",2.2,REGION,TDMNPB,2022-03-08,>=,,\n"
                + SET + ",3.1,REGION,TDMNPB,2022-03-08,>=,85,318/QĐ-TTg\n"
                + SET + ",6.3,REGION,TDMNPB,2022-03-08,>=,90,318/QĐ-TTg\n");
        assertThat(checks).extracting(check -> check.set().orElseThrow()).containsExactly(SET, "commune-ntm-2026-2030");
        assertThat(checks.get(0).rows()).isEqualTo(4);
        assertThat(checks.get(0).coverage().orElseThrow()).hasToString("34/57");
        assertThat(places(checks.get(0).failures()))
                .containsExactly("4:7 MISSING_CELL", "4:8 WITHOUT_ACT", "6:7 LAXER_THAN_FLOOR (90)");
        assertThat(places(checks.get(0).warnings()))
                .containsExactly("5:7 CONTRADICTS_KNOWN_VALUE (85)", "6:7 CONTRADICTS_KNOWN_VALUE (90)");
        assertThat(places(checks.get(0).findings()))
                .containsExactly(
                        "4:7 MISSING_CELL",
                        "4:8 WITHOUT_ACT",
                        "5:7 CONTRADICTS_KNOWN_VALUE (85)",
                        "6:7 LAXER_THAN_FLOOR (90)",
                        "6:7 CONTRADICTS_KNOWN_VALUE (90)");
        String json = NtmJson.standard().line(checks.get(0));
        checks.get(0)
                .findings()
                .forEach(finding -> assertThat(json).contains(NtmJson.standard().line(finding)));
        assertThat(places(checks.get(1).failures())).containsExactly("3:7 LAXER_THAN_FLOOR (9.0)");
        assertThat(checks.get(1).failures().get(0).message(Language.EN))
                .contains("7/2026/QĐ-UBND", "52/2026/TT-BTC", "9.5");
    }

    @Test
    void anUnfilledKitIsMeasuredInItsColumnAndGeneralRowsInAll() {
        String kit = KitCsv.in(Language.VI)
                .write(SetView.of(CriteriaCatalog.standard().set(SET))
                        .inColumn(Column.parse("REGION:TDMNPB"))
                        .onlyMissing());
        assertThat(check(kit).get(0).coverage().orElseThrow().columns()).containsExactly(Column.parse("REGION:TDMNPB"));
        assertThat(check(kit).get(0).coverage().orElseThrow()).hasToString("33/57");
        assertThat(check(HEADER + SET + ",2.1,GENERAL,,2022-03-08,>=,100,12/2022/QĐ-UBND\n")
                        .get(0)
                        .coverage()
                        .orElseThrow()
                        .columns())
                .hasSize(7);
    }

    @Test
    void whatNamesNoKnownSetIsNotMeasured() {
        List<SetCheck> checks =
                check(HEADER + "xã,2.1,GENERAL,,2022-03-08,>=,100,1/QĐ\n,2.1,GENERAL,,2022-03-08,>=,1,1/QĐ\n");
        assertThat(checks).allMatch(check -> check.coverage().isEmpty());
        assertThat(places(checks.get(0).failures())).containsExactly("2:1 UNKNOWN_SET (xã)");
        assertThat(checks.get(1).set()).isEmpty();
        assertThat(places(checks.get(1).failures())).containsExactly("3:1 MISSING_CELL");
        assertThat(check(HEADER)).hasSize(1).allMatch(check -> check.rows() == 0);
    }

    @Test
    void whatIsWrongWithTheFileStandsWithTheFirstSet() {
        List<SetCheck> checks =
                check(HEADER.replace("\n", ",ghi chú\n") + SET + ",2.1,GENERAL,,2022-03-08,>=,100,1/QĐ,\n");
        assertThat(places(checks.get(0).failures())).containsExactly("1:9 UNKNOWN_COLUMN (ghi chú)");
    }

    @Test
    void jsonIsOneObjectASet() {
        SetCheck check = check(HEADER + SET + ",2.1,REGION,TDMNPB,2022-03-08,>=,x,1/QĐ\n")
                .get(0);
        assertThat(NtmJson.standard().line(check))
                .isEqualTo("{\"set\":\"" + SET + "\",\"rows\":1,\"complete\":\"33/57\",\"failures\":["
                        + NtmJson.standard().line(check.failures().get(0)) + "]}");
    }
}
