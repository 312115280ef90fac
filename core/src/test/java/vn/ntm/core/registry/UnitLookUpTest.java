package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.Repair;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnknownUnitException;

class UnitLookUpTest {

    private static final UnitsOnDay UNITS_2023 = UnitRegistry.standard().on(LocalDate.of(2023, 7, 17));
    private static final UnitsOnDay UNITS_2025 = UnitRegistry.standard().on(LocalDate.of(2025, 7, 2));
    private static final UnitCode LANG_SON = UnitCode.of("20");

    @Test
    void aLostBlankIsRepairedAndNamed() {
        UnitMatch match = UNITS_2023.lookUp("xã ChiếnThắng, huyện Bắc Sơn", LANG_SON);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.FOUND);
        assertThat(match.unit().map(AdministrativeUnit::code)).contains(UnitCode.of("06364"));
        assertThat(match.candidates()).isEmpty();
        assertThat(match.repairs()).containsExactly(new Repair(Repair.Kind.LOST_BLANK, "ChiếnThắng", "Chiến Thắng"));
        assertThat(match.repairs().get(0).toText(Language.VI))
                .isEqualTo("thiếu dấu cách: «ChiếnThắng» được đọc là «Chiến Thắng»");
        assertThat(match.repairs().get(0).toText(Language.EN))
                .isEqualTo("a blank was missing: \"ChiếnThắng\" was read as \"Chiến Thắng\"");
        assertThat(match.release()).isEqualTo(UnitRegistry.standard().release());
    }

    @Test
    void withoutTheDistrictTwoUnitsFitAndNeitherIsChosen() {
        UnitMatch match = UNITS_2023.lookUp("xã ChiếnThắng", LANG_SON);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.AMBIGUOUS);
        assertThat(match.unit()).isEmpty();
        assertThat(codes(match)).containsExactly("06364", "06481");
    }

    @Test
    void after2025TheNameBelongsToTheOtherCommuneAlone() {
        assertFound(UNITS_2025.lookUp("xã Chiến Thắng", LANG_SON), "06481");
        assertFound(UNITS_2025.lookUp("Chiến Thắng", LANG_SON), "06481");
    }

    @Test
    void thePathDecidesBetweenUnitsOfOneName() {
        assertFound(UNITS_2023.lookUp("xã Chi Lăng, huyện Chi Lăng", LANG_SON), "06523");
        assertFound(UNITS_2023.lookUp("Xã Chi Lăng, Huyện Tràng Định, Tỉnh Lạng Sơn", LANG_SON), "06034");
        assertFound(UNITS_2023.lookUp("Chiến Thắng, Bắc Sơn", LANG_SON), "06364");
        assertFound(UNITS_2023.lookUp("Chiến Thắng", UnitCode.of("185")), "06364");
    }

    @Test
    void chiLangNamesFiveUnitsAndTheTypeWordNarrowsThem() {
        assertThat(codes(UNITS_2023.lookUp("Chi Lăng", LANG_SON)))
                .containsExactly("05983", "06034", "06466", "06523", "187");
        assertThat(codes(UNITS_2023.lookUp("xã Chi Lăng", LANG_SON))).containsExactly("06034", "06523");
        assertFound(UNITS_2023.lookUp("thị trấn Chi Lăng", LANG_SON), "06466");
        assertFound(UNITS_2023.lookUp("phường Chi Lăng", LANG_SON), "05983");
        assertFound(UNITS_2023.lookUp("huyện Chi Lăng", LANG_SON), "187");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X. Chiến Thắng, H. Bắc Sơn, T. Lạng Sơn | 06364",
                "X.Chiến Thắng, H.Bắc Sơn | 06364",
                "TT. Na Sầm | 06124",
                "TT Na Sầm | 06124",
                "tt. na sầm | 06124",
                "TP. Lạng Sơn | 178",
                "TP Lạng Sơn | 178",
                "P. Tam Thanh, TP. Lạng Sơn | 05974",
                "H. Cao Lộc | 183",
                "THỊ TRẤN NA SẦM | 06124",
            })
    void abbreviationsStandForTheirTypes(String query, String code) {
        UnitMatch match = UNITS_2023.lookUp(query, LANG_SON);

        assertFound(match, code);
        assertThat(match.repairs()).isEmpty();
    }

    @Test
    void txIsATownAndNotACommune() {
        assertThat(UNITS_2023.lookUp("TX. Chiến Thắng", LANG_SON).result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
    }

    @Test
    void aNameWithoutTypeWordIsAmbiguousOverLevels() {
        assertThat(codes(UNITS_2023.lookUp("Lạng Sơn"))).containsExactly("17365", "178", "20");
        assertFound(UNITS_2023.lookUp("tỉnh Lạng Sơn"), "20");
        assertFound(UNITS_2023.lookUp("Lạng Sơn", LANG_SON), "178");
    }

    @Test
    void typingHabitsAreNoRepairs() {
        String decomposed = Normalizer.normalize("xã Quý Hòa", Normalizer.Form.NFD);

        for (String query : new String[] {"xã Quý Hoà", "XÃ QUÝ HÒA", "  xã\u00A0Quý  Hòa ", decomposed}) {
            UnitMatch match = UNITS_2023.lookUp(query, LANG_SON);
            assertFound(match, "06076");
            assertThat(match.repairs()).isEmpty();
        }
    }

    @Test
    void anAddedBlankIsNamed() {
        UnitMatch match = UNITS_2023.lookUp("xã Chi ến Thắng, huyện Bắc Sơn", LANG_SON);

        assertFound(match, "06364");
        assertThat(match.repairs()).extracting(Repair::kind).containsExactly(Repair.Kind.ADDED_BLANK);
    }

    @Test
    void aHyphenOrApostropheThatIsNotThereIsNamed() {
        assertThat(UNITS_2023.lookUp("thị trấn Na-Sầm", LANG_SON).repairs())
                .containsExactly(new Repair(Repair.Kind.HYPHEN, "Na-Sầm", "Na Sầm"));
        assertThat(UNITS_2023.lookUp("thị trấn Na'Sầm", LANG_SON).repairs())
                .containsExactly(new Repair(Repair.Kind.APOSTROPHE, "Na'Sầm", "Na Sầm"));
    }

    @Test
    void aLetterThatOnlyLooksLikeDIsNamed() {
        UnitMatch match = UNITS_2023.lookUp("huyện Tràng \u00D0ịnh", LANG_SON);

        assertFound(match, "180");
        assertThat(match.repairs())
                .containsExactly(new Repair(Repair.Kind.HOMOGLYPH, "huyện Tràng \u00D0ịnh", "huyện Tràng Định"));
    }

    @Test
    void aTypeWordMayStickToTheNameOrLackAccentsButItIsNamed() {
        assertThat(UNITS_2023.lookUp("xãQuý Hòa", LANG_SON).repairs())
                .containsExactly(new Repair(Repair.Kind.LOST_BLANK, "xãQuý Hòa", "xã Quý Hòa"));
        assertThat(UNITS_2023.lookUp("Thi trấn Na Sầm", LANG_SON).repairs())
                .containsExactly(new Repair(Repair.Kind.TYPE_WORD, "Thi trấn", "thị trấn"));
        assertThat(UNITS_2023.lookUp("xà Quý Hòa", LANG_SON).result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã Quí Hòa | 06076",
                "xã Vũ Lãng | 06367",
                "xã Chiến Thằng | 06364",
                "xã Chiến Thnắg, huyện Bắc Sơn | 06364",
                "xã Chiến | 06364",
                "huyện Chiến Thắng | 06364",
                "xã Chiến Thắng, huyện Cao Lộc | 06364",
                "xã Chiến Thắng, huyện Bắc Sờn | 06364",
                "huyện Tràng Đinh | 180",
                "thị trấn Na Xầm | 06124",
            })
    void aNearMissIsASuggestionAndNoMatch(String query, String meant) {
        UnitMatch match = UNITS_2023.lookUp(query, LANG_SON);

        assertThat(match.result()).as(match.toString()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.unit()).isEmpty();
        assertThat(match.repairs()).isEmpty();
        assertThat(match.query()).isEqualTo(query);
        assertThat(codes(match)).contains(meant).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void theNearestSuggestionComesFirst() {
        assertThat(codes(UNITS_2023.lookUp("xã Chiến Thắng, huyện Bắc Sờn", LANG_SON)))
                .startsWith("06364", "06481");
        assertThat(codes(UNITS_2023.lookUp("xã Chiến Thằng, huyện Chi Lăng", LANG_SON)))
                .startsWith("06481", "06364");
        assertThat(codes(UNITS_2023.lookUp("thị trấn Chiến Thắng", LANG_SON))).startsWith("06364", "06481");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " , ", "qqqqqqqqqqqq", "một nơi không có trong danh mục nào cả"})
    void whatIsNearNothingHasNoSuggestions(String query) {
        UnitMatch match = UNITS_2023.lookUp(query, LANG_SON);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.candidates()).isEmpty();
    }

    @Test
    void aUnitThatFitsOnAnotherDayIsSuggested() {
        UnitMatch match = UNITS_2025.lookUp("xã Chiến Thắng, huyện Bắc Sơn", LANG_SON);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.candidates().get(0).fullName()).isEqualTo("xã Chiến Thắng");
        assertThat(match.candidates().get(0).code()).isEqualTo(UnitCode.of("06364"));
        assertThat(match.candidates().get(0).validity().to()).contains(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aQueryWithoutAnyAccentIsFoundByItsLettersAndTheAnswerSaysSo() {
        UnitMatch match = UNITS_2023.lookUp("xa Chien Thang, huyen Bac Son", LANG_SON);

        assertFound(match, "06364");
        assertThat(match.repairs())
                .contains(
                        new Repair(Repair.Kind.LOST_ACCENTS, "Chien Thang", "Chiến Thắng"),
                        new Repair(Repair.Kind.LOST_ACCENTS, "Bac Son", "Bắc Sơn"));
        assertThat(codes(UNITS_2023.lookUp("xa Chien Thang", LANG_SON))).containsExactly("06364", "06481");
        assertFound(UNITS_2023.lookUp("dong dang", LANG_SON), "06184");
    }

    @Test
    void oneAccentAnywhereMeansThatTheOthersWereMeantToo() {
        assertThat(UNITS_2023.lookUp("xã Chien Thang", LANG_SON).result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(UNITS_2023.lookUp("Chien Thang, Bắc Sơn", LANG_SON).result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
    }

    @Test
    void anExactNameDecidesBeforeOneThatOnlyLacksABlankOrAccents() {
        UnitRegistry registry = SmallRegistry.of(
                "01 | CENTRAL_CITY | Hà Nội | | ..",
                "00001 | COMMUNE | Ea Bar | 01 | ..",
                "00002 | COMMUNE | EaBar | 01 | ..",
                "00003 | COMMUNE | Thanh An | 01 | ..",
                "00004 | COMMUNE | Thạnh An | 01 | ..");
        UnitsOnDay units = registry.on(LocalDate.of(2026, 1, 1));

        assertFound(units.lookUp("xã Ea Bar"), "00001");
        assertFound(units.lookUp("xã EaBar"), "00002");
        assertThat(codes(units.lookUp("xã E abar"))).containsExactly("00001", "00002");
        assertFound(units.lookUp("Thanh An"), "00003");
        assertThat(codes(units.lookUp("xa Thanh An"))).containsExactly("00003", "00004");
    }

    @Test
    void theUnitAboveMayBeNamedInsteadOfCoded() {
        assertFound(UNITS_2023.lookUp("Chiến Thắng", "huyện Bắc Sơn"), "06364");
        assertFound(UNITS_2023.lookUp("Chiến Thắng", "185"), "06364");
        assertThat(codes(UNITS_2023.lookUp("Chiến Thắng", "Lạng Sơn"))).containsExactly("06364", "06481");
        assertThat(UNITS_2023.lookUp("Chiến Thắng", "huyen Bac Son").repairs())
                .contains(new Repair(Repair.Kind.LOST_ACCENTS, "Bac Son", "Bắc Sơn"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UNITS_2025.lookUp("Chiến Thắng", "huyện Bắc Sơn"))
                .withMessage("within: no unit is found on 2025-07-02 for: huyện Bắc Sơn");
    }

    @Test
    void aCodeIsFoundOnItsDayAndPaddedWithNotice() {
        assertFound(UNITS_2023.lookUp("06364", LANG_SON), "06364");
        assertThat(UNITS_2023.lookUp("06364", LANG_SON).repairs()).isEmpty();

        UnitMatch padded = UNITS_2023.lookUp("6364", LANG_SON);
        assertFound(padded, "06364");
        assertThat(padded.repairs()).containsExactly(new Repair(Repair.Kind.PADDED_CODE, "6364", "06364"));
    }

    @Test
    void aCodeNotInForceNamesWhatItIsOnOtherDays() {
        UnitMatch match = UNITS_2025.lookUp("05995", LANG_SON);

        assertThat(match.result()).isEqualTo(UnitMatch.Result.NOT_FOUND);
        assertThat(match.candidates().stream().map(AdministrativeUnit::fullName))
                .containsExactly("thị trấn Thất Khê");
    }

    @Test
    void searchingBelowAUnitThatIsNoneIsAnErrorOfTheCaller() {
        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> UNITS_2025.lookUp("xã Vũ Lễ", UnitCode.of("185")));
    }

    private static void assertFound(UnitMatch match, String code) {
        assertThat(match.result()).as(match.toString()).isEqualTo(UnitMatch.Result.FOUND);
        assertThat(match.unit().orElseThrow().code()).isEqualTo(UnitCode.of(code));
    }

    private static List<String> codes(UnitMatch match) {
        return match.candidates().stream().map(unit -> unit.code().text()).toList();
    }
}
