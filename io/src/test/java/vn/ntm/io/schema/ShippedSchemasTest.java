package vn.ntm.io.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.io.json.document.Forms;

/**
 * The schemas that are shipped are those of the records: a form that changes shows here. Re-made only with {@code
 * -Dgolden.update=true}; a change that is not only of wording needs another version of the format.
 */
class ShippedSchemasTest {

    private static final Path FOLDER = Path.of("src", "main", "resources", "vn", "ntm", "io", "schema");

    /** Schemas of what only the command line writes; they are kept by hand, and every output is validated by them. */
    private static final List<String> BY_HAND = List.of(
            "answer-reasons:1",
            "answer-report-langson-2023:1",
            "answer-report-province:1",
            "answer-rollup:1",
            "answer-trace-unanswered:1");

    private static final ObjectWriter WRITER = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));

    private static Map<String, ObjectNode> made() {
        Map<String, ObjectNode> made = new TreeMap<>();
        Forms.all()
                .documents()
                .forEach(document ->
                        made.put(document.format() + ":" + document.version(), SchemaMaker.ofDocument(document)));
        made.put("ntm-partial-result:1", SchemaMaker.ofPartialResult("ntm-partial-result", 1));
        for (AnswerList answer : AnswerList.values()) {
            made.put(answer.id() + ":1", SchemaMaker.ofAnswer(answer.id(), answer.title(), answer.record()));
        }
        return made;
    }

    private static String list(Map<String, ObjectNode> made) {
        List<String> documents = made.keySet().stream()
                .filter(name -> !name.startsWith("answer-"))
                .toList();
        Stream<String> answers = Stream.concat(
                        made.keySet().stream().filter(name -> name.startsWith("answer-")), BY_HAND.stream())
                .sorted();
        return String.join("\n", Stream.concat(documents.stream(), answers).toList()) + "\n";
    }

    @Test
    void areThoseOfTheRecords() throws IOException {
        Map<String, ObjectNode> made = made();
        Map<String, String> files = new TreeMap<>();
        for (Map.Entry<String, ObjectNode> entry : made.entrySet()) {
            files.put(entry.getKey().replace(':', '.') + ".json", WRITER.writeValueAsString(entry.getValue()) + "\n");
        }
        files.put("schemas.txt", list(made));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = FOLDER.resolve(file.getKey());
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(path, file.getValue());
            }
            assertThat(path)
                    .as("re-make with -Dgolden.update=true and read the difference")
                    .content(StandardCharsets.UTF_8)
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void noOtherFileIsShipped() throws IOException {
        List<String> expected = new ArrayList<>(Schemas.ids().stream()
                .map(id -> id.substring(Schemas.PREFIX.length()).replace(':', '.') + ".json")
                .toList());
        expected.add("schemas.txt");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** An annotation that cannot be loaded is one that is not there, and null would then be forbidden everywhere. */
    @Test
    void whatMayBeNullIsSeen() {
        assertThat(Schemas.text("urn:ntm-sdk:schema:answer-evaluate:1"))
                .contains("\"group\" : {\n      \"type\" : [ \"string\", \"null\" ]");
    }
}
