package vn.ntm.criteria.catalog;

import java.net.URL;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where more criteria sets come from: a province's own set for villages (bộ tiêu chí thôn), or for communes of a kind
 * of its own. The tables have the form of the bundled ones.
 *
 * <table>
 * <caption>Tables</caption>
 * <tr><th>file</th><th></th><th>holds</th></tr>
 * <tr><td>{@code sets.csv}</td><td>required</td><td>a row for each set</td></tr>
 * <tr><td>{@code SET/criteria.csv}, {@code SET/indicators.csv}, {@code SET/thresholds.csv}</td><td>required</td>
 *     <td>the three tables of each set</td></tr>
 * <tr><td>{@code acts.csv}, {@code units.csv}, {@code tiers.csv}, {@code notes.csv}, {@code links.csv}</td><td></td>
 *     <td>what they use that the bundled tables do not have</td></tr>
 * <tr><td>{@code release.csv}</td><td></td><td>their own edition; by default that of the bundled tables</td></tr>
 * </table>
 *
 * <p>Give one to {@link CriteriaCatalog#with(CriteriaSource)}, or name it as a service, for {@link
 * CriteriaCatalog#installed()}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CriteriaSource {

    /** Returns what messages call it; unique among the sources of a catalogue. */
    String name();

    /**
     * Returns where a table is, if it has it: {@code village-ntm-2021-2025/criteria.csv}. The address is of this machine, as
     * {@link Class#getResource} gives it; one of {@code http}, {@code https} or {@code ftp}, or of a {@code file} with
     * the name of another host, is an {@link IllegalArgumentException} when the table is read.
     */
    Optional<URL> table(String file);
}
