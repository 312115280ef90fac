package vn.ntm.core.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;

class EconomicRegionsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Test
    void thereAreSevenRegionsWithNamesInBothLanguages() {
        assertThat(EconomicRegions.all()).hasSize(7).doesNotHaveDuplicates();
        assertThat(EconomicRegions.TDMNPB.name(Language.VI)).isEqualTo("Trung du và miền núi phía Bắc");
        assertThat(EconomicRegions.DBSCL.name(Language.EN)).isEqualTo("Mekong River Delta");
    }

    @ParameterizedTest
    @CsvSource({"TDMNPB, 14", "DBSH, 11", "BTB, 6", "DHNTB, 8", "TN, 5", "DNB, 6", "DBSCL, 13"})
    void the63ProvincesOf2025AreDividedAmongThem(String region, int provinces) {
        assertThat(provincesOn(LAST_DAY).stream()
                        .filter(code ->
                                EconomicRegions.ofProvince(code, LAST_DAY).equals(EconomicRegions.find(region))))
                .hasSize(provinces);
    }

    @Test
    void fromTheReformOnOnlyTheElevenUnchangedProvincesHaveOne() {
        assertThat(provincesOn(LAST_DAY)).hasSize(63);
        assertThat(provincesOn(REFORM).stream().map(UnitCode::text))
                .containsExactly("01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46");
    }

    @Test
    void langSonLiesInTheNorthernMountainsBeforeAndAfter() {
        assertThat(EconomicRegions.ofProvince(UnitCode.of("20"), LocalDate.of(2023, 7, 17)))
                .contains(EconomicRegions.TDMNPB);
        assertThat(EconomicRegions.ofProvince(UnitCode.of("20"), REFORM)).contains(EconomicRegions.TDMNPB);
    }

    @Test
    void aUnitedProvinceHasNoneEvenWhereItsCodeGoesOn() {
        UnitCode binhDinhThenGiaLai = UnitCode.of("52");

        assertThat(EconomicRegions.ofProvince(binhDinhThenGiaLai, LAST_DAY)).contains(EconomicRegions.DHNTB);
        assertThat(EconomicRegions.ofProvince(binhDinhThenGiaLai, REFORM)).isEmpty();
    }

    @Test
    void anUnknownAbbreviationOrProvinceHasNone() {
        assertThat(EconomicRegions.find("TDMNPB")).contains(EconomicRegions.TDMNPB);
        assertThat(EconomicRegions.find("tdmnpb")).isEmpty();
        assertThat(EconomicRegions.ofProvince(UnitCode.of("99"), LAST_DAY)).isEmpty();
    }

    @Test
    void aDistrictIsNoProvince() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EconomicRegions.ofProvince(UnitCode.of("185"), LAST_DAY))
                .withMessageContaining("185");
    }

    private static List<UnitCode> provincesOn(LocalDate day) {
        List<UnitCode> provinces = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            UnitCode code = UnitCode.of((number < 10 ? "0" : "") + number);
            if (EconomicRegions.ofProvince(code, day).isPresent()) {
                provinces.add(code);
            }
        }
        return provinces;
    }

    @Test
    void aRegionIsItsId() {
        EconomicRegion renamed = new EconomicRegion("TN", "vùng Tây Nguyên", "Tây Nguyên");
        assertThat(renamed).isEqualTo(EconomicRegions.TN).hasSameHashCodeAs(EconomicRegions.TN);
        assertThatIllegalArgumentException().isThrownBy(() -> new EconomicRegion(" ", "", ""));
    }

    @Test
    void parseIsTheInverseOfToString() {
        for (EconomicRegion region : EconomicRegions.all()) {
            assertThat(EconomicRegions.parse(region.toString())).isEqualTo(region);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EconomicRegions.parse("TDMN"))
                .withMessageContaining("TDMN");
    }
}
