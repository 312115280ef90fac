package vn.ntm.spark;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.ruling.Ruling;

/** The plain rows that come out: one for each row that went in, with its verdict, or what is wrong with it, or both. */
public final class JudgedColumns {

    /** The number of the row in its source: of a text file its line, from 1. */
    public static final String ROW = "row";

    public static final String UNIT = "unit";

    /** The day that is judged, year-month-day. */
    public static final String ON = "on";

    /** The code of the province on that day; empty of a unit that the register does not know. */
    public static final String PROVINCE = "province";

    public static final String VERDICT = "verdict";

    /** How many criteria are met at least, and at most. */
    public static final String MET_MIN = "metMin";

    public static final String MET_MAX = "metMax";

    /** The verdicts on the criteria, as {@link Marks} writes them. */
    public static final String MARKS = "marks";

    /** A fingerprint of the cells: rows that say the same have the same. */
    public static final String PRINT = "print";

    /** What is wrong with the row. */
    public static final String FAILURES = "failures";

    /** A failure, with the names and in the order that every failure of this library has in JSON. */
    public static final StructType FAILURE = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("line", DataTypes.LongType, false)
            .add("column", DataTypes.IntegerType, false)
            .add("header", DataTypes.StringType)
            .add("raw", DataTypes.StringType)
            .add("reason", DataTypes.StringType, false)
            .add("messageVi", DataTypes.StringType, false)
            .add("messageEn", DataTypes.StringType, false);

    /** All columns. Those from the verdict on are null where the cells of a row contradict each other. */
    public static final StructType ALL = new StructType()
            .add(ROW, DataTypes.LongType, false)
            .add(UNIT, DataTypes.StringType)
            .add(ON, DataTypes.StringType)
            .add(PROVINCE, DataTypes.StringType)
            .add(VERDICT, DataTypes.StringType)
            .add(MET_MIN, DataTypes.IntegerType)
            .add(MET_MAX, DataTypes.IntegerType)
            .add(MARKS, DataTypes.StringType)
            .add(PRINT, DataTypes.LongType)
            .add(FAILURES, new ArrayType(FAILURE, false), false);

    /** The columns of a verdict that people and other programs are given. */
    public static final List<String> OF_VERDICT = List.of(ROW, UNIT, ON, PROVINCE, VERDICT, MET_MIN, MET_MAX, MARKS);

    private static final Row[] NO_FAILURES = {};

    private JudgedColumns() {}

    /** Returns the row of a verdict. */
    public static Row judged(
            long row,
            String unit,
            LocalDate on,
            String province,
            Ruling ruling,
            String marks,
            long print,
            Row[] failures) {
        return RowFactory.create(
                row,
                unit,
                on.toString(),
                province,
                ruling.verdict().name(),
                ruling.least(),
                ruling.most(),
                marks,
                print,
                failures);
    }

    /** Returns the row of a verdict that nothing is wrong with. */
    public static Row judged(
            long row, String unit, LocalDate on, String province, Ruling ruling, String marks, long print) {
        return judged(row, unit, on, province, ruling, marks, print, NO_FAILURES);
    }

    /** Returns the row of a unit whose cells contradict each other. */
    public static Row unjudged(long row, String unit, LocalDate on, String province, long print, Row[] failures) {
        return RowFactory.create(row, unit, on.toString(), province, null, null, null, null, print, failures);
    }

    /** Returns the row of what is about no unit that can be judged. */
    public static Row failed(long row, Row[] failures) {
        return RowFactory.create(row, null, null, null, null, null, null, null, null, failures);
    }

    /** Returns a failure as a row, at a line of its whole source. */
    public static Row failure(Failure failure, long line) {
        return RowFactory.create(
                failure.origin().file(),
                line,
                failure.origin().column(),
                failure.origin().header().orElse(null),
                failure.origin().raw().orElse(null),
                failure.reason().name(),
                failure.message(Language.VI),
                failure.message(Language.EN));
    }
}
