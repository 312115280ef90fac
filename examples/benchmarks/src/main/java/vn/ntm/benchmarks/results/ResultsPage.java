package vn.ntm.benchmarks.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page: what it was measured on, the goals, the figures that are only shown, and why goals are missed. */
final class ResultsPage {

    private static final String INTRODUCTION = """
        # Results

        Made by `vn.ntm.benchmarks.results.Results`; README.md tells how, and `goals.csv` holds the goals. Ratios are what is
        promised: both sides of each are of this run. Times depend on the machine and are only reported. An error is JMH's
        (99.9 % of the mean), of new JVMs how far the medians of such samples spread; that of a ratio follows from its two.
        An aim of at least so much asks how many times less ours takes than the peer; one of at most so much, how many times
        as much as the peer. Where an error reaches over the aim it is within the noise.

        """;

    private final StringBuilder page = new StringBuilder(INTRODUCTION);

    private ResultsPage() {}

    /**
     * Returns the page.
     *
     * @param circumstances what the figures were measured on, by name
     * @param outcomes how the goals came out, in their order
     * @param profiles where the time goes, by the name of a figure
     * @param tables further tables, by their headings
     */
    static String of(
            Map<String, String> circumstances,
            List<Outcome> outcomes,
            Map<String, List<String>> profiles,
            Map<String, List<String>> tables) {
        ResultsPage made = new ResultsPage();
        made.line("| | |").line("|---|---|");
        circumstances.forEach((name, value) -> made.line("| " + name + " | " + value + " |"));
        made.goals(outcomes);
        made.shown(outcomes);
        made.missed(outcomes, profiles);
        tables.forEach((heading, lines) -> {
            made.line("").line("## " + heading).line("");
            lines.forEach(made::line);
        });
        return made.page.toString();
    }

    private ResultsPage line(String text) {
        page.append(text.stripTrailing()).append('\n');
        return this;
    }

    private void goals(List<Outcome> outcomes) {
        line("").line("## Goals").line("");
        line("| goal | what | ours | peer | compared | aim | asked for in | |");
        line("|---|---|---:|---:|---:|---|---|---|");
        for (Outcome outcome : outcomes) {
            Goal goal = outcome.goal();
            if (outcome.standing() != Standing.SHOWN) {
                String aim = goal.hasPeer() ? goal.aim() : goal.aim() + " " + goal.unit();
                row(outcome, aim, goal.whence(), outcome.standing().toString());
            }
        }
    }

    private void shown(List<Outcome> outcomes) {
        line("").line("## Figures without an aim").line("");
        line("| | what | ours | peer | times less than the peer |");
        line("|---|---|---:|---:|---:|");
        for (Outcome outcome : outcomes) {
            if (outcome.standing() == Standing.SHOWN) {
                row(outcome);
            }
        }
    }

    private void row(Outcome outcome, String... more) {
        Goal goal = outcome.goal();
        StringBuilder row = new StringBuilder("| " + goal.id() + " | " + goal.what());
        row.append(" | ").append(shown(goal, outcome.ours()));
        row.append(" | ").append(goal.hasPeer() ? shown(goal, outcome.peer()) : "");
        row.append(" | ").append(outcome.compared().map(Figure::toString).orElse(""));
        for (String cell : more) {
            row.append(" | ").append(cell);
        }
        line(row + " |");
    }

    private static String shown(Goal goal, Optional<Figure> figure) {
        return figure.map(one -> goal.unit().show(one) + " " + goal.unit()).orElse("not measured");
    }

    private void missed(List<Outcome> outcomes, Map<String, List<String>> profiles) {
        line("").line("## Goals missed").line("");
        List<Outcome> missed =
                outcomes.stream().filter(one -> one.standing().isMissed()).toList();
        if (missed.isEmpty()) {
            line("None.");
        }
        Map<String, String> shown = new LinkedHashMap<>();
        for (Outcome outcome : missed) {
            Goal goal = outcome.goal();
            line("### " + goal.id() + ": " + goal.what()).line("");
            line(goal.reason().isEmpty() ? "No reason is known." : goal.reason());
            List<String> profile = profiles.getOrDefault(goal.ours(), List.of());
            String before = shown.putIfAbsent(goal.ours(), goal.id());
            if (before != null && !profile.isEmpty()) {
                line("").line("Where the time goes stands under " + before + ".");
            } else if (!profile.isEmpty()) {
                line("").line("```");
                profile.forEach(this::line);
                line("```");
            }
            line("");
        }
    }
}
