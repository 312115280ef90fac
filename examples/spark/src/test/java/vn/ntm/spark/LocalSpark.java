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
                // A file is cut into as many parts as a test asks for, and not at the blocks of 32 MB besides.
                .config("spark.hadoop.fs.local.block.size", Integer.toString(1 << 30))
                .config("spark.sql.shuffle.partitions", "4")
                .getOrCreate();
    }
}
