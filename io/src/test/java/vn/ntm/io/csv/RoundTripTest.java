package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.OverlayReading;
import vn.ntm.io.profile.CsvProfile;

/** What a codec writes by a profile it reads by the same. */
class RoundTripTest {

    private static final String NOTE = "=1+1; \"nói\",\nxã | '+x";

    static Stream<CsvProfile> profiles() {
        return Stream.of(
                CsvProfile.standard(),
                CsvProfile.plain(),
                CsvProfile.excelVi(),
                CsvProfile.plain().withSeparator('|').withFormulaGuard(false));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void dossiersComeBack(CsvProfile profile) {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), DAY)
                .attested("1.1", Finding.MET)
                .attestedCriterion("8", Finding.NOT_MET)
                .measured("10", "-1234.5")
                .measured("12.1", "male", "63")
                .notApplicable("13.4")
                .addObservations(Observation.builder()
                        .subject(Subject.indicator("2.1"))
                        .status(Observation.Status.NOT_ASSESSED)
                        .by(Assessor.SELF)
                        .note(NOTE)
                        .build())
                .build();
        Dossier empty = Dossier.of(UnitCode.of("06523"), DAY).build();
        DossierCsv codec = DossierCsv.of(SET, DAY).with(profile);
        String text = codec.write(List.of(dossier, empty));
        PartialResult<Dossier> read = codec.read(text);
        assertThat(read.failures()).isEmpty();
        assertThat(codec.write(read.items())).isEqualTo(text);
        assertThat(read.items()).extracting(Dossier::unit).containsExactly(dossier.unit(), empty.unit());
        List<Observation> observations = read.items().get(0).observations();
        assertThat(observations.get(5).note()).contains(NOTE);
        assertThat(observations.get(2).value()).hasToString("Optional[-1234.5]");
    }

    @Test
    void aDossierOfAnotherDayHasNoPlaceInTheFile() {
        Dossier other = Dossier.of(UnitCode.of("06364"), DAY.minusDays(1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DossierCsv.of(SET, DAY).write(List.of(other)))
                .withMessage("dossiers: that of 06364 is of 2023-12-30, the file of 2023-12-31");
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void levelsComeBack(CsvProfile profile) {
        String file = """
                set,indicator,axis,key,from,op,value,act,article,source,note
                commune-ntm-2021-2025,17.6,REGION,TDMNPB,2022-03-08,>=,70.5,12/2022/QĐ-UBND,Điều 2,công báo,=ghi chú
                """;
        OverlayReading given = OverlayCsv.standard().read(file);
        assertThat(given.failures()).isEmpty();
        OverlayCsv codec = OverlayCsv.standard().with(profile);
        OverlayReading read = codec.read(codec.write(given.overlay()));
        assertThat(read.failures()).isEmpty();
        assertThat(read.overlay().rows()).hasSize(1);
        assertThat(read.overlay().rows().get(0).threshold())
                .isEqualTo(given.overlay().rows().get(0).threshold());
    }

    /** Numbers, parts and groups come from programs, and from JSON that somebody sent. */
    @Test
    void noCellOfACallersTextIsAFormula() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), DAY)
                .group("=1+1")
                .attested("=2+2", Finding.MET)
                .attestedCriterion("+3", Finding.MET)
                .measured("12.1", "@cmd", "3")
                .build();
        assertThat(DossierCsv.of(SET, DAY).write(List.of(dossier))).isEqualTo("""
                unit,indicator,criterion,part,status,value,by,region,group,flags,evidence,note
                06364,'=2+2,,,ATTESTED,Đạt,APPRAISAL,,'=1+1,,,
                06364,,'+3,,ATTESTED,Đạt,APPRAISAL,,,,,
                06364,12.1,,'@cmd,MEASURED,3,APPRAISAL,,,,,
                """);
        Dossier grouped = Dossier.of(UnitCode.of("06364"), DAY).group("-1").build();
        assertThat(DossierCsv.wide(SET, DAY).write(List.of(grouped))).endsWith("\n06364,,'-1,\n");
    }

    @Test
    void noCellOfALevelIsAFormula() {
        Threshold made = Threshold.builder()
                .indicator("=1+1")
                .part("+2")
                .column(Column.of(Axis.GROUP, "@3"))
                .validity(Validity.from(DAY))
                .operator(Operator.AT_LEAST)
                .value(Decimal.of(80))
                .unit(MeasureUnit.of("%", "%", "%"))
                .setBy(Authority.PROVINCE)
                .mode(Threshold.Mode.EXACT)
                .grade(Grade.VERIFIED)
                .citation(Citation.of("=5"))
                .build();
        Overlay overlay = Overlay.of("x", List.of(Overlay.Row.of("-4", made)));
        assertThat(OverlayCsv.standard().write(overlay))
                .contains("\n'-4,'=1+1,'+2,GROUP,'@3,")
                .contains(",'=5,");
    }
}
