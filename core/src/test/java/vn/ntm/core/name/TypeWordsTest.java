package vn.ntm.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.unit.UnitType;

class TypeWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã Chiến Thắng | COMMUNE | Chiến Thắng",
                "Thị Trấn Óc Eo | TOWNSHIP | Óc Eo",
                "THỊ  TRẤN Óc Eo | TOWNSHIP | Óc Eo",
                "thị xã Kỳ Anh | TOWN | Kỳ Anh",
                "đặc khu Lý Sơn | SPECIAL_ZONE | Lý Sơn",
                "P.1 | WARD | 1",
                "P1 | WARD | 1",
                "Q. 1 | URBAN_DISTRICT | 1",
                "Q1 | URBAN_DISTRICT | 1",
                "P 1 | WARD | 1",
                "P1 Bảo Lộc | WARD | 1 Bảo Lộc",
                "T.X. Kỳ Anh | TOWN | Kỳ Anh",
                "T.Phú Thọ | PROVINCE | Phú Thọ",
                "dk ly son | SPECIAL_ZONE | ly son",
                "TTNT Liên Sơn | TOWNSHIP | Nông trường Liên Sơn",
                "TX. Kỳ Anh | TOWN | Kỳ Anh",
                "ĐK Lý Sơn | SPECIAL_ZONE | Lý Sơn",
                "đk. Lý Sơn | SPECIAL_ZONE | Lý Sơn",
                "T. Lạng Sơn | PROVINCE | Lạng Sơn",
                "Phường Phường Đúc | WARD | Phường Đúc",
            })
    void aTypeWordOrItsAbbreviationIsTakenOffOnce(String text, UnitType type, String name) {
        List<NameReading> readings = TypeWords.readings(text);

        assertThat(readings).extracting(NameReading::name).containsExactly(text, name);
        assertThat(readings.get(1).types()).containsExactly(type);
    }

    @Test
    void aCityMayBeOfTwoLevels() {
        assertThat(TypeWords.readings("TP. Lạng Sơn").get(1).types())
                .containsExactly(UnitType.CENTRAL_CITY, UnitType.PROVINCIAL_CITY)
                .isEqualTo(TypeWords.readings("thành phố Lạng Sơn").get(1).types());
    }

    @Test
    void theFarmOfATownshipMayBeShortened() {
        assertThat(TypeWords.readings("thị trấn N.T Phong Hải"))
                .extracting(NameReading::name)
                .containsExactly("thị trấn N.T Phong Hải", "N.T Phong Hải", "Nông trường Phong Hải");
    }

    @ParameterizedTest
    @CsvSource({"A Xan", "H Bông", "Xà Phiên", "Tà Mung", "Quang Trung", "Thanh Phố", "Xáng", "xã", "P Rao"})
    void aNameThatOnlyBeginsLikeOneStaysWhole(String text) {
        assertThat(TypeWords.readings(text)).extracting(NameReading::name).containsExactly(text);
    }
}
