package vn.ntm.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.SetCheckText;
import vn.ntm.core.result.Failure;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.SetCheck;

/** Checks an overlay file against what is known. */
@Command(name = "check")
public final class LawCheckCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "FILE")
    private String file = "";

    public LawCheckCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        List<SetCheck> checks = OverlayCsv.standard().check(options.source(console, file));
        // A warning needs a person as a failure does: nothing here says which of two levels of one act is right.
        List<Failure> findings = new ArrayList<>();
        for (SetCheck check : checks) {
            findings.addAll(check.findings());
            if (options.isJson()) {
                console.line(NtmJson.standard().line(check));
            } else {
                new SetCheckText(console, options.language()).print(check);
            }
        }
        if (!options.isJson()) {
            options.print(console, findings);
        }
        return ExitStatus.of(!findings.isEmpty());
    }
}
