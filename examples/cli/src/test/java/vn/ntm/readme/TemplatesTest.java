package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever opens an issue or a pull request is asked for the act. */
class TemplatesTest {

    private static final Path FORMS = Path.of(".github", "ISSUE_TEMPLATE");

    @Test
    void everyFormOfAnIssueAsksForTheAct() throws IOException {
        List<String> forms;
        try (Stream<Path> files = Files.list(Page.ROOT.resolve(FORMS))) {
            forms = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("config.yml"))
                    .sorted()
                    .toList();
        }
        assertThat(forms)
                .hasSize(4)
                .allSatisfy(name -> assertThat(form(name))
                        .containsPattern("(?m)^    id: act$")
                        .containsPattern("label: Act.*\\(.*văn bản"));
    }

    @Test
    void aValueOfTheLawIsNotTakenWithoutActArticleAndSource() {
        String form = form("value-of-the-law.yml");
        for (String field : List.of("act", "article", "in-force", "read", "source", "where", "values")) {
            assertThat(form).as(field).containsPattern("(?s)id: " + field + "\n(?:(?! id: ).)*required: true");
        }
    }

    @Test
    void aPullRequestSaysItsKindAndItsAct() {
        assertThat(Page.of(".github/PULL_REQUEST_TEMPLATE.md").text())
                .contains("legal / API / fix / build")
                .contains("**Act**")
                .contains("in force from, and to");
    }

    private static String form(String name) {
        return Page.of(FORMS.resolve(name).toString()).text();
    }
}
