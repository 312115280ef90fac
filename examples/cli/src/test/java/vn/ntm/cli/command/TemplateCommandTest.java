package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.cli.Golden;
import vn.ntm.cli.Run;

class TemplateCommandTest {

    private static final String SET = "commune-ntm-2021-2025";

    @Test
    void anEmptyDossierIsJudgedAsOneWithoutData() {
        Run template = Run.of("template", "--set", SET, "--unit", "06364", "--unit", "06523");
        assertThat(template.status()).isZero();
        assertThat(template.err()).isEmpty();
        Run judged =
                Run.withInput(template.out(), "evaluate", "-", "--set", SET, "--on", "2023-12-31", "--format", "json");
        assertThat(judged.status()).isZero();
        assertThat(judged.lines()).hasSize(2);
        assertThat(judged.lines().get(0)).startsWith("{\"unit\":\"06364\"").contains("\"met\":{\"min\":0,\"max\":19");
    }

    @Test
    void theTemplateStaysAsItIs() {
        Golden.check(
                "template-commune-model-2021-2025-en.csv",
                Run.of("template", "--set", "commune-model-2021-2025", "--lang", "en")
                        .out());
        assertThat(Run.of("template", "--set", SET, "--region", "TDMNPB", "--on", "2023-12-31")
                        .out())
                .contains(",10,,,,,,,,,,Thu nhập bình quân một người trong năm,triệu đồng/người/năm,"
                        + ">= 42 triệu đồng/người/năm,nhiều nguồn thống nhất");
        assertThat(Run.of("template", "--set", SET, "--format", "csv").out())
                .isEqualTo(Run.of("template", "--set", SET).out());
    }

    @ParameterizedTest
    @CsvSource({
        "--unit, 99999, 99999",
        "--unit, x, x",
        "--unit, 20, 20",
        "--region, XX, REGION:DBSCL",
        "--group, 1, REGION:DBSCL",
        "--on, 2008-01-01, commune-ntm-2009-2015",
        "--on, 2021-01-01, 2022-03-08",
        "--format, json, csv"
    })
    void whatCannotBeWrittenIsRefusedByName(String option, String value, String named) {
        Run run = Run.of("template", "--set", SET, option, value);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(named);
    }

    @Test
    void helpIsInBothLanguages() {
        for (String language : new String[] {"vi", "en"}) {
            String help = Run.of("template", "--help", "--lang", language).out();
            for (String option : new String[] {"--set", "--on", "--region", "--group", "--unit"}) {
                assertThat(help).containsPattern(option + "(=\\S+)?\\s+\\S");
            }
        }
    }
}
