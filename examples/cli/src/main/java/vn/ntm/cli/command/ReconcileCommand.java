package vn.ntm.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.ReconciliationText;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.io.json.NtmJson;

/** Recomputes the published figures of a file. */
@Command(name = "reconcile")
public final class ReconcileCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    public ReconcileCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        PartialResult<PublishedStatement> statements = NtmJson.standard().readStatements(options.source(console, file));
        boolean needsAPerson = !statements.failures().isEmpty();
        ReconciliationText text = new ReconciliationText(console, options.language());
        for (PublishedStatement statement : statements.items()) {
            ReconciledStatement answer = statement.reconcile();
            needsAPerson |= answer.needsAttention();
            if (options.isJson()) {
                console.line(NtmJson.standard().line(answer, options.language()));
            } else {
                text.print(answer);
            }
        }
        options.print(console, statements.failures());
        return ExitStatus.of(needsAPerson);
    }
}
