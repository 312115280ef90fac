package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;

/** Values of the sets as an officer types them from the acts and what is known of them. */
class FactsOfSetsTest {

    private static CriteriaSet set(String id) {
        return CriteriaCatalog.standard().set(id);
    }

    private static Requirement asked(String set, String indicator, String day) {
        return set(set).indicator(indicator)
                .flatMap(found -> found.requirementOn(LocalDate.parse(day)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "commune-ntm-2009-2015, 19, 39, 39, true",
        "commune-ntm-2016-2020, 19, 49, 49, true",
        "commune-model-2018-2020, 4, , 21, false",
        "commune-ntm-2021-2025, 19, 57, 57, true",
        "commune-advanced-2021-2025, 19, 75, 75, false",
        "commune-model-2021-2025, 4, 4, 4, true",
        "district-ntm-2016-2020, 9, , 8, false",
        "district-ntm-2021-2025, 9, 36, 36, false",
        "district-advanced-2021-2025, 9, , 13, false",
        "district-special-2021-2025, , , 6, false",
        "urban-completion-2021-2025, , , 4, false",
        "province-completion-2021-2025, 8, 8, 8, false",
        "commune-ntm-2026-2030, 10, 47, 8, false",
        "commune-modern-2026-2030, , , 0, false",
        "province-completion-2026-2030, , , 4, false"
    })
    void counts(String id, Integer criteria, Integer indicators, int known, boolean complete) {
        CriteriaSet set = set(id);
        assertThat(set.size()).isEqualTo(count(criteria));
        assertThat(set.indicatorCount()).isEqualTo(count(indicators));
        assertThat(set.knownIndicators()).isEqualTo(known);
        assertThat(set.isComplete()).isEqualTo(complete);
    }

    private static OptionalInt count(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @ParameterizedTest
    @CsvSource({
        "commune-ntm-2009-2015, 10, , REGION:DNB, 2013-02-19, >= 1.5, times_provincial_average, UNVERIFIED",
        "commune-ntm-2009-2015, 10, , REGION:TDMNPB, 2013-12-31, >= 14, million_vnd_per_person_year, VERIFIED",
        "commune-ntm-2009-2015, 10, , REGION:DHNTB, 2014-12-31, >= 21, million_vnd_per_person_year, VERIFIED",
        "commune-ntm-2009-2015, 12, , REGION:DNB, 2013-02-19, <= 20, %, UNVERIFIED",
        "commune-ntm-2009-2015, 12, , REGION:DNB, 2013-02-20, >= 90, %, UNVERIFIED",
        "commune-ntm-2009-2015, 14.3, , REGION:DBSH, 2012-12-31, > 40, %, UNVERIFIED",
        "commune-ntm-2009-2015, 15.1, , REGION:TN, 2013-02-19, >= 20, %, UNVERIFIED",
        "commune-ntm-2016-2020, 17.1, hygienic, REGION:BTB, 2020-12-31, >= 98, %, VERIFIED",
        "commune-ntm-2016-2020, 17.1, clean, REGION:BTB, 2020-12-31, >= 60, %, VERIFIED",
        "commune-ntm-2016-2020, 17.1, hygienic, REGION:DHNTB, 2020-12-31, >= 95, %, CORROBORATED",
        "commune-ntm-2016-2020, 10, , REGION:DNB, 2020-12-31, >= 59, million_vnd_per_person_year, VERIFIED",
        "commune-model-2018-2020, 1.2, , GENERAL, 2019-06-30, >= 1.5, times_own_base, VERIFIED",
        "commune-model-2018-2020, 1.3, , GENERAL, 2019-06-30, = 0, household, VERIFIED",
        "commune-model-2018-2020, 3.2, , GENERAL, 2019-06-30, >= 50, %, UNVERIFIED",
        "commune-advanced-2021-2025, 14.2, female, REGION:TDMNPB, 2023-12-31, >= 90, %, VERIFIED",
        "commune-advanced-2021-2025, 5.1, b, GENERAL, 2023-12-31, >= 1, school, UNVERIFIED",
        "commune-model-2021-2025, 2, , REGION:TN, 2023-12-31, >= 10, percent_above_base, VERIFIED",
        "commune-model-2021-2025, 4, , REGION:TN, 2023-12-31, >= 1, field, VERIFIED",
        "district-ntm-2016-2020, 5d, , GENERAL, 2019-12-31, >= 60, %, VERIFIED",
        "district-ntm-2021-2025, 2.4, , GENERAL, 2023-12-31, <= 4, class, VERIFIED",
        "district-ntm-2021-2025, C1, , GENERAL, 2023-12-31, >= 100, %, VERIFIED",
        "district-ntm-2021-2025, C2, , GENERAL, 2023-12-31, >= 10, %, VERIFIED",
        "district-ntm-2021-2025, C3, , GENERAL, 2023-12-31, >= 100, %, VERIFIED",
        "district-ntm-2021-2025, C4, , GENERAL, 2023-12-31, >= 90, %, VERIFIED",
        "district-ntm-2021-2025, C5, , GENERAL, 2023-12-31, >= 80, %, VERIFIED",
        "district-ntm-2021-2025, C6, , GENERAL, 2023-12-31, = 0, vnd, CORROBORATED",
        "district-advanced-2021-2025, C2, , GENERAL, 2023-12-31, >= 50, %, UNVERIFIED",
        "district-special-2021-2025, 5.a, , GENERAL, 2024-06-04, >= 100, %, VERIFIED",
        "district-special-2021-2025, C1, , GENERAL, 2024-03-01, >= 90, %, VERIFIED",
        "urban-completion-2021-2025, C1, , GENERAL, 2023-12-31, >= 100, %, VERIFIED",
        "urban-completion-2021-2025, C5, , GENERAL, 2023-12-31, = 0, vnd, CORROBORATED",
        "province-completion-2021-2025, 1, , GENERAL, 2023-12-31, >= 100, %, VERIFIED",
        "province-completion-2021-2025, 2, , GENERAL, 2023-12-31, >= 100, %, VERIFIED",
        "province-completion-2021-2025, 3, , GENERAL, 2023-12-31, >= 20, %, VERIFIED",
        "province-completion-2021-2025, 4, , GENERAL, 2023-12-31, >= 40, %, VERIFIED",
        "province-completion-2021-2025, 6, , GENERAL, 2023-12-31, >= 70, %, VERIFIED",
        "province-completion-2021-2025, 7, , GENERAL, 2023-12-31, >= 4, m2_per_person, VERIFIED",
        "province-completion-2021-2025, 8, , GENERAL, 2023-12-31, >= 90, %, VERIFIED",
        "commune-ntm-2026-2030, 3.1, , GROUP:3, 2026-06-27, >= 9.5, %_per_year, VERIFIED",
        "commune-ntm-2026-2030, 3.6, profitable-years-before-n, GROUP:1, 2026-06-27, >= 2, year, VERIFIED",
        "province-completion-2026-2030, 2, , GENERAL, 2027-01-01, >= 10, %, VERIFIED",
        "province-completion-2026-2030, 3, share, GENERAL, 2027-01-01, >= 70, %, VERIFIED",
        "province-completion-2026-2030, 10, , GENERAL, 2027-01-01, >= 10, %_per_year, VERIFIED"
    })
    void requires(
            String set,
            String indicator,
            String part,
            String column,
            LocalDate day,
            String required,
            String unit,
            Grade grade) {
        Threshold level = set(set).threshold(indicator, Optional.ofNullable(part), own(column), day)
                .orElseThrow();
        assertThat(level.required()).contains(required);
        assertThat(level.unit()).hasToString(unit);
        assertThat(level.grade()).isEqualTo(grade);
    }

    private static Optional<Column> own(String column) {
        return Optional.of(Column.parse(column));
    }

    @ParameterizedTest
    @CsvSource({
        "commune-ntm-2009-2015, 10, , REGION:DNB, 2013-12-31, NATION",
        "commune-ntm-2016-2020, 2.1, , REGION:TN, 2019-12-31, PROVINCE",
        "commune-ntm-2016-2020, 10, , REGION:DNB, 2019-12-31, NATION",
        "commune-ntm-2021-2025, 5, min-facility, REGION:TDMNPB, 2022-06-05, UNKNOWN",
        "commune-ntm-2021-2025, 14.1, grade1-entry, GENERAL, 2022-06-05, UNKNOWN",
        "commune-advanced-2021-2025, 14.2, male, REGION:DBSH, 2023-12-31, NATION",
        "commune-advanced-2021-2025, 10, , REGION:TDMNPB, 2023-12-31, NATION",
        "district-special-2021-2025, 2.2, , GENERAL, 2024-12-31, PROVINCE",
        "district-special-2021-2025, 5.a, , GENERAL, 2024-06-03, UNKNOWN",
        "urban-completion-2021-2025, C2, , GENERAL, 2023-12-31, NATION",
        "commune-ntm-2026-2030, 3.1, , GROUP:1, 2026-06-26, UNKNOWN",
        "commune-ntm-2026-2030, 3.6, membership-size, GROUP:1, 2026-06-27, PROVINCE"
    })
    void doesNotKnow(String set, String indicator, String part, String column, LocalDate day, String setBy) {
        Threshold level = set(set).threshold(indicator, Optional.ofNullable(part), own(column), day)
                .orElseThrow();
        assertThat(level.required()).isEmpty();
        assertThat(level.grade()).isEqualTo(Grade.UNKNOWN);
        assertThat(level.setBy()).hasToString(setBy);
    }

    /** What a ministry published in an act of its own cannot have decided before that act. */
    @Test
    void noKnownLevelIsOlderThanTheActThatSetsIt() {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        for (String id : catalog.ids()) {
            catalog.set(id).thresholds().stream()
                    .filter(level -> level.value().isPresent())
                    .filter(level -> level.setBy().toString().startsWith("MINISTRY"))
                    .forEach(level -> assertThat(level.validity().from().orElseThrow())
                            .as("%s, %s", id, level)
                            .isAfterOrEqualTo(catalog.act(level.citation().act())
                                    .flatMap(LegalAct::issued)
                                    .orElseThrow()));
        }
    }

    @Test
    void workOnFarmsBecameRegularWork() {
        Indicator work = set("commune-ntm-2009-2015").indicator("12").orElseThrow();
        assertThat(work.label(Language.VI, LocalDate.of(2013, 2, 19))).contains("nông");
        assertThat(work.label(Language.VI, LocalDate.of(2013, 2, 20))).contains("thường xuyên");
        assertThat(asked("commune-ntm-2009-2015", "12", "2013-02-20").citation().act())
                .isEqualTo("342/QĐ-TTg");
        assertThat(CriteriaCatalog.standard()
                        .knownOn(LocalDate.of(2013, 2, 19))
                        .set("commune-ntm-2009-2015")
                        .threshold("12", Optional.empty(), own("REGION:DNB"), LocalDate.of(2014, 1, 1))
                        .flatMap(Threshold::required))
                .contains("<= 20");
    }

    @ParameterizedTest
    @CsvSource({
        "commune-model-2018-2020, 1.2, 2019-12-31, OWN_HISTORY, '', base",
        "commune-model-2021-2025, 1, 2023-12-31, ATTESTED, commune-advanced-2021-2025, ''",
        "commune-model-2021-2025, 2, 2023-12-31, RELATIVE, commune-advanced-2021-2025#10, ''",
        "district-ntm-2016-2020, C1, 2019-12-31, ROLLUP, commune-ntm-2016-2020, COMMUNE",
        "district-ntm-2021-2025, C1, 2023-12-31, ROLLUP, commune-ntm-2021-2025, COMMUNE",
        "district-ntm-2021-2025, C2, 2023-12-31, ROLLUP, commune-advanced-2021-2025, COMMUNE",
        "district-ntm-2021-2025, C3, 2023-12-31, ROLLUP, '', TOWNSHIP",
        "district-advanced-2021-2025, C1, 2023-12-31, ATTESTED, district-ntm-2021-2025, ''",
        "urban-completion-2021-2025, C3, 2023-12-31, ROLLUP, '', WARD",
        "province-completion-2021-2025, 1, 2023-12-31, ROLLUP, district-ntm-2021-2025, RURAL_DISTRICT",
        "province-completion-2021-2025, 2, 2023-12-31, ROLLUP, urban-completion-2021-2025, TOWN;PROVINCIAL_CITY",
        "province-completion-2021-2025, 3, 2023-12-31, ROLLUP, district-advanced-2021-2025, RURAL_DISTRICT",
        "province-completion-2021-2025, 4, 2023-12-31, ROLLUP, commune-advanced-2021-2025, COMMUNE",
        "province-completion-2021-2025, 5, 2023-12-31, ATTESTED, '', ''",
        "commune-ntm-2026-2030, 3.1, 2026-06-27, OWN_HISTORY, '', previous",
        "commune-ntm-2026-2030, 3.6, 2026-06-26, ATTESTED, '', ''",
        "commune-ntm-2026-2030, 3.6, 2026-06-27, ALL_OF, '', ''",
        "province-completion-2026-2030, 1, 2026-12-31, ROLLUP, commune-ntm-2026-2030, COMMUNE",
        "province-completion-2026-2030, 2, 2026-12-31, ROLLUP, commune-modern-2026-2030, COMMUNE"
    })
    void asks(String set, String indicator, String day, RequirementKind kind, String base, String of) {
        Requirement asked = asked(set, indicator, day);
        assertThat(asked.kind()).isEqualTo(kind);
        assertThat(asked.base().map(Object::toString).orElse("")).isEqualTo(base);
        List<String> counted = asked.counts().stream().map(Enum::name).toList();
        assertThat(asked.earlier().orElse(String.join(";", counted))).isEqualTo(of);
    }

    @Test
    void townshipsAreAskedForOnlyWhereThereAreSome() {
        assertThat(asked("district-ntm-2021-2025", "C3", "2023-12-31").appliesWhen())
                .isPresent();
        assertThat(asked("district-ntm-2021-2025", "C1", "2023-12-31").appliesWhen())
                .isEmpty();
    }

    @Test
    void theConditionsOfDistrictsStandBesideNineCriteria() {
        assertThat(set("district-ntm-2021-2025").criteria())
                .filteredOn(criterion -> !criterion.counted())
                .extracting(Criterion::no)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6");
        assertThat(asked("district-ntm-2021-2025", "C6", "2022-08-02")
                        .citation()
                        .act())
                .isEqualTo("18/2022/QĐ-TTg");
        assertThat(set("district-ntm-2021-2025").indicator("C6").orElseThrow().requirementOn(LocalDate.of(2022, 8, 1)))
                .isEmpty();
    }

    @Test
    void theEightConditionsOfProvincesAreItsCriteria() {
        assertThat(set("province-completion-2021-2025").criteria())
                .extracting(Criterion::no)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "C1", "C2");
        assertThat(set("province-completion-2021-2025").counted()).isEqualTo(8);
    }

    @Test
    void membersGrowByAShareOrByANumber() {
        Indicator cooperative = set("commune-ntm-2026-2030").indicator("3.6").orElseThrow();
        assertThat(cooperative.parts())
                .filteredOn(part -> part.anyOf().equals(Optional.of("membership-growth")))
                .extracting(Part::id)
                .containsExactly("pct-per-year-min", "members-per-year-min");
    }

    @Test
    void whatNobodyReadOfTheSetOf2026HoldsItsPlace() {
        assertThat(set("commune-ntm-2026-2030").criterion("3").orElseThrow().indicators())
                .filteredOn(Indicator::isPlace)
                .extracting(Indicator::no)
                .containsExactly("3.2", "3.3", "3.4", "3.5", "3.7", "3.8");
    }

    @Test
    void ofTheModernSetNothingWasRead() {
        CriteriaSet modern = set("commune-modern-2026-2030");
        assertThat(modern.criteria()).isEmpty();
        assertThat(modern.thresholds()).isEmpty();
        assertThat(modern.notes(Language.VI)).isNotEmpty();
    }
}
