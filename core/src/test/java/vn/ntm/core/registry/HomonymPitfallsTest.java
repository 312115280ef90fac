package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;

/** Units of one name, or nearly one. */
class HomonymPitfallsTest {

    private static final UnitRegistry REGISTRY = SmallRegistry.of(
            "20 | PROVINCE | Lạng Sơn | | ..",
            "183 | RURAL_DISTRICT | Cao Lộc | 20 | ..2025-06-30",
            "184 | RURAL_DISTRICT | Văn Quan | 20 | ..2025-06-30",
            "185 | RURAL_DISTRICT | Bắc Sơn | 20 | ..2025-06-30",
            "189 | RURAL_DISTRICT | Đình Lập | 20 | ..2025-06-30",
            "06217 | COMMUNE | Hòa Bình | 183 | ..2025-06-30",
            "06271 | COMMUNE | Hoà Bình | 184 | ..2025-06-30",
            "06613 | TOWNSHIP | Đình Lập | 189 | ..2025-06-30",
            "06637 | COMMUNE | Đình Lập | 189 | ..2025-06-30",
            "06367 | COMMUNE | Vũ Lăng | 185 | ..2025-06-30",
            "42 | PROVINCE | Hà Tĩnh | | ..",
            "447 | RURAL_DISTRICT | Kỳ Anh | 42 | ..2025-06-30",
            "449 | TOWN | Kỳ Anh | 42 | ..2025-06-30",
            "51 | PROVINCE | Quảng Ngãi | | ..",
            "21484 | COMMUNE | Ba Tơ | 51 | 2025-07-01..",
            "21523 | COMMUNE | Ba Tô | 51 | 2025-07-01..",
            "83 | PROVINCE | Bến Tre | | ..2025-06-30",
            "838 | RURAL_DISTRICT | Mỏ Cày Bắc | 83 | ..2025-06-30",
            "28924 | COMMUNE | Hòa Lộc | 838 | ..2025-06-30",
            "86 | PROVINCE | Vĩnh Long | | ..",
            "860 | RURAL_DISTRICT | Tam Bình | 86 | ..2025-06-30",
            "29734 | COMMUNE | Hoà Lộc | 860 | ..2025-06-30",
            "14 | PROVINCE | Sơn La | | ..",
            "123 | RURAL_DISTRICT | Mộc Châu | 14 | ..2025-06-30",
            "03980 | COMMUNE | Chiềng Hắc | 123 | ..2025-06-30",
            "04078 | COMMUNE | Chiềng Hặc | 123 | ..2025-06-30");
    private static final UnitsOnDay BEFORE = REGISTRY.on(LocalDate.of(2025, 6, 30));
    private static final UnitsOnDay AFTER = REGISTRY.on(LocalDate.of(2025, 7, 1));

    private static List<String> codes(UnitMatch match) {
        return match.candidates().stream().map(unit -> unit.code().text()).toList();
    }

    private static void assertFound(UnitMatch match, String code) {
        assertThat(match.result()).as(match.toString()).isEqualTo(UnitMatch.Result.FOUND);
        assertThat(match.unit().orElseThrow().code()).isEqualTo(UnitCode.of(code));
    }

    @Test
    void communesOfOneNameInOneProvinceNeedTheirDistrict() {
        UnitMatch match = BEFORE.lookUp("xã Hòa Bình, tỉnh Lạng Sơn");

        assertThat(match.result()).isEqualTo(UnitMatch.Result.AMBIGUOUS);
        assertThat(codes(match)).containsExactly("06217", "06271");
        assertFound(BEFORE.lookUp("xã Hòa Bình, huyện Văn Quan"), "06271");
    }

    @Test
    void aTownshipAndACommuneOfOneNameAreToldApartByTheTypeWord() {
        assertFound(BEFORE.lookUp("thị trấn Đình Lập"), "06613");
        assertFound(BEFORE.lookUp("xã Đình Lập"), "06637");
        assertFound(BEFORE.lookUp("huyện Đình Lập"), "189");
        assertThat(codes(BEFORE.lookUp("Đình Lập"))).containsExactly("06613", "06637", "189");
        assertThat(codes(BEFORE.lookUp("Đình Lập", UnitCode.of("189")))).containsExactly("06613", "06637");
    }

    @Test
    void districtsOfOneNameAndTwoTypesAreToldApartByTheTypeWord() {
        assertFound(BEFORE.lookUp("H. Kỳ Anh"), "447");
        assertFound(BEFORE.lookUp("TX Kỳ Anh"), "449");
        assertThat(codes(BEFORE.lookUp("Kỳ Anh, Hà Tĩnh"))).containsExactly("447", "449");
    }

    @Test
    void withoutAccentsAllThatMayBeMeantAreReturned() {
        UnitMatch match = AFTER.lookUp("xa Ba To");

        assertThat(match.result()).isEqualTo(UnitMatch.Result.AMBIGUOUS);
        assertThat(codes(match)).containsExactly("21484", "21523");
        assertFound(AFTER.lookUp("xã Ba Tơ"), "21484");
        assertThat(codes(AFTER.lookUp("xã Ba To"))).containsExactly("21484", "21523");
        assertThat(AFTER.lookUp("xã Ba To").result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
    }

    @Test
    void oldNamesAreMatchedInsideTheirOldProvinces() {
        assertFound(BEFORE.lookUp("xã Hòa Lộc, tỉnh Bến Tre"), "28924");
        assertFound(BEFORE.lookUp("xã Hòa Lộc, tỉnh Vĩnh Long"), "29734");
        assertFound(BEFORE.lookUp("xã Hòa Lộc", UnitCode.of("86")), "29734");

        UnitMatch late = AFTER.lookUp("xã Hòa Lộc, tỉnh Bến Tre");

        assertThat(late.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(codes(late)).containsExactly("28924");
    }

    @Test
    void nearHomonymsAreDifferentUnits() {
        assertFound(BEFORE.lookUp("xã Chiềng Hắc"), "03980");
        assertFound(BEFORE.lookUp("xã Chiềng Hặc"), "04078");
        assertThat(codes(BEFORE.lookUp("xã Chiềng Hác"))).containsExactly("03980", "04078");
        assertThat(BEFORE.lookUp("xã Vũ Lãng").result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(codes(BEFORE.lookUp("xã Vũ Lãng"))).containsExactly("06367");
    }
}
