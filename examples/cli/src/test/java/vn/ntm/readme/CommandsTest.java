package vn.ntm.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.cli.Run;

/** The commands that the README and the page of the command line name are those that there are. */
class CommandsTest {

    private static final Pattern IN_HELP = Pattern.compile("^  ([a-z]+) +\\S", Pattern.MULTILINE);
    private static final Pattern IN_README =
            Pattern.compile("lists the commands: ((?:`[a-z]+`,\\s+)*`[a-z]+`)\\.", Pattern.DOTALL);
    private static final Pattern IN_PAGE = Pattern.compile("^    java -jar ntm\\.jar ([a-z]+)", Pattern.MULTILINE);

    private final List<String> commands = commands();

    @Test
    void theReadmeListsThem() {
        String listed = IN_README
                .matcher(Page.of("README.md").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(List.of(listed.replace("`", "").split(",\\s+"))).containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void thePageOfTheCommandLineShowsEach() {
        assertThat(IN_PAGE.matcher(Page.of("examples/cli/README.md").text())
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    private static List<String> commands() {
        List<String> commands = IN_HELP.matcher(Run.of("--help", "--lang", "en").out())
                .results()
                .map(found -> found.group(1))
                .filter(name -> !name.equals("help"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(5);
        return commands;
    }
}
