package vn.ntm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/** The service as Spring Boot sets it up, without a server; the mapper has the settings of the program. */
class EvaluationControllerTest {

    private static final String SET = "commune-ntm-2021-2025";

    private final WebApplicationContextRunner program = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JacksonAutoConfiguration.class,
                    HttpMessageConvertersAutoConfiguration.class,
                    WebMvcAutoConfiguration.class))
            .withPropertyValues(
                    "spring.jackson.property-naming-strategy=SNAKE_CASE",
                    "spring.jackson.default-property-inclusion=non_empty")
            .withUserConfiguration(NtmConfiguration.class);

    @Test
    void takesADossierAndReturnsItsEvaluation() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .measured("10", "41.5")
                .build();
        Evaluation expected = Evaluator.of(CriteriaCatalog.standard().set(SET), Policy.strict())
                .evaluate(dossier);
        program.run(context -> {
            MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
            MockHttpServletResponse response = web.perform(post("/sets/" + SET + "/evaluations")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(NtmJson.standard().write(dossier)))
                    .andReturn()
                    .getResponse();
            String json = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(json).isEqualTo(200);
            assertThat(json).isEqualTo(NtmJson.standard().write(expected));
            assertThat(NtmJson.standard().read(TextSource.of("web", json), Evaluation.class))
                    .isEqualTo(expected);
        });
    }

    @Test
    void refusesADossierOfAnotherForm() {
        program.run(context -> {
            MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
            MockHttpServletResponse response = web.perform(post("/sets/" + SET + "/evaluations")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"format\":\"ntm-dossier\",\"version\":1,\"unit\":6364}"))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).isEqualTo(400);
        });
    }
}
