package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in a module of its own that requires only {@code vn.ntm.io}: compiled and run on the module path. */
class ModularConsumerTest {

    private static final String DESCRIPTOR = """
            module consumer {
                requires vn.ntm.io;
            }
            """;

    private static final String PROGRAM = """
            package consumer;

            import com.fasterxml.jackson.databind.ObjectMapper;
            import java.time.LocalDate;
            import vn.ntm.core.unit.UnitCode;
            import vn.ntm.criteria.catalog.CriteriaCatalog;
            import vn.ntm.criteria.dossier.Dossier;
            import vn.ntm.criteria.evaluation.Evaluation;
            import vn.ntm.criteria.evaluation.Evaluator;
            import vn.ntm.criteria.ruling.Policy;
            import vn.ntm.io.TextSource;
            import vn.ntm.io.csv.DossierCsv;
            import vn.ntm.io.json.NtmJson;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    var set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
                    var day = LocalDate.of(2023, 12, 31);
                    var read = DossierCsv.of(set, day).read(TextSource.of("x", "unit,indicator,value\\n06352,10,41.5\\nx,10,1\\n"));
                    for (Dossier dossier : read.items()) {
                        System.out.println(NtmJson.standard().line(Evaluator.of(set, Policy.strict()).evaluate(dossier)));
                    }
                    read.failures().forEach(failure -> System.out.println(NtmJson.standard().line(failure)));
                    var evaluation = Evaluator.of(set, Policy.strict()).evaluate(read.items().get(0));
                    var json = NtmJson.standard().write(evaluation);
                    System.out.println(NtmJson.standard().read(TextSource.of("x", json), Evaluation.class).equals(evaluation));
                    var mapper = new ObjectMapper().findAndRegisterModules();
                    System.out.println(mapper.getRegisteredModuleIds());
                    System.out.println(mapper.writeValueAsString(evaluation).equals(json));
                    System.out.println(mapper.readValue(json, Evaluation.class).equals(evaluation));
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void readsJudgesAndWritesWithoutOpeningAnything() throws IOException, InterruptedException {
        ConsumerModules modules = new ConsumerModules(folder);
        modules.compile("consumer", DESCRIPTOR, "Main", PROGRAM);
        List<String> lines = modules.run("consumer/consumer.Main");
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("{\"unit\":\"06352\"").contains("\"shortfall\":\"0.5\"");
        assertThat(lines.get(1)).startsWith("{\"failure\":{\"file\":\"x\",\"line\":3");
        assertThat(lines.subList(2, 6)).containsExactly("true", "[vn.ntm.io.json.NtmModule]", "true", "true");
    }
}
