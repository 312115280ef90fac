package vn.ntm.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.progress.Rollup;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.BandFormCsv;
import vn.ntm.io.report.CriteriaByGroupFormCsv;
import vn.ntm.io.report.FormGroup;
import vn.ntm.io.report.ProgressFormCsv;

/** How do the half-year forms of a province come from its spreadsheet? Give the file, the set, the day and a folder. */
public final class WriteTheHalfYearForms {

    private WriteTheHalfYearForms() {}

    /** Writes communes by bands, by districts and by criteria and districts, as a Vietnamese Excel opens them. */
    public static void main(String[] args) throws IOException {
        CriteriaSet set = CriteriaCatalog.standard().set(args[1]);
        LocalDate day = LocalDate.parse(args[2]);
        UnitsOnDay units = UnitRegistry.standard().on(day);
        List<ResultRow> rows =
                ResultMatrixCsv.of(set).read(Path.of(args[0]), units).items();
        Rollup rollup = Rollup.ofRows(set, units, rows);
        Map<String, Progress> districts = new TreeMap<>();
        rollup.level(UnitLevel.DISTRICT).forEach((code, progress) -> districts.put(code.text(), progress));
        List<FormGroup> groups = rollup.level(UnitLevel.DISTRICT).keySet().stream()
                .map(code -> FormGroup.of(units.get(code)))
                .toList();
        Bands bands = Bands.usual(set);
        CsvProfile excel = CsvProfile.excelVi();
        BandFormCsv byBand = BandFormCsv.of(set, bands, day).with(excel);
        ProgressFormCsv byGroup = ProgressFormCsv.of(set, bands, groups, day).with(excel);
        CriteriaByGroupFormCsv byCriterion =
                CriteriaByGroupFormCsv.of(set, groups, day).with(excel);
        Map<String, String> forms = new TreeMap<>();
        forms.put("nhom-tieu-chi.csv", byBand.write(rollup.nation().bands(bands)));
        forms.put("tien-do.csv", byGroup.write(districts));
        forms.put("tieu-chi-theo-huyen.csv", byCriterion.write(districts));
        for (Map.Entry<String, String> form : forms.entrySet()) {
            Files.writeString(Path.of(args[3]).resolve(form.getKey()), form.getValue());
            System.out.println(form.getKey() + ": " + form.getValue().lines().count() + " dòng");
        }
    }
}
