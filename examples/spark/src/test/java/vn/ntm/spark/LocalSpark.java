package vn.ntm.spark;

import org.apache.spark.sql.SparkSession;

/** One Spark on two cores for all tests; it ends with the JVM. */
public final class LocalSpark {

    private LocalSpark() {}

    private static final class Session {
        static final SparkSession INSTANCE = SparkSession.builder()
                .appName("ntm-spark-tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }

    /** Returns the session. */
    public static SparkSession session() {
        return Session.INSTANCE;
    }
}
