package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitMatch;

/** How names arrive in files: encodings, blanks and marks, type words and their abbreviations. */
class WritingPitfallsTest {

    private static final UnitRegistry REGISTRY = SmallRegistry.of(
            "01 | CENTRAL_CITY | Hà Nội | | ..",
            "006 | URBAN_DISTRICT | Đống Đa | 01 | ..",
            "00181 | WARD | Văn Miếu - Quốc Tử Giám | 006 | ..",
            "20 | PROVINCE | Lạng Sơn | | ..",
            "178 | PROVINCIAL_CITY | Lạng Sơn | 20 | ..",
            "180 | RURAL_DISTRICT | Tràng Định | 20 | ..",
            "182 | RURAL_DISTRICT | Văn Lãng | 20 | ..",
            "06124 | TOWNSHIP | Na Sầm | 182 | ..",
            "06178 | COMMUNE | Hoàng Văn Thụ | 182 | ..",
            "06076 | COMMUNE | Quý Hòa | 180 | ..",
            "06364 | COMMUNE | Chiến Thắng | 180 | ..",
            "04621 | TOWNSHIP | Nông trường Liên Sơn | 180 | ..",
            "02902 | TOWNSHIP | Nông trường Phong Hải | 180 | ..",
            "34 | PROVINCE | Thái Bình | | ..",
            "336 | RURAL_DISTRICT | Đông Hưng | 34 | ..",
            "12700 | COMMUNE | Đông Thụy Anh | 336 | ..",
            "46 | PROVINCE | Thừa Thiên Huế | | ..2024-12-31",
            "46 | CENTRAL_CITY | Huế | | 2025-01-01..",
            "474 | PROVINCIAL_CITY | Huế | 46 | ..2024-12-31",
            "474 | URBAN_DISTRICT | Thuận Hóa | 46 | 2025-01-01..",
            "19780 | WARD | Phường Đúc | 474 | ..2024-12-31",
            "449 | TOWN | Kỳ Anh | 46 | ..",
            "54 | PROVINCE | Phú Yên | | ..",
            "564 | RURAL_DISTRICT | Sông Hinh | 54 | ..",
            "22228 | COMMUNE | EaBia | 564 | ..",
            "22111 | COMMUNE | Xuân Phước | 564 | ..",
            "66 | PROVINCE | Đắk Lắk | | ..",
            "657 | RURAL_DISTRICT | Krông Búk | 66 | ..",
            "24496 | COMMUNE | Ea Kly | 657 | ..",
            "24580 | COMMUNE | R'Măng | 657 | ..",
            "23701 | COMMUNE | H'Neng | 657 | ..",
            "23638 | TOWNSHIP | KBang | 657 | ..",
            "77 | PROVINCE | Bà Rịa - Vũng Tàu | | ..",
            "79 | CENTRAL_CITY | Hồ Chí Minh | | ..",
            "760 | URBAN_DISTRICT | 1 | 79 | ..",
            "773 | URBAN_DISTRICT | 4 | 79 | ..",
            "27298 | WARD | 1 | 773 | ..",
            "27286 | WARD | 10 | 773 | ..",
            "24823 | WARD | 1 Bảo Lộc | 773 | ..",
            "20056 | COMMUNE | A Lưới 1 | 180 | ..",
            "20059 | COMMUNE | A Lưới 2 | 180 | ..",
            "97 | PROVINCE | Bạc Liêu | | ..",
            "956 | RURAL_DISTRICT | Hồng Dân | 97 | ..",
            "31843 | TOWNSHIP | Ngan Dừa | 956 | ..",
            "30688 | TOWNSHIP | Óc Eo | 956 | ..",
            "15061 | TOWNSHIP | Ngọc Lặc | 956 | ..",
            "21548 | SPECIAL_ZONE | Lý Sơn | 34 | ..");
    private static final UnitsOnDay UNITS = REGISTRY.on(LocalDate.of(2024, 6, 1));

    private static void assertFound(String query, String code, Repair.Kind... repairs) {
        UnitMatch match = UNITS.lookUp(query);
        assertThat(match.result()).as(match.toString()).isEqualTo(UnitMatch.Result.FOUND);
        assertThat(match.unit().orElseThrow().code()).isEqualTo(UnitCode.of(code));
        assertThat(match.repairs()).extracting(Repair::kind).containsExactly(repairs);
    }

    private static void assertSuggested(String query, String code) {
        UnitMatch match = UNITS.lookUp(query);
        assertThat(match.result()).as(match.toString()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.candidates().get(0).code()).isEqualTo(UnitCode.of(code));
    }

    @Test
    void decomposedAndHalfComposedLettersAreTheComposedOnes() {
        assertFound(Normalizer.normalize("xã Đông Thụy Anh", Normalizer.Form.NFD), "12700");
        assertFound("xã Đông Thu\u0323y Anh", "12700");
        assertFound("xã Quy\u0301 Ho\u0300a", "06076");
    }

    @Test
    void lettersThatOnlyLookLikeDAreRepairedAndReported() {
        assertFound("huyện Tràng \u00D0ịnh", "180", Repair.Kind.HOMOGLYPH);
        assertFound("huyện Tràng \u0189ịnh", "180", Repair.Kind.HOMOGLYPH);
        assertFound("huyện tràng \u00F0ịnh", "180", Repair.Kind.HOMOGLYPH);
    }

    @Test
    void thePlaceOfAToneIsNoDifferenceButQuiIsNotQuy() {
        assertFound("xã Quý Hoà", "06076");
        assertFound("xã Đông Thuỵ Anh", "12700");
        assertSuggested("xã Quí Hòa", "06076");
    }

    @Test
    void apostrophesOfEveryShapeAreOneAndTheBlankBehindThemIsNone() {
        for (String query : new String[] {"R\u2019Măng", "R'Măng", "R\u2018Măng", "R\u00B4Măng", "R' Măng"}) {
            assertFound("xã " + query, "24580");
        }
        assertFound("xã H' Neng", "23701");
        assertFound("xã Hneng", "23701", Repair.Kind.APOSTROPHE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L¹ng S¬n", "Laïng Sôn", "Huyß╗çn", "Huyá»‡n BÃ¬nh Gia"})
    void aTextInAWrongEncodingIsRefused(String query) {
        UnitMatch match = UNITS.lookUp(query);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void aReadAsAInAWesternCodePageIsSuggested() {
        assertSuggested("huyện Vãn Lãng", "182");
    }

    @Test
    void blanksAndLineBreaksOfEveryKindAreOneBlank() {
        assertFound("Xã\u00A0 Hoàng  Văn Thụ ", "06178");
        assertFound("xã Hoàng\nVăn Thụ\n", "06178");
        assertFound("Phường Văn Miếu -<br>Quốc Tử Giám", "00181", Repair.Kind.LINE_BREAK);
    }

    @Test
    void aBlankLostBetweenWordsIsReportedButInnerCapitalsMayBeRight() {
        assertFound("xã ChiếnThắng", "06364", Repair.Kind.LOST_BLANK);
        assertFound("xãChiến Thắng", "06364", Repair.Kind.LOST_BLANK);
        assertFound("thị trấn KBang", "23638");
        assertFound("thị trấn K Bang", "23638", Repair.Kind.ADDED_BLANK);
    }

    @Test
    void namesOfTheHighlandsAreWrittenWithAndWithoutBlanks() {
        assertFound("xã Ea Bia", "22228", Repair.Kind.ADDED_BLANK);
        assertFound("xã Eabia", "22228");
        assertFound("xã EaKly", "24496", Repair.Kind.LOST_BLANK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "P.1, Q.4 | 27298",
                "P1, Q4, TPHCM | 27298",
                "Q.1 | 760",
                "Q1 | 760",
                "TT. Na Sầm | 06124",
                "TT Na Sầm | 06124",
                "TX. Kỳ Anh | 449",
                "TP. Lạng Sơn | 178",
                "T. Lạng Sơn | 20",
                "H. Tràng Định | 180",
                "TP.HCM | 79",
                "TPHCM | 79",
                "HCM | 79",
                "Tp. Hồ Chí Minh | 79",
                "BR-VT | 77",
                "TT- Huế | 46",
                "ĐK Lý Sơn | 21548",
            })
    void abbreviationsAreNoLiberties(String query, String code) {
        assertFound(query, code);
    }

    @Test
    void theTypeWordMayLackItsCapitalsAndAccentsOrBeAbsent() {
        assertFound("Thị Trấn Óc Eo", "30688");
        assertFound("THỊ TRẤN ÓC EO", "30688");
        assertFound("Thi trấn Ngan Dừa", "31843", Repair.Kind.TYPE_WORD);
        assertFound("Xa Ea Kly", "24496", Repair.Kind.TYPE_WORD);
        assertFound("Xuân Phước", "22111");
    }

    @Test
    void aNameMayBeginWithATypeWord() {
        assertFound("Phường Phường Đúc", "19780");
        assertFound("Phường Đúc", "19780");
        assertSuggested("Phường Phường Phường Đúc", "19780");
    }

    @Test
    void aTypeThatContradictsTheNameIsASuggestionOnly() {
        assertSuggested("Xã Thị trấn Ngọc Lặc", "15061");
        assertSuggested("xã Ngọc Lặc", "15061");
    }

    @Test
    void farmsAndProvincesHaveShortAndOtherNames() {
        assertFound("thị trấn NT Liên Sơn", "04621");
        assertFound("thị trấn N.T Phong Hải", "02902");
        assertFound("TTNT Liên Sơn", "04621");
        assertFound("Thủ đô Hà Nội", "01", Repair.Kind.OTHER_NAME);
        assertFound("Tỉnh Bà Rịa-Vũng Tàu", "77");
        assertFound("Bà Rịa – Vũng Tàu", "77");
        assertFound("Bà Rịa Vũng Tàu", "77", Repair.Kind.HYPHEN);
        assertFound("Thừa Thiên - Huế", "46", Repair.Kind.HYPHEN);
    }

    @Test
    void aNumberForANameHasItsZerosOrNot() {
        assertFound("Phường 01, Quận 4", "27298");
        assertFound("Phường 1, Quận 04", "27298");
        assertFound("Phường 10", "27286");
        assertSuggested("Phường I, Quận 4", "27298");
        assertSuggested("phường một, quận 4", "27298");
        assertFound("1 Bảo Lộc", "24823");
        assertFound("Phường 1 Bảo Lộc", "24823");
        assertFound("xã A Lưới 2", "20059");
    }

    @Test
    void theProvinceOfManySpellingsIsFoundAndKeepsItsOwn() {
        assertFound("ĐẮK LẮK", "66");
        for (String query : List.of("Đắc Lắc", "Dak Lak", "ĐĂK LẮK", "tỉnh Đăk Lăk")) {
            assertFound(query, "66", Repair.Kind.OTHER_NAME);
            assertThat(UNITS.lookUp(query).unit().map(AdministrativeUnit::name)).contains("Đắk Lắk");
        }
    }

    @Test
    void theLevelComesFromTheDayAndNotFromTheWords() {
        assertThat(UNITS.lookUp("thành phố Huế").unit().map(AdministrativeUnit::level))
                .contains(UnitLevel.DISTRICT);
        assertThat(REGISTRY.on(LocalDate.of(2025, 1, 1))
                        .lookUp("thành phố Huế")
                        .unit()
                        .map(AdministrativeUnit::level))
                .contains(UnitLevel.PROVINCE);
    }
}
