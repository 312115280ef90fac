package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.table.TableException;
import vn.ntm.criteria.set.LawRelease;

/** Tables of a province as its office saves them, and what is told of those that are broken. */
class BrokenSourceTest {

    private static final String SET = VillageTables.SET;

    @TempDir
    private Path folder = Path.of("");

    private final CriteriaCatalog standard = CriteriaCatalog.standard();

    private void refuses(VillageTables tables, String place, String problem) {
        assertThatThrownBy(() -> standard.with(tables).links(SET, "1"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("thon-minh-hoa/" + place)
                .hasMessageContaining(problem);
    }

    /** Excel writes one where it saves "CSV UTF-8". */
    @Test
    void aByteOrderMarkIsPassedOver() {
        VillageTables tables = VillageTables.in(folder)
                .replace("sets.csv", "id,level", "\uFEFFid,level")
                .replace("release.csv", "release,", "\uFEFFrelease,");
        assertThat(standard.with(tables).set(SET).release())
                .isEqualTo(new LawRelease("minh-hoa-1", LocalDate.of(2024, 7, 1)));
    }

    @Test
    void aReleaseIsOneRow() {
        refuses(
                VillageTables.in(folder).replace("release.csv", "minh-hoa-1,2024-07-01\n", ""),
                "release.csv:2:1: ",
                "the table must have one row");
        refuses(
                VillageTables.in(folder).append("release.csv", "minh-hoa-2,2024-08-01"),
                "release.csv:3:1: ",
                "the table must have one row (minh-hoa-2)");
    }

    @ParameterizedTest
    @CsvSource({
        "'nosuch,99,village-model-2022-2025,1,VERIFIED', links.csv:3:1: , nosuch",
        "'commune-ntm-2021-2025,10,x,77,VERIFIED', links.csv:3:3: , x"
    })
    void aLinkIsOfSetsThatThereAre(String row, String place, String id) {
        refuses(
                VillageTables.in(folder).append("links.csv", row),
                place.strip() + " ",
                "no such set in sets.csv (" + id + ")");
    }
}
