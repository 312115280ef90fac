package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tiers;

class CriteriaCatalogTest {

    private static final String ID = "commune-ntm-2021-2025";

    private final CriteriaCatalog catalog = CriteriaCatalog.standard();

    @Test
    void listsTheSetsOfTheTablesInTheirOrder() {
        assertThat(catalog.ids())
                .containsExactly(
                        "commune-ntm-2009-2015",
                        "commune-ntm-2016-2020",
                        "commune-model-2018-2020",
                        "commune-ntm-2021-2025",
                        "commune-advanced-2021-2025",
                        "commune-model-2021-2025",
                        "district-ntm-2016-2020",
                        "district-ntm-2021-2025",
                        "district-advanced-2021-2025",
                        "district-special-2021-2025",
                        "urban-completion-2021-2025",
                        "province-completion-2021-2025",
                        "commune-ntm-2026-2030",
                        "commune-modern-2026-2030",
                        "province-completion-2026-2030");
        assertThat(catalog.headers()).extracting(SetHeader::id).containsExactlyElementsOf(catalog.ids());
    }

    @Test
    void givesTheSameSetEveryTime() {
        assertThat(catalog.set(ID)).isSameAs(catalog.set(ID));
        assertThat(catalog.find(ID)).containsSame(catalog.set(ID));
        assertThat(CriteriaCatalog.standard()).isSameAs(catalog);
    }

    @Test
    void namesAnUnknownIdAndTheKnownOnes() {
        assertThat(catalog.find("commune-ntm-2031")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalog.set("commune-ntm-2031"))
                .withMessageContaining("commune-ntm-2031")
                .withMessageContaining(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-03-08", "2023-12-31", "2026-02-14"})
    void findsTheSetInForce(LocalDate day) {
        assertThat(catalog.inForce(UnitLevel.COMMUNE, Tiers.NTM, day).id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @CsvSource({
        "2009-04-15, commune-ntm-2009-2015, 2009-04-16..2016-11-30",
        "2031-01-01, commune-ntm-2026-2030, 2026-02-15..2030-12-31"
    })
    void namesTheNearestSetAndItsDaysWhenNoneIsInForce(LocalDate day, String nearest, String days) {
        assertThatThrownBy(() -> catalog.inForce(UnitLevel.COMMUNE, Tiers.NTM, day))
                .isInstanceOfSatisfying(NotInForceException.class, e -> {
                    assertThat(e).hasMessageContainingAll("COMMUNE and NTM", day.toString(), nearest, days);
                    assertThat(e.date()).isEqualTo(day);
                    assertThat(e.nearest().map(SetHeader::id)).contains(nearest);
                });
    }

    @Test
    void saysWhenNoSetOfLevelAndTierIsKnown() {
        assertThatThrownBy(() -> catalog.inForce(UnitLevel.PROVINCE, Tiers.NTM, LocalDate.of(2023, 1, 1)))
                .isInstanceOf(NotInForceException.class)
                .hasMessageContaining("none is known");
    }

    @Test
    void spansTheSetsOfALevel() {
        CriteriaCatalog.Span span = catalog.span(UnitLevel.COMMUNE).orElseThrow();
        assertThat(span.first().validity().from()).contains(LocalDate.of(2009, 4, 16));
        assertThat(span.last().validity().to()).contains(LocalDate.of(2030, 12, 31));
        assertThat(catalog.span(UnitLevel.VILLAGE)).isEmpty();
    }

    @Test
    void describesTheSetWithoutItsTables() {
        SetHeader header = catalog.headers().get(3);
        assertThat(header.level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(header.unitTypes())
                .as("wards, townships and special zones are no communes")
                .containsExactly(UnitType.COMMUNE);
        assertThat(header.tier()).isEqualTo(Tiers.NTM);
        assertThat(header.decision()).isEqualTo("318/QĐ-TTg");
        assertThat(header.annex()).contains("I");
        assertThat(header.basis()).isEqualTo(SetHeader.Basis.SUCCESSOR);
        assertThat(header.period()).hasToString("2021-2025");
        assertThat(header.axis()).isEqualTo(Axis.REGION);
        assertThat(header.keys()).containsExactly("TDMNPB", "DBSH", "BTB", "DHNTB", "TN", "DNB", "DBSCL");
        assertThat(header.generalDecides()).isFalse();
        assertThat(header.flagColumns())
                .containsOnly(Map.entry(Flag.NORTHERN_MOUNTAIN_COLUMN, Column.parse("REGION:TDMNPB")));
        assertThat(header.size()).hasValue(19);
        assertThat(header.indicatorCount()).hasValue(57);
        assertThat(header.name(Language.EN)).isEqualTo("National criteria set for NTM communes 2021-2025");
        assertThat(header.notes(Language.VI))
                .hasSameSizeAs(header.notes(Language.EN))
                .isNotEmpty();
        assertThat(header.notes(Language.EN))
                .anyMatch(note -> note.contains("211/QĐ-TTg") && note.contains("not read"));
    }

    @Test
    void knowsTheActsThatTheTablesCite() {
        assertThat(catalog.act("211/QĐ-TTg").orElseThrow().effective()).contains(LocalDate.of(2024, 3, 1));
        assertThat(catalog.act("1/QĐ-TTg")).isEmpty();
    }

    @Test
    void carriesItsRelease() {
        LawRelease release = catalog.release();
        assertThat(release.id())
                .as("a new act is a new label, not a change of tests")
                .matches("20\\d\\d\\.\\d+");
        assertThat(release.checkedOn()).isAfterOrEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(release).hasToString(release.id());
        assertThat(catalog.set(ID).release()).isEqualTo(catalog.release());
    }

    /** The bundled set between two invented ones: an earlier one with a gap, and a later one of another tier. */
    private static CriteriaCatalog threeSets() {
        String rest = "SUCCESSOR,,2016,2020,GENERAL,,false,,19,49,Bộ tiêu chí thử,Invented set";
        return new EditedTables()
                .append(
                        "sets.csv",
                        "commune-ntm-earlier,COMMUNE,COMMUNE,,,NTM,318/QĐ-TTg,,2016-12-01,2021-12-31," + rest)
                .append(
                        "sets.csv",
                        "commune-model-later,COMMUNE,COMMUNE,,,MODEL,318/QĐ-TTg,,2025-01-01,2030-12-31," + rest)
                .catalog();
    }

    @ParameterizedTest
    @CsvSource({
        "2008-01-01, commune-ntm-earlier",
        "2022-01-01, commune-ntm-earlier",
        "2022-02-20, commune-ntm-2021-2025",
        "2029-01-01, commune-ntm-2021-2025"
    })
    void namesTheSetOfTheTierThatIsNearestInTime(LocalDate day, String nearest) {
        assertThatThrownBy(() -> threeSets().inForce(UnitLevel.COMMUNE, Tiers.NTM, day))
                .isInstanceOfSatisfying(
                        NotInForceException.class,
                        e -> assertThat(e.nearest().map(SetHeader::id)).contains(nearest));
    }

    @Test
    void spansTheFirstAndTheLastSetOfALevelWhateverTheirTier() {
        CriteriaCatalog.Span span = threeSets().span(UnitLevel.COMMUNE).orElseThrow();
        assertThat(span.first().id()).isEqualTo("commune-ntm-earlier");
        assertThat(span.last().id()).isEqualTo("commune-model-later");
        assertThat(threeSets().ids()).containsExactly(ID, "commune-ntm-earlier", "commune-model-later");
    }
}
