package vn.ntm.spark.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.set.CriteriaSet;

/** What the job is asked for. */
@Command(
        name = "NtmSpark",
        description = "Judges communes on Spark and rolls them up to their provinces.",
        mixinStandardHelpOptions = true)
final class JobOptions {

    private static final String LOCAL = "local[*]";
    private static final String MASTER = "spark.master";

    @Parameters(
            paramLabel = "INPUT",
            arity = "0..1",
            description = "a wide CSV file, a folder or a pattern of such, or Parquet with the same columns")
    private @Nullable String input;

    @Option(names = "--set", paramLabel = "ID", required = true, description = "the criteria set")
    private String set = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "the day that is judged where a row names no other")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "where verdicts, failures and provinces are written; it must not be there yet")
    private String out = "";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "the cluster; by default what spark-submit says, or local[*]")
    private @Nullable String master;

    @Option(
            names = "--input-format",
            paramLabel = "csv|parquet",
            description = "by default parquet where the name ends with it, else csv")
    private @Nullable InputFormat format;

    @Option(names = "--partitions", paramLabel = "N", description = "of tasks at least so many; Parquet has its own")
    private @Nullable Integer partitions;

    @Option(names = "--overlay", paramLabel = "FILE", description = "levels of a province or ministry; repeatable")
    private List<String> overlays = new ArrayList<>();

    @Option(names = "--units", paramLabel = "FILE", description = "units of your own; repeatable")
    private List<String> units = new ArrayList<>();

    @Option(names = "--bands", paramLabel = "BANDS", description = "19,15-18,10-14,5-9,0-4; by default the usual ones")
    private @Nullable String bands;

    @Option(names = "--accept-unverified", description = "levels decide that nobody has verified")
    private boolean acceptUnverified;

    @Option(names = "--measured-only", description = "a numeric indicator must be measured")
    private boolean measuredOnly;

    @Option(names = "--lenient", description = "the set judges also when it is not in force")
    private boolean lenient;

    @Option(names = "--synthetic", paramLabel = "N", description = "judge N invented communes in place of an input")
    private @Nullable Long synthetic;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "from which they are drawn")
    private long seed;

    /** What an input is. */
    enum InputFormat {
        CSV,
        PARQUET;

        static InputFormat of(String path) {
            return path.endsWith(".parquet") ? PARQUET : CSV;
        }
    }

    /** Checks what one option alone does not say, before Spark is started. */
    void check() {
        if ((input == null) == (synthetic == null)) {
            throw new IllegalArgumentException("name an input or --synthetic, and not both");
        }
        if (synthetic != null && synthetic < 1) {
            throw new IllegalArgumentException("--synthetic " + synthetic + ": at least 1");
        }
        if (partitions != null && partitions < 1) {
            throw new IllegalArgumentException("--partitions " + partitions + ": at least 1");
        }
        CriteriaSet known = CriteriaCatalog.standard()
                .find(set)
                .orElseThrow(() -> new IllegalArgumentException("--set " + set + ": no criteria set has the id; known: "
                        + String.join(", ", CriteriaCatalog.standard().ids())));
        bands(known);
    }

    /** Returns the master to set; nothing where spark-submit has set one and the caller names none. */
    Optional<String> master() {
        if (master != null) {
            return Optional.of(master);
        }
        return System.getProperty(MASTER) == null ? Optional.of(LOCAL) : Optional.empty();
    }

    Optional<String> input() {
        return Optional.ofNullable(input);
    }

    InputFormat format() {
        return format == null ? InputFormat.of(input == null ? "" : input) : format;
    }

    String set() {
        return set;
    }

    LocalDate on() {
        return on;
    }

    String out() {
        return out;
    }

    Optional<Integer> partitions() {
        return Optional.ofNullable(partitions);
    }

    List<String> overlays() {
        return overlays;
    }

    List<String> units() {
        return units;
    }

    Bands bands(CriteriaSet judging) {
        return bands == null ? Bands.usual(judging) : Bands.parse(bands);
    }

    boolean acceptsUnverified() {
        return acceptUnverified;
    }

    boolean measuredOnly() {
        return measuredOnly;
    }

    boolean lenient() {
        return lenient;
    }

    long synthetic() {
        return synthetic == null ? 0 : synthetic;
    }

    long seed() {
        return seed;
    }
}
