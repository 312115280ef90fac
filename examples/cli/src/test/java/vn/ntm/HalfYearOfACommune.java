package vn.ntm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.Illustrative;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.CommuneResultFormCsv;
import vn.ntm.io.report.FormMoment;

/** Writes the half-year form of one commune to a folder; what it says of the commune is invented. */
final class HalfYearOfACommune {

    private HalfYearOfACommune() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CsvProfile excel = CsvProfile.excelVi();
        ReportingPeriod half = ReportingPeriod.ofHalf(2024, 1);
        CriteriaSet now = CriteriaCatalog.standard().set(Illustrative.SET);
        Dossier lastYear = DossierCsv.of(now, Illustrative.DAY)
                .read(FixtureFile.ILLUSTRATIVE_DOSSIER.text())
                .items()
                .get(0);
        Dossier planned = Dossier.of(Illustrative.UNIT, LocalDate.of(2024, 12, 31))
                .measured("10", "45")
                .build();
        Evaluator evaluator = Evaluator.of(now, Policy.strict());
        Map<FormMoment, Evaluation> results = new EnumMap<>(FormMoment.class);
        results.put(FormMoment.LAST_YEAR_END, evaluator.evaluate(lastYear));
        results.put(FormMoment.PLAN, evaluator.evaluate(planned));
        CommuneResultFormCsv commune =
                CommuneResultFormCsv.of(now, Illustrative.UNIT, half).with(excel);
        Files.writeString(folder.resolve("commune.csv"), commune.write(results));
    }
}
