package vn.ntm.io.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.view.Coverage;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.TextSource;
import vn.ntm.io.sheet.FormulaGuard;

class KitCsvTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();
    private static final CriteriaSet SET = CATALOG.set("commune-ntm-2021-2025");
    private static final Column TDMNPB = Column.parse("REGION:TDMNPB");

    static List<String> sets() {
        return CATALOG.ids();
    }

    /** Fills value and act of each open row, as a person does who has the act. */
    private static String filled(String kit) {
        List<String> lines = new ArrayList<>();
        for (String line : kit.lines().toList()) {
            String[] cells = line.split(",", 9);
            if (cells.length == 9 && cells[8].startsWith(",")) {
                boolean graded = cells[8].startsWith(",grade,");
                String[] rest = cells[8].substring(1).split(",", 6);
                String value = graded ? "Tốt" : cells[7].equals(">=") || cells[7].equals(">") ? "9999" : "0";
                cells[8] = String.join(",", value, rest[0], rest[1], rest[2], rest[3], "12/2022/QĐ-UBND", rest[5]);
                lines.add(String.join(",", cells));
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static OverlayReading read(String kit) {
        return OverlayCsv.of(CATALOG).read(TextSource.of("biểu.csv", kit));
    }

    @Test
    void knownRowsStandAsTheyAreAndOpenOnesAreBlankButForRemarks() {
        List<String> lines = KitCsv.in(Language.VI)
                .write(SetView.of(SET).inColumn(TDMNPB))
                .lines()
                .toList();
        assertThat(lines.get(0))
                .isEqualTo("set,indicator,part,axis,key,from,to,op,value,unit,set_by,mode,status,act,article,source,"
                        + "checked_on,note,#label,#unit,#known");
        assertThat(lines)
                .contains(
                        "commune-ntm-2021-2025,2.1,,REGION,TDMNPB,2022-03-08,,>=,,%,PROVINCE,FLOOR,,,,,,,"
                                + "\"Đường xã trải nhựa hoặc bê tông, ô tô đi được cả năm\",%,do UBND cấp tỉnh quy định",
                        "commune-ntm-2021-2025,9.2,,REGION,TDMNPB,2022-03-08,,>=,,%,NATION,FLOOR,,,,,,,"
                                + "Hộ dân có nhà ở bền chắc: kiên cố hoặc bán kiên cố,%,"
                                + "\"chưa kiểm chứng: >= 75 % (318/QĐ-TTg, Phụ lục I)\"");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("commune-ntm-2021-2025,3.1,,REGION,TDMNPB,2022-03-08,,>=,80,%,NATION,"
                                + "FLOOR,VERIFIED,318/QĐ-TTg,Phụ lục I,http")
                        && line.endsWith(",đã kiểm chứng"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anUnfilledKitFailsOnlyForWhatIsToBeFilledIn(String id) {
        String kit = KitCsv.in(Language.EN).write(SetView.of(CATALOG.set(id)));
        List<Failure> failures = read(kit).failures();
        assertThat(failures)
                .allMatch(failure -> (failure.reason() == FailureReason.MISSING_CELL
                                && failure.origin().header().orElse("").equals("value"))
                        || failure.reason() == FailureReason.WITHOUT_ACT);
        assertThat(failures)
                .hasSize(2
                        * (int) SetView.of(CATALOG.set(id)).onlyMissing().criteria().stream()
                                .flatMap(criterion -> criterion.indicators().stream())
                                .mapToLong(indicator -> indicator.allLevels().size())
                                .sum());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aFilledKitLoadsWholeAndLeavesNothingOpen(String id) {
        OverlayReading reading = read(filled(KitCsv.in(Language.VI).write(SetView.of(CATALOG.set(id)))));
        assertThat(reading.failures()).isEmpty();
        CriteriaSet complete = CATALOG.with(reading.overlay()).set(id);
        assertThat(Coverage.of(complete).open()).isEmpty();
    }

    @Test
    void theMissingRowsOfAColumnCompleteIt() {
        String kit =
                KitCsv.in(Language.VI).write(SetView.of(SET).inColumn(TDMNPB).onlyMissing());
        assertThat(kit.lines()).hasSize(1 + 38);
        CriteriaSet complete = CATALOG.with(read(filled(kit)).orThrow()).set(SET.id());
        Coverage coverage = Coverage.of(complete, List.of(TDMNPB));
        assertThat(coverage).hasToString("57/57");
        assertThat(coverage.isWhole()).isTrue();
        assertThat(SetView.of(complete).inColumn(TDMNPB).onlyMissing().criteria())
                .isEmpty();
        String again = KitCsv.in(Language.VI).write(SetView.of(complete).inColumn(TDMNPB));
        assertThat(read(again).failures()).isEmpty();
    }

    @Test
    void aFloorUnderAGroupStandsInTheRemarks() {
        String kit = KitCsv.in(Language.EN)
                .write(SetView.of(CATALOG.set("commune-ntm-2026-2030")).inColumn(Column.parse("GROUP:3")));
        assertThat(kit).contains("left to the province; general level >= 9.5 % a year (52/2026/TT-BTC)");
    }

    @Test
    void theDaysThatAnOverlayLeavesOpenAreToBeFilledIn() {
        CriteriaSet half = CATALOG.with(read("set,indicator,axis,key,from,to,op,value,act\n" + SET.id()
                                + ",2.1,REGION,TDMNPB,2023-01-01,2023-12-31,>=,100,12/2022/QĐ-UBND\n")
                        .orThrow())
                .set(SET.id());
        String kit = KitCsv.in(Language.VI).write(SetView.of(half).inColumn(TDMNPB));
        assertThat(kit.lines().filter(line -> line.contains(",2.1,,")).map(line -> line.substring(21, 76)))
                .containsExactly(
                        ",2.1,,REGION,TDMNPB,2022-03-08,2022-12-31,>=,,%,PROVINC",
                        ",2.1,,REGION,TDMNPB,2024-01-01,,>=,,%,PROVINCE,FLOOR,,,",
                        ",2.1,,REGION,TDMNPB,2023-01-01,2023-12-31,>=,100,%,PROV");
        assertThat(read(filled(kit)).failures()).isEmpty();
    }

    @Test
    void bothWaysOfWritingGiveTheSame() {
        StringWriter out = new StringWriter();
        KitCsv.in(Language.VI).write(SetView.of(SET), out);
        assertThat(out.toString())
                .isEqualTo(KitCsv.in(Language.VI).write(SetView.of(SET)))
                .endsWith("\n")
                .doesNotContain("\r");
    }

    @Test
    void textThatASpreadsheetWouldComputeIsShown() {
        assertThat(FormulaGuard.on("=1+1")).isEqualTo("'=1+1");
        assertThat(FormulaGuard.on("@x")).isEqualTo("'@x");
        assertThat(FormulaGuard.on(">= 80 %")).isEqualTo(">= 80 %");
        assertThat(FormulaGuard.on("")).isEmpty();
    }

    @Test
    void aGradeIsReadByItsWord() {
        String row =
                "set,indicator,axis,from,op,value,act\ncommune-advanced-2021-2025,3.6,GENERAL,2023-01-01,>=,%s,1/QĐ";
        OverlayReading good = read(row.replace("%s", "Tốt"));
        assertThat(good.failures()).isEmpty();
        assertThat(good.overlay().rows().get(0).threshold().required()).contains(">= Tốt");
        assertThat(read(row.replace("%s", "Giỏi")).failures())
                .extracting(failure -> failure.message(Language.EN))
                .containsExactly("\"Giỏi\" does not fit here; accepted: Đạt, Khá, Tốt");
    }
}
