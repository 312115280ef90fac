package vn.ntm.io.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;

class WordingCsvTest {

    private static final String SET = "commune-ntm-2021-2025";

    private static PartialResult<OfficialWording.Entry> read(String... lines) {
        return WordingCsv.of(CriteriaCatalog.standard())
                .read(TextSource.of("nguyên-văn.csv", String.join("\n", lines)));
    }

    @Test
    void wordingsAreReadByIndicatorAndPart() {
        PartialResult<OfficialWording.Entry> read = read(
                "set,indicator,part,wording_vi,wording_en",
                SET + ",3.2,,\"Bảo đảm yêu cầu, chủ động\",Readiness",
                SET + ",12.1,male,Nam,");
        OfficialWording wording = OfficialWording.of(read.orThrow());
        assertThat(wording.find(SET, ItemId.of("3.2"), Language.VI)).contains("Bảo đảm yêu cầu, chủ động");
        assertThat(wording.find(SET, ItemId.of("3.2"), Language.EN)).contains("Readiness");
        assertThat(wording.find(SET, ItemId.of("12.1", "male"), Language.EN)).isEmpty();
    }

    @Test
    void everyFaultIsNamedAndTheOthersAreRead() {
        PartialResult<OfficialWording.Entry> read = read(
                "set,indicator,part,wording_vi",
                "xã,3.2,,a",
                SET + ",99,,a",
                SET + ",12.1,nam,a",
                SET + ",3.2,x,a",
                SET + ",3.2,,",
                SET + ",6.3,,a",
                SET + ",6.3,,a",
                SET + ",7,,a",
                SET + ",7,,b",
                SET + ",8.1");
        assertThat(places(read.failures()))
                .containsExactly(
                        "2:1 UNKNOWN_SET (xã)",
                        "3:2 UNKNOWN_INDICATOR (99)",
                        "4:3 UNKNOWN_PART (nam)",
                        "5:3 UNKNOWN_PART (x)",
                        "6:4 MISSING_CELL",
                        "8:4 DUPLICATE_ROW (a)",
                        "9:4 CONTRADICTING_ROWS (a)",
                        "10:4 CONTRADICTING_ROWS (b)",
                        "11:4 MISSING_CELL");
        assertThat(read.items()).extracting(entry -> entry.item().toString()).containsExactly("6.3");
        assertThat(read.failures().get(2).message(Language.EN)).contains("male, female");
    }

    @Test
    void theWordingOfTheActIsRequired() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("set,indicator,wording_en"))
                .withMessageContaining("wording_vi");
    }

    @Test
    void aFileIsReadForTheBundledSets(@TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve("nguyên-văn.csv"), "set,indicator,wording_vi\n" + SET + ",7,Bảy\n");
        assertThat(OfficialWording.of(WordingCsv.standard().read(file).orThrow())
                        .find(SET, ItemId.of("7"), Language.VI))
                .contains("Bảy");
    }
}
