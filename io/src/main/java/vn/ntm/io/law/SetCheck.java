package vn.ntm.io.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.view.Coverage;
import vn.ntm.io.sheet.CsvCells;

/**
 * What an overlay file says of one set (kết quả kiểm tra tệp mức).
 *
 * @param set the set, as the file names it; absent of the rows that name none
 * @param rows how many rows of the file are of the set
 * @param coverage how much of the set would be known with the rows that can be used, in the columns that the file
 *     speaks of, and in all where it has only general rows; absent of a set that is not known
 * @param failures what is wrong with the rows that cannot be used, in the order of the file; what is wrong with the file
 *     as a whole is among those of the first set
 * @param warnings what a person should look at in the rows, though it is no reason to leave one out
 * @param overUnread the rows that stand where the nation or a ministry has a floor that nobody has read, so that nobody can
 *     say whether they are laxer
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SetCheck(
        Optional<String> set,
        int rows,
        Optional<Coverage> coverage,
        List<Failure> failures,
        List<Failure> warnings,
        List<Overlay.Row> overUnread) {

    /** Copies the lists. */
    public SetCheck {
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
        overUnread = List.copyOf(overUnread);
    }

    /** Returns everything that needs a person, failures and warnings, in the order of the file. */
    public List<Failure> findings() {
        return Stream.concat(failures.stream(), warnings.stream())
                .sorted(CsvCells.BY_PLACE)
                .toList();
    }
}
