package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;

/** What may have been meant where nothing fits: never a unit elsewhere, of another type, or of another day for no reason. */
class LookUpCandidatesTest {

    private static final UnitRegistry REGISTRY = SmallRegistry.of(
            "01 | PROVINCE | Một | | ..",
            "02 | PROVINCE | Hai | | ..",
            "001 | RURAL_DISTRICT | Phú Thịnh | 01 | ..",
            "002 | RURAL_DISTRICT | Biển Đông | 02 | ..",
            "003 | RURAL_DISTRICT | Sông Cả | 01 | ..",
            "00101 | COMMUNE | Tân Lập | 001 | ..",
            "00102 | COMMUNE | Tân Lập | 002 | ..",
            "00103 | COMMUNE | Suối Bạc | 001 | ..",
            "00104 | COMMUNE | Tân Lập | 001 | ..2020-12-31",
            "00105 | WARD | Tân Lập | 001 | ..",
            "00106 | COMMUNE | Tân Lập | 003 | ..",
            "00107 | COMMUNE | Hồng Phong | 001 | ..2020-12-31",
            "00108 | COMMUNE | Hồng Phong | 002 | ..2020-12-31",
            "00109 | WARD | Hồng Phong | 001 | ..2020-12-31",
            "00110 | COMMUNE | Đồi Chè | 001 | ..2009-12-31",
            "00110 | COMMUNE | Vạn Thọ | 001 | 2010-01-01..2014-12-31",
            "00110 | COMMUNE | Khe Gỗ | 001 | 2015-01-01..2019-12-31",
            "00110 | COMMUNE | Vạn Thọ | 001 | 2020-01-01..2021-12-31",
            "00110 | COMMUNE | Bãi Cát | 001 | 2022-01-01..",
            "00111 | TOWNSHIP | Phú Thịnh | 001 | ..");

    private static UnitMatch within(String province, String query) {
        return REGISTRY.on(LocalDate.of(2023, 12, 31)).lookUp(query, UnitCode.of(province));
    }

    private static List<String> candidates(UnitMatch match) {
        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        return match.candidates().stream().map(unit -> unit.code().text()).toList();
    }

    /** The name means one unit and the code another: both are shown, and no namesake elsewhere, of old or of another type. */
    @Test
    void whereNameAndCodeContradictBothAreShown() {
        assertThat(candidates(within("01", "xã Tân Lập (00103), huyện Phú Thịnh")))
                .containsExactly("00101", "00103");
        assertThat(candidates(within("01", "xã Tân Lập (00103)"))).containsExactly("00101", "00103", "00106");
        assertThat(candidates(within("02", "xã Tân Lập (00103)"))).containsExactly("00102", "00103");
    }

    @Test
    void aUnitThatEndedIsShownWhereEverythingButTheDayFits() {
        assertThat(candidates(within("01", "xã Hồng Phong"))).containsExactly("00107");
        assertThat(candidates(within("02", "xã Hồng Phong"))).containsExactly("00108");
    }

    /** Of several versions the one that comes next, or else the last one there was. */
    @ParameterizedTest
    @CsvSource({
        "2005-06-30, 2010-01-01..2014-12-31",
        "2017-06-30, 2020-01-01..2021-12-31",
        "2023-12-31, 2020-01-01..2021-12-31"
    })
    void ofOneCodeTheVersionNearestToTheDayIsShown(LocalDate day, String days) {
        assertThat(REGISTRY.on(day).lookUp("xã Vạn Thọ", UnitCode.of("01")).candidates())
                .singleElement()
                .satisfies(unit -> assertThat(unit.validity()).hasToString(days));
    }

    /** A township is nearer to what is asked as a commune than a district is, whatever their codes are. */
    @Test
    void ofTwoUnitsSpeltAlikeTheOneOfTheLevelAskedForComesFirst() {
        assertThat(candidates(within("01", "xã Phú Thịmh"))).containsExactly("00111", "001");
        assertThat(candidates(within("01", "quận Phú Thịmh"))).containsExactly("001", "00111");
    }
}
