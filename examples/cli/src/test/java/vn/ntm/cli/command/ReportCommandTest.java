package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.Golden;
import vn.ntm.cli.Run;
import vn.ntm.cli.langson.LangSonProgress;
import vn.ntm.criteria.catalog.CriteriaCatalog;

class ReportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void printsTheReportInVietnameseUnlessAskedForEnglish() {
        Run vietnamese = Run.of("report", "--out", folder.toString());
        Run english = Run.of("report", "--out", folder.toString(), "--lang", "en");
        assertThat(vietnamese.status()).isZero();
        assertThat(vietnamese.err()).isEmpty();
        assertThat(vietnamese.out())
                .endsWith("Đã ghi vào " + folder + ": langson-2023.json, langson-2023.csv, langson-2023.html\n");
        Golden.check("report-vi.txt", vietnamese.out().replace(folder.toString(), "DIR"));
        Golden.check("report-en.txt", english.out().replace(folder.toString(), "DIR"));
    }

    @Test
    void everyFigureOfTheReportIsRecomputed() {
        String report =
                Run.of("report", "--lang", "en", "--out", folder.toString()).out();
        assertThat(report)
                .containsPattern("17/86 += 19\\.8 % +printed 19\\.8 % +MATCH")
                .containsPattern("37,817 : 19\\.28 % += 196,096–196,197 +MATCH")
                .containsPattern("13\\.29 × 181 += 2,405–2,406 +MATCH")
                .containsPattern("86/181 += 47\\.5 %")
                .containsPattern("802,100/8,310 += 96\\.52");
    }

    @Test
    void theModelCommunesAreFoundByCodeAndFollowedThroughTheReform() {
        String report =
                Run.of("report", "--lang", "en", "--out", folder.toString()).out();
        assertThat(report)
                .contains("xã Chi Lăng, huyện Chi Lăng: 06523 xã Chi Lăng")
                .contains("2025-07-01: 06463 xã Chi Lăng, whole (1672/NQ-UBTVQH15)")
                .contains("xã ChiếnThắng, huyện Bắc Sơn: 06364 xã Chiến Thắng")
                .contains("2025-07-01: 06364 xã Vũ Lễ, whole (1672/NQ-UBTVQH15)")
                .contains("nothing is said here of what became of a certificate");
    }

    @Test
    void writesTheSameAsJsonAndAsATable() throws IOException {
        Run run = Run.of("report", "--format", "json", "--out", folder.toString());
        String json = Files.readString(folder.resolve("langson-2023.json"));
        assertThat(run.out()).isEqualTo(json);
        Golden.check("langson-2023.json", json);
        Golden.check("langson-2023.csv", Files.readString(folder.resolve("langson-2023.csv")));

        JsonNode known = new ObjectMapper().readTree(json).at("/illustrative/known");
        assertThat(known.at("/met/of").asInt()).isEqualTo(19);
        assertThat(known.at("/verdict").asText()).isEqualTo("NOT_MET");
    }

    @Test
    void aFolderThatCannotBeMadeIsBadUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        Run run = Run.of("report", "--out", file.resolve("below").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("ntm: ").doesNotContain("\tat ");
    }

    @Test
    void everyCalculatorShowsItsWorkingAndWhatIsMissing() {
        String report =
                Run.of("report", "--lang", "en", "--out", folder.toString()).out();
        assertThat(report)
                .contains("advanced NTM: 19.8 % of those certified (17/86)")
                .contains("advanced NTM: 9.4 % of all (17/181)")
                .contains("Population density: 802,100 / 8,310 = 96.52 persons per km²")
                .contains("Near-poor households: 8.92 + ? = 19.28 %; ? = 10.36 %")
                .contains("printed 29 %: NOT_COMPUTABLE; the report prints neither the planned nor the disbursed");
    }

    @Test
    void theTargetOfTheRegionStandsBesideTheShareOfTheProvince() throws IOException {
        JsonNode targets = new ObjectMapper()
                .readTree(Run.of("report", "--format", "json", "--out", folder.toString())
                        .out())
                .get("targets");
        JsonNode communes = targets.get(0);
        assertThat(communes.get("required").asText()).isEqualTo(">= 60");
        assertThat(communes.get("figure").asText()).isEqualTo("86/181");
        assertThat(communes.get("outcome").asText()).isEqualTo("NOT_REACHED");
        assertThat(communes.at("/gap/min").asText()).isEqualTo("12.49");
        assertThat(communes.get("act").asText()).isEqualTo("263/QĐ-TTg");
        assertThat(communes.get("grade").asText()).isEqualTo("VERIFIED");
        assertThat(targets.get(1).get("outcome").asText()).isEqualTo("NOT_COMPARABLE");
    }

    @Test
    void whetherModelCommunesAreAmongTheAdvancedChangesNoFigure() {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        assertThat(LangSonProgress.progress(catalog, true)).isEqualTo(LangSonProgress.progress(catalog, false));
    }

    @Test
    void everyKeyOfTheTableIsThereOnce() throws IOException {
        Run.of("report", "--out", folder.toString());
        assertThat(Files.readAllLines(folder.resolve("langson-2023.csv")))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .doesNotHaveDuplicates()
                .contains("advanced_share", "advanced_of_certified", "budget_disbursed", "COMMUNES_NTM_2025");
    }
}
