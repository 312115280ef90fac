package vn.ntm.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnusableInputException;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.csv.LedgerReading;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.csv.WideDossierCsv;
import vn.ntm.io.form.ResultMatrix;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.WordingCsv;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.BandFormCsv;
import vn.ntm.io.report.CapitalFormCsv;
import vn.ntm.io.report.CommuneResultFormCsv;
import vn.ntm.io.report.CriteriaByGroupFormCsv;
import vn.ntm.io.report.FormGroup;
import vn.ntm.io.report.ProgressFormCsv;

/**
 * What must hold of every reader of tables, whatever the bytes: values and failures with places and messages, or the
 * one documented exception for an input that cannot be used at all. The first byte chooses the reader.
 */
final class AnyBytes {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final CriteriaSet FOUR = CriteriaCatalog.standard().set("commune-model-2021-2025");
    private static final ResultMatrixCsv MATRIX =
            ResultMatrixCsv.of(FOUR, CsvProfile.excelVi().withSeparatorShown());

    private static final BandFormCsv BANDS =
            BandFormCsv.of(SET, DAY).with(CsvProfile.excelVi().withSeparatorShown());
    private static final ProgressFormCsv PROGRESS = ProgressFormCsv.of(
                    SET, Bands.parse("19,0-18"), List.of(FormGroup.of("a", "Nhóm A")), DAY)
            .with(CsvProfile.excelVi().withSeparatorShown());
    private static final CriteriaByGroupFormCsv CRITERIA = CriteriaByGroupFormCsv.of(
                    SET, List.of(FormGroup.of("a", "Nhóm A"), FormGroup.of("b", "Nhóm B")), DAY)
            .with(CsvProfile.excelVi().withSeparatorShown());
    private static final CapitalFormCsv CAPITAL = CapitalFormCsv.of(
                    CapitalHeading.of("CENTRAL", 2023),
                    CapitalSeries.plan(PlanBasis.WHOLE),
                    CapitalSeries.DISBURSED,
                    DAY)
            .with(CsvProfile.excelVi().withSeparatorShown());
    private static final CommuneResultFormCsv RESULTS =
            CommuneResultFormCsv.of(SET, UnitCode.of("06364"), ReportingPeriod.ofHalf(2023, 2));

    private static final List<Function<TextSource, List<Failure>>> READERS = List.of(
            AnyBytes::matrix,
            AnyBytes::matrix,
            source -> DossierCsv.of(SET, DAY).read(source).failures(),
            source -> UnitCsv.of(UnitRegistry.standard()).read(source).failures(),
            source -> OverlayCsv.standard().read(source).failures(),
            AnyBytes::ledger,
            AnyBytes::wide,
            source -> WordingCsv.standard().read(source).failures(),
            source -> BANDS.read(source).failures(),
            source -> PROGRESS.read(source).failures(),
            source -> CAPITAL.read(source).failures(),
            source -> RESULTS.read(source).failures(),
            source -> CRITERIA.read(source).failures());

    /** A file of each form, with the number of its reader before it. */
    private static final List<String> SEEDS = List.of("""
            \u0002unit,indicator,criterion,part,value,status,flags
            06364,10,,,41.5,,
            06364,12.1,,male,"63",MEASURED,
            """, """
            \u0003code,name,type,parent,from,to,basis,act
            thon-ls:1,Thôn Một,VILLAGE,06364,2020-01-01,,ACT,1/QĐ
            """, """
            \u0004set,indicator,part,axis,key,from,op,value,act
            commune-ntm-2021-2025,10,,REGION,TDMNPB,2023-01-01,>=,43,1/QĐ-UBND
            """, """
            \u0005unit,tier,event,date,act,for_year,in_force,source,note
            06364,NTM,RECOGNISED,2023-05-01,1/QĐ-UBND,2022,,,
            6364,NTM,REVOKED,2022-05-01,,2022.0,2022-06-01,"Báo
            cáo",'=1
            """, """
            \u0000STT;Mã xã;Tên xã;TC1;TC2;TC3;TC4;Tổng số tiêu chí đạt;Ghi chú
            (1);(2);(3);(4);(5);(6);(7);(8);(9)
            I;;Huyện A;1;1;0;1;3;
            1;00123;Xã A;x;Đạt;KĐG;Chưa đạt;2;=1+1
            ;;Tỷ lệ %;100;50,0;;;;
            ;;Bình quân;;;;;1,5;
            """, """
            \u0005unit;name;date;flags;1.1;10;12.1/male;TC8
            06364;"Xã; A";2023-12-31;;x;41,5;63,0;Đạt
            06364;Xã A;2023-12-31;;x;41,50;63;Đạt
            06523;Xã B;;;KAD;-0,5;;
            """, """
            \u0006set,indicator,part,wording_vi,wording_en
            commune-ntm-2021-2025,12.1,male,Nam,Men
            """, """
            \010Số liệu đến ngày: 2023-12-31;;;
            Nhóm;Số xã;Ít nhất;Nhiều nhất;Tỷ lệ (%)
            19 tiêu chí;7;7;8;4,6%
            Tổng cộng;1.152;;;
            """, """
            \011Nhóm xã;Tổng số xã;Số xã có kết quả;19 tiêu chí;Dưới 19 tiêu chí
            Nhóm A;10;9;4;5
            Tổng cộng;10;;4;5
            """, """
            \012Đơn vị tính: tỷ đồng;;
            Nguồn vốn;Kế hoạch;Kết quả;Tỷ lệ (%)
            Tổng cộng;1.000,5;300;29,985
            ĐTPT;;0;
            """, """
            \013Mục,Giá trị trong kỳ,Kết quả trong kỳ
            Tiêu chí 10,,Đạt
            Chỉ tiêu 10,"41.5",Chưa đạt
            Số tiêu chí đạt,,19
            """, """
            \014Tiêu chí;Nhóm A;Nhóm A (nhiều nhất);Nhóm B;Cộng;Tỷ lệ (%)
            Số xã có kết quả;9;;5;14;100
            Tiêu chí 10;4;6;5;9;64,3
            """);

    private AnyBytes() {}

    static void check(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        TextSource source =
                TextSource.of("x.csv", new ByteArrayInputStream(Arrays.copyOfRange(bytes, 1, bytes.length)));
        List<Failure> failures;
        try {
            failures = READERS.get(Math.floorMod(bytes[0], READERS.size())).apply(source);
        } catch (UnusableInputException e) {
            assertFalse(e.message(Language.VI).isBlank());
            assertFalse(e.message(Language.EN).isBlank());
            return;
        }
        for (Failure failure : failures) {
            assertTrue(failure.origin().line() >= 1);
            assertFalse(failure.toText(Language.VI).isBlank());
            assertFalse(failure.toText(Language.EN).isBlank());
        }
    }

    /** Streaming and reading have to agree. */
    private static List<Failure> wide(TextSource source) {
        String text = source.text();
        WideDossierCsv codec = DossierCsv.wide(SET, DAY);
        PartialResult<CompactDossier> read = codec.readCompact(TextSource.of("x.csv", text));
        List<CompactDossier> streamed = new ArrayList<>();
        List<Failure> failures = codec.forEachCompact(TextSource.of("x.csv", text), streamed::add);
        assertTrue(streamed.equals(read.items()));
        assertTrue(codec.read(TextSource.of("x.csv", text)).items().size() == streamed.size());
        return failures;
    }

    private static List<Failure> matrix(TextSource source) {
        ResultMatrix form = MATRIX.read(source);
        List<ResultRow> rows = form.items();
        Progress progress = rows.stream().collect(Progress.collector(FOUR));
        assertTrue(progress.units() == rows.size());
        form.controls().forEach(control -> assertTrue(control.line() >= 1));
        return form.failures();
    }

    private static List<Failure> ledger(TextSource source) {
        LedgerReading reading = LedgerCsv.standard().read(source);
        LedgerOnDay day = reading.ledger().on(DAY, UnitRegistry.standard(), CarryOver.standard());
        List<Failure> failures = new ArrayList<>(reading.failures());
        day.findings().forEach(finding -> failures.add(finding.failure()));
        day.untraced().forEach(unit -> failures.addAll(unit.failures()));
        return failures;
    }

    /** Returns what a fuzzer begins with: a file of each form, and the files of defects. */
    static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        SEEDS.forEach(seed -> seeds.add(seed.getBytes(StandardCharsets.UTF_8)));
        for (String file : List.of("everything-at-once.csv", "separated-by-tabs.csv", "header-in-two-rows.csv")) {
            try (InputStream stream = AnyBytes.class.getResourceAsStream("/vn/ntm/io/form/" + file)) {
                if (stream == null) {
                    throw new IllegalStateException("not there: " + file);
                }
                byte[] bytes = stream.readAllBytes();
                byte[] seed = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, seed, 1, bytes.length);
                seeds.add(seed);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return seeds;
    }
}
