package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.profile.CsvProfile;

/** The progress form by group of communes, with the counts of the reports of 2026 to 2030. */
class ProgressFormCsvTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2026-2030");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final ProgressFormCsv FORM = ProgressFormCsv.of(SET, DAY);

    private static final String HEADER =
            "STT;Nhóm xã;Tổng số xã;Số xã có kết quả;10 tiêu chí;5-9 tiêu chí;Dưới 5 tiêu chí";

    private static FormReading<ProgressForm> read(String... lines) {
        return FORM.with(CsvProfile.excelVi()).read(String.join("\n", lines));
    }

    /** Units that meet so many of the criteria that the tables hold, and of the rest nothing is known. */
    private static Progress progress(int... met) {
        Progress.Counts counts = new Progress.Counts();
        for (int criteria : met) {
            ResultRow.Builder row = ResultRow.builder().set(SET).name("Xã " + criteria);
            for (int i = 0; i < SET.criteria().size(); i++) {
                row.putMarks(SET.criteria().get(i).no(), i < criteria ? Mark.MET : Mark.NOT_MET);
            }
            counts.add(row.build());
        }
        return Progress.of(SET, counts.addUnreported(1));
    }

    @Test
    void theBandsAreThoseOfTheReports() {
        assertThat(SET.size()).isEqualTo(OptionalInt.of(10));
        assertThat(FORM.form().ids())
                .contains("Tổng số xã", "10 tiêu chí", "5-9 tiêu chí", "Dưới 5 tiêu chí", "Ngoài các nhóm");
        assertThat(FORM.groups().stream().map(FormGroup::name)).containsExactly("Nhóm 1", "Nhóm 2", "Nhóm 3");
    }

    @Test
    void theHeadHasTheNumberOfTheForm() {
        Map<String, Progress> progress = new LinkedHashMap<>();
        progress.put("1", progress(10, 10, 9));
        progress.put("3", progress(5, 4, 0, 0));
        String text = FORM.write(progress);
        assertThat(text.lines().toList())
                .startsWith(
                        "Biểu số 06 (kèm theo Mẫu số 03),,,,,,",
                        "\"Số xã theo số tiêu chí đạt, từng nhóm\",,,,,,",
                        "Số liệu đến ngày: 2026-06-30,,,,,,")
                .endsWith(
                        "STT,Nhóm xã,Tổng số xã,Số xã có kết quả,10 tiêu chí,5-9 tiêu chí,Dưới 5 tiêu chí",
                        "1,Nhóm 1,4,3,2,1,0",
                        "2,Nhóm 2,,,,,",
                        "3,Nhóm 3,5,4,0,1,3");
        assertThat(text).as("a sum of which a part is unknown is unknown").doesNotContain("Tổng cộng");
        FormReading<ProgressForm> read = FORM.read(text);
        assertThat(Shown.failures(read)).isEmpty();
        assertThat(read.orThrow()).isEqualTo(ProgressForm.of(FORM.groups(), progress, Bands.usual(SET)));
        assertThat(read.orThrow().line("2").orElseThrow().units()).isEmpty();
        assertThat(read.orThrow().line("2").orElseThrow().bands()).isEmpty();
    }

    @Test
    void aFormAsOfficesWriteItIsRead() {
        FormReading<ProgressForm> reading = read(
                "Đơn vị tính: xã;;;;;;",
                "TT;Nhóm xã;Tổng số;Đạt 10 tiêu chí;05-09 tiêu chí;<5 tiêu chí;Ghi chú",
                "1;Xã nhóm 1;1.200;1.000;150;50;",
                "2;Nhóm xã 2;30;10;10;10;",
                "3;3;5;0;1;4;",
                ";Toàn tỉnh;1.235;1.010;161;64;");
        assertThat(Shown.failures(reading)).isEmpty();
        assertThat(reading.orThrow().line("1").orElseThrow().units()).contains(1200L);
        assertThat(reading.orThrow()
                        .line("3")
                        .orElseThrow()
                        .bands()
                        .orElseThrow()
                        .units())
                .isEqualTo(5);
        assertThat(Shown.controls(reading)).contains("6 Tổng cộng Đạt 10 tiêu chí: 1010 1010 MATCH");
    }

    @Test
    void eachDefectIsNamedByItsPlace() {
        FormReading<ProgressForm> reading = read(
                HEADER,
                "1;Nhóm 1;10;9;2;x;5",
                "2;Nhóm 4;10;9;2;3;5",
                "3;Nhóm 3;10;11;2;3;5",
                ";Tổng cộng;30;;05-Thg9;;");
        assertThat(Shown.failures(reading))
                .containsExactly(
                        "2:6 BAD_NUMBER (x)",
                        "3:2 BAD_TOKEN (Nhóm 4)",
                        "4:3 CONTROL_DIFFERS (10)",
                        "4:4 CONTROL_DIFFERS (11)",
                        "5:0 MISSING_ROW ()");
        assertThat(reading.failures().get(1).message(Language.VI)).contains("Nhóm 1; Nhóm 2; Nhóm 3");
        assertThat(reading.value().orElseThrow().line("1").orElseThrow().bands())
                .isEmpty();
        assertThat(reading.value().orElseThrow().line("3").orElseThrow().bands())
                .isPresent();
    }

    /** Units without a result are in no band, so that there may be more units than the bands have, and never fewer. */
    @Test
    void theBandsOfAGroupAreNoMoreThanItsUnits() {
        FormReading<ProgressForm> reading = read(
                "Nhóm xã;Tổng số xã;10 tiêu chí;5-9 tiêu chí;Dưới 5 tiêu chí",
                "Nhóm 1;10;3;4;5",
                "Nhóm 2;13;3;4;5",
                "Nhóm 3;;3;4;5",
                "Tổng cộng;35;9;12;15");
        assertThat(Shown.failures(reading)).containsExactly("2:2 CONTROL_DIFFERS (10)", "5:2 CONTROL_DIFFERS (35)");
        assertThat(reading.failures().get(0).message(Language.EN)).contains("10", "12");
        assertThat(Shown.controls(reading))
                .contains(
                        "2 Nhóm 1 Tổng số xã: 10 12 MISMATCH",
                        "5 Tổng cộng Tổng số xã: 35 36 MISMATCH",
                        "5 Tổng cộng 10 tiêu chí: 9 9 MATCH");
        FormReading<ProgressForm> reported = read(
                "Nhóm xã;Tổng số xã;Số xã có kết quả;10 tiêu chí;5-9 tiêu chí;Dưới 5 tiêu chí",
                "Nhóm 1;10;12;;;",
                "Nhóm 2;12;12;3;4;5",
                "Nhóm 3;12;12;3;4;5");
        assertThat(Shown.failures(reported)).containsExactly("2:2 CONTROL_DIFFERS (10)");
    }

    @Test
    void englishHeadingsAreRead() {
        FormReading<ProgressForm> reading = FORM.read("""
                Unit of measure: communes,,,,
                Group,Communes,10 criteria,5-9 criteria,Under 5 criteria
                Group 1,12,3,4,5
                Group 2,1,1,0,0
                Group 3,0,0,0,0
                Total,13,4,4,5
                """);
        assertThat(Shown.failures(reading)).isEmpty();
        assertThat(reading.orThrow().line("1").orElseThrow().units()).contains(12L);
    }

    @Test
    void aGroupThatIsAUnitIsKnownByItsCodeWhateverASpreadsheetMadeOfIt() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        LocalDate day = LocalDate.of(2023, 6, 30);
        UnitsOnDay units = UnitRegistry.standard().on(day);
        List<FormGroup> communes =
                List.of(FormGroup.of(units.get(UnitCode.of("06364"))), FormGroup.of(units.get(UnitCode.of("06523"))));
        ProgressFormCsv form =
                ProgressFormCsv.of(set, Bands.parse("19,0-18"), communes, day).with(CsvProfile.excelVi());
        FormReading<ProgressForm> reading = form.read("""
                Nhóm xã;Mã đơn vị;19 tiêu chí;Dưới 19 tiêu chí
                Chiến thắng;6364;1;0
                ;="06523";0;1
                """);
        assertThat(Shown.failures(reading)).containsExactly("2:2 CODE_REPAIRED (6364)");
        assertThat(reading.value().orElseThrow().lines())
                .allSatisfy(line -> assertThat(line.bands()).isPresent());
        FormReading<ProgressForm> wrong = form.read("""
                Nhóm xã;Mã đơn vị;19 tiêu chí;Dưới 19 tiêu chí
                xã Chiến Thắng;06523;1;0
                xã Chiến Thắng;00001;1;0
                """);
        assertThat(Shown.failures(wrong))
                .containsExactly(
                        "2:1 BAD_TOKEN (xã Chiến Thắng)",
                        "3:0 MISSING_ROW ()",
                        "3:0 MISSING_ROW ()",
                        "3:2 BAD_TOKEN (00001)");
        assertThat(wrong.failures().get(3).message(Language.EN)).contains("06364; 06523");
        assertThat(form.with(CsvProfile.excelVi().withTextSafeCodes(true))
                        .write(reading.value().orElseThrow()))
                .contains(";\"=\"\"06364\"\"\";");
    }

    @Test
    void whatIsOfNoGroupIsRefusedByName() {
        assertThatThrownBy(() -> FORM.write(Map.of("9", progress(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
        CriteriaSet other = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        assertThatThrownBy(() -> ProgressFormCsv.of(
                        other, Bands.usual(other), List.of(FormGroup.of("1", "A"), FormGroup.of("2", "a")), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("1", "2");
        assertThatThrownBy(() -> ProgressFormCsv.of(
                        other, Bands.usual(other), List.of(FormGroup.of("1", "A"), FormGroup.of("1", "A")), DAY))
                .hasMessageContaining("1");
        assertThatThrownBy(() -> FormGroup.of(" ", "A")).hasMessageContaining("A");
        assertThatThrownBy(() -> FORM.write(new ProgressForm(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1, 2, 3]");
        assertThat(FormGroup.of(other).get(0).unit()).isEqualTo(Optional.empty());
    }
}
