package vn.ntm.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;
import vn.ntm.cli.console.Console;

/** One run of the command line with its streams caught. Whatever JSON comes out is validated by its schema. */
public record Run(int status, String out, String err) {

    public static Run of(String... arguments) {
        return withInput("", arguments);
    }

    public static Run withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Ansi.OFF);
        int status = Ntm.run(console, arguments);
        Run run = new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        OutputSchemas.check(List.of(arguments), run.out());
        return run;
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
