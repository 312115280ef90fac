package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.profile.CsvProfile;

/** The files as another program takes them apart: nothing in them becomes a day, a formula or another number. */
class FormsInSpreadsheetsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final UnitCode UNIT = UnitCode.of("06364");

    /** What a spreadsheet set to Vietnamese takes for a number, and what one set to anything takes for a day. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");

    private static final Pattern DAY_LIKE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}([-/.]\\d{1,4})?");

    private static List<List<String>> cells(String text) {
        assertThat(text).startsWith("\uFEFF").contains("\r\n");
        List<List<String>> rows = new ArrayList<>();
        for (CsvRecord row : CsvReader.builder().fieldSeparator(';').ofCsvRecord(text.substring(1))) {
            rows.add(row.getFields());
        }
        return rows;
    }

    private static String bands() {
        return BandFormCsv.of(SET, DAY)
                .with(CsvProfile.excelVi())
                .write(Progress.of(SET, new Progress.Counts()).bands());
    }

    private static String progress() {
        List<FormGroup> groups =
                List.of(new FormGroup("06364", "=HYPERLINK(1)", Optional.of(UNIT)), FormGroup.of("b", "5-9"));
        return ProgressFormCsv.of(SET, Bands.usual(SET), groups, DAY)
                .with(CsvProfile.excelVi().withTextSafeCodes(true))
                .write(Map.of("b", Progress.of(SET, new Progress.Counts())));
    }

    private static String capital() {
        CapitalHeading central = CapitalHeading.of("CENTRAL", 2023);
        CapitalSeries plan = CapitalSeries.plan(PlanBasis.WHOLE);
        return CapitalFormCsv.of(central, plan, CapitalSeries.DISBURSED, DAY)
                .with(CsvProfile.excelVi())
                .write(CapitalLedger.of(List.of(
                        new CapitalEntry(central, plan, DAY, Vnd.of("1234567.891", VndUnit.MILLION)),
                        new CapitalEntry(central, CapitalSeries.DISBURSED, DAY, Vnd.of("0.5", VndUnit.MILLION)))));
    }

    private static String results() {
        CommuneResultFormCsv form = CommuneResultFormCsv.of(SET, UNIT, ReportingPeriod.ofHalf(2023, 1))
                .with(CsvProfile.excelVi());
        CommuneResult value = new CommuneResult(
                UNIT,
                form.subjects().stream()
                        .map(subject -> new CommuneResult.Line(
                                subject,
                                Map.of(
                                        FormMoment.PERIOD,
                                        new CommuneResult.Reported(
                                                Optional.of(Decimal.parse("17.1")), Optional.empty()))))
                        .toList());
        return form.write(value);
    }

    @Test
    void noRowIsCalledByWhatASpreadsheetChanges() {
        for (String text : List.of(bands(), capital(), results())) {
            for (List<String> row : cells(text)) {
                if (row.size() > 1) {
                    assertThat(row.get(1)).doesNotMatch(NUMBER).doesNotMatch(DAY_LIKE);
                }
                assertThat(row.get(0)).doesNotMatch(DAY_LIKE);
                assertThat(row)
                        .allSatisfy(
                                cell -> assertThat(cell).doesNotStartWith("=").doesNotStartWith("@"));
            }
        }
    }

    @Test
    void decimalsKeepTheMarkOfTheProfileAndAllTheirDigits() {
        assertThat(cells(capital())).contains(List.of("1", "Ngân sách trung ương", "1234567,891", "0,5", "0"));
        assertThat(results()).contains(";17,1").doesNotContain(";17.1");
        assertThat(bands()).as("a share of nothing is left out").contains("\r\n1;19 tiêu chí;0\r\n");
    }

    @Test
    void codesAndFormulasAreText() {
        List<List<String>> rows = cells(progress());
        assertThat(rows).anySatisfy(row -> assertThat(row).contains("'=HYPERLINK(1)", "=\"06364\""));
    }
}
