package vn.ntm.spark;

import org.apache.spark.sql.SparkSession;

/** Spark on two cores for all tests. */
public final class LocalSpark {

    private LocalSpark() {}

    /** Returns the session; a new one where a test of the whole job has ended it. */
    public static SparkSession session() {
        return SparkSession.builder()
                .appName("ntm-spark-tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }
}
