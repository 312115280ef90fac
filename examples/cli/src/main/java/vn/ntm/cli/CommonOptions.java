package vn.ntm.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/** The options that every command takes, before its name or after it. */
final class CommonOptions {

    @Option(names = "--format", scope = ScopeType.INHERIT, paramLabel = "text|json", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "vi|en", defaultValue = "vi")
    private Language language = Language.VI;

    @Option(names = "--encoding", scope = ScopeType.INHERIT, paramLabel = "NAME")
    private Charset encoding = StandardCharsets.UTF_8;

    Language language() {
        return language;
    }

    boolean isJson() {
        return format == Format.JSON;
    }

    TextSource source(Console console, String file) {
        return console.source(file).encodedAs(encoding);
    }

    /** Prints failures: as lines after the answers in JSON, on standard error in text. */
    void print(Console console, List<Failure> failures) {
        for (Failure failure : failures) {
            if (isJson()) {
                console.line(NtmJson.standard().write(failure));
            } else {
                console.error(failure.toText(language));
            }
        }
    }
}
