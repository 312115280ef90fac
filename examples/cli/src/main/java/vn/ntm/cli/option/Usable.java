package vn.ntm.cli.option;

import vn.ntm.cli.console.UsageException;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.form.ResultMatrixCsv;

/** What is made from the value of an option. */
public final class Usable {

    private Usable() {}

    /** Returns the matrix form of the set that {@code --set} names; one without a criterion has none. */
    public static ResultMatrixCsv matrix(CriteriaSet set) {
        try {
            return ResultMatrixCsv.of(set);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--set " + set.id() + ": chưa có dữ liệu về tiêu chí nào của bộ này, không đọc được biểu kết quả",
                    "--set " + set.id() + ": the tables hold no criterion of this set, no matrix of it can be read");
        }
    }
}
