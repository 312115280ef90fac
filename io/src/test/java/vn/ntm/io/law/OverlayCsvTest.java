package vn.ntm.io.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.ntm.io.csv.Files2023.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.IndicatorEvaluation;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.Files2023;

class OverlayCsvTest {

    private static final String SET = "commune-ntm-2021-2025";
    private static final String SHORT = "set,indicator,axis,from,op,value,act";

    private static OverlayReading read(String... lines) {
        return OverlayCsv.of(CriteriaCatalog.standard()).read(TextSource.of("mức.csv", String.join("\n", lines)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"set", "indicator", "axis", "from", "op", "value", "act"})
    void aMissingColumnIsNamed(String column) {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read(SHORT.replace(column, "x")))
                .withMessageContaining("mức.csv: the header has no column \"" + column + "\"")
                .satisfies(e -> assertThat(e.column()).isEqualTo(column));
    }

    @Test
    void whatARowLeavesOutHasADefault() {
        OverlayReading reading = read(SHORT, SET + ",2.1,GENERAL,2022-06-01,>=,100,15/2022/QĐ-UBND");
        assertThat(reading.failures()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        Overlay overlay = reading.orThrow();
        assertThat(overlay.name()).isEqualTo("mức.csv");
        Overlay.Row row = overlay.rows().get(0);
        assertThat(row.set()).isEqualTo(SET);
        assertThat(row.origin().orElseThrow().line()).isEqualTo(2);
        Threshold threshold = row.threshold();
        assertThat(threshold.indicator()).isEqualTo("2.1");
        assertThat(threshold.part()).isEmpty();
        assertThat(threshold.column()).isEqualTo(Column.GENERAL);
        assertThat(threshold.validity()).isEqualTo(Validity.from(LocalDate.of(2022, 6, 1)));
        assertThat(threshold.operator()).isEqualTo(Operator.AT_LEAST);
        assertThat(threshold.value()).hasToString("Optional[100]");
        assertThat(threshold.unit().id()).isEqualTo("%");
        assertThat(threshold.setBy()).isEqualTo(Authority.PROVINCE);
        assertThat(threshold.mode()).isEqualTo(Threshold.Mode.EXACT);
        assertThat(threshold.grade()).isEqualTo(Grade.VERIFIED);
        assertThat(threshold.citation().act()).isEqualTo("15/2022/QĐ-UBND");
        assertThat(threshold.citation().source()).contains("mức.csv");
        assertThat(threshold.citation().checkedOn()).isEmpty();
        assertThat(threshold.note()).isEmpty();
    }

    @Test
    void aRowIsReadWithAllItHolds() {
        Threshold threshold = read(
                        "set,indicator,part,axis,key,from,to,op,value,unit,set_by,mode,status,act,article,source,checked_on,note",
                        SET
                                + ",12.1,male,REGION,TDMNPB,2023-01-01,2024-12-31,>,70.5,%,MINISTRY:BLDTBXH,FLOOR,UNVERIFIED,"
                                + "1/QĐ,Điều 2,công báo,2023-02-01,\"tạm, chờ bản chính\"")
                .orThrow()
                .rows()
                .get(0)
                .threshold();
        assertThat(threshold.part()).contains("male");
        assertThat(threshold.column()).isEqualTo(Column.parse("REGION:TDMNPB"));
        assertThat(threshold.validity()).isEqualTo(Validity.parse("2023-01-01..2024-12-31"));
        assertThat(threshold.required()).contains("> 70.5");
        assertThat(threshold.setBy()).isEqualTo(Authority.ministry("BLDTBXH"));
        assertThat(threshold.mode()).isEqualTo(Threshold.Mode.FLOOR);
        assertThat(threshold.grade()).isEqualTo(Grade.UNVERIFIED);
        assertThat(threshold.citation().article()).contains("Điều 2");
        assertThat(threshold.citation().source()).contains("công báo");
        assertThat(threshold.citation().checkedOn()).contains(LocalDate.of(2023, 2, 1));
        assertThat(threshold.note()).contains("tạm, chờ bản chính");
    }

    @Test
    void decimalsAreThoseOfTheFile() {
        OverlayReading reading = read(
                SHORT.replace(',', ';'),
                SET + ";2.1;GENERAL;2022-06-01;>=;99,5;15/2022/QĐ-UBND",
                SET + ";2.2;GENERAL;2022-06-01;>=;99.5;15/2022/QĐ-UBND");
        assertThat(reading.overlay().rows().get(0).threshold().required()).contains(">= 99.5");
        assertThat(places(reading.failures())).containsExactly("3:6 BAD_NUMBER (99.5)");
    }

    @Test
    void aFileThatMustBeWholeThrows() {
        assertThatExceptionOfType(FailuresException.class)
                .isThrownBy(() -> read(SHORT, SET + ",2.1,GENERAL,2022-06-01,>=,x,15/QĐ-UBND")
                        .orThrow())
                .withMessageStartingWith("mức.csv:2:6: BAD_NUMBER");
    }

    @Test
    void laidOverTheCatalogueItChangesTheVerdictAndIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("mức-tỉnh.csv"),
                "\uFEFF" + SHORT + "\r\n" + SET + ",2.1,GENERAL,2022-06-01,>=,80,15/2022/QĐ-UBND\r\n",
                StandardCharsets.UTF_8);
        CriteriaCatalog national = CriteriaCatalog.standard();
        CriteriaCatalog ours = national.with(OverlayCsv.standard().read(file).orThrow());
        assertThat(judged(national.set(SET)).reason()).contains(UndeterminedReason.THRESHOLD_DELEGATED);
        IndicatorEvaluation judged = judged(ours.set(SET));
        assertThat(judged.verdict()).isEqualTo(Verdict.MET);
        assertThat(judged.required()).contains(">= 80");
        assertThat(judged.deciding().overlay()).contains(file.toString());
        assertThat(judged.deciding().act()).contains("15/2022/QĐ-UBND");
    }

    private static IndicatorEvaluation judged(CriteriaSet set) {
        Dossier dossier =
                Files2023.read("unit,indicator,value", "06364,2.1,85").orThrow().get(0);
        return Evaluator.of(set, Policy.strict()).evaluate(dossier).criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> indicator.no().equals("2.1"))
                .findFirst()
                .orElseThrow();
    }
}
