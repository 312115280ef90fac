package vn.ntm.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.text.Language;

class UnitWordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static final AdministrativeUnit COMMUNE =
            AdministrativeUnitTest.unit("06040", "Thất Khê", UnitType.COMMUNE, "2025-07-01..");

    @Test
    void whatIsToldOfAUnitIsToldInBothLanguages() {
        assertThat(Part.WHOLE.toText(Language.VI)).isEqualTo("toàn bộ");
        assertThat(Part.PART.toText(Language.EN)).isEqualTo("part");
        assertThat(OpenEnd.Reason.SUCCESSOR_UNKNOWN.toText(Language.EN)).isEqualTo("no successor is recorded");
        assertThat(OpenEnd.Reason.PREDECESSOR_UNKNOWN.toText(Language.VI))
                .isEqualTo("không có dữ liệu về đơn vị trước đó");
        assertThat(SuccessionStep.Kind.MERGED.toText(Language.VI)).isEqualTo("sáp nhập");
        assertThat(UnitLevel.COMMUNE.toText(Language.EN)).isEqualTo("commune level");
    }

    @Test
    void aRepairSaysWhatWasReadAsWhat() {
        Repair repair = new Repair(Repair.Kind.LOST_BLANK, "ChiếnThắng", "Chiến Thắng");
        assertThat(repair.toText(Language.VI)).isEqualTo("thiếu dấu cách: «ChiếnThắng» được đọc là «Chiến Thắng»");
        assertThat(repair.toText(Language.EN))
                .isEqualTo("a blank was missing: \"ChiếnThắng\" was read as \"Chiến Thắng\"");
    }

    @Test
    void edgesComeByDayThenByUnitThenBySuccessor() {
        SuccessionEdge first = edge(DAY, "06040", "06041");
        assertThat(SuccessionEdge.order(first, edge(DAY.plusDays(1), "02000", "02000")))
                .isNegative();
        assertThat(SuccessionEdge.order(first, edge(DAY, "06041", "02000"))).isNegative();
        assertThat(SuccessionEdge.order(first, edge(DAY, "06040", "06042"))).isNegative();
        assertThat(SuccessionEdge.order(edge(DAY, "06040", "06042"), first)).isPositive();
        assertThat(SuccessionEdge.order(first, edge(DAY, "06040", "06041"))).isZero();
    }

    private static SuccessionEdge edge(LocalDate day, String from, String to) {
        return SuccessionEdge.of(day, UnitCode.of(from), UnitCode.of(to), SuccessionEdge.Basis.ALL, Optional.empty());
    }

    @Test
    void aPartThatItsBasisContradictsIsRefused() {
        UnitCode code = UnitCode.of("06040");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SuccessionEdge(DAY, code, code, Part.PART, SuccessionEdge.Basis.ALL, Optional.empty()))
                .withMessage("part PART contradicts basis ALL of 06040");
        assertThat(new SuccessionEdge(DAY, code, code, Part.PART, SuccessionEdge.Basis.PART, Optional.empty()).part())
                .isEqualTo(Part.PART);
    }

    @Test
    void theDirectionIsThatOfTimeAndAnOpenEndLeavesItIncomplete() {
        UnitRelease release = new UnitRelease("u1", DAY, "cả nước", "the country");
        SuccessionResult back = new SuccessionResult(COMMUNE, DAY, DAY.minusDays(1), List.of(), List.of(), release);
        SuccessionResult same = new SuccessionResult(
                COMMUNE,
                DAY,
                DAY,
                List.of(),
                List.of(new OpenEnd(COMMUNE, DAY, OpenEnd.Reason.SUCCESSOR_UNKNOWN)),
                release);
        assertThat(back.direction()).isEqualTo(SuccessionResult.Direction.BACKWARD);
        assertThat(back.isComplete()).isTrue();
        assertThat(same.direction()).isEqualTo(SuccessionResult.Direction.FORWARD);
        assertThat(same.isComplete()).isFalse();
    }

    @Test
    void twoReleasesTogetherAreAsOldAsTheOlder() {
        UnitRelease old = new UnitRelease("u1", DAY, "cả nước", "the country");
        UnitRelease recent = new UnitRelease("thon", DAY.plusDays(1), "thôn", "villages");
        assertThat(old.and(recent))
                .isEqualTo(new UnitRelease("u1+thon", DAY, "cả nước; thôn", "the country; villages"));
        assertThat(recent.and(old).checkedOn()).isEqualTo(DAY);
        assertThat(old.and(recent)).hasToString("u1+thon");
        assertThat(old.covers(Language.VI)).isEqualTo("cả nước");
        assertThat(old.covers(Language.EN)).isEqualTo("the country");
    }

    @Test
    void anUnknownUnitIsToldWithTheDaysOnWhichItIsKnown() {
        UnitCode code = COMMUNE.code();
        UnknownUnitException known = new UnknownUnitException(code, DAY.minusDays(1), List.of(COMMUNE));
        assertThat(known)
                .hasMessage("on 2025-06-30 no unit has the code 06040; it is known as xã Thất Khê 2025-07-01..");
        assertThat(known.versions()).containsExactly(COMMUNE);
        assertThat(new UnknownUnitException(code, DAY, List.of()))
                .hasMessage("on 2025-07-01 no unit has the code 06040; it is known on no day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:1", "z:1", "az-09:AZaz09._-"})
    void everyLetterAndDigitIsAllowedInASystem(String text) {
        assertThat(UnitCode.isCode(text)).isTrue();
        assertThat(UnitCode.of(text)).hasSameHashCodeAs(UnitCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`:1", "{:1", "a`:1", "a{:1", "a:@", "a:[", "a:`", "a:/", "a:{", "a.b:1", "aB:1", "::1"})
    void theSignsNextToThemAreNot(String text) {
        assertThat(UnitCode.isCode(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 2", "DISTRICT, 3", "COMMUNE, 5"})
    void aLevelHasItsNumberOfDigits(UnitLevel level, int digits) {
        assertThat(level.digits()).isEqualTo(digits);
    }

    @Test
    void aVillageHasNoCodeOfTheCountry() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeUnitTest.unit("06040", "Nà Cạn", UnitType.VILLAGE, ".."))
                .withMessage("type VILLAGE has codes of a system such as thon-ls:06364-01, not 06040");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdministrativeUnitTest.unit("thon:1", "Nà Cạn", UnitType.COMMUNE, ".."))
                .withMessage("type COMMUNE has codes of 5 digits, not thon:1");
    }
}
