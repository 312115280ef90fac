package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;
import static vn.ntm.io.csv.Files2023.places;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.TextSource;

/** What the wide form says of a unit beside its results, and of its own header. */
class WideColumnsTest {

    private static final WideDossierCsv CODEC = DossierCsv.wide(SET, DAY);

    private static TextSource file(String... lines) {
        return TextSource.of("f.csv", String.join("\n", lines));
    }

    @Test
    void aRegionOrAFlagThatIsNoneIsReportedAndTheRestOfTheRowIsRead() {
        PartialResult<Dossier> read = CODEC.read(file(
                "unit,region,flags,1.1",
                "06364,XX,,x",
                "06523,TN,NORTHERN_MOUNTAIN_COLUMN,x",
                "06352,TDMNPB,NO_SUCH_FLAG,x",
                "06481,,,x"));
        assertThat(places(read.failures())).containsExactly("2:2 BAD_TOKEN (XX)", "4:3 BAD_TOKEN (NO_SUCH_FLAG)");
        assertThat(read.failures().get(0).message(Language.EN)).contains("TDMNPB");
        assertThat(read.failures().get(1).message(Language.EN)).contains("NORTHERN_MOUNTAIN_COLUMN");
        assertThat(read.items()).hasSize(4);
        assertThat(read.items().get(0).region()).isEmpty();
        assertThat(read.items().get(1).region()).contains(EconomicRegions.TN);
        assertThat(read.items().get(1).flags()).containsExactly(Flag.NORTHERN_MOUNTAIN_COLUMN);
        assertThat(read.items().get(2).region()).contains(EconomicRegions.TDMNPB);
        assertThat(read.items().get(2).flags()).isEmpty();
        assertThat(read.items().get(3).region()).isEmpty();
    }

    @Test
    void aGroupIsOneOfTheSet() {
        WideDossierCsv codec =
                DossierCsv.wide(CriteriaCatalog.standard().set("commune-ntm-2026-2030"), LocalDate.of(2027, 12, 31));
        PartialResult<Dossier> one = codec.read(file("unit,group,3.1", "06364,1,10"));
        assertThat(one.failures()).isEmpty();
        assertThat(one.items()).extracting(Dossier::group).containsExactly(Optional.of("1"));
        PartialResult<Dossier> none = codec.read(file("unit,group,3.1", "06364,9,10"));
        assertThat(none.items()).extracting(Dossier::group).containsExactly(Optional.empty());
        assertThat(places(none.failures()))
                .singleElement()
                .asString()
                .startsWith("2:2 ")
                .endsWith(" (9)");
    }

    @Test
    void aGradeIsWrittenByItsWord() {
        WideDossierCsv codec = DossierCsv.wide(CriteriaCatalog.standard().set("commune-advanced-2021-2025"), DAY);
        MeasureUnit scale = CriteriaCatalog.standard().unit("grade").orElseThrow();
        String word = scale.grades().get(1);
        PartialResult<Dossier> read = codec.read(file("unit,3.6", "06364," + word, "06523,no such grade"));
        assertThat(read.items().get(0).observations())
                .singleElement()
                .satisfies(found -> assertThat(found.value()).contains(Decimal.of(2)));
        assertThat(places(read.failures())).containsExactly("3:2 BAD_TOKEN (no such grade)");
        assertThat(read.failures().get(0).message(Language.EN)).contains(word);
        StringWriter written = new StringWriter();
        codec.write(read.items().subList(0, 1), written);
        assertThat(written.toString()).contains(word);
    }

    @Test
    void theHeaderTellsWhereEachColumnStands() {
        assertThat(CODEC.columns(file("Mã xã;Tên xã;1.1;10", "06364;Chiến Thắng;x;41")))
                .hasEntrySatisfying("unit", at -> assertThat(at.column()).isEqualTo(1))
                .hasEntrySatisfying("10", at -> {
                    assertThat(at.column()).isEqualTo(4);
                    assertThat(at.line()).isEqualTo(1);
                    assertThat(at.file()).isEqualTo("f.csv");
                    assertThat(at.header()).contains("10");
                })
                .hasEntrySatisfying("1.1", at -> assertThat(at.column()).isEqualTo(3));
        assertThat(CODEC.columns(file("BÁO CÁO", "Mã xã;10")))
                .hasEntrySatisfying("10", at -> assertThat(at.line()).isEqualTo(2));
    }

    @Test
    void aHeaderThatComesTwiceIsOneHeader() {
        PartialResult<Dossier> read =
                CODEC.read(file("Mã xã,1.1,Nội dung khác,10", "mã  xã,1.1,Nội dung khác,10", "06364,x,,41.5"));
        assertThat(places(read.failures())).containsExactly("1:3 UNKNOWN_COLUMN (Nội dung khác)");
        assertThat(read.items())
                .singleElement()
                .satisfies(one -> assertThat(one.observations()).hasSize(2));
        assertThat(CODEC.columns(file("Mã xã,10", "Mã xã,10", "06364,41.5")))
                .hasEntrySatisfying("10", at -> assertThat(at.line()).isEqualTo(1));
    }

    @Test
    void aSecondHeaderWithItsColumnsElsewhereIsRefusedAndTheFirstHolds() {
        PartialResult<Dossier> read = CODEC.read(file("unit,1.1,10", "unit,10,1.1", "06364,x,41.5"));
        assertThat(places(read.failures())).containsExactly("2:1 UNKNOWN_UNIT (unit)");
        assertThat(read.items())
                .singleElement()
                .satisfies(one -> assertThat(one.observations())
                        .extracting(found -> found.subject().no())
                        .containsExactly("1.1", "10"));
    }

    @Test
    void aLowerRowMayRepeatWhatWasMergedDownAndNameWhatIsBelow() {
        PartialResult<Dossier> read = CODEC.read(file("Mã xã,17,,10", "Mã xã,17.1,17.2,10", "06364,x,x,41.5"));
        assertThat(read.items())
                .singleElement()
                .satisfies(one -> assertThat(one.observations())
                        .extracting(found -> found.subject().no())
                        .containsExactlyInAnyOrder("17.1", "17.2", "10"));
    }

    @Test
    void aPassOverTheRowsComparesNoneAndPrintsTheSameForWhatSaysTheSame() {
        List<WideRow> rows = new ArrayList<>();
        List<Failure> failures = CODEC.forEachRow(
                file("unit,10,1.1", "06364,41.5,x", "06364, 41.5 ,Đạt", "06364,42,x", "99999,1,x"), rows::add);
        assertThat(places(failures)).containsExactly("5:1 UNKNOWN_UNIT (99999)");
        assertThat(rows).extracting(WideRow::line).containsExactly(2, 3, 4);
        assertThat(rows).extracting(WideRow::unit).containsOnly(UnitCode.of("06364"));
        assertThat(rows).extracting(WideRow::date).containsOnly(DAY);
        assertThat(rows.get(0).print())
                .isEqualTo(rows.get(1).print())
                .isNotEqualTo(rows.get(2).print());
        assertThat(rows.get(0).dossier()).isEqualTo(rows.get(1).dossier()).isPresent();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), DAY)
                .region(EconomicRegions.TDMNPB)
                .attested("1.1", Finding.MET)
                .build();
        StringWriter wide = new StringWriter();
        CODEC.write(List.of(dossier), wide);
        assertThat(CODEC.read(TextSource.of("f.csv", wide.toString())).orThrow())
                .containsExactly(dossier);
        StringWriter rows = new StringWriter();
        DossierCsv.of(SET, DAY).write(List.of(dossier), rows);
        PartialResult<Dossier> read = DossierCsv.of(SET, DAY).read(TextSource.of("f.csv", rows.toString()));
        assertThat(read.failures()).isEmpty();
        assertThat(read.items()).singleElement().satisfies(one -> {
            assertThat(one.region()).contains(EconomicRegions.TDMNPB);
            assertThat(one.observations())
                    .singleElement()
                    .satisfies(found -> assertThat(found.finding()).contains(Finding.MET));
        });
    }
}
