package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConjunctionTest {

    /** A verdict with its reason. */
    private record Term(Verdict verdict, Optional<UndeterminedReason> reason) {

        static Term of(Verdict verdict) {
            return new Term(verdict, Optional.empty());
        }

        static Term of(UndeterminedReason reason) {
            return new Term(Verdict.UNDETERMINED, Optional.of(reason));
        }
    }

    private static final Term MET = Term.of(Verdict.MET);
    private static final Term NOT_MET = Term.of(Verdict.NOT_MET);
    private static final Term NOT_APPLICABLE = Term.of(Verdict.NOT_APPLICABLE);
    private static final Term NO_DATA = Term.of(UndeterminedReason.MISSING_DATA);
    private static final Term NO_LAW = Term.of(UndeterminedReason.THRESHOLD_UNKNOWN);

    private static final List<Term> TERMS = List.of(MET, NOT_MET, NOT_APPLICABLE, NO_DATA, NO_LAW);

    private static Term and(List<Term> terms) {
        Conjunction all = new Conjunction();
        terms.forEach(term -> all.add(term.verdict(), term.reason()));
        return new Term(all.verdict(), all.reason());
    }

    @Test
    void oneThatIsNotMetDecidesWhateverTheOthers() {
        for (Term one : TERMS) {
            for (Term other : TERMS) {
                assertThat(and(List.of(one, NOT_MET, other))).isEqualTo(NOT_MET);
            }
        }
    }

    @Test
    void oneThatIsUndeterminedDecidesAmongThoseMet() {
        assertThat(and(List.of(MET, NO_LAW, MET))).isEqualTo(NO_LAW);
        assertThat(and(List.of(NO_LAW, NOT_APPLICABLE))).isEqualTo(NO_LAW);
    }

    @Test
    void ofSeveralReasonsTheOneThatTheUnitCanMendIsGiven() {
        assertThat(and(List.of(NO_LAW, NO_DATA))).isEqualTo(NO_DATA);
        assertThat(and(List.of(NO_DATA, NO_LAW))).isEqualTo(NO_DATA);
    }

    @Test
    void whatDoesNotApplyChangesNothing() {
        for (Term term : List.of(MET, NOT_MET, NO_DATA, NO_LAW)) {
            assertThat(and(List.of(term, NOT_APPLICABLE))).isEqualTo(term);
        }
        assertThat(and(List.of(NOT_APPLICABLE))).isEqualTo(MET);
        assertThat(and(List.of())).isEqualTo(MET);
    }

    @Test
    void orderGroupingAndRepetitionDoNotMatter() {
        long seed = 20231231;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            List<Term> terms = new ArrayList<>();
            for (int n = random.nextInt(7); n >= 0; n--) {
                terms.add(TERMS.get(random.nextInt(TERMS.size())));
            }
            Term all = and(terms);
            List<Term> shuffled = new ArrayList<>(terms);
            Collections.shuffle(shuffled, random);
            shuffled.addAll(terms);
            int cut = random.nextInt(terms.size() + 1);
            Term grouped = and(List.of(and(terms.subList(0, cut)), and(terms.subList(cut, terms.size()))));
            assertThat(and(shuffled)).as("seed %d: %s", seed, terms).isEqualTo(all);
            assertThat(grouped).as("seed %d: %s cut at %d", seed, terms, cut).isEqualTo(all);
        }
    }
}
