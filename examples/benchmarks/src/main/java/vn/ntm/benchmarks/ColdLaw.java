package vn.ntm.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.ntm.criteria.catalog.CriteriaCatalog;

/**
 * The first criteria sets that a new JVM asks for, from the catalogue or, as most people would keep them, from JSON by
 * Jackson; it prints the milliseconds, which {@link StartUp} gathers.
 */
public final class ColdLaw {

    /** The set that is loaded alone. */
    static final String SET = "commune-ntm-2021-2025";

    private static final double NANOS_PER_MILLI = 1e6;

    private ColdLaw() {}

    /**
     * Loads sets.
     *
     * @param args {@code one}, {@code all}, or {@code jackson} and files
     */
    public static void main(String[] args) throws IOException {
        long begin = System.nanoTime();
        int levels = switch (args[0]) {
            case "one" -> levels(SET);
            case "all" ->
                CriteriaCatalog.standard().ids().stream()
                        .mapToInt(ColdLaw::levels)
                        .sum();
            default -> levels(Arrays.copyOfRange(args, 1, args.length));
        };
        long end = System.nanoTime();
        if (levels == 0) {
            throw new IllegalStateException("nothing was loaded");
        }
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.print((end - begin) / NANOS_PER_MILLI);
        }
    }

    private static int levels(String set) {
        return CriteriaCatalog.standard().set(set).thresholds().size() + 1;
    }

    private static int levels(String[] files) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        int levels = 0;
        for (String file : files) {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            levels +=
                    mapper.readValue(bytes, LawJson.SetJson.class).thresholds().size() + 1;
        }
        return levels;
    }
}
