package vn.ntm.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.core.text.VietnameseNames;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitType;

/** Every spelling of a unit that official lists and public data sets have beside the one of the bundled list. */
class NamesAsWrittenTest {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
    private static final List<Written> WRITTEN = CsvTable.read(
                    NamesAsWrittenTest.class.getResource("names-as-written.csv"),
                    "names-as-written.csv",
                    List.of("on", "code", "type", "name", "district", "province", "written", "difference"))
            .rows()
            .stream()
            .map(Written::of)
            .toList();
    private static final UnitRegistry REGISTRY = registry();

    /** In what a spelling differs from the official one. */
    private enum Difference {
        TONE_PLACE,
        CAPITALS,
        DECOMPOSED,
        BLANKS,
        APOSTROPHE,
        SEPARATORS,
        ACCENTS,
        LETTERS;

        boolean isOfTyping() {
            return this != ACCENTS && this != LETTERS;
        }
    }

    private record Written(
            LocalDate on,
            UnitCode code,
            UnitType type,
            String name,
            Optional<UnitCode> district,
            UnitCode province,
            String text,
            Difference difference) {

        static Written of(Row row) {
            Difference difference = row.constant("difference", Difference.class).orElseThrow();
            String text = row.text("written");
            return new Written(
                    row.date("on").orElseThrow(),
                    UnitCode.of(row.text("code")),
                    row.constant("type", UnitType.class).orElseThrow(),
                    row.text("name"),
                    row.optional("district").map(UnitCode::of),
                    UnitCode.of(row.text("province")),
                    difference == Difference.DECOMPOSED ? Normalizer.normalize(text, Normalizer.Form.NFD) : text,
                    difference);
        }

        UnitCode parent() {
            return district.orElse(province);
        }

        Validity validity() {
            return on.isAfter(LAST_OLD_DAY) ? Validity.from(on) : Validity.of(null, LAST_OLD_DAY);
        }
    }

    private static UnitRegistry registry() {
        Map<String, AdministrativeUnit> units = new LinkedHashMap<>();
        for (Written written : WRITTEN) {
            AdministrativeUnit.Builder commune =
                    AdministrativeUnit.builder().type(written.type()).name(written.name());
            add(units, commune.parent(written.parent()), written.code(), written.validity());
            written.district().ifPresent(district -> {
                AdministrativeUnit.Builder above = AdministrativeUnit.builder()
                        .type(UnitType.RURAL_DISTRICT)
                        .name("Ở Giữa");
                add(units, above.parent(written.province()), district, Validity.of(null, LAST_OLD_DAY));
            });
            AdministrativeUnit.Builder top =
                    AdministrativeUnit.builder().type(UnitType.PROVINCE).name("Ở Trên");
            add(units, top, written.province(), Validity.ALWAYS);
        }
        return SmallRegistry.of(new ArrayList<>(units.values()));
    }

    private static void add(
            Map<String, AdministrativeUnit> units, AdministrativeUnit.Builder unit, UnitCode code, Validity validity) {
        units.computeIfAbsent(
                code + " " + validity, any -> unit.code(code).validity(validity).build());
    }

    private static Stream<Written> written() {
        return WRITTEN.stream();
    }

    @Test
    void everySpellingIsRead() {
        assertThat(WRITTEN).hasSize(421);
        assertThat(WRITTEN.stream().filter(each -> each.difference().isOfTyping()))
                .hasSize(300);
    }

    @ParameterizedTest
    @MethodSource("written")
    void aDifferenceOfTypingFindsTheUnitAndOneOfSpellingNeverAnother(Written written) {
        UnitsOnDay units = REGISTRY.on(written.on());

        check(written, units.lookUp(written.text()));
        check(written, units.lookUp(written.text(), written.parent()));
        check(written, units.lookUp(written.text(), written.province()));
    }

    private static void check(Written written, UnitMatch match) {
        boolean found =
                match.unit().filter(unit -> unit.code().equals(written.code())).isPresent();
        boolean suggested =
                match.candidates().stream().anyMatch(unit -> unit.code().equals(written.code()));

        assertThat(match.candidates()).hasSizeLessThanOrEqualTo(12);
        if (written.difference().isOfTyping()) {
            boolean shared = match.result() == UnitMatch.Result.AMBIGUOUS
                    && suggested
                    && match.candidates().stream().allMatch(unit -> isNamedAlike(unit, written.name()));
            assertThat(found || shared).as(match.toString()).isTrue();
        } else {
            assertThat(found || (suggested && match.result() != UnitMatch.Result.FOUND))
                    .as(match.toString())
                    .isTrue();
            assertThat(match.unit().stream().filter(unit -> !unit.code().equals(written.code())))
                    .isEmpty();
        }
    }

    private static boolean isNamedAlike(AdministrativeUnit unit, String name) {
        return VietnameseNames.compactKey(unit.name()).equals(VietnameseNames.compactKey(name));
    }

    @ParameterizedTest
    @MethodSource("written")
    void theSameHoldsForTheBundledUnits(Written written) {
        UnitsOnDay units = UnitRegistry.standard().on(written.on());
        boolean bundled = units.find(written.code())
                .filter(unit -> unit.type() == written.type())
                .filter(unit -> isNamedAlike(unit, written.name()))
                .isPresent();

        if (bundled) {
            check(written, units.lookUp(written.text(), written.parent()));
        } else {
            assertThat(units.lookUp(written.text()).unit().map(AdministrativeUnit::code))
                    .isNotEqualTo(Optional.of(written.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void theOfficialSpellingIsKept(Written written) {
        UnitMatch match =
                REGISTRY.on(written.on()).lookUp(written.type().word() + " " + written.name(), written.parent());

        assertThat(match.unit().map(AdministrativeUnit::name)).contains(written.name());
        assertThat(match.repairs()).isEmpty();
    }

    @Test
    void theLanguageOfTheMachineChangesNoAnswer() {
        List<String> answers = answers();
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"tr-TR", "az", "vi-VN"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(answers()).as(tag).isEqualTo(answers);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Look-ups in a register that is made anew, so that the keys of its names are too. */
    private static List<String> answers() {
        UnitRegistry registry = registry();
        List<String> answers = new ArrayList<>();
        for (Written written : WRITTEN) {
            UnitsOnDay units = registry.on(written.on());
            answers.add(units.lookUp(written.text()).toString());
            answers.add(units.lookUp(written.text().toUpperCase(Locale.ROOT)).toString());
        }
        return answers;
    }
}
