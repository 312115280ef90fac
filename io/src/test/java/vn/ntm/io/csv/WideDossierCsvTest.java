package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;
import static vn.ntm.io.csv.Files2023.messages;
import static vn.ntm.io.csv.Files2023.places;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Limits;

class WideDossierCsvTest {

    private static final WideDossierCsv CODEC = DossierCsv.wide(SET, DAY);

    private static TextSource file(String... lines) {
        return TextSource.of("f.csv", String.join("\n", lines));
    }

    private static PartialResult<Dossier> read(String... lines) {
        return CODEC.read(file(lines));
    }

    @Test
    void aRowIsAUnitAndAColumnAThingThatIsAsked() {
        PartialResult<Dossier> read = read(
                "STT;Mã xã;Tên xã;Vùng;1.1;10;12.1/male;Tiêu chí 8;Chỉ tiêu 13.4;Ghi chú",
                "1;06364;Chiến Thắng;TDMNPB;Đạt;41,5;63;chưa đạt;KAD;",
                "2;06523;Chi Lăng;;x;;;;KĐG;");
        assertThat(read.failures()).isEmpty();
        assertThat(read.items().get(0))
                .isEqualTo(Dossier.of(UnitCode.of("06364"), DAY)
                        .region(EconomicRegions.TDMNPB)
                        .attested("1.1", Finding.MET)
                        .attestedCriterion("8", Finding.NOT_MET)
                        .measured("10", "41.5")
                        .measured("12.1", "male", "63")
                        .notApplicable("13.4")
                        .build());
        assertThat(read.items().get(1))
                .isEqualTo(Dossier.of(UnitCode.of("06523"), DAY)
                        .attested("1.1", Finding.MET)
                        .notAssessed("13.4")
                        .build());
    }

    @Test
    void aSecondHeaderRowNamesWhatIsMergedInTheFirst() {
        PartialResult<Dossier> read = read(
                "STT;Mã xã;Kết quả theo chỉ tiêu;;;Ghi chú",
                ";;1.1;10;12.1/male;",
                "(1);(2);(3);(4);(5);(6)",
                "1;06364;x;41,5;63;",
                "STT;Mã xã;Kết quả theo chỉ tiêu;;;Ghi chú",
                ";;1.1;10;12.1/male;",
                "2;06523;x;;;");
        assertThat(read.failures()).isEmpty();
        assertThat(read.items()).hasSize(2);
        assertThat(read.items().get(0).observations()).hasSize(3);
    }

    @Test
    void whatIsAcceptedInACellIsAllNamed() {
        PartialResult<Dossier> read = read("Mã xã;1.1", "06364;đúng");
        assertThat(messages(read.failures(), Language.VI))
                .singleElement()
                .asString()
                .isEqualTo("«đúng» không hợp lệ ở đây; chấp nhận: "
                        + CsvProfile.excelVi().vocabulary().words().entrySet().stream()
                                .filter(word -> word.getValue() != CellToken.BASICALLY_MET)
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", ")));
    }

    @Test
    void aCellThatCannotBeUsedIsReportedAndTheRestOfItsRowIsRead() {
        PartialResult<Dossier> read = read(
                "Mã xã;1.1;10;TC l9;note", "6364;Cơ bản đạt;1.234;x;Huyá»‡n", "06523;41;3,5e1;;", "06523x;Đạt;40;;");
        assertThat(places(read.failures()))
                .containsExactly(
                        "1:4 UNKNOWN_COLUMN (TC l9)",
                        "2:1 CODE_REPAIRED (6364)",
                        "2:2 BAD_TOKEN (Cơ bản đạt)",
                        "2:3 BAD_NUMBER (1.234)",
                        "2:5 DAMAGED_TEXT (Huyá»‡n)",
                        "3:2 BAD_TOKEN (41)",
                        "4:1 UNKNOWN_UNIT (06523x)");
        assertThat(messages(read.failures().subList(0, 1), Language.VI))
                .containsExactly("không có cột nào tên «TC l9» trong mẫu này; có phải là «TC19»?");
        assertThat(read.items()).hasSize(2);
        assertThat(read.items().get(1).observations())
                .singleElement()
                .satisfies(one -> assertThat(one.value()).hasToString("Optional[35]"));
    }

    @Test
    void theSameUnitTwiceCountsOnceOrNotAtAll() {
        String[] lines = {
            "unit,10,1.1", "06364,41.5,x", "06523,40,x", "06364, 41.5 ,x", "06523,40.5,x", "06523,40,x", "06352,1,"
        };
        PartialResult<Dossier> read = read(lines);
        assertThat(read.items()).extracting(Dossier::unit).containsExactly(UnitCode.of("06364"), UnitCode.of("06352"));
        assertThat(places(read.failures()))
                .containsExactly(
                        "3:1 CONTRADICTING_ROWS (06523)",
                        "4:1 DUPLICATE_ROW (06364)",
                        "5:1 CONTRADICTING_ROWS (06523)",
                        "6:1 CONTRADICTING_ROWS (06523)");
        assertThat(messages(read.failures(), Language.EN))
                .containsExactly(
                        "contradicts line 5; neither is used",
                        "says the same as line 2; one is kept",
                        "contradicts line 3; neither is used",
                        "contradicts line 5; neither is used");
        List<Dossier> streamed = new ArrayList<>();
        List<Failure> failures = CODEC.forEach(file(lines), streamed::add);
        assertThat(streamed).isEqualTo(read.items());
        assertThat(failures).isEqualTo(read.failures());
    }

    @Test
    void aUnitMayComeUpOnSeveralDays() {
        PartialResult<Dossier> read =
                read("unit,Ngày xét,1.1", "06364,2023-06-30,x", "06364,2023-12-31,x", "06364,30/6/2023,x", "06364,,x");
        assertThat(read.items()).extracting(Dossier::date).hasToString("[2023-06-30, 2023-12-31]");
        assertThat(places(read.failures())).containsExactly("4:2 BAD_DATE (30/6/2023)", "5:1 DUPLICATE_ROW (06364)");
    }

    @Test
    void aWholeAndAPieceOfItContradictEachOther() {
        PartialResult<Dossier> read = read("unit,TC10,10", "06364,Đạt,41", "06523,,41");
        assertThat(places(read.failures())).containsExactly("2:1 CONTRADICTING_ROWS (06364)");
        assertThat(read.items()).extracting(Dossier::unit).containsExactly(UnitCode.of("06523"));
    }

    @Test
    void compactDossiersAreThoseThatAnEvaluatorMakesOfTheOthers() {
        TextSource source =
                file("unit,region,1.1,10,12.1/male,12.1/female", "06364,,x,41.12345,63,58.2", "06523,DBSH,,42,,");
        Evaluator evaluator = Evaluator.of(SET, Policy.strict());
        List<CompactDossier> expected =
                CODEC.read(source).items().stream().map(evaluator::compact).toList();
        assertThat(CODEC.readCompact(source).items()).isEqualTo(expected).hasSize(2);
        List<CompactDossier> streamed = new ArrayList<>();
        assertThat(CODEC.forEachCompact(source, streamed::add)).isEmpty();
        assertThat(streamed).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsWrittenIsRead(boolean spreadsheet) {
        WideDossierCsv codec = spreadsheet ? CODEC.with(CsvProfile.excelVi()) : CODEC;
        List<Dossier> dossiers = read(
                        "unit,region,1.1,10,12.1/male,TC8,13.4",
                        "06364,TDMNPB,x,-1234.5,63,không,KAD",
                        "06523,,,,,,KĐG")
                .items();
        String text = codec.write(dossiers);
        assertThat(text.lines().findFirst())
                .contains(
                        spreadsheet
                                ? "\uFEFFunit;region;group;flags;1.1;TC8;10;12.1/male;13.4"
                                : "unit,region,group,flags,1.1,TC8,10,12.1/male,13.4");
        PartialResult<Dossier> again = codec.read(text);
        assertThat(again.failures()).isEmpty();
        assertThat(again.items()).isEqualTo(dossiers).hasSize(2);
    }

    @Test
    void everyDoorGivesTheSame(@TempDir Path folder) throws Exception {
        String text = "Mã xã;10\n06364;41,5\n99999;1\n";
        Path path = Files.writeString(folder.resolve("x.csv"), text);
        String name = path.toString();
        PartialResult<Dossier> expected = CODEC.read(path);
        assertThat(expected.items()).hasSize(1);
        assertThat(CODEC.read(TextSource.of(name, text))).isEqualTo(expected);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(CODEC.read(TextSource.of(name, new ByteArrayInputStream(bytes))))
                .isEqualTo(expected);
        assertThat(CODEC.read(TextSource.of(name, new StringReader(text)))).isEqualTo(expected);
        assertThat(CODEC.read(text)).isEqualTo(CODEC.read(new ByteArrayInputStream(bytes)));
        assertThat(CODEC.read(text)).isEqualTo(CODEC.read(new StringReader(text)));
    }

    @Test
    void aSourceThatCannotBeReadTwiceIsNotStreamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.forEach(TextSource.of("in", new StringReader("unit,10")), any -> {}))
                .withMessageStartingWith("source in can be read only once");
    }

    @Test
    void aFileWithoutUnitsIsRefused() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("Tên xã,10", "Chi Lăng,41"))
                .satisfies(e -> assertThat(e.column()).isEqualTo("unit"));
    }

    @Test
    void failuresBeyondTheLimitAreCounted() {
        CsvProfile few = CsvProfile.plain().limits(Limits.standard().withFailures(2));
        List<Failure> failures = CODEC.with(few)
                .read("unit,10\na,1\nb,1\nc,1\n06364,1e999999999\n")
                .failures();
        assertThat(places(failures))
                .containsExactly("2:1 UNKNOWN_UNIT (a)", "3:1 UNKNOWN_UNIT (b)", "5:0 FAILURES_LEFT_OUT");
        assertThat(messages(failures.subList(2, 3), Language.EN))
                .containsExactly("2 more failures are not listed, beyond the limit failures (2)");
    }

    @Test
    void titlesNumbersAndRepeatedHeadersAreNoData() {
        PartialResult<Dossier> read = read(
                "Biểu tổng hợp, năm 2023",
                "Đơn vị tính: triệu đồng;;;",
                "STT;Mã xã;\"Chỉ",
                "tiêu 10\";Ghi chú",
                "(1);(2);(3);(4)=(3)+1",
                "1;06364;41,5;'=1+1",
                "STT;MÃ XÃ;Chỉ tiêu 10;Ghi chú",
                "2;06523;4x;",
                ";;;;;");
        assertThat(places(read.failures())).containsExactly("8:3 BAD_NUMBER (4x)");
        assertThat(read.items()).hasSize(2);
    }

    @Test
    void aSelfAssessmentIsNotWrittenAsIfItWereAnAppraisal() {
        Dossier own = Dossier.of(UnitCode.of("06364"), DAY)
                .addObservations(Observation.builder()
                        .subject(Subject.indicator("1.1"))
                        .status(Observation.Status.ATTESTED)
                        .finding(Finding.MET)
                        .by(Assessor.SELF)
                        .build())
                .build();
        String refusal =
                "dossiers: that of indicator 1.1 of 06364 is by SELF; the form has no place for it, and would be read"
                        + " as by APPRAISAL";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.write(List.of(own)))
                .withMessage(refusal);
        DossierLayout layout = DossierLayout.of(SET, DAY);
        CompactDossier compact = CompactDossier.of(layout, UnitCode.of("06364"), DAY, Optional.empty())
                .attested(layout.slot("1.2"), Finding.MET)
                .by(Assessor.SELF)
                .attested(layout.slot("1.1"), Finding.MET)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CODEC.writeCompact(List.of(compact)))
                .withMessage(refusal);
        assertThat(DossierCsv.of(SET, DAY)
                        .read(DossierCsv.of(SET, DAY).write(List.of(own)))
                        .orThrow()
                        .get(0)
                        .observations())
                .as("the long form says whose it is")
                .extracting(Observation::by)
                .containsExactly(Assessor.SELF);
    }
}
