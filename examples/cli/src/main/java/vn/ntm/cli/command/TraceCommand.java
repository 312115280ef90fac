package vn.ntm.cli.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.ExitStatus;
import vn.ntm.cli.console.UsageException;
import vn.ntm.cli.json.CliJson;
import vn.ntm.cli.json.ReleasesWire;
import vn.ntm.cli.option.CommonOptions;
import vn.ntm.cli.text.TraceText;
import vn.ntm.cli.text.UnitText;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/** Says what became of a unit, or of many. */
@Command(name = "trace")
public final class TraceCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final CommonOptions options;

    @Parameters(paramLabel = "CODE")
    private String code = "";

    @Option(names = "--from", paramLabel = "DATE", required = true)
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--to", paramLabel = "DATE", required = true)
    private LocalDate to = LocalDate.EPOCH;

    public TraceCommand(Console console, CommonOptions options) {
        this.console = console;
        this.options = options;
    }

    @Override
    public Integer call() {
        return code.equals(STANDARD_INPUT) ? traceMany() : traceOne();
    }

    private int traceOne() {
        Origin origin = origin("CODE", 1, code);
        Optional<Failure> failure = failure(origin, code);
        if (failure.isEmpty()) {
            SuccessionResult trace = trace(code);
            print(trace);
            return ExitStatus.of(!trace.isComplete());
        }
        if (failure.get().reason() != FailureReason.UNIT_NOT_IN_FORCE) {
            throw new UsageException(
                    failure.get().message(Language.VI), failure.get().message(Language.EN));
        }
        if (options.isJson()) {
            console.line(CliJson.line(Unanswered.of(failure.get(), this)));
        } else {
            options.print(console, List.of(failure.get()));
        }
        return ExitStatus.NEEDS_A_PERSON;
    }

    private int traceMany() {
        TextSource source = options.source(console, STANDARD_INPUT);
        List<Failure> failures = new ArrayList<>();
        boolean needsAPerson = false;
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (text.isEmpty()) {
                continue;
            }
            Optional<Failure> failure = failure(origin(source.name(), i + 1, lines.get(i)), text);
            if (failure.isPresent()) {
                failures.add(failure.get());
            } else {
                SuccessionResult trace = trace(text);
                print(trace);
                needsAPerson |= !trace.isComplete();
            }
        }
        options.print(console, failures);
        return ExitStatus.of(needsAPerson || !failures.isEmpty());
    }

    private SuccessionResult trace(String text) {
        return UnitRegistry.standard()
                .succession()
                .from(UnitCode.of(text), from)
                .to(to);
    }

    private void print(SuccessionResult trace) {
        UnitRegistry registry = UnitRegistry.standard();
        if (options.isJson()) {
            console.line(NtmJson.standard().line(trace, registry));
        } else {
            new TraceText(console, options.language(), registry).print(trace);
        }
    }

    private static Origin origin(String file, int line, String raw) {
        return Origin.builder().file(file).line(line).column(1).raw(raw).build();
    }

    /** Returns why a text is the code of no unit on the day, if it is not. */
    private Optional<Failure> failure(Origin origin, String text) {
        if (!UnitCode.isCode(text)) {
            return Optional.of(Failure.builder()
                    .reason(FailureReason.BAD_TOKEN)
                    .origin(origin)
                    .putAttributes("expected", "NN, NNN, NNNNN")
                    .build());
        }
        UnitRegistry registry = UnitRegistry.standard();
        UnitCode known = UnitCode.of(text);
        if (registry.on(from).find(known).isPresent()) {
            return Optional.empty();
        }
        List<AdministrativeUnit> versions = registry.versions(known);
        Failure.Builder failure = Failure.builder();
        failure.origin(origin).putAttributes("date", from.toString());
        return Optional.of(
                versions.isEmpty()
                        ? failure.reason(FailureReason.UNKNOWN_UNIT).build()
                        : failure.reason(FailureReason.UNIT_NOT_IN_FORCE)
                                .putAttributes("knownVi", UnitText.versions(versions, Language.VI))
                                .putAttributes("knownEn", UnitText.versions(versions, Language.EN))
                                .build());
    }

    /** The answer where the code names no unit on the day: what was asked, and why it has no answer. */
    record Unanswered(
            @Nullable JsonNode from,
            String date,
            SuccessionResult.Direction direction,
            List<JsonNode> result,
            List<JsonNode> open,
            List<JsonNode> failures,
            ReleasesWire releases) {

        /** The release of the tables that the answer rests on: the next one may know the code. */
        record ReleasesWire(String units) {}

        static Unanswered of(Failure failure, TraceCommand asked) {
            return new Unanswered(
                    null,
                    asked.to.toString(),
                    asked.to.isBefore(asked.from)
                            ? SuccessionResult.Direction.BACKWARD
                            : SuccessionResult.Direction.FORWARD,
                    List.of(),
                    List.of(),
                    List.of(CliJson.tree(NtmJson.standard().line(failure))),
                    new ReleasesWire(UnitRegistry.standard().release().id()));
        }
    }
}
