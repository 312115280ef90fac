package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

/** Every set on every day on which something of the law begins or ends, the day before and the day after. */
class EveryDayTest {

    private static final CriteriaCatalog CATALOG = CriteriaCatalog.standard();

    static List<String> sets() {
        return CATALOG.ids();
    }

    /** The days of issue and effect of the acts, the first and last days of sets, wordings and levels, and around. */
    static List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (SetHeader header : CATALOG.headers()) {
            CriteriaSet set = CATALOG.set(header.id());
            Stream.concat(
                            Stream.of(set.validity()),
                            Stream.concat(
                                    set.thresholds().stream().map(Threshold::validity),
                                    items(set)
                                            .flatMap(item -> item.requirements().stream())
                                            .map(Requirement::validity)))
                    .flatMap(validity -> Stream.concat(validity.from().stream(), validity.to().stream()))
                    .forEach(days::add);
            Stream.concat(Stream.of(set.decision()), set.endedBy().stream())
                    .flatMap(number -> CATALOG.act(number).stream())
                    .flatMap(EveryDayTest::daysOf)
                    .forEach(days::add);
        }
        List<LocalDate> around = new ArrayList<>();
        days.forEach(day -> around.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        return around.stream().distinct().sorted().toList();
    }

    private static Stream<LocalDate> daysOf(LegalAct act) {
        return Stream.concat(act.issued().stream(), act.effective().stream());
    }

    private static Stream<Item> items(CriteriaSet set) {
        return indicators(set).flatMap(indicator -> Stream.concat(Stream.of(indicator), indicator.parts().stream()));
    }

    private static Stream<Indicator> indicators(CriteriaSet set) {
        return set.criteria().stream().flatMap(criterion -> criterion.indicators().stream());
    }

    private static List<Column> columns(CriteriaSet set) {
        return Stream.concat(Stream.of(Column.GENERAL), set.keys().stream().map(key -> Column.of(set.axis(), key)))
                .toList();
    }

    @Test
    void thereAreDaysToAskOn() {
        assertThat(days())
                .contains(
                        LocalDate.of(2009, 4, 15),
                        LocalDate.of(2013, 2, 20),
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2026, 6, 27),
                        LocalDate.of(2031, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("days")
    void atMostOneSetOfAllUnitsIsInForce(LocalDate day) {
        for (UnitLevel level : UnitLevel.values()) {
            for (Tier tier : Tiers.all()) {
                List<String> expected = CATALOG.headers().stream()
                        .filter(set -> set.level() == level
                                && set.tier().equals(tier)
                                && set.scope().isEmpty()
                                && set.validity().contains(day))
                        .map(SetHeader::id)
                        .toList();
                assertThat(expected).as("%s %s", level, tier).hasSizeLessThanOrEqualTo(1);
                Optional<SetFinding> found = CATALOG.find(level, tier, day);
                assertThat(found.flatMap(SetFinding::inForce).map(SetHeader::id).stream())
                        .containsExactlyElementsOf(expected);
                assertThat(inForce(level, tier, day)).isEqualTo(expected);
            }
        }
    }

    private static List<String> inForce(UnitLevel level, Tier tier, LocalDate day) {
        try {
            return List.of(CATALOG.inForce(level, tier, day).id());
        } catch (NotInForceException e) {
            assertThat(e.date()).isEqualTo(day);
            assertThat(e.nearest().map(SetHeader::id))
                    .isEqualTo(CATALOG.find(level, tier, day)
                            .map(found -> found.set().id()));
            return List.of();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aCellHasAtMostOneRowOnADay(String id) {
        CriteriaSet set = CATALOG.set(id);
        List<LocalDate> days = days();
        for (Indicator indicator : indicators(set).toList()) {
            for (ItemId item : indicator.measuredItems()) {
                for (LocalDate day : days) {
                    for (Column column : columns(set)) {
                        List<Threshold> rows = set.thresholds(item.indicator(), item.part()).stream()
                                .filter(row -> row.column().equals(column)
                                        && row.validity().contains(day))
                                .toList();
                        assertThat(rows).as("%s %s %s", item, column, day).hasSizeLessThanOrEqualTo(1);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatIsMeasuredOnADayOfTheSetHasARowInTheUnitOfItsWording(String id) {
        CriteriaSet set = CATALOG.set(id);
        for (LocalDate day : days().stream().filter(set.validity()::contains).toList()) {
            for (Indicator indicator : indicators(set).toList()) {
                for (ItemId item : indicator.measuredItems()) {
                    Item asked = item.part()
                            .flatMap(indicator::part)
                            .map(Item.class::cast)
                            .orElse(indicator);
                    Optional<Requirement> wording = asked.requirementOn(day)
                            .filter(found -> found.kind().isMeasured());
                    set.thresholds(item.indicator(), item.part()).stream()
                            .filter(row -> row.validity().contains(day))
                            .forEach(row -> assertThat(Optional.of(row.unit()))
                                    .as("%s %s", item, day)
                                    .isEqualTo(wording.flatMap(Requirement::unit)));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void requiredLevelsParse(String id) {
        for (Threshold row : CATALOG.set(id).thresholds()) {
            row.required().ifPresent(required -> {
                String[] words = required.split(" ", 2);
                assertThat(Operator.parse(words[0])).isEqualTo(row.operator());
                assertThat(words[1]).isEqualTo(row.unit().format(row.value().orElseThrow()));
            });
            assertThat(CATALOG.act(row.citation().act())).as(row.toString()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void whatARequirementRefersToIsThere(String id) {
        items(CATALOG.set(id)).flatMap(item -> item.requirements().stream()).forEach(asked -> {
            asked.base().ifPresent(base -> assertThat(CATALOG.ids()).contains(base.set()));
            assertThat(CATALOG.act(asked.citation().act())).isPresent();
        });
    }

    @Test
    void linkedCriteriaAreThereAndFollowEachOther() {
        for (SetHeader header : CATALOG.headers()) {
            CATALOG.set(header.id()).criteria().stream()
                    .flatMap(criterion -> CATALOG.links(header.id(), criterion.no()).stream())
                    .forEach(link -> {
                        assertThat(CATALOG.set(link.set()).criterion(link.criterion()))
                                .as(link.toString())
                                .isPresent();
                        assertThat(CATALOG.set(link.laterSet()).criterion(link.laterCriterion()))
                                .as(link.toString())
                                .isPresent();
                        assertThat(CATALOG.next(CATALOG.set(link.set())).map(SetHeader::id))
                                .contains(link.laterSet());
                    });
        }
        assertThat(CATALOG.links("commune-ntm-2016-2020", "14")).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("days")
    void theLawAsItWasKnownLoadsAndFits(LocalDate day) {
        CriteriaCatalog known = CATALOG.knownOn(day);
        for (String id : known.ids()) {
            CriteriaSet set = known.set(id);
            assertThat(CATALOG.act(set.decision()).flatMap(LegalAct::issued).orElse(day))
                    .isBeforeOrEqualTo(day);
            assertThat(items(set))
                    .allSatisfy(item -> assertThat(item.requirements()).isNotEmpty());
            assertThat(set.criteria())
                    .allSatisfy(criterion -> assertThat(criterion.complete()
                                    && criterion.indicators().isEmpty())
                            .isFalse());
            set.thresholds()
                    .forEach(row -> assertThat(known.act(row.citation().act())).isPresent());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "491/QĐ-TTg, 2009-04-15, 2009-04-16, commune-ntm-2009-2015",
        "1980/QĐ-TTg, 2016-10-16, 2016-10-17, commune-ntm-2016-2020",
        "691/QĐ-TTg, 2018-06-04, 2018-06-05, commune-model-2018-2020",
        "211/QĐ-TTg, 2024-02-29, 2024-03-01, district-special-2021-2025",
        "51/2025/QĐ-TTg, 2025-12-28, 2025-12-29, commune-modern-2026-2030"
    })
    void aSetIsKnownFromTheIssueOfItsDecision(String act, LocalDate before, LocalDate issue, String set) {
        assertThat(CATALOG.act(act).flatMap(LegalAct::issued)).contains(issue);
        assertThat(CATALOG.knownOn(before).ids()).doesNotContain(set);
        assertThat(CATALOG.knownOn(issue).ids()).contains(set);
    }
}
