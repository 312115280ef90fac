package vn.ntm.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.option.LawSources;
import vn.ntm.cli.text.EvaluationText;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.json.NtmJson;

/** Judges the dossiers of a file. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Callable<Integer> {

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

    public EvaluateCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        List<Failure> failures = new ArrayList<>();
        CriteriaCatalog catalog = LawSources.catalog(console, options, overlays, failures);
        CriteriaSet judging = LawSources.set(catalog, set);
        LawSources.checkDate(catalog, judging, on);
        PartialResult<Dossier> dossiers = DossierCsv.of(judging, on).read(options.source(console, file));
        failures.addAll(dossiers.failures());
        Evaluator evaluator = Evaluator.of(judging, policy());
        EvaluationText text = new EvaluationText(console, options.language());
        for (Dossier dossier : dossiers.items()) {
            Evaluation evaluation = evaluator.evaluate(dossier);
            if (options.isJson()) {
                console.line(NtmJson.standard().line(evaluation));
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
}
