package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Objection;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CsvProfile;

class TemplateCsvTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();
    private static final CriteriaSet SET = CATALOG.set("commune-ntm-2021-2025");
    private static final UnitCode COMMUNE = UnitCode.of("06364");

    static List<String> sets() {
        return CATALOG.ids();
    }

    private static PartialResult<Dossier> read(CriteriaSet set, LocalDate day, String text) {
        return DossierCsv.of(set, day).read(TextSource.of("mẫu.csv", text));
    }

    private static List<String> rows(String text, String start) {
        return text.lines().filter(line -> line.startsWith(start)).toList();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void anUnusedTemplateIsReadWithoutAFailureAndSaysNothing(String id) {
        CriteriaSet set = CATALOG.set(id);
        LocalDate last = set.validity().to().orElseThrow();
        PartialResult<Dossier> read =
                read(set, last, TemplateCsv.of(set, Language.VI).write(List.of()));
        assertThat(read.failures()).isEmpty();
        assertThat(read.items()).isEmpty();
    }

    @Test
    void aTemplateForAUnitIsItsEmptyDossier() {
        String text = TemplateCsv.of(SET, Language.VI).write(List.of(COMMUNE));
        PartialResult<Dossier> read = read(SET, LocalDate.of(2023, 12, 31), text);
        assertThat(read.failures()).isEmpty();
        assertThat(read.items()).hasSize(1);
        assertThat(read.items().get(0).unit()).isEqualTo(COMMUNE);
        assertThat(read.items().get(0).observations()).isEmpty();
    }

    @Test
    void aTemplateFilledInRowByRowContradictsNothing() {
        String filled = TemplateCsv.of(SET, Language.VI)
                .write(List.of(COMMUNE))
                .lines()
                .map(line -> line.replaceFirst("^(" + COMMUNE.text() + ",[^,]*,[^,]*),,", "$1,Đạt,"))
                .collect(Collectors.joining("\n"));
        PartialResult<Dossier> read = read(SET, LocalDate.of(2023, 12, 31), filled);
        assertThat(read.failures()).isEmpty();
        assertThat(read.items().get(0).observations())
                .hasSize((int) filled.lines().count() - 1);
    }

    @Test
    void everyIndicatorHasARowForEachUnitOrItsPartsHave() {
        String text = TemplateCsv.of(SET, Language.VI).write(List.of(COMMUNE, UnitCode.of("06523")));
        int items = SET.criteria().stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .mapToInt(indicator -> Math.max(1, indicator.parts().size()))
                .sum();
        assertThat(text.lines()).hasSize(1 + 2 * items);
        assertThat(text.lines().findFirst())
                .contains("unit,indicator,part,value,status,by,region,group,flags,evidence,note,"
                        + "#label,#unit,#required,#grade");
        CriteriaSet model = CATALOG.set("commune-model-2018-2020");
        assertThat(TemplateCsv.of(model, Language.EN).write(List.of()))
                .contains("1.2,base,,,,,,,,,")
                .contains("a figure to compare with");
    }

    @Test
    void theLevelIsThatOfTheRegionOfTheUnit() {
        String text = TemplateCsv.of(SET, Language.VI).write(List.of(COMMUNE));
        assertThat(rows(text, "06364,9.2,").get(0)).endsWith(",%,>= 75 %,chưa kiểm chứng");
        assertThat(rows(text, "06364,10,").get(0))
                .contains("2022: >= 39 triệu đồng/người/năm; 2023: >= 42 triệu đồng/người/năm; ")
                .doesNotContain("2021");
        String onDay =
                TemplateCsv.of(SET, Language.EN).on(LocalDate.of(2023, 12, 31)).write(List.of(COMMUNE));
        assertThat(rows(onDay, "06364,10,").get(0))
                .endsWith(",million VND a person a year,2023: >= 42 million VND a person a year,corroborated"
                        .replace("2023: ", ""));
    }

    @Test
    void withoutAColumnAllAreShownAndAStatedOneIsWritten() {
        String all = TemplateCsv.of(SET, Language.VI).write(List.of());
        assertThat(rows(all, ",9.2,").get(0)).contains("TDMNPB: >= 75 %").contains("DBSH");
        String stated = TemplateCsv.of(SET, Language.VI)
                .inColumn(Column.parse("REGION:DBSH"))
                .write(List.of(COMMUNE));
        assertThat(rows(stated, "06364,").get(0)).startsWith("06364,1.1,,,,,DBSH,,,,,");
        assertThat(rows(stated, "06364,10,").get(0)).contains("2023: >= 56 triệu đồng/người/năm");
        assertThat(read(SET, LocalDate.of(2023, 12, 31), stated).items().get(0).region())
                .map(region -> region.id())
                .contains("DBSH");
        CriteriaSet next = CATALOG.set("commune-ntm-2026-2030");
        assertThat(TemplateCsv.of(next, Language.EN)
                        .inColumn(Column.parse("GROUP:3"))
                        .write(List.of()))
                .contains("general 2026-06-27..: >= 9.5 % a year as a floor, set by the province");
    }

    @Test
    void onADayOnlyWhatIsAskedThenHasARow() {
        CriteriaSet next = CATALOG.set("commune-ntm-2026-2030");
        LocalDate early = LocalDate.of(2026, 3, 1);
        String text = TemplateCsv.of(next, Language.VI).on(early).write(List.of());
        assertThat(rows(text, ",3.6,")).hasSize(1);
        assertThat(rows(TemplateCsv.of(next, Language.VI).write(List.of()), ",3.6,"))
                .hasSize(next.indicator("3.6").orElseThrow().parts().size());
    }

    @Test
    void aUnitThatTheSetDoesNotJudgeIsObjectedTo() {
        TemplateCsv template = TemplateCsv.of(SET, Language.VI);
        assertThat(template.objection("06364")).isEmpty();
        assertThat(reason(template.objection("x"))).contains(FailureReason.BAD_CODE);
        assertThat(reason(template.objection("20"))).contains(FailureReason.UNIT_NOT_OF_SET_LEVEL);
        assertThat(reason(template.objection("99999"))).contains(FailureReason.UNKNOWN_UNIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.write(List.of(UnitCode.of("99999"))))
                .withMessageContaining("99999");
    }

    private static Optional<FailureReason> reason(Optional<Objection> objection) {
        return objection.map(Objection::reason);
    }

    @Test
    void aRowWithAValueButNoUnitIsNotPassedOver() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        String text = TemplateCsv.of(SET, Language.VI).write(List.of()).replaceFirst("\n,1.1,,,", "\n,1.1,,Đạt,");
        assertThat(read(SET, day, text).failures())
                .extracting(failure -> failure.reason())
                .containsExactly(FailureReason.MISSING_CELL);
    }

    @Test
    void bothWaysOfWritingGiveTheSame() {
        StringWriter out = new StringWriter();
        TemplateCsv.of(SET, Language.VI).write(List.of(COMMUNE), out);
        assertThat(out.toString()).isEqualTo(TemplateCsv.of(SET, Language.VI).write(List.of(COMMUNE)));
    }

    @Test
    void codesKeepTheirZerosInASpreadsheetWhereTheProfileAsksForIt() {
        CsvProfile profile = CsvProfile.excelVi().withTextSafeCodes(true);
        String text = TemplateCsv.of(SET, Language.VI).with(profile).write(List.of(COMMUNE));
        assertThat(text).contains("\r\n\"=\"\"06364\"\"\";1.1;");
        PartialResult<Dossier> read =
                DossierCsv.of(SET, LocalDate.of(2023, 12, 31)).with(profile).read(text);
        assertThat(read.failures()).isEmpty();
        assertThat(read.items()).extracting(Dossier::unit).containsExactly(COMMUNE);
    }
}
