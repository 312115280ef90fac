package vn.ntm.spark.job;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Says on standard error how far the job is: a line at each step, and at most one a second as tasks end. Spark calls it
 * from one thread, the job from another.
 */
final class TaskProgress extends SparkListener {

    private static final long PAUSE_NANOS = 1_000_000_000;

    private final PrintStream err;
    private final Map<Integer, Stage> stages = new HashMap<>();
    private String step = "";
    private long saidAt = System.nanoTime();

    private static final class Stage {
        private final int tasks;
        private int done;
        private long rows;

        Stage(int tasks) {
            this.tasks = tasks;
        }
    }

    TaskProgress(PrintStream err) {
        this.err = err;
    }

    /** Begins the next step. */
    synchronized void next(String what) {
        step = what;
        err.println(what);
    }

    /** Says something that people should know. */
    synchronized void say(String what) {
        err.println(what);
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        stages.put(
                submitted.stageInfo().stageId(), new Stage(submitted.stageInfo().numTasks()));
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
        Stage stage = stages.get(ended.stageId());
        if (stage == null || !ended.taskInfo().successful()) {
            return;
        }
        stage.done++;
        stage.rows += ended.taskMetrics().inputMetrics().recordsRead();
        long now = System.nanoTime();
        if (now - saidAt > PAUSE_NANOS) {
            saidAt = now;
            String rows = stage.rows == 0 ? "" : ", " + stage.rows + " rows read";
            err.println("  " + step + ": " + stage.done + " of " + stage.tasks + " tasks" + rows);
        }
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
        stages.remove(completed.stageInfo().stageId());
    }
}
