package vn.ntm.io.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.io.profile.CsvProfile;

/** Every kind of cell as a spreadsheet of Vietnam, and as a program, is to find it. */
class CsvOutputTest {

    private static void everyCell(CsvOutput csv) {
        csv.words(List.of("mã", "Tên; xã"));
        csv.code("06364")
                .code(Optional.of("185"))
                .code(Optional.empty())
                .text("=1+1")
                .text(Optional.of("+84"))
                .text(Optional.empty())
                .word("-")
                .word(Optional.of("MET"))
                .word(Optional.empty())
                .end();
        csv.number(Decimal.parse("-41.5"))
                .number(1234L)
                .scaled(415_000)
                .scaled(30_000)
                .date(Optional.of(LocalDate.of(2023, 12, 31)))
                .date(Optional.empty())
                .ready(csv.prepared("a\"b"))
                .empty()
                .end();
    }

    @Test
    void aSpreadsheetGetsItsMarksItsGuardAndItsCodesAsText() {
        assertThat(CsvOutput.text(CsvProfile.excelVi().withTextSafeCodes(true), CsvOutputTest::everyCell))
                .isEqualTo("\uFEFFmã;\"Tên; xã\"\r\n"
                        + "\"=\"\"06364\"\"\";\"=\"\"185\"\"\";;'=1+1;'+84;;-;MET;\r\n"
                        + "-41,5;1234;41,5;3;2023-12-31;;\"a\"\"b\";\r\n");
    }

    @Test
    void aProgramGetsThePlainCells() {
        assertThat(CsvOutput.text(CsvProfile.plain().withFormulaGuard(false), CsvOutputTest::everyCell))
                .isEqualTo("mã,Tên; xã\n06364,185,,=1+1,+84,,-,MET,\n-41.5,1234,41.5,3,2023-12-31,,\"a\"\"b\",\n");
    }

    @Test
    void aRecordThatAReaderWouldTakeForACommentIsQuotedAtItsBeginningAlone() {
        assertThat(CsvOutput.text(CsvProfile.plain(), csv -> {
                    csv.word("#1").word("#2").end();
                    csv.word("").word("#2").end();
                }))
                .isEqualTo("\"#1\",#2\n,#2\n");
    }

    @Test
    void recordsAreHandedOnByTheThousandAndWholeAtTheEnd() {
        StringWriter out = new StringWriter();
        CsvOutput.write(CsvProfile.plain(), out, csv -> {
            csv.word("x").word("y").end();
            assertThat(out.toString()).isEmpty();
            csv.word("dài ".repeat(5_000)).word("z").end();
            csv.word("a").end();
        });
        assertThat(out.toString()).isEqualTo("x,y\n" + "dài ".repeat(5_000) + ",z\na\n");
    }

    @Test
    void aWriterThatFailsEndsTheWriting() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] from, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void close() {
                // There is nothing to close.
            }
        };
        for (CsvProfile profile : List.of(CsvProfile.plain(), CsvProfile.excelVi())) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> CsvOutput.write(
                            profile, broken, csv -> csv.word("x").end()))
                    .withMessageContaining("disk full");
        }
    }
}
