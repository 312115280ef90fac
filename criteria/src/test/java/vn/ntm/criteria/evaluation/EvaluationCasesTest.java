package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a person who reads the law expects, case by case: the table is typed by hand, not taken from an answer. */
class EvaluationCasesTest {

    static List<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void answersAsTheTableSays(Case row) {
        Evaluation evaluation = row.evaluate();
        assertThat(row.answer(evaluation)).isEqualTo(row.expected());
        if (!row.cell("met").isEmpty()) {
            assertThat(evaluation.criteriaMet() + " of "
                            + evaluation.set().size().orElseThrow())
                    .isEqualTo(row.cell("met"));
        }
    }

    @Test
    void theTableHasACaseOfEveryVerdictAndReason() {
        assertThat(cases()).extracting(row -> row.cell("reason")).contains(names(UndeterminedReason.values()));
        assertThat(cases()).extracting(row -> row.cell("verdict")).contains(names(Verdict.values()));
    }

    private static String[] names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toArray(String[]::new);
    }
}
