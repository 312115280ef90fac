package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.cli.Run;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.fixtures.ExpectedFailure;
import vn.ntm.fixtures.synthetic.SyntheticDossiers;
import vn.ntm.fixtures.synthetic.SyntheticTrait;

/** {@code ntm evaluate} on a thousand synthetic communes of three regions. */
class SyntheticDossiersTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String DAY = "2023-12-31";
    private static final int COMMUNES = 1000;
    private static final long SEED = 3321;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private static SyntheticDossiers.Builder plan() {
        return SyntheticDossiers.of(CriteriaCatalog.standard().set(SET), LocalDate.parse(DAY))
                .seed(SEED)
                .units(COMMUNES)
                .columns("TDMNPB", "DBSH", "TN")
                .share(SyntheticTrait.MISSING, "0.05")
                .share(SyntheticTrait.FAILING, "0.1")
                .share(SyntheticTrait.ATTESTED, "0.1")
                .share(SyntheticTrait.WRONG, "0.01");
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    @Test
    void everyCommuneHasItsLineAndEveryShortfallItsWorking() throws IOException {
        SyntheticDossiers made = plan().build();
        Path file = folder.resolve("synthetic.csv");
        try (Writer out = Files.newBufferedWriter(file)) {
            assertThat(made.writeTo(out)).isEmpty();
        }
        Run run = Run.of("evaluate", file.toString(), "--set", SET, "--on", DAY, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        List<Dossier> dossiers = made.dossiers().toList();
        List<String> lines = run.lines();
        assertThat(lines).hasSize(COMMUNES);
        Set<String> regions = new LinkedHashSet<>();
        int measured = 0;
        for (int i = 0; i < COMMUNES; i++) {
            JsonNode line = json(lines.get(i));
            assertThat(line.get("unit").asText())
                    .isEqualTo(dossiers.get(i).unit().text());
            assertThat(line.get("axisFrom").asText()).isEqualTo("REGISTER");
            regions.add(line.get("region").asText());
            for (JsonNode criterion : line.get("criteria")) {
                for (JsonNode indicator : criterion.get("indicators")) {
                    if (isFailedMeasurement(indicator)) {
                        measured++;
                        for (String field : List.of("observed", "required", "shortfall", "act")) {
                            assertThat(indicator.get(field).isTextual())
                                    .as("%s of %s", field, indicator)
                                    .isTrue();
                        }
                    }
                }
            }
        }
        assertThat(regions).containsExactlyInAnyOrder("TDMNPB", "DBSH", "TN");
        assertThat(measured).isGreaterThan(COMMUNES / 2);
    }

    private static boolean isFailedMeasurement(JsonNode indicator) {
        return indicator.get("verdict").asText().equals("NOT_MET")
                && indicator.get("basis").asText().equals("MEASURED");
    }

    @Test
    void everyDamagedRowIsAFailureAfterTheLines() throws IOException {
        int communes = 200;
        SyntheticDossiers made =
                plan().units(communes).share(SyntheticTrait.DAMAGED, "0.01").build();
        StringBuilder text = new StringBuilder();
        List<ExpectedFailure> damaged = made.writeTo(text);
        Run run = Run.withInput(text.toString(), "evaluate", "-", "--set", SET, "--on", DAY, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        List<String> lines = run.lines();
        assertThat(lines).hasSize(communes + damaged.size());
        assertThat(lines.subList(communes, communes + damaged.size()))
                .extracting(line -> {
                    JsonNode failure = json(line).get("failure");
                    return failure.get("line").asInt() + ":"
                            + failure.get("column").asInt() + " "
                            + failure.get("reason").asText();
                })
                .containsExactlyElementsOf(
                        damaged.stream().map(ExpectedFailure::toString).toList());
    }
}
