package vn.ntm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.fixtures.ExpectedFailure;
import vn.ntm.fixtures.NastyFiles;
import vn.ntm.fixtures.synthetic.ProvinceDefect;
import vn.ntm.fixtures.synthetic.ProvinceFailure;
import vn.ntm.fixtures.synthetic.SyntheticProvince;

/** The report of a generated province of 200 communes finds the defects that were put into its files, and no other. */
class SyntheticProvinceReportTest {

    private static final SyntheticProvince PROVINCE =
            SyntheticProvince.of(CriteriaCatalog.standard().set(NastyFiles.SET), NastyFiles.DAY, 42, 200);
    private static final List<String> READ = List.of(
            SyntheticProvince.MATRIX,
            SyntheticProvince.DOSSIERS,
            SyntheticProvince.CHECKS,
            SyntheticProvince.CAPITAL,
            SyntheticProvince.UNITS);

    @TempDir
    private Path folder = Path.of("");

    private JsonNode report() throws IOException {
        Run run = Run.of(
                "report",
                "--data",
                folder.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--set",
                NastyFiles.SET,
                "--on",
                NastyFiles.DAY.toString(),
                "--format",
                "json");
        return new ObjectMapper().readTree(run.out());
    }

    private static List<ProvinceFailure> failures(JsonNode report) {
        return report.findValues("failure").stream()
                .map(failure -> new ProvinceFailure(
                        Path.of(failure.path("file").asText()).getFileName().toString(),
                        new ExpectedFailure(
                                failure.path("line").asInt(),
                                failure.path("column").asInt(),
                                FailureReason.valueOf(failure.path("reason").asText()))))
                .filter(failure -> READ.contains(failure.file()))
                .toList();
    }

    @Test
    void everyDefectIsReported() throws IOException {
        List<ProvinceFailure> expected = PROVINCE.writeTo(folder, EnumSet.allOf(ProvinceDefect.class)).stream()
                .filter(failure -> READ.contains(failure.file()))
                .toList();
        JsonNode report = report();
        assertThat(failures(report)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(report.toString()).contains("\"units\":200").contains("\"MISMATCH\"");
    }

    @Test
    void withoutDefectsNothingIs() throws IOException {
        assertThat(PROVINCE.writeTo(folder, Set.of())).isEmpty();
        JsonNode report = report();
        assertThat(failures(report)).isEmpty();
        assertThat(report.at("/provinces/0/name").asText())
                .isEqualTo(PROVINCE.province().fullName());
        assertThat(report.at("/agreement/units").asInt()).isEqualTo(200);
        assertThat(report.at("/agreement/contradictions")).isEmpty();
        assertThat(report.at("/capital/lines")).hasSizeGreaterThan(10);
        assertThat(report.at("/dossiers/delegated")).isNotEmpty();
        assertThat(Files.readString(folder.resolve("out").resolve("province.html")))
                .contains("matrix.csv ghi: Biểu minh họa: mọi kết quả đều là giả định")
                .contains("dossiers.csv ghi: minh họa")
                .contains("ledger.csv ghi: minh họa")
                .contains("capital.csv ghi: Biểu minh họa: mọi số liệu đều là giả định")
                .contains(PROVINCE.province().fullName());
    }
}
