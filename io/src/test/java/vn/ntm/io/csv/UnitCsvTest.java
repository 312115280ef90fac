package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.TextSource;

/** Villages of a province's own list, below the communes of the bundled register. */
class UnitCsvTest {

    private static final UnitRegistry STANDARD = UnitRegistry.standard();
    private static final LocalDate DAY = LocalDate.of(2025, 7, 2);

    private static final String VILLAGES = """
        code,name,type,parent,from,to,basis,act
        thon-ls:06364-01,Hồng Phong,VILLAGE,06364,2025-07-01,,ACT,123/QĐ-UBND
        thon-ls:06364-02,Hoan Trung 1,VILLAGE,06364,2020-01-01,2025-06-30,SEEN_BY,
        thon-ls:05977-07,7,RESIDENTIAL_GROUP,05977,2025-07-01,,ACT,1672/NQ-UBTVQH15
        """;

    @Test
    void villagesStandBelowTheirCommunes() {
        UnitReading reading = read(VILLAGES);
        UnitRegistry registry = STANDARD.with(
                new UnitRelease("thon-ls-2025", DAY, "thôn của Lạng Sơn", "villages of Lạng Sơn"),
                reading.units(),
                List.of(),
                reading.acts());

        assertThat(reading.failures()).isEmpty();
        assertThat(registry.on(DAY).path(UnitCode.of("thon-ls", "06364-01")).stream()
                        .map(AdministrativeUnit::fullName))
                .containsExactly("tỉnh Lạng Sơn", "xã Vũ Lễ", "thôn Hồng Phong");
        assertThat(registry.on(DAY).children(UnitCode.of("06364"))).hasSize(1);
        assertThat(registry.on(LocalDate.of(2025, 6, 30)).children(UnitCode.of("06364")))
                .hasSize(1);
        assertThat(registry.release()).hasToString(STANDARD.release() + "+thon-ls-2025");
        assertThat(STANDARD.versions(UnitCode.of("thon-ls", "06364-01"))).isEmpty();
    }

    @Test
    void anActThatOnlyTheFileNamesIsCalledSo() {
        assertThat(read(VILLAGES).acts())
                .extracting(LegalAct::number, LegalAct::titleEn)
                .containsExactly(tuple("123/QĐ-UBND", "Act named in thôn.csv"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        List<AdministrativeUnit> units = read(VILLAGES).units();

        assertThat(UnitCsv.standard().write(units)).isEqualTo(VILLAGES);
        assertThat(read(UnitCsv.standard().write(units)).units()).isEqualTo(units);
    }

    @Test
    void theWholeBundledRegisterGoesThroughAFile() {
        UnitRegistry empty = UnitRegistry.of(STANDARD.release(), List.of(), List.of(), List.of());
        UnitReading reading = UnitCsv.of(empty)
                .read(TextSource.of("units.csv", UnitCsv.standard().write(STANDARD.units())));

        assertThat(reading.failures()).isEmpty();
        assertThat(UnitCsv.standard().write(reading.units()))
                .isEqualTo(UnitCsv.standard().write(STANDARD.units()));
        assertThat(empty.with(STANDARD.release(), reading.units(), List.of(), reading.acts())
                        .units())
                .isEqualTo(STANDARD.units());
    }

    @Test
    void codesThatLostTheirZerosAreRepairedInBothColumns() {
        UnitReading reading = read("code,name,type,parent\nthon:1,Một,VILLAGE,6364\n'06364,Của tôi,xã,'20\n");

        assertThat(reading.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.parent()).hasValue(UnitCode.of("06364")));
        assertThat(reading.failures()).extracting(Failure::reason).contains(FailureReason.UNIT_OVERLAPS);
        assertThat(reading.failures())
                .extracting(failure -> failure.toText(Language.EN))
                .contains(
                        "thôn.csv:2:4: CODE_REPAIRED: the code \"6364\" is read as 06364 (6364)",
                        "thôn.csv:3:1: CODE_REPAIRED: the code \"'06364\" is read as 06364 ('06364)");
    }

    @Test
    void aUnitOfAListOfADayEndsWithWhatIsAboveIt() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        String list = """
            code,name,type,parent,from,to,basis,act
            99001,Ví Dụ,COMMUNE,384,2021-01-01,,ACT,
            thon:1,Một,VILLAGE,99001,,,ACT,
            99002,Ví Dụ Hai,COMMUNE,384,2024-02-01,2024-03-01,ACT,
            """;
        assertThat(read(list).failures()).extracting(Failure::reason).contains(FailureReason.BAD_PARENT);

        UnitReading reading = UnitCsv.standard().asOf(day).read(TextSource.of("units.csv", list));

        assertThat(reading.failures()).isEmpty();
        assertThat(reading.units())
                .extracting(AdministrativeUnit::toString)
                .containsExactly(
                        "99001 xã Ví Dụ 2021-01-01..2025-06-30",
                        "thon:1 thôn Một 2021-01-01..2025-06-30",
                        "99002 xã Ví Dụ Hai 2024-02-01..2024-03-01");
        assertThat(reading.units().get(0).basis()).isEqualTo(AdministrativeUnit.Basis.SEEN_BY);
    }

    @Test
    void unitsAboveEachOtherAreRefusedAndNotFollowedRound() {
        String list = """
            code,name,type,parent
            thon:1,Một,VILLAGE,thon:2
            thon:2,Hai,VILLAGE,thon:1
            """;
        assertThat(UnitCsv.standard()
                        .asOf(DAY)
                        .read(TextSource.of("units.csv", list))
                        .failures())
                .extracting(Failure::reason)
                .containsOnly(FailureReason.BAD_PARENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,Một,VILLAGE,06364,,,,                   | 2:1: BAD_CODE | 6",
                "Thon:1,Một,VILLAGE,06364,,,,              | 2:1: BAD_CODE | Thon:1",
                ",Một,VILLAGE,06364,,,,                    | 2:1: MISSING_CELL | code",
                "thon:1,,VILLAGE,06364,,,,                 | 2:2: MISSING_CELL | name",
                "thon:1,Một,xã,06364,,,,                   | 2:3: BAD_TOKEN | thôn",
                "06364,Một,VILLAGE,20,,,,                  | 2:3: BAD_TOKEN | SPECIAL_ZONE",
                "thon:1,Một,VILLAGE,,,,,                   | 2:4: MISSING_CELL | parent",
                "thon:1,Một,VILLAGE,xã,,,,                 | 2:4: BAD_CODE | xã",
                "thon:1,Một,VILLAGE,99999,,,,              | 2:4: BAD_PARENT | 99999",
                "thon:1,Một,VILLAGE,05995,2024-12-01,,,    | 2:4: BAD_PARENT | 05995",
                "thon:1,Một,VILLAGE,06364,2025-02-30,,,    | 2:5: BAD_DATE | 2025-02-30",
                "thon:1,Một,VILLAGE,06364,2025-07-02,2025-07-01,, | 2:6: BAD_DATE | 2025-07-01",
                "thon:1,Một,VILLAGE,06364,,,KNOWN,         | 2:7: BAD_TOKEN | SEEN_BY",
                "06364,Của tôi,COMMUNE,20,2026-01-01,,,    | 2:1: UNIT_OVERLAPS | xã Vũ Lễ",
                "thon:1,Một,VILLAGE                        | 2:4: MISSING_CELL | parent",
            })
    void aRowThatTheRegisterCannotTakeIsNamedWithItsPlace(String row, String place, String words) {
        UnitReading reading = read("code,name,type,parent,from,to,basis,act\n" + row + "\n");

        assertThat(reading.units()).isEmpty();
        assertThat(reading.failures()).hasSize(1);
        assertThat(reading.failures().get(0).toText(Language.VI))
                .startsWith("thôn.csv:" + place)
                .contains(words);
        assertThat(reading.failures().get(0).toText(Language.EN))
                .startsWith("thôn.csv:" + place)
                .contains(words);
    }

    @Test
    void ofIdenticalRowsOneIsKept() {
        UnitReading reading = read("""
            code,name,type,parent
            thon:1,Một,thôn,06364
            thon:1,Một,Thôn,06364
            """);

        assertThat(reading.units()).extracting(AdministrativeUnit::name).containsExactly("Một");
        assertThat(reading.failures())
                .extracting(Failure::toString)
                .containsExactly("thôn.csv:3:1: DUPLICATE_ROW: says the same as line 2; one is kept (thon:1)");
    }

    @Test
    void twoVersionsThatOverlapAreBothLeftOutAndSoIsWhatStandsBelow() {
        UnitReading reading = read("""
            code,name,type,parent
            thon:1,Một,thôn,06364
            thon:1,Hai,thôn,06364
            thon:2,Ba,Thôn,06364
            """);

        assertThat(reading.units()).extracting(AdministrativeUnit::name).containsExactly("Ba");
        assertThat(reading.units()).extracting(AdministrativeUnit::type).containsExactly(UnitType.VILLAGE);
        assertThat(reading.failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "thôn.csv:2:1: UNIT_OVERLAPS: during this time the code \"thon:1\" is that of thon:1 thôn Hai"
                                + " .. (3) (thon:1)",
                        "thôn.csv:3:1: UNIT_OVERLAPS: during this time the code \"thon:1\" is that of thon:1 thôn Một"
                                + " .. (2) (thon:1)");
        assertThatExceptionOfType(FailuresException.class).isThrownBy(reading::orThrow);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,,                         | ACT",
                "2025-07-01,,,               | SEEN_BY",
                ",2025-06-30,,               | SEEN_BY",
                "2025-07-01,,,123/QĐ-UBND    | ACT",
                "2025-07-01,,ACT,            | ACT",
                "2025-07-01,,CARRIED_BACK,   | CARRIED_BACK",
            })
    void aDayWithoutBasisAndActIsOnlySeen(String cells, AdministrativeUnit.Basis basis) {
        assertThat(read("code,name,type,parent,from,to,basis,act\nthon:1,Một,VILLAGE,06364," + cells + "\n")
                        .orThrow()
                        .units())
                .extracting(AdministrativeUnit::basis)
                .containsExactly(basis);
    }

    @Test
    void withoutARequiredColumnThereIsNothingToRead() {
        assertThatExceptionOfType(MissingColumnException.class)
                .isThrownBy(() -> read("code,name,type\n"))
                .withMessageContaining("parent");
    }

    private static UnitReading read(String text) {
        return UnitCsv.of(STANDARD).read(TextSource.of("thôn.csv", text));
    }
}
