package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.fixtures.assertion.NtmAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.fixtures.ConformancePack;
import vn.ntm.fixtures.IllustrativeDossier;
import vn.ntm.fixtures.IllustrativeDossiers;
import vn.ntm.fixtures.NastyFile;
import vn.ntm.fixtures.NastyFiles;
import vn.ntm.fixtures.synthetic.ProvinceDefect;
import vn.ntm.fixtures.synthetic.ProvinceFailure;
import vn.ntm.fixtures.synthetic.SyntheticProvince;
import vn.ntm.io.csv.DossierCsv;

/** The examples of the page of ntm-fixtures; {@link ReadmeExamplesTest} compares them with it. */
class FixturesExamplesTest {

    private final LocalDate day = LocalDate.of(2023, 12, 31);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void asserts() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        IllustrativeDossier sample = IllustrativeDossiers.of("commune-ntm-2021-2025", Verdict.UNDETERMINED)
                .orElseThrow();
        Evaluation evaluation = Evaluator.of(set, Policy.strict()).evaluate(sample.dossier());
        assertThat(evaluation).isUndetermined().because(UndeterminedReason.THRESHOLD_DELEGATED);
        assertThat(evaluation).indicator("2.1").isUndetermined().because(UndeterminedReason.THRESHOLD_DELEGATED);
        assertThat(Ratio.of(1586, 152)).isPrintedAs("10.43");
    }

    @Test
    void readsNastyFiles() {
        CriteriaSet set = CriteriaCatalog.standard().set(NastyFiles.SET);
        DossierCsv reader = DossierCsv.of(set, NastyFiles.DAY);
        for (NastyFile file : NastyFiles.of(NastyFile.Form.DOSSIER)) {
            if (!file.refused()) {
                assertThat(reader.read(file.source())).failsExactlyAt(file.expected());
            }
        }
        NastyFile comma = NastyFiles.named("dossier/decimal-comma-between-commas.csv");
        assertThat(reader.read(comma.source()))
                .failsAt(2, 6, FailureReason.BAD_NUMBER)
                .andNowhereElse();
    }

    @Test
    void makesAProvince() throws IOException {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        SyntheticProvince province = SyntheticProvince.of(set, day, 42, 200);
        List<ProvinceFailure> expected = province.writeTo(folder, EnumSet.allOf(ProvinceDefect.class));
        assertThat(expected).isNotEmpty();
        assertThat(folder.resolve(SyntheticProvince.MATRIX)).isRegularFile();
    }

    @Test
    void unpacksThePack() throws IOException {
        ConformancePack.writeTo(folder);
        assertThat(folder.resolve("conformance/judging/cases.jsonl")).isRegularFile();
    }
}
