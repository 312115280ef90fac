package vn.ntm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.fixtures.DakLak2015Matrix;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.BandFormCsv;
import vn.ntm.io.report.CapitalFormCsv;
import vn.ntm.io.report.FormGroup;
import vn.ntm.io.report.ProgressFormCsv;

/** Writes the forms of a province's half-year report to a folder; the amounts are invented, as are the rows of the matrix. */
final class HalfYearForms {

    private HalfYearForms() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CsvProfile excel = CsvProfile.excelVi();
        CriteriaSet set = CriteriaCatalog.standard().set(DakLak2015Matrix.SET);
        Bands bands = Bands.parse(DakLak2015Matrix.BANDS);
        LocalDate day = LocalDate.of(2015, 9, 30);
        Progress progress = ResultMatrixCsv.of(set).read(FixtureFile.DAK_LAK_2015_MATRIX.text()).items().stream()
                .collect(Progress.collector(set));
        BandFormCsv byBand = BandFormCsv.of(set, bands, day).with(excel);
        Files.writeString(folder.resolve("bands.csv"), byBand.write(progress.bands(bands)));
        List<FormGroup> groups = List.of(FormGroup.of("TN", "Tây Nguyên"));
        ProgressFormCsv byGroup = ProgressFormCsv.of(set, bands, groups, day).with(excel);
        Files.writeString(folder.resolve("progress.csv"), byGroup.write(Map.of("TN", progress)));

        CapitalSeries plan = CapitalSeries.plan(PlanBasis.WHOLE);
        CapitalHeading central = CapitalHeading.of("CENTRAL", 2024);
        ReportingPeriod half = ReportingPeriod.ofHalf(2024, 1);
        CapitalLedger ledger = CapitalLedger.of(List.of(
                new CapitalEntry(central, plan, half.firstDay(), Vnd.of("120.5", VndUnit.BILLION)),
                new CapitalEntry(central, CapitalSeries.DISBURSED, half.lastDay(), Vnd.of(30, VndUnit.BILLION))));
        CapitalFormCsv capital = CapitalFormCsv.of(central, plan, CapitalSeries.DISBURSED, half.lastDay())
                .with(excel);
        Files.writeString(folder.resolve("capital.csv"), capital.write(ledger));
    }
}
