package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
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
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.validation.ValueCheck;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.criteria.validation.ValueRule;
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
            + "Giá trị 6 tháng đầu năm;Kết quả trong kỳ;Giá trị theo kế hoạch;Kết quả kế hoạch";

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
        String text = FORM.with(CsvProfile.excelVi()).write(evaluations());
        assertThat(text)
                .contains(
                        "STT;Mục;Nội dung;Đơn vị tính;Mức đạt chuẩn;Giá trị đến 31/12 năm trước;Kết quả đến 31/12 năm trước;"
                                + "Giá trị thực hiện 6 tháng đầu năm;Kết quả thực hiện 6 tháng đầu năm;"
                                + "Giá trị kế hoạch thời gian còn lại của năm;"
                                + "Kết quả kế hoạch thời gian còn lại của năm\r\n",
                        "Chỉ tiêu 10;Thu nhập bình quân một người trong năm;triệu đồng/người/năm;"
                                + ">= 42 triệu đồng/người/năm;38,25;;42;Đạt;43,5;Đạt",
                        ";Tiêu chí 1;Quy hoạch;;;;Không đạt;;Không đạt;;Không đạt",
                        ";Tiêu chí 8;",
                        ";Số tiêu chí đạt;;;;;1;;2;;2");
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
                        "5 Số tiêu chí đạt Kết quả kế hoạch: 19 1 MISMATCH");
    }

    @Test
    void aFormWithoutFiguresIsThereToBeFilledIn() {
        CommuneResult nothing = new CommuneResult(
                UNIT,
                FORM.subjects().stream()
                        .map(subject -> new CommuneResult.Line(subject, Map.of()))
                        .toList());
        String text = FORM.inColumn(Column.of(EconomicRegions.TDMNPB)).write(nothing);
        assertThat(text.lines().filter(line -> line.startsWith("STT")))
                .containsExactly("STT,Mục,Nội dung,Đơn vị tính,Mức đạt chuẩn,Giá trị đến 31/12 năm trước,"
                        + "Kết quả đến 31/12 năm trước,Giá trị thực hiện 6 tháng đầu năm,"
                        + "Kết quả thực hiện 6 tháng đầu năm,Giá trị kế hoạch thời gian còn lại của năm,"
                        + "Kết quả kế hoạch thời gian còn lại của năm");
        assertThat(text).contains(",Chỉ tiêu 3.1,", ",%,>= 80 %,,,,,,");
        assertThat(FORM.read(text).orThrow()).isEqualTo(nothing);
        assertThat(CommuneResultFormCsv.of(SET, UNIT, ReportingPeriod.ofYear(2023))
                        .write(nothing))
                .contains("Giá trị thực hiện cả năm");
        assertThat(CommuneResultFormCsv.of(SET, UNIT, ReportingPeriod.ofHalf(2023, 2))
                        .write(nothing))
                .contains("Giá trị thực hiện 6 tháng cuối năm");
    }

    @Test
    void ofARowInAnotherUnitNoValueIsTaken() {
        FormReading<CommuneResult> reading = FORM.with(CsvProfile.excelVi()).read("""
                Mục;ĐVT;Giá trị trong kỳ;Kết quả trong kỳ
                Chỉ tiêu 10;nghìn đồng/người/năm;42000;Đạt
                Chỉ tiêu 3.1; % ;85,4;Đạt
                """);
        assertThat(Shown.failures(reading))
                .startsWith("2:2 BAD_TOKEN (nghìn đồng/người/năm)")
                .filteredOn(text -> !text.contains("MISSING_ROW"))
                .hasSize(1);
        assertThat(reading.failures().get(0).message(Language.VI)).contains("triệu đồng/người/năm");
        CommuneResult read = reading.value().orElseThrow();
        assertThat(read.line(Subject.indicator("10")).orElseThrow().at(FormMoment.PERIOD))
                .isEqualTo(new CommuneResult.Reported(Optional.empty(), Optional.of(Verdict.MET)));
        assertThat(read.line(Subject.indicator("3.1"))
                        .orElseThrow()
                        .at(FormMoment.PERIOD)
                        .value())
                .contains(Decimal.parse("85.4"));
    }

    @Test
    void aResultThatItsValueDoesNotHaveIsAControl() {
        String[] rows = {"Chỉ tiêu 10;38;Đạt;42;Chưa đạt;50;Đạt", "Chỉ tiêu 3.1;;;5,4;Đạt;85,4;Đạt"};
        FormReading<CommuneResult> unknown = read(rows);
        assertThat(Shown.failures(unknown))
                .as("the level of 10 differs by region; that of 3.1 is the same in all")
                .filteredOn(text -> text.contains("CONTROL_DIFFERS"))
                .containsExactly("3:5 CONTROL_DIFFERS (Đạt)");
        FormReading<CommuneResult> reading = FORM.inColumn(Column.of(EconomicRegions.TDMNPB))
                .with(CsvProfile.excelVi())
                .read(HEADER + "\n" + String.join("\n", rows));
        assertThat(Shown.controls(reading))
                .as("the level of 2022 is not sure, and those of 2023 are")
                .containsExactly(
                        "2 Chỉ tiêu 10 Kết quả trong kỳ: chưa đạt đạt MISMATCH",
                        "3 Chỉ tiêu 3.1 Kết quả trong kỳ: đạt chưa đạt MISMATCH");
    }

    @Test
    void aShareBelowZeroOrAboveAHundredIsReportedAndGoesToTheChecksOfValues() {
        FormReading<CommuneResult> reading = read("Chỉ tiêu 3.1;-72,5;;172,5;;;", "Chỉ tiêu 10;;;;;-1;");
        assertThat(Shown.failures(reading))
                .filteredOn(text -> !text.contains("MISSING_ROW"))
                .containsExactly("2:2 BAD_TOKEN (-72,5)", "2:4 BAD_TOKEN (172,5)", "3:6 BAD_TOKEN (-1)");
        assertThat(reading.failures().stream()
                        .map(failure -> failure.message(Language.EN))
                        .filter(text -> text.contains("172,5")))
                .singleElement()
                .asString()
                .contains("<= 100");
        Dossier dossier = reading.value()
                .orElseThrow()
                .toDossier(FormMoment.PERIOD, HALF.lastDay())
                .build();
        assertThat(ValueCheck.of(SET).check(dossier))
                .extracting(ValueFinding::rule)
                .containsExactly(ValueRule.ABOVE_MOST);
    }

    @Test
    void whatIsKnownAtATimeIsADossier() {
        CommuneResult value = FORM.result(evaluations());
        Dossier dossier = value.toDossier(FormMoment.PERIOD, HALF.lastDay())
                .region(EconomicRegions.TDMNPB)
                .build();
        assertThat(Evaluator.of(SET, Policy.strict()).evaluate(dossier).criteriaMet())
                .isEqualTo(Evaluator.of(SET, Policy.strict())
                        .evaluate(dossier(HALF.lastDay(), "42"))
                        .criteriaMet());
    }

    @Test
    void aUnitOfAnotherLevelAndAQuarterAreRefused() {
        assertThatThrownBy(() -> CommuneResultFormCsv.of(SET, UnitCode.of("20"), HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("unit", "20", "commune-ntm-2021-2025");
        assertThatThrownBy(() -> CommuneResultFormCsv.of(SET, UNIT, ReportingPeriod.ofQuarter(2023, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("period", "2023-Q2");
        assertThatThrownBy(() -> FORM.inColumn(Column.parse("GROUP:1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GROUP:1");
    }

    @Test
    void englishHeadingsAreRead() {
        FormReading<CommuneResult> reading = FORM.read("""
                Reporting period: 2023-H1,,
                Unit code: 6364,,
                Item,Value at the end of last year,Result planned for the rest of the year
                Indicator 10,38.25,
                Criterion 8,,Đạt
                """);
        assertThat(Shown.failures(reading))
                .filteredOn(text -> !text.contains("MISSING_ROW"))
                .containsExactly("2:1 CODE_REPAIRED (Unit code: 6364)");
        CommuneResult read = reading.value().orElseThrow();
        assertThat(read.line(Subject.indicator("10"))
                        .orElseThrow()
                        .at(FormMoment.LAST_YEAR_END)
                        .value())
                .contains(Decimal.parse("38.25"));
        assertThat(read.line(Subject.criterion("8"))
                        .orElseThrow()
                        .at(FormMoment.PLAN)
                        .verdict())
                .contains(Verdict.MET);
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

    @Test
    void theLevelsOfEvaluationsByTwoColumnsAreThoseOfTheLatestMomentInWhateverOrderTheyCome() {
        Map<FormMoment, Evaluation> forwards = new LinkedHashMap<>();
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        LocalDate lastYear = LocalDate.of(2022, 12, 31);
        forwards.put(
                FormMoment.LAST_YEAR_END,
                evaluator.evaluate(Dossier.of(UNIT, lastYear)
                        .region(EconomicRegions.DBSH)
                        .measured("10", "60")
                        .build()));
        forwards.put(FormMoment.PERIOD, evaluator.evaluate(dossier(HALF.lastDay(), "42")));
        Map<FormMoment, Evaluation> backwards = new LinkedHashMap<>();
        backwards.put(FormMoment.PERIOD, forwards.get(FormMoment.PERIOD));
        backwards.put(FormMoment.LAST_YEAR_END, forwards.get(FormMoment.LAST_YEAR_END));
        String text = FORM.write(forwards);
        assertThat(FORM.write(backwards)).isEqualTo(text);
        assertThat(text).contains(">= 42 triệu đồng/người/năm");
    }
}
