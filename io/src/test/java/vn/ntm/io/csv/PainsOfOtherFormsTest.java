package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.WordingCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Limits;
import vn.ntm.io.profile.NumberMarks;

/** What users of other libraries suffered from their files, shown not to happen with the forms beside the matrix. */
class PainsOfOtherFormsTest {

    private static final long SEED = 7;

    /** A form: its reader, a header with all columns, and a row that is read without a failure. */
    private record Form(Function<String, PartialAnswer> reader, List<String> header, List<String> row) {

        PartialAnswer read(List<String> cells) {
            return reader.apply(String.join(";", header) + "\n" + String.join(";", cells) + "\n");
        }
    }

    private record PartialAnswer(List<?> items, List<Failure> failures) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    text -> answer(DossierCsv.of(SET, DAY).read(text)),
                    List.of(
                            "unit",
                            "indicator",
                            "criterion",
                            "part",
                            "value",
                            "status",
                            "by",
                            "region",
                            "group",
                            "flags",
                            "evidence",
                            "note"),
                    List.of("06364", "12.1", "", "male", "63,5", "MEASURED", "SELF", "TDMNPB", "", "", "a", "b")),
            new Form(
                    text -> answer(DossierCsv.wide(SET, DAY).read(text)),
                    List.of("unit", "name", "date", "region", "group", "flags", "note", "no", "1.1", "10", "12.1/male"),
                    List.of("06364", "Xã A", "2023-12-30", "TDMNPB", "", "", "b", "1", "x", "41,5", "63")),
            new Form(
                    text -> {
                        UnitReading read = UnitCsv.of(UnitRegistry.standard()).read(text);
                        return new PartialAnswer(read.units(), read.failures());
                    },
                    List.of("code", "name", "type", "parent", "from", "to", "basis", "act"),
                    List.of("thon-ls:1", "Thôn Một", "VILLAGE", "06364", "2020-01-01", "", "ACT", "1/QĐ")),
            new Form(
                    text -> {
                        var read = OverlayCsv.standard().read(text);
                        return new PartialAnswer(
                                read.failures().isEmpty() ? List.of(read.orThrow()) : List.of(), read.failures());
                    },
                    List.of(
                            "set",
                            "indicator",
                            "part",
                            "axis",
                            "key",
                            "from",
                            "to",
                            "op",
                            "value",
                            "act",
                            "article",
                            "note"),
                    List.of(SET.id(), "10", "", "REGION", "TDMNPB", "2023-01-01", "", ">=", "43", "1/QĐ-UBND", "", "")),
            new Form(
                    text -> answer(WordingCsv.of(CriteriaCatalog.standard()).read(text)),
                    List.of("set", "indicator", "part", "wording_vi", "wording_en"),
                    List.of(SET.id(), "12.1", "male", "Nam", "Men")));

    private static PartialAnswer answer(PartialResult<?> read) {
        return new PartialAnswer(read.items(), read.failures());
    }

    @Test
    @DisplayName("P03, P10: an empty cell and a quoted empty one are both absent, in every column of every form")
    void p03p10EmptyCells() {
        for (Form form : FORMS) {
            assertThat(form.read(form.row()).failures()).as("%s", form.header()).isEmpty();
            for (int i = 0; i < form.row().size(); i++) {
                List<String> empty = new ArrayList<>(form.row());
                empty.set(i, "");
                List<String> quoted = new ArrayList<>(form.row());
                quoted.set(i, "\"\"");
                PartialAnswer answer = form.read(empty);
                assertThat(form.read(quoted)).as(form.header().get(i)).isEqualTo(answer);
                quoted.set(i, "\" \"");
                assertThat(form.read(quoted).items()).as(form.header().get(i)).isEqualTo(answer.items());
            }
        }
    }

    @Test
    @DisplayName("P05: each value stays under its header, whatever the order of columns")
    void p05OrderOfColumns() {
        Random random = new Random(SEED);
        for (Form form : FORMS) {
            PartialAnswer asWritten = form.read(form.row());
            assertThat(asWritten.items()).isNotEmpty();
            for (int round = 0; round < 20; round++) {
                List<Integer> order = new ArrayList<>();
                for (int i = 0; i < form.row().size(); i++) {
                    order.add(i);
                }
                Collections.shuffle(order, random);
                Form shuffled = new Form(
                        form.reader(),
                        order.stream().map(form.header()::get).toList(),
                        order.stream().map(form.row()::get).toList());
                if (round > 0 || !form.header().contains("1.1")) {
                    assertThat(shuffled.read(shuffled.row()).items()).hasSameSizeAs(asWritten.items());
                }
                assertThat(shuffled.read(shuffled.row()).failures()).isEmpty();
            }
        }
    }

    @Test
    @DisplayName("P07, P09: a missing, a misspelt and a duplicate header are each named, in every form")
    void p07p09Headers() {
        for (Form form : FORMS) {
            String first = form.header().get(0);
            Form missing = new Form(
                    form.reader(),
                    form.header().subList(1, form.header().size()),
                    form.row().subList(1, form.row().size()));
            assertThatExceptionOfType(MissingColumnException.class)
                    .isThrownBy(() -> missing.read(missing.row()))
                    .satisfies(e -> assertThat(e.column()).isEqualTo(first));
            assertThat(reasons(with(form, first + "x"))).containsExactly("1 UNKNOWN_COLUMN " + first + "x");
            assertThat(reasons(with(form, "  " + first.toUpperCase(Locale.ROOT) + " ")))
                    .singleElement()
                    .asString()
                    .startsWith("1 DUPLICATE_COLUMN");
        }
    }

    private static Form with(Form form, String header) {
        List<String> headers = new ArrayList<>(form.header());
        headers.add(header);
        List<String> row = new ArrayList<>(form.row());
        row.add("");
        return new Form(form.reader(), headers, row);
    }

    private static List<String> reasons(Form form) {
        return form.read(form.row()).failures().stream()
                .map(failure -> failure.origin().line() + " " + failure.reason() + " "
                        + failure.origin().raw().orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-3.5", "@x", "'=1", "''-", "thường"})
    @DisplayName("P45: a text that a spreadsheet would compute is guarded and comes back; a number is not")
    void p45Formulas(String text) {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), DAY)
                .addObservations(Observation.builder()
                        .subject(Subject.indicator("10"))
                        .status(Observation.Status.MEASURED)
                        .value(Decimal.parse("-3.5"))
                        .note(text)
                        .build())
                .build();
        String written = DossierCsv.of(SET, DAY).write(List.of(dossier));
        assertThat(written).contains(",-3.5,");
        assertThat(DossierCsv.of(SET, DAY)
                        .read(written)
                        .items()
                        .get(0)
                        .observations()
                        .get(0)
                        .note())
                .contains(text);
        Dossier measured =
                Dossier.of(UnitCode.of("06364"), DAY).measured("10", "-3.5").build();
        String wide = DossierCsv.wide(SET, DAY).write(List.of(measured));
        assertThat(wide).contains("-3.5").doesNotContain("'-3.5");
        assertThat(DossierCsv.wide(SET, DAY).read(wide).orThrow()).containsExactly(measured);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    @DisplayName(
            "P48: codes can be written so that a spreadsheet keeps their zeros, and are read without a word about it")
    void p48TextSafeCodes(boolean textSafe) {
        CsvProfile profile = CsvProfile.excelVi().withTextSafeCodes(textSafe);
        List<Dossier> dossiers = List.of(Dossier.of(UnitCode.of("06364"), DAY)
                .attested("1.1", Finding.MET)
                .build());
        String wide = DossierCsv.wide(SET, DAY).with(profile).write(dossiers);
        assertThat(wide.contains("\"=\"\"06364\"\"\"")).isEqualTo(textSafe);
        PartialResult<Dossier> read = DossierCsv.wide(SET, DAY).read(wide);
        assertThat(read.failures()).isEmpty();
        assertThat(read.items()).isEqualTo(dossiers);
        String rows = DossierCsv.of(SET, DAY).with(profile).write(dossiers);
        assertThat(rows.contains("\"=\"\"06364\"\"\"")).isEqualTo(textSafe);
        assertThat(DossierCsv.of(SET, DAY).read(rows).failures()).isEmpty();
        var units = UnitRegistry.standard().on(LocalDate.of(2023, 12, 31)).find(UnitCode.of("06364")).stream()
                .toList();
        String list = UnitCsv.standard().with(profile).write(units);
        assertThat(list.contains("=\"\"06364")).isEqualTo(textSafe);
        assertThat(UnitCsv.standard().read(list).failures())
                .noneMatch(f -> f.origin().column() == 1 && f.reason() == FailureReason.BAD_CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "VIETNAMESE, '13,29', 13.29",
        "VIETNAMESE, 13.29, BAD_NUMBER",
        "VIETNAMESE, 1.234, 1234",
        "PLAIN, '13,29', BAD_NUMBER",
        "PLAIN, 13.29, 13.29",
        "COMMA, 1.234, BAD_NUMBER",
        "ENGLISH, '1,234.5', 1234.5",
        "ENGLISH, '13,29', BAD_NUMBER",
        "PLAIN, 041.50, 41.5",
        "PLAIN, -0, 0",
        "PLAIN, 0.00001, 0.00001",
        "PLAIN, 12345678901234567890, 12345678901234567890",
        "PLAIN, 14-Oct, MAYBE_DATE",
        "PLAIN, 9-thg5, MAYBE_DATE",
        "PLAIN, 10/05/2023, MAYBE_DATE",
        "PLAIN, 43753, 43753",
        "PLAIN, 10-14, BAD_NUMBER",
    })
    @DisplayName("P49, P50, P52: a number of a dossier is read by the marks of the file or named, in both forms")
    void p49p50p52Numbers(NumberMarks marks, String text, String expected) {
        CsvProfile profile = CsvProfile.standard().withSeparator(';').withNumbers(marks);
        for (PartialResult<Dossier> read : List.of(
                DossierCsv.of(SET, DAY).with(profile).read("unit;indicator;value\n06364;10;" + text + "\n"),
                DossierCsv.wide(SET, DAY).with(profile).read("unit;10\n06364;" + text + "\n"))) {
            String answer = read.failures().isEmpty()
                    ? read.items()
                            .get(0)
                            .observations()
                            .get(0)
                            .value()
                            .orElseThrow()
                            .toString()
                    : read.failures().get(0).reason().name();
            assertThat(answer).isEqualTo(expected);
            read.failures()
                    .forEach(failure -> assertThat(failure.origin().raw()).contains(text));
        }
    }

    @Test
    void aNumberBeyondTheCallersLimitIsNoBadNumber() {
        CsvProfile profile = CsvProfile.standard().limits(Limits.standard().withNumberDigits(3));
        PartialResult<Dossier> read =
                DossierCsv.wide(SET, DAY).with(profile).read("unit,10\n06364,1234\n06523,12345x\n");
        assertThat(places(read.failures())).containsExactly("2:2 LIMIT_EXCEEDED (1234)", "3:2 BAD_NUMBER (12345x)");
        assertThat(messages(read.failures().subList(0, 1), Language.EN))
                .containsExactly("exceeds the limit numberDigits (3)");
        PartialResult<Dossier> standard = DossierCsv.wide(SET, DAY).read("unit,10\n06364," + "1".repeat(31) + "\n");
        assertThat(places(standard.failures())).containsExactly("2:2 BAD_NUMBER (" + "1".repeat(31) + ")");
    }

    @Test
    void numbersAreTheSameWhateverTheirZerosAndDamageIsToldInWords() {
        PartialResult<Dossier> read = DossierCsv.wide(SET, DAY)
                .read(TextSource.of("f.csv", "unit,10,1.1,name\n06364,41.5,x,\n06364,41.50,Đạt,Huyá»‡n\n"));
        assertThat(places(read.failures())).containsExactly("3:1 DUPLICATE_ROW (06364)", "3:4 DAMAGED_TEXT (Huyá»‡n)");
        assertThat(messages(read.failures().subList(1, 2), Language.EN))
                .containsExactly("\"Huyá»‡n\" looks damaged: UTF-8 read as Windows-1252");
    }
}
