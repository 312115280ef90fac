package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.fixtures.LangSonCertificates;
import vn.ntm.fixtures.synthetic.SyntheticDossiers;
import vn.ntm.fixtures.synthetic.SyntheticTrait;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.json.NtmJson;

/** Values, evaluators, readers and writers are shared by threads without a lock: what they answer is what one thread gets. */
class SharedValuesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final List<Dossier> DOSSIERS = SyntheticDossiers.of(SET, DAY)
            .seed(7)
            .units(600)
            .columns("TDMNPB", "DBSH", "TN")
            .share(SyntheticTrait.MISSING, "0.05")
            .share(SyntheticTrait.FAILING, "0.1")
            .build()
            .dossiers()
            .toList();

    /** A new evaluator each time, so that the set is compiled while others judge by it. */
    @RepeatedTest(5)
    void oneEvaluatorJudgesInManyThreads() {
        List<String> alone = lines(Evaluator.of(SET, Policy.strict()), false);
        assertThat(lines(Evaluator.of(SET, Policy.strict()), true)).isEqualTo(alone);
    }

    private static List<String> lines(Evaluator evaluator, boolean parallel) {
        var dossiers = parallel ? DOSSIERS.parallelStream() : DOSSIERS.stream();
        return dossiers.map(evaluator::evaluate).map(NtmJson.standard()::line).toList();
    }

    @RepeatedTest(5)
    void oneEvaluationIsLookedAtFromManyThreads() {
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        String alone = seen(evaluator.evaluate(DOSSIERS.get(0)));
        Evaluation shared = evaluator.evaluate(DOSSIERS.get(0));
        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> seen(shared))
                        .distinct())
                .containsExactly(alone);
    }

    private static String seen(Evaluation evaluation) {
        return evaluation.explanation().toText(Language.VI)
                + evaluation.gap().notAssessed()
                + evaluation.criteria()
                + NtmJson.standard().write(evaluation);
    }

    @RepeatedTest(3)
    void progressIsTheSameHoweverItWasGathered() {
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        Progress alone = DOSSIERS.stream().map(evaluator::judge).collect(Progress.collectorOfRulings(SET));
        Progress together = DOSSIERS.parallelStream().map(evaluator::judge).collect(Progress.collectorOfRulings(SET));
        assertThat(together).isEqualTo(alone);
    }

    @RepeatedTest(3)
    void oneReaderReadsInManyThreads() {
        String text = SyntheticDossiers.of(SET, DAY).seed(8).units(40).build().csv();
        DossierCsv reader = DossierCsv.of(SET, DAY);
        List<Dossier> alone = reader.read(TextSource.of("xa.csv", text)).items();
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(
                                i -> reader.read(TextSource.of("xa.csv", text)).items())
                        .distinct())
                .containsExactly(alone);
    }

    @RepeatedTest(3)
    void oneLedgerAndOneRegisterAnswerManyThreads() {
        LedgerOnDay status = LangSonCertificates.ledger()
                .on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> status.units().stream()
                                .map(unit -> NtmJson.standard().line(status, unit.code()))
                                .toList())
                        .distinct())
                .hasSize(1);
    }
}
