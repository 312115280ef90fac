package vn.ntm.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import vn.ntm.cli.command.EvaluateCommand;
import vn.ntm.cli.command.LawCheckCommand;
import vn.ntm.cli.command.LawCommand;
import vn.ntm.cli.command.ReasonsCommand;
import vn.ntm.cli.command.ReconcileCommand;
import vn.ntm.cli.command.ReportCommand;
import vn.ntm.cli.command.RollupCommand;
import vn.ntm.cli.command.StatusCommand;
import vn.ntm.cli.command.TemplateCommand;
import vn.ntm.cli.command.TraceCommand;
import vn.ntm.cli.command.UnitCommand;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/** The command {@code ntm}. */
@Command(name = "ntm", mixinStandardHelpOptions = true, scope = CommandLine.ScopeType.INHERIT)
public final class Ntm implements Runnable {

    @CommandLine.Mixin
    private final CommonOptions options;

    private Ntm(CommonOptions options) {
        this.options = options;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    /** Runs the command and returns its exit status. */
    static int run(Console console, String... arguments) {
        PrintWriter out = new PrintWriter(console.out(), true, StandardCharsets.UTF_8);
        CommonOptions options = new CommonOptions();
        CommandLine line = new CommandLine(new Ntm(options))
                .addSubcommand(new CommandLine(new ReportCommand(console, options)))
                .addSubcommand(new CommandLine(new EvaluateCommand(console, options)))
                .addSubcommand(new CommandLine(new RollupCommand(console, options)))
                .addSubcommand(new CommandLine(new ReconcileCommand(console, options)))
                .addSubcommand(new CommandLine(new StatusCommand(console, options)))
                .addSubcommand(new CommandLine(new UnitCommand(console, options)))
                .addSubcommand(new CommandLine(new TraceCommand(console, options)))
                .addSubcommand(new CommandLine(new LawCommand(console, options))
                        .addSubcommand(new CommandLine(new LawCheckCommand(console, options))))
                .addSubcommand(new CommandLine(new TemplateCommand(console, options)))
                .addSubcommand(new CommandLine(new ReasonsCommand(console, options)));
        Language language = language(arguments);
        Faults faults = new Faults(language);
        versioned(line, () -> version(language));
        line.setResourceBundle(help(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .setOut(out)
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((e, given) -> unusable(console, faults.of(e)))
                .setExecutionExceptionHandler((e, failed, parsed) -> unusable(console, faults.of(e)));
        line.setExecutionStrategy(parsed -> {
            List<CommandLine> commands = parsed.asCommandLineList();
            try {
                // Help is given whatever the form.
                if (commands.stream().noneMatch(each -> each.isUsageHelpRequested() || each.isVersionHelpRequested())) {
                    options.checkFormat(commands.get(commands.size() - 1).getCommand());
                }
            } catch (UsageException e) {
                return unusable(console, faults.of(e));
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        int status;
        try {
            status = line.execute(arguments);
        } catch (OutOfMemoryError e) {
            return unusable(
                    console,
                    language.choose(
                            "không đủ bộ nhớ cho dữ liệu này; hãy chia nhỏ tệp hoặc tăng -Xmx",
                            "not enough memory for this input; divide the file or raise -Xmx"));
        }
        out.flush();
        // A reader that closes its pipe, as head does, has what it wanted.
        if (console.out().checkError() && !console.piped()) {
            return unusable(console, language.choose("không ghi được kết quả", "the answer cannot be written"));
        }
        return status;
    }

    private static int unusable(Console console, String sentence) {
        console.error("ntm: " + sentence);
        return ExitStatus.UNUSABLE;
    }

    /** Help and faults of usage are spoken before the options are parsed, so their language is looked up here. */
    private static Language language(String... arguments) {
        Language language = Language.VI;
        for (int i = 0; i < arguments.length; i++) {
            boolean separate = arguments[i].equals("--lang") && i + 1 < arguments.length;
            if ((separate && arguments[i + 1].equalsIgnoreCase("en")) || arguments[i].equalsIgnoreCase("--lang=en")) {
                language = Language.EN;
            }
        }
        return language;
    }

    private static ResourceBundle help(Language language) {
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
        throw new UsageException(
                "cần một lệnh; xem ntm --help", "a command is needed; see ntm --help --lang " + options.language());
    }

    /** Every command tells the same version. */
    private static void versioned(CommandLine line, IVersionProvider provider) {
        line.getCommandSpec().versionProvider(provider);
        line.getSubcommands().values().forEach(command -> versioned(command, provider));
    }

    /** Returns the version of the code and the releases of the tables. */
    private static String[] version(Language language) {
        String code = Ntm.class.getPackage().getImplementationVersion();
        return new String[] {
            "ntm " + (code == null ? language.choose("(chưa đóng gói)", "unpackaged") : code),
            language.choose("dữ liệu văn bản pháp luật ", "law tables ")
                    + CriteriaCatalog.standard().release(),
            language.choose("dữ liệu đơn vị hành chính ", "unit tables ")
                    + UnitRegistry.standard().release()
        };
    }
}
