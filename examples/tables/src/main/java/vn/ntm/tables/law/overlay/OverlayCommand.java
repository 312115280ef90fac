package vn.ntm.tables.law.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Merges a filled overlay file into the thresholds of its sets. Nothing is written unless every row fits. */
@Command(
        name = "overlay",
        mixinStandardHelpOptions = true,
        description = "Merges the levels of a filled overlay file into the law tables.")
public final class OverlayCommand implements Callable<Integer> {

    // Replaced when the command line is made, as are the options below when it is parsed.
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "The overlay file; rows without a value are passed over.")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the law tables.")
    private Path out = Path.of("");

    /** Creates the command; picocli fills it. */
    public OverlayCommand() {}

    @Override
    public Integer call() throws IOException {
        try {
            LawFolder law = LawFolder.of(out);
            Map<String, Map<SetLevels.Merge, Integer>> merged = merge(law, OverlayFile.read(file));
            law.write();
            merged.forEach((set, counts) -> spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%s: %d levels filled in, %d added, %d known before\n",
                            set,
                            counts.getOrDefault(SetLevels.Merge.FILLED, 0),
                            counts.getOrDefault(SetLevels.Merge.ADDED, 0),
                            counts.getOrDefault(SetLevels.Merge.KNOWN, 0)));
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Map<String, Map<SetLevels.Merge, Integer>> merge(LawFolder law, OverlayFile overlay) {
        LevelReader reader = new LevelReader(law, overlay.allowsDecimalComma());
        Map<String, Map<SetLevels.Merge, Integer>> merged = new TreeMap<>();
        List<OverlayFault> faults = new ArrayList<>();
        for (OverlayRow row : overlay.rows()) {
            try {
                String id = row.text("set");
                SetLevels set = law.set(id).orElseThrow(() -> row.fault("set", "sets.csv has no such set"));
                SetLevels.Merge done = set.merge(row, reader.read(set, row));
                merged.computeIfAbsent(id, key -> new EnumMap<>(SetLevels.Merge.class))
                        .merge(done, 1, Integer::sum);
            } catch (OverlayFault fault) {
                faults.add(fault);
            }
        }
        if (!faults.isEmpty()) {
            throw OverlayFault.of(faults);
        }
        return merged;
    }
}
