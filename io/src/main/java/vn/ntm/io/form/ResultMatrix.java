package vn.ntm.io.form;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.progress.ResultRow;

/**
 * What a matrix form says (biểu tổng hợp kết quả thực hiện tiêu chí): its units, the figures that it prints of them, and
 * what is wrong with it, each in the order of the file.
 *
 * @param titles what stands above the header, a row each: number, title and remarks of the form, as they are
 * @param items the units; rows that contradict each other are not among them
 * @param controls the total, share and mean rows, and the total that a row prints of itself
 * @param failures every problem; a control that differs and a cell of a third state are among them
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ResultMatrix(
        List<String> titles, List<ResultRow> items, List<FormControl> controls, List<Failure> failures) {

    /** Copies the lists. */
    public ResultMatrix {
        titles = List.copyOf(titles);
        items = List.copyOf(items);
        controls = List.copyOf(controls);
        failures = List.copyOf(failures);
    }

    /** Returns units and failures alone. */
    public PartialResult<ResultRow> toPartialResult() {
        return PartialResult.of(items, failures);
    }

    /**
     * Returns the units of a form that must be whole.
     *
     * @throws FailuresException if there is any failure; it holds them all
     */
    public List<ResultRow> orThrow() {
        return toPartialResult().orThrow();
    }
}
