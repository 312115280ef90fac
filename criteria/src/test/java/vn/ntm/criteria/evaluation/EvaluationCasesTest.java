package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;

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

    @Test
    void theTableHasACaseOfEveryKindOfRequirement() {
        assertThat(cases().stream()
                        .filter(row -> !row.cell("item").equals("set")
                                && !row.cell("item").startsWith("criterion "))
                        .map(row -> row.evaluate().indicator(row.cell("item")).orElseThrow())
                        .flatMap(indicator -> Stream.concat(
                                indicator.indicator().requirements().stream(),
                                indicator.deciding().requirement().stream()))
                        .map(Requirement::kind))
                .contains(RequirementKind.values());
    }

    private static String[] names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toArray(String[]::new);
    }
}
