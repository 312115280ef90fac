package vn.ntm.io.report;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.result.PartialResult;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.report.figure.FigureReading;

/**
 * What came of reading a form of figures (kết quả đọc biểu).
 *
 * @param remarks what stands above the header beside number, title and particulars of the form, a row each, as it is
 * @param value what the form says; empty where so much is missing that it says nothing
 * @param controls its totals and shares beside what its rows give, in the order of the file; none of a figure where a
 *     cell that it would be computed of is empty
 * @param failures what is wrong with it, in the order of the file
 * @param <T> the type of the value
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FormReading<T>(
        List<String> remarks, Optional<T> value, List<FormControl> controls, List<Failure> failures) {

    /** Copies the lists. */
    public FormReading {
        remarks = List.copyOf(remarks);
        controls = List.copyOf(controls);
        failures = List.copyOf(failures);
    }

    /** Returns what a value was read from, beside it. */
    static <T> FormReading<T> of(Optional<T> value, FigureReading reading) {
        return new FormReading<>(reading.remarks(), value, reading.controls(), reading.failures());
    }

    /** Returns value and failures alone. */
    public PartialResult<T> toPartialResult() {
        return PartialResult.of(value.map(List::of).orElse(List.of()), failures);
    }

    /**
     * Returns the value of a form that must be whole.
     *
     * @throws FailuresException if there is any failure; it holds them all
     * @throws IllegalStateException if there is neither a value nor a failure
     */
    public T orThrow() {
        toPartialResult().orThrow();
        return value.orElseThrow(
                () -> new IllegalStateException("value: the form says nothing, and no failure says why"));
    }
}
