package vn.ntm.cli.option;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.UsageException;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/** The options that every command takes, before its name or after it. */
public final class CommonOptions {

    @Option(names = "--format", scope = ScopeType.INHERIT, paramLabel = "FORM", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "vi|en", defaultValue = "vi")
    private Language language = Language.VI;

    @Option(names = "--encoding", scope = ScopeType.INHERIT, paramLabel = "NAME", converter = EncodingName.class)
    private Charset encoding = StandardCharsets.UTF_8;

    public Language language() {
        return language;
    }

    public Format format() {
        return format;
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    /** Checks that a command answers in the form that is asked for. */
    public void checkFormat(Object command) {
        List<Format> accepted = command instanceof Format.Choice choice ? choice.formats() : Format.COMMON;
        if (!accepted.contains(format)) {
            String names = accepted.stream()
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            String asked = "--format " + format.name().toLowerCase(Locale.ROOT) + ": ";
            throw new UsageException(asked + "lệnh này chỉ có " + names, asked + "this command has " + names);
        }
    }

    public TextSource source(Console console, String file) {
        return console.source(file).encodedAs(encoding);
    }

    /** Prints failures: as lines after the answers in JSON, on standard error in text. */
    public void print(Console console, List<Failure> failures) {
        for (Failure failure : failures) {
            if (isJson()) {
                console.line(NtmJson.standard().line(failure));
            } else {
                console.error(failure.toText(language));
            }
        }
    }
}
