package vn.ntm.benchmarks.results;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What figures are measured on, as far as it explains them: no names of machines, no paths. */
final class Circumstances {

    private static final long KIBIBYTES = 1L << 20;

    private Circumstances() {}

    static Map<String, String> now(String date, String mode) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("date", date);
        all.put("mode", mode);
        all.put("JDK", System.getProperty("java.vm.name") + " " + Runtime.version());
        all.put("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
        all.put("cores", Runtime.getRuntime().availableProcessors() + first("/proc/cpuinfo", "model name", " of "));
        String memory = first("/proc/meminfo", "MemTotal", "").replaceAll("[^0-9]", "");
        all.put("memory", memory.isEmpty() ? "unknown" : Long.parseLong(memory) / KIBIBYTES + " GiB");
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        all.put("load before", load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load));
        return all;
    }

    /** Returns what a file of the system says of a thing, or nothing where there is no such file. */
    private static String first(String file, String name, String before) throws IOException {
        Path path = Path.of(file);
        List<String> lines = Files.isReadable(path) ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> before + line.substring(line.indexOf(':') + 1).strip())
                .orElse("");
    }

    /** Returns the day of the last commit. */
    static String dayOfCommit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "log", "-1", "--format=%cs")
                .redirectErrorStream(true)
                .start();
        String day = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (git.waitFor() != 0) {
            throw new IllegalArgumentException("--date is required where git does not know the day: " + day);
        }
        return day;
    }
}
