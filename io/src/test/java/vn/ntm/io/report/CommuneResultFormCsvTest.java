package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.profile.CsvProfile;

/** The commune result form: value and verdict at the end of last year, in the period, and as planned. */
class CommuneResultFormCsvTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final UnitCode UNIT = UnitCode.of("06364");
    private static final ReportingPeriod HALF = ReportingPeriod.ofHalf(2023, 1);
    private static final CommuneResultFormCsv FORM = CommuneResultFormCsv.of(SET, UNIT, HALF);

    /** It is measured by grades of a scale. */
    private static final String GRADED = "5.5";

    private static final String HEADER = "Mục;Giá trị đến 31/12 năm trước;Kết quả đến 31/12 năm trước;"
            + "Giá trị trong kỳ;Kết quả trong kỳ;Giá trị theo kế hoạch;Kết quả theo kế hoạch";

    private static Dossier dossier(LocalDate day, String income) {
        return Dossier.of(UNIT, day)
                .region(EconomicRegions.TDMNPB)
                .measured("10", income)
                .attested("1.1", Finding.MET)
                .attested("1.2", Finding.NOT_MET)
                .attestedCriterion("8", Finding.MET)
                .measured("12.1", "male", "63")
                .build();
    }

    private static Map<FormMoment, Evaluation> evaluations() {
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        Map<FormMoment, Evaluation> evaluations = new EnumMap<>(FormMoment.class);
        evaluations.put(FormMoment.LAST_YEAR_END, evaluator.evaluate(dossier(LocalDate.of(2022, 12, 31), "38.25")));
        evaluations.put(FormMoment.PERIOD, evaluator.evaluate(dossier(HALF.lastDay(), "42")));
        evaluations.put(FormMoment.PLAN, evaluator.evaluate(dossier(LocalDate.of(2023, 12, 31), "43.5")));
        return evaluations;
    }

    private static FormReading<CommuneResult> read(String... lines) {
        return FORM.with(CsvProfile.excelVi()).read(HEADER + "\n" + String.join("\n", lines));
    }

    @Test
    void threeTimesStandSideBySide() {
        CommuneResult value = FORM.result(evaluations());
        String text = FORM.with(CsvProfile.excelVi()).write(value);
        assertThat(text)
                .contains(
                        "Chỉ tiêu 10;Thu nhập bình quân một người trong năm;38,25;;42;Đạt;43,5;Đạt",
                        ";Tiêu chí 1;Quy hoạch;;Không đạt;;Không đạt;;Không đạt",
                        ";Tiêu chí 8;",
                        ";Số tiêu chí đạt;;;1;;2;;2");
        FormReading<CommuneResult> read = FORM.with(CsvProfile.excelVi()).read(text);
        assertThat(Shown.failures(read)).isEmpty();
        assertThat(read.orThrow()).isEqualTo(value);
        CommuneResult.Reported income =
                value.line(Subject.indicator("10")).orElseThrow().at(FormMoment.PERIOD);
        assertThat(income.value()).contains(Decimal.of(42));
        assertThat(income.verdict()).contains(Verdict.MET);
        assertThat(value.line(Subject.part("12.1", "female")).orElseThrow().reported())
                .as("undetermined is left empty")
                .isEmpty();
    }

    @Test
    void numbersThatASpreadsheetMayHaveChangedAreNotGuessed() {
        FormReading<CommuneResult> reading = read(
                "17.1;1;;;;;",
                "Chỉ tiêu 17.10;2;;;;;",
                "chỉ tiêu  17.1;;;;;;Đạt",
                "01/Thg1;1;;;;;",
                "Tiêu chí số 17;;;;;;x");
        assertThat(Shown.failures(reading))
                .startsWith("2:1 BAD_TOKEN (17.1)", "5:1 MAYBE_DATE (01/Thg1)")
                .filteredOn(text -> !text.contains("MISSING_ROW"))
                .hasSize(2);
        CommuneResult read = reading.value().orElseThrow();
        assertThat(read.line(Subject.indicator("17.10"))
                        .orElseThrow()
                        .at(FormMoment.LAST_YEAR_END)
                        .value())
                .contains(Decimal.of(2));
        assertThat(read.line(Subject.indicator("17.1"))
                        .orElseThrow()
                        .at(FormMoment.PLAN)
                        .verdict())
                .contains(Verdict.MET);
        assertThat(read.line(Subject.criterion("17"))
                        .orElseThrow()
                        .at(FormMoment.PLAN)
                        .verdict())
                .contains(Verdict.MET);
    }

    @Test
    void theWordsOfThirdStatesAreReportedAndUndetermined() {
        FormReading<CommuneResult> reading =
                read("Chỉ tiêu 10;bốn mươi;Cơ bản đạt;42;KĐG;;tốt", "Chỉ tiêu 13.4;;KAD;;;;");
        assertThat(Shown.failures(reading))
                .startsWith(
                        "2:2 BAD_NUMBER (bốn mươi)",
                        "2:3 THIRD_STATE (Cơ bản đạt)",
                        "2:5 THIRD_STATE (KĐG)",
                        "2:7 UNMAPPED_TOKEN (tốt)");
        CommuneResult read = reading.value().orElseThrow();
        assertThat(read.line(Subject.indicator("10")).orElseThrow().reported()).containsOnlyKeys(FormMoment.PERIOD);
        assertThat(read.line(Subject.indicator("13.4"))
                        .orElseThrow()
                        .at(FormMoment.LAST_YEAR_END)
                        .verdict())
                .contains(Verdict.NOT_APPLICABLE);
    }

    @Test
    void theCriteriaMetAreCountedAndACriterionIsNotMetWhereAnIndicatorIsNot() {
        FormReading<CommuneResult> reading = read(
                "Tiêu chí 1;;Đạt;;;;",
                "Chỉ tiêu 1.1;;Chưa đạt;;;;",
                "Tiêu chí 2;;Đạt;;;;Đạt",
                "Số tiêu chí đạt;;2;;;;19");
        assertThat(Shown.failures(reading))
                .filteredOn(text -> !text.contains("MISSING_ROW"))
                .containsExactly("2:3 CONTROL_DIFFERS (Đạt)", "5:7 CONTROL_DIFFERS (19)");
        assertThat(Shown.controls(reading))
                .containsExactly(
                        "2 Tiêu chí 1 Kết quả đến 31/12 năm trước: đạt chưa đạt MISMATCH",
                        "5 Số tiêu chí đạt Kết quả đến 31/12 năm trước: 2 2 MATCH",
                        "5 Số tiêu chí đạt Kết quả theo kế hoạch: 19 1 MISMATCH");
    }

    @Test
    void aGradeIsItsWord() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-advanced-2021-2025");
        CommuneResultFormCsv form = CommuneResultFormCsv.of(set, UNIT, HALF).with(CsvProfile.excelVi());
        Map<FormMoment, Evaluation> evaluations = new EnumMap<>(FormMoment.class);
        evaluations.put(
                FormMoment.PERIOD,
                Evaluator.of(set, Policy.strict())
                        .evaluate(Dossier.of(UNIT, HALF.lastDay())
                                .measured(GRADED, "2")
                                .build()));
        CommuneResult value = form.result(evaluations);
        String text = form.write(value);
        String row = text.lines()
                .filter(line -> line.contains("Chỉ tiêu " + GRADED + ";"))
                .findFirst()
                .orElseThrow();
        assertThat(row).doesNotContain(";2");
        FormReading<CommuneResult> read = form.read(text);
        assertThat(Shown.failures(read)).isEmpty();
        assertThat(read.orThrow()).isEqualTo(value);
        assertThat(read.orThrow()
                        .line(Subject.indicator(GRADED))
                        .orElseThrow()
                        .at(FormMoment.PERIOD)
                        .value())
                .contains(Decimal.of(2));
    }

    @Test
    void whatIsOfAnotherUnitOrSetIsRefused() {
        CommuneResultFormCsv other = CommuneResultFormCsv.of(SET, UnitCode.of("06523"), HALF);
        assertThatThrownBy(() -> other.write(FORM.result(evaluations())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("06523", "06364");
        assertThat(Shown.failures(other.read(FORM.write(FORM.result(evaluations())))))
                .containsExactly("4:1 BAD_TOKEN (Mã đơn vị: 06364)");
        CriteriaSet advanced = CriteriaCatalog.standard().set("commune-advanced-2021-2025");
        assertThatThrownBy(() -> CommuneResultFormCsv.of(advanced, UNIT, HALF).write(evaluations()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("commune-advanced-2021-2025", "commune-ntm-2021-2025");
        assertThatThrownBy(() -> FORM.write(new EnumMap<>(FormMoment.class)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evaluations");
    }
}
