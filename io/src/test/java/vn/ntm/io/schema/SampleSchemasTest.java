package vn.ntm.io.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents and answers that are kept as files are of their schemas. */
class SampleSchemasTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "vn", "ntm", "io", "json");

    private static final String FAILURE = """
            {"failure":{"file":"a.csv","line":2,"column":5,"header":"value","raw":"5o","reason":"BAD_NUMBER",\
            "messageVi":"«5o» không phải là số","messageEn":"\\"5o\\" is not a number"}}""";

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file));
    }

    private static String format(String document) {
        String begin = "{\"format\":\"";
        assertThat(document).startsWith(begin);
        return document.substring(begin.length(), document.indexOf('"', begin.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"documents.jsonl", "every-form.jsonl"})
    void documentsAreOfTheSchemaOfTheirFormat(String file) throws IOException {
        for (String line : lines(file)) {
            if (line.startsWith("{")) {
                assertThat(SchemaCheck.ofDocument(format(line), line)).as(line).isEmpty();
            }
        }
    }

    /** Explanations are kept with what differs between them. */
    private static String answer(JsonNode value, String answer) {
        if (value.has("difference")) {
            return "compare";
        }
        return value.has("inputs") ? "difference" : answer;
    }

    @ParameterizedTest
    @CsvSource({"evaluations.jsonl, evaluate", "explanations.jsonl, explain", "findings.jsonl, value-finding"})
    void answersAreOfTheirSchema(String file, String answer) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (String line : lines(file)) {
            JsonNode value = mapper.readTree(line);
            for (JsonNode one : value.isArray() ? value : List.of(value)) {
                assertThat(SchemaCheck.ofAnswer(answer(one, answer), one.toString()))
                        .as(line)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"line\":2|\"line\":\"2\"",
                "\"reason\":\"BAD_NUMBER\"|\"reason\":\"BAD\"",
                "\"header\":|\"kolumn\":",
                "\"column\":5,|''",
                "\"file\":\"a.csv\"|\"file\":null"
            })
    void anAnswerWithAFieldChangedIsNot(String field, String other) {
        assertThat(SchemaCheck.ofAnswer("failure", FAILURE)).isEmpty();
        assertThat(FAILURE).contains(field);
        assertThat(SchemaCheck.ofAnswer("failure", FAILURE.replace(field, other)))
                .isNotEmpty();
    }

    @Test
    void everySchemaNamesItself() {
        assertThat(Schemas.ids())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Schemas.text(id))
                        .contains("\"$id\" : \"" + id + "\"")
                        .contains("https://json-schema.org/draft/2020-12/schema"));
    }

    @Test
    void anIdThatNoSchemaHasIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Schemas.text("urn:ntm-sdk:schema:ntm-dossier:9"))
                .withMessage("id: no schema has the id urn:ntm-sdk:schema:ntm-dossier:9");
    }
}
