package vn.ntm.io.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;

/** The failures of a file, as many as are kept, and how many more there were. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FailureLog implements Consumer<Failure> {

    private final String file;
    private final int most;
    private final List<Failure> kept = new ArrayList<>();
    private int more;
    private int lastLine = 1;

    /** Keeps at most {@code most} failures of a file. */
    public FailureLog(String file, int most) {
        this.file = file;
        this.most = most;
    }

    @Override
    public void accept(Failure failure) {
        if (kept.size() < most) {
            kept.add(failure);
        } else {
            more++;
            lastLine = Math.max(lastLine, failure.origin().line());
        }
    }

    /** Returns the failures in the order of the file; a last one of its own says how many are left out. */
    public List<Failure> inOrder() {
        List<Failure> all = new ArrayList<>(kept);
        all.sort(CsvCells.BY_PLACE);
        if (more > 0) {
            all.add(Failure.builder()
                    .reason(FailureReason.FAILURES_LEFT_OUT)
                    .origin(Origin.builder().file(file).line(lastLine).column(0).build())
                    .putAttributes("more", Integer.toString(more))
                    .putAttributes("limit", "failures")
                    .putAttributes("value", Integer.toString(most))
                    .build());
        }
        return all;
    }
}
