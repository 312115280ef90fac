package vn.ntm.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.LedgerCsv;

class CsvTableTest {

    @Test
    void noCellIsAFormulaToASpreadsheet() {
        assertThat(CsvTable.of(table -> table.row("=1+1", "+1", "-1", "@a", "a=1", "'a", "")))
                .isEqualTo("'=1+1,'+1,'-1,'@a,a=1,'a,\n");
    }

    /** What the readers of the library take off is what was put on, whatever stood there. */
    @ParameterizedTest
    @ValueSource(strings = {"=x", "'=x", "''-x", "'x", "x", "'"})
    void theLibraryReadsACellAsItWas(String note) {
        String ledger = CsvTable.of(table -> {
            table.row("unit", "tier", "event", "date", "act", "note");
            table.row(List.of("06364", "NTM", "RECOGNISED", "2018-10-31", "1/QĐ-UBND", note));
        });
        assertThat(LedgerCsv.standard()
                        .read(TextSource.of("ledger.csv", ledger))
                        .ledger()
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.note()).contains(note));
    }
}
