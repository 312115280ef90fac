package vn.ntm.spark.job;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import vn.ntm.core.text.Language;
import vn.ntm.io.UnusableInputException;
import vn.ntm.spark.line.OtherHeaderException;

/**
 * Judges communes on Spark: {@code NtmSpark --set commune-ntm-2021-2025 --on 2023-12-31 --out DIR wide.csv}. The exit status
 * is 0 when all is well, 1 when something in the input needs a person, 2 when the job could not be done as asked.
 */
public final class NtmSpark {

    private static final int FAULTY = 1;
    private static final int UNUSABLE = 2;

    private NtmSpark() {}

    /** Runs the job and ends the process. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(err, arguments);
        // spark-submit on a cluster takes any call of exit for a failure of the job.
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs the job and returns its exit status. */
    static int run(PrintStream err, String... arguments) {
        JobOptions options = new JobOptions();
        CommandLine line = new CommandLine(options).setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setOut(line.getErr());
        try {
            line.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(line.getParseResult())) {
                return 0;
            }
            options.check();
            return judge(options, err);
        } catch (CommandLine.ParameterException e) {
            err.println(e.getMessage());
            line.usage(line.getErr());
            return UNUSABLE;
        } catch (UnusableInputException e) {
            err.println(e.message(Language.VI) + " / " + e.message(Language.EN));
            return UNUSABLE;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return UNUSABLE;
        } catch (Exception e) {
            // Whatever else ended the job: left to the JVM it would be a stack trace and status 1, which is another
            // thing.
            err.println("the job could not be done: " + sentence(e));
            return UNUSABLE;
        }
    }

    /** Returns what failed and, where that does not say it, why; Spark puts stack traces into its messages. */
    private static String sentence(Exception failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String what = firstLine(failed);
        String why = firstLine(cause);
        return what.contains(why) ? what : what + ": " + why;
    }

    private static String firstLine(Throwable failed) {
        String message = failed.getMessage() == null ? "" : failed.getMessage();
        return message.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(failed.getClass().getSimpleName());
    }

    private static @Nullable OtherHeaderException otherHeader(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof OtherHeaderException refused) {
                return refused;
            }
        }
        return null;
    }

    private static int judge(JobOptions options, PrintStream err) {
        SparkSession.Builder builder = SparkSession.builder().appName("ntm-spark");
        options.master().ifPresent(builder::master);
        SparkSession spark = builder.getOrCreate();
        try {
            TaskProgress progress = new TaskProgress(err);
            spark.sparkContext().addSparkListener(progress);
            boolean whole = new Job(spark, options, progress).run();
            return whole ? 0 : FAULTY;
        } catch (Exception e) {
            // Spark throws what no method declares; what a task refused is inside.
            OtherHeaderException refused = otherHeader(e);
            if (refused == null) {
                throw e;
            }
            throw refused;
        } finally {
            spark.stop();
        }
    }
}
