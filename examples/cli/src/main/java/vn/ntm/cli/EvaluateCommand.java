package vn.ntm.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.OverlayCsv;
import vn.ntm.io.csv.OverlayReading;
import vn.ntm.io.json.NtmJson;

/** Judges the dossiers of a file. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    @Option(names = "--set", paramLabel = "ID", required = true)
    private String set = "";

    @Option(names = "--on", paramLabel = "DATE", required = true)
    private LocalDate on = LocalDate.EPOCH;

    @Option(names = "--overlay", paramLabel = "FILE")
    private List<String> overlays = new ArrayList<>();

    @Option(names = "--accept-unverified")
    private boolean acceptUnverified;

    @Option(names = "--measured-only")
    private boolean measuredOnly;

    @Option(names = "--lenient")
    private boolean lenient;

    EvaluateCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        List<Failure> failures = new ArrayList<>();
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        for (String overlay : overlays) {
            if (Collections.frequency(overlays, overlay) > 1) {
                throw new UsageException(overlay + ": nêu hai lần", overlay + ": given twice");
            }
            OverlayReading reading = OverlayCsv.of(catalog).read(options.source(console, overlay));
            failures.addAll(reading.failures());
            failures.addAll(reading.warnings());
            catalog = catalog.with(reading.overlay());
        }
        CriteriaSet judging = judging(catalog);
        checkDate(catalog, judging);
        PartialResult<Dossier> dossiers = DossierCsv.of(judging, on).read(options.source(console, file));
        failures.addAll(dossiers.failures());
        Evaluator evaluator = Evaluator.of(judging, policy());
        EvaluationText text = new EvaluationText(console, options.language());
        for (Dossier dossier : dossiers.items()) {
            Evaluation evaluation = evaluator.evaluate(dossier);
            if (options.isJson()) {
                console.line(NtmJson.standard().write(evaluation));
            } else {
                text.print(evaluation);
            }
        }
        options.print(console, failures);
        boolean notInForce = !lenient && !judging.validity().contains(on);
        return ExitStatus.of(!failures.isEmpty() || notInForce);
    }

    private Policy policy() {
        Policy policy = Policy.strict();
        policy = acceptUnverified ? policy.acceptingUnverified() : policy;
        policy = measuredOnly ? policy.measuredOnly() : policy;
        return lenient ? policy.lenient() : policy;
    }

    private CriteriaSet judging(CriteriaCatalog catalog) {
        return catalog.find(set)
                .orElseThrow(() -> new UsageException(
                        "không có bộ tiêu chí mang mã " + set + "; hiện có: " + String.join(", ", catalog.ids()),
                        "no criteria set has the id " + set + "; known: " + String.join(", ", catalog.ids())));
    }

    /** A day before the first or after the last set of the level is answered by no set at all. */
    private void checkDate(CriteriaCatalog catalog, CriteriaSet judging) {
        catalog.span(judging.level()).ifPresent(span -> {
            boolean before = span.first().validity().startsAfter(on);
            if (before || span.last().validity().endsBefore(on)) {
                SetHeader nearest = before ? span.first() : span.last();
                String days = nearest.id() + ", " + nearest.validity();
                throw new UsageException(
                        "ngày " + on + " không có bộ tiêu chí nào có hiệu lực; gần nhất là " + days,
                        "no criteria set is in force on " + on + "; the nearest is " + days);
            }
        });
    }
}
