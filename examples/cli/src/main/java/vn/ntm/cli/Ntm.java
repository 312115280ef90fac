package vn.ntm.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitRegistry;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** The command {@code ntm}. */
@Command(
        name = "ntm",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = Ntm.Version.class)
public final class Ntm implements Runnable {

    @CommandLine.Mixin
    private CommonOptions options = new CommonOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command and returns its exit status. */
    static int run(Console console, String... arguments) {
        PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Ntm())
                .addSubcommand(new CommandLine(new ReportCommand(console)))
                .addSubcommand(new CommandLine(new EvaluateCommand(console)))
                .addSubcommand(new CommandLine(new ReconcileCommand(console)))
                .addSubcommand(new CommandLine(new UnitCommand(console)))
                .addSubcommand(new CommandLine(new TraceCommand(console)))
                .addSubcommand(new CommandLine(new ReasonsCommand(console)));
        line.setResourceBundle(help(arguments))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setOut(out)
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, given) -> unusable(console, e))
                .setExecutionExceptionHandler((e, failed, parsed) -> {
                    if (e instanceof IllegalArgumentException || e instanceof UncheckedIOException) {
                        return unusable(console, e);
                    }
                    throw e;
                });
        int status = line.execute(arguments);
        out.flush();
        console.out().flush();
        return status;
    }

    private static int unusable(Console console, Exception e) {
        console.error("ntm: " + e.getMessage());
        return ExitStatus.UNUSABLE;
    }

    /** The help is made before the options are parsed, so its language is looked up in the arguments. */
    private static ResourceBundle help(String... arguments) {
        Language language = Language.VI;
        for (int i = 0; i < arguments.length; i++) {
            String value = arguments[i].equals("--lang") && i + 1 < arguments.length
                    ? arguments[i + 1]
                    : arguments[i].startsWith("--lang=") ? arguments[i].substring("--lang=".length()) : "";
            if (value.equalsIgnoreCase("en")) {
                language = Language.EN;
            }
        }
        String name = language.choose("help_vi.properties", "help_en.properties");
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Ntm.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                options.language()
                        .choose("cần một lệnh; xem ntm --help", "a command is needed; see ntm --help --lang en"));
    }

    /** The version of the code and the releases of the tables. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String code = Ntm.class.getPackage().getImplementationVersion();
            return new String[] {
                "ntm " + (code == null ? "unpackaged" : code),
                "law tables " + CriteriaCatalog.standard().release(),
                "unit tables " + UnitRegistry.standard().release()
            };
        }
    }
}
