package vn.ntm.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.ReasonNames;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.text.Language;

/** Lists the reasons that failures name. */
@Command(name = "reasons")
public final class ReasonsCommand implements Callable<Integer> {

    private final Console console;
    private final CommonOptions options;

    public ReasonsCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (options.isJson()) {
            for (FailureReason reason : FailureReason.values()) {
                console.line(CliJson.line(new ReasonLine(reason)));
            }
            return ExitStatus.WELL;
        }
        Columns columns = new Columns("");
        for (FailureReason reason : FailureReason.values()) {
            columns.row()
                    .add(reason.name())
                    .add(ReasonNames.of(reason, options.language()))
                    .add(reason.template(options.language()));
        }
        columns.print(console);
        return ExitStatus.WELL;
    }

    /** A reason as JSON shows it. */
    record ReasonLine(String reason, String messageVi, String messageEn) {
        ReasonLine(FailureReason reason) {
            this(reason.name(), reason.template(Language.VI), reason.template(Language.EN));
        }
    }
}
