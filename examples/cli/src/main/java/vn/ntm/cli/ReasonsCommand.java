package vn.ntm.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.ntm.core.result.FailureReason;

/** Lists the reasons that failures name. */
@Command(name = "reasons")
final class ReasonsCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    ReasonsCommand(Console console) {
        this.console = console;
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
            columns.row(reason.name(), reason.template(options.language()));
        }
        columns.print(console);
        return ExitStatus.WELL;
    }

    /** A reason as JSON shows it. */
    record ReasonLine(String reason, String messageVi, String messageEn) {
        ReasonLine(FailureReason reason) {
            this(
                    reason.name(),
                    reason.template(vn.ntm.core.text.Language.VI),
                    reason.template(vn.ntm.core.text.Language.EN));
        }
    }
}
