package vn.ntm.benchmarks.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the page, with invented figures. */
class ResultsPageTest {

    private static Goal goal(String id, String peer, Unit unit, String aim) {
        return new Goal(id, "work " + id, "our" + id, peer, unit, aim, "issue 0", id.equals("B") ? "Too slow." : "");
    }

    private static String page(Map<String, Figure> figures) {
        List<Outcome> outcomes = Stream.of(
                        goal("A", "theirs", Unit.NS, ">= 20"),
                        goal("B", "", Unit.MS, "<= 200"),
                        goal("C", "theirs", Unit.US, "<= 3"),
                        goal("", "", Unit.B, ""))
                .map(goal -> Outcome.of(goal, figures))
                .toList();
        return ResultsPage.of(
                Map.of("date", "2026-01-02"),
                outcomes,
                Map.of("ourB", List.of("60.0 %  Slow.loop")),
                Map.of("Further", List.of("| a | b |")));
    }

    private static final Map<String, Figure> FIGURES = ImmutableMap.of(
            "ourA", new Figure(91.2, 8.4),
            "theirs", new Figure(3_281.4, 130),
            "ourB", new Figure(250e6, 9e6),
            "our", new Figure(80, 0));

    @Test
    void everyFigureHasItsErrorItsRatioItsAimAndHowItStands() {
        assertThat(page(FIGURES)).contains("| date | 2026-01-02 |\n").contains("""

            | goal | what | ours | peer | compared | aim | asked for in | |
            |---|---|---:|---:|---:|---|---|---|
            | A | work A | 91.2 ± 8.4 ns | 3,281 ± 130 ns | 36.0 ± 3.6 | >= 20 | issue 0 | reached |
            | B | work B | 250 ± 9 ms |  |  | <= 200 ms | issue 0 | **missed** |
            | C | work C | not measured | 3.28 ± 0.13 µs |  | <= 3 | issue 0 | not measured |

            ## Figures without an aim

            | | what | ours | peer | times less than the peer |
            |---|---|---:|---:|---:|
            |  | work  | 80.0 B |  |  |
            """);
    }

    @Test
    void aGoalThatIsMissedHasItsReasonAndItsProfile() {
        assertThat(page(FIGURES)).endsWith("""
            ## Goals missed

            ### B: work B

            Too slow.

            ```
            60.0 %  Slow.loop
            ```


            ## Further

            | a | b |
            """);
    }

    @Test
    void wherePageHasNothingMissedItSaysSo() {
        assertThat(page(Map.of())).contains("## Goals missed\n\nNone.\n");
    }
}
