package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.observations;
import static vn.ntm.io.csv.Files2023.places;
import static vn.ntm.io.csv.Files2023.read;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Limits;

class DossierHeaderTest {

    @ParameterizedTest
    @CsvSource({
        "unit, 'indicator,value'",
        "value, 'unit,indicator'",
        "value, 'unit,criterion'",
        "indicator, 'unit,value'",
        "unit, ''",
        "unit, 'Mã xã,TC1,TC2'",
        "value, 'unit,indicator,va1ue'",
        "unit, '06364,10,42'",
    })
    void aMissingColumnIsNamed(String missing, String header) {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read(header, "06364,10,42"))
                .withMessageContaining("hồ-sơ.csv: the header has no column \"" + missing + "\"")
                .satisfies(e -> assertThat(e.column()).isEqualTo(missing));
    }

    @Test
    void theMessageShowsWhatTheHeaderHas() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("unit,indicator,va1ue", "06364,10,42"))
                .withMessage("hồ-sơ.csv: the header has no column \"value\", which is required;"
                        + " is it \"va1ue\"?; it has unit, indicator, va1ue");
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read(""))
                .withMessageContaining(": the file is empty, the header has no column")
                .withMessageEndingWith("it has -");
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("x".repeat(500)))
                .withMessageEndingWith("x…");
    }

    @Test
    void aHeaderThatIsFarDownIsLookedForUpToTheLimitAndTheLimitIsNamed() {
        String titles = "Phụ lục\n".repeat(4);
        String text = titles + "unit,indicator,value\n06364,10,42\n";
        DossierCsv codec = DossierCsv.of(Files2023.SET, Files2023.DAY);
        assertThat(codec.read(TextSource.of("f.csv", text)).orThrow()).hasSize(1);
        DossierCsv four =
                codec.with(CsvProfile.standard().limits(Limits.standard().withTitleRows(4)));
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> four.read(TextSource.of("f.csv", text)))
                .withMessageEndingWith("the header is looked for in the first rows only, the limit titleRows (4)")
                .satisfies(e -> assertThat(e.message(Language.VI)).endsWith("theo giới hạn titleRows (4)"));
        DossierCsv five =
                codec.with(CsvProfile.standard().limits(Limits.standard().withTitleRows(5)));
        assertThat(five.read(TextSource.of("f.csv", text)).orThrow()).hasSize(1);
    }

    @Test
    void aShortFileWithoutHeaderNamesNoLimit() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("Danh sách", "Mã;Chỉ tiêu;Kết quả;Ghi chú"))
                .withMessageEndingWith("it has Mã, Chỉ tiêu, Kết quả, Ghi chú");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1),(2),(3)=(1)+(2)", "A,(1),(2)", "(1), ,(3)"})
    void aRowThatNumbersTheColumnsIsNoDataWhereverItStands(String numbers) {
        PartialResult<Dossier> read =
                read("unit,indicator,value", numbers, "06364,10,42", "unit,indicator,value", numbers, "06364,1.1,x");
        assertThat(read.orThrow().get(0).observations()).hasSize(2);
    }

    @Test
    void threeNumbersMayBeData() {
        assertThat(read("unit,indicator,value", "1,2,3").failures()).isNotEmpty();
    }

    @Test
    void columnsComeInAnyOrder() {
        assertThat(read("note,value,indicator,unit", "ghi chú,42,10,06364").items())
                .isEqualTo(
                        read("unit,indicator,note,value", "06364,10,ghi chú,42").items());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNIT,Indicator,vaLUE",
                " unit ,\tindicator,value  ",
                "\u00a0unit,indicator\u202f,value",
                "\"unit\",\"indicator\",\"value\"",
                "unit,indicator,\"value\n\"",
            })
    void aHeaderIsKnownWhateverItsCaseAndBlanks(String header) {
        PartialResult<Dossier> result = read(header, "06364,10,42");
        assertThat(result.failures()).isEmpty();
        assertThat(observations(result)).hasSize(1);
    }

    @Test
    void anUnknownColumnIsReportedAndTheOthersAreRead() {
        PartialResult<Dossier> result = read("unit,indicator,Giá trị,value", "06364,10,1,42");
        assertThat(places(result.failures())).containsExactly("1:3 UNKNOWN_COLUMN (Giá trị)");
        assertThat(result.failures().get(0).origin().header()).contains("Giá trị");
        assertThat(observations(result)).hasSize(1);
    }

    @Test
    void aColumnOfRemarksIsPassedOver() {
        PartialResult<Dossier> result =
                read("unit,indicator,# nội dung,#value,value,#", "06364,10,Thu nhập,>= 42,41,x");
        assertThat(result.failures()).isEmpty();
        assertThat(observations(result))
                .singleElement()
                .satisfies(one -> assertThat(one.raw()).contains("41"));
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstIsReadAndTheOtherReported() {
        PartialResult<Dossier> result = read("unit,indicator,value,VALUE ", "06364,10,42,1");
        assertThat(places(result.failures())).containsExactly("1:4 DUPLICATE_COLUMN (VALUE )");
        assertThat(observations(result))
                .singleElement()
                .satisfies(one -> assertThat(one.raw()).contains("42"));
    }

    @Test
    void columnsThatAnAccentWritesInTwoWaysAreOneUnknownName() {
        String decomposed = Normalizer.normalize("Ghi chú", Normalizer.Form.NFD);
        assertThat(places(read("unit,indicator,value," + decomposed, "06364,10,42,x")
                        .failures()))
                .containsExactly("1:4 UNKNOWN_COLUMN (" + decomposed + ")");
    }

    @Test
    void trailingColumnsWithoutANameAreNoPartOfTheForm() {
        PartialResult<Dossier> result =
                read("unit;indicator;value;;;", "06364;10;42;;;", "06364;1.1;Đạt", "06364;1.2;Đạt;;;;;;", ";;;;;");
        assertThat(result.failures()).isEmpty();
        assertThat(observations(result)).hasSize(3);
    }

    @Test
    void aValueUnderNoHeaderIsReported() {
        assertThat(places(read("unit,indicator,value,,", "06364,10,41,5,").failures()))
                .containsExactly("2:4 EXTRA_CELL (5)");
        PartialResult<Dossier> numbered = read(",unit,,indicator,value", "1,06364,,10,42");
        assertThat(places(numbered.failures())).containsExactly("1:1 UNKNOWN_COLUMN ()");
        assertThat(observations(numbered)).hasSize(1);
    }

    @Test
    void blankRowsBeforeTheHeaderAreCountedAndPassedOver() {
        assertThat(places(read("", ";;;", "  ;;", "unit;indicator;value;", "", "06364;10;4.2;")
                        .failures()))
                .containsExactly("6:3 BAD_NUMBER (4.2)");
    }

    @Test
    void aBrokenHeaderIsNotReplacedByARowOfData() {
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> read("\"unit,indicator,value", "06364,10,50", "unit,indicator,value"))
                .withMessageStartingWith("hồ-sơ.csv: the header (line 1): ");
    }
}
