package vn.ntm.spark.rollup;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.functions;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.spark.JudgedColumns;

/** The progress of each province on each day, added up by Spark from plain rows. */
public final class ProvinceProgress {

    private ProvinceProgress() {}

    /** Returns the progress that rows with {@link JudgedColumns} of one set come to, by day and province. */
    public static Map<ProvinceDay, Progress> of(CriteriaSet set, Dataset<Row> judged) {
        UserDefinedFunction counters = functions.udaf(ProgressAggregator.of(set), Encoders.STRING());
        Map<ProvinceDay, Progress> provinces = new TreeMap<>();
        judged.groupBy(JudgedColumns.ON, JudgedColumns.PROVINCE)
                .agg(counters.apply(judged.col(JudgedColumns.MARKS)))
                .collectAsList()
                .forEach(row -> provinces.put(
                        new ProvinceDay(row.getString(0), row.getString(1)),
                        ProgressAggregator.progress(set, row.getString(2))));
        return provinces;
    }
}
