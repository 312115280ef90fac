package vn.ntm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.ocop.OcopRules;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.recognition.LossRules;
import vn.ntm.criteria.recognition.Procedure;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.validation.ValueCheck;
import vn.ntm.fixtures.LangSonCertificates;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.schema.Schemas;

/**
 * What a program may ask first, of everything that is read when it is first asked for. {@link RacedLoadingTest} loads this
 * class with the library anew and calls {@link #asked}.
 */
public final class FirstQuestions {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private FirstQuestions() {}

    /** Writes all answers to the file that is named, for {@link AnyMachineTest}. */
    public static void main(String[] args) throws Exception {
        Files.write(Path.of(args[0]), asked(1, 0).get(0), StandardCharsets.UTF_8);
    }

    /** Asks all questions in each of some threads at once, each in an order of its own; answers in one order, thread by thread. */
    public static List<List<String>> asked(int threads, long seed) throws Exception {
        List<Callable<String>> questions = questions();
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Random order = new Random(seed + i);
                running.add(pool.submit(() -> {
                    start.await();
                    return answers(questions, order);
                }));
            }
            List<List<String>> answers = new ArrayList<>();
            for (Future<List<String>> thread : running) {
                answers.add(thread.get(2, TimeUnit.MINUTES)); // two that wait for each other would wait for ever
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> answers(List<Callable<String>> questions, Random random) throws Exception {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        String[] answers = new String[questions.size()];
        for (int i : order) {
            answers[i] = questions.get(i).call();
        }
        return Arrays.asList(answers);
    }

    private static List<Callable<String>> questions() {
        UnitCode code = UnitCode.of("06364");
        List<Callable<String>> asked = new ArrayList<>();
        asked.add(() -> UnitRegistry.standard().on(DAY).get(code).fullName());
        asked.add(() -> UnitRegistry.standard()
                .on(DAY)
                .lookUp("xã ChiếnThắng, huyện Bắc Sơn")
                .unit()
                .toString());
        asked.add(() -> UnitRegistry.standard()
                .succession()
                .from(UnitCode.of("00634"), DAY)
                .to(LocalDate.of(2025, 7, 1))
                .units()
                .toString());
        asked.add(() -> UnitRegistry.standard().release().toString());
        asked.add(() -> EconomicRegions.ofProvince(UnitCode.of("20"), DAY).toString());
        for (String id :
                List.of("commune-ntm-2009-2015", "commune-advanced-2021-2025", "province-completion-2026-2030")) {
            asked.add(() -> NtmJson.standard().write(CriteriaCatalog.standard().set(id)));
        }
        asked.add(() -> CriteriaCatalog.standard().headers().toString());
        asked.add(() -> Bands.usual(set()).toString());
        asked.add(() ->
                NtmJson.standard().line(Evaluator.of(set(), Policy.strict()).evaluate(dossier())));
        asked.add(() -> Evaluator.of(set(), Policy.strict())
                .evaluate(dossier())
                .explanation()
                .toText(Language.VI));
        asked.add(() -> ValueCheck.of(set()).check(dossier()).toString());
        asked.add(() -> Programme.standard().phases().toString());
        asked.add(() -> OcopRules.standard().bands(DAY).toString());
        asked.add(() -> CapitalSources.standard().all().toString());
        asked.add(() -> {
            LocalDate later = LocalDate.of(2025, 7, 2);
            LedgerOnDay ledger = LangSonCertificates.ledger().on(later, UnitRegistry.standard(), CarryOver.standard());
            return ledger.of(code).toString();
        });
        asked.add(() -> LossRules.standard().rules().toString());
        asked.add(() -> Procedure.standard().rows().toString());
        asked.add(() -> Schemas.text(Schemas.ids().get(0)));
        return asked;
    }

    private static CriteriaSet set() {
        return CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    }

    private static Dossier dossier() {
        return Dossier.of(UnitCode.of("06364"), DAY)
                .attested("1.1", Finding.MET)
                .measured("10", "41.5")
                .build();
    }
}
