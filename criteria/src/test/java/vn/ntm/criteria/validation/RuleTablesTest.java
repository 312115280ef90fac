package vn.ntm.criteria.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;

class RuleTablesTest {

    /** Of these any number is possible: more or fewer members than before. */
    private static final List<String> UNBOUNDED = List.of("members_per_year");

    private static Stream<Indicator> indicators(CriteriaSet set) {
        return set.criteria().stream().flatMap(criterion -> criterion.indicators().stream());
    }

    private static Stream<MeasureUnit> units(Item item) {
        return item.requirements().stream()
                .filter(requirement -> !requirement.kind().isCompared())
                .flatMap(requirement -> requirement.unit().stream())
                .filter(unit -> unit.grades().isEmpty());
    }

    @Test
    void everyUnitThatAnythingIsMeasuredInHasItsBounds() {
        TreeSet<String> without = new TreeSet<>();
        for (String id : CriteriaCatalog.standard().ids()) {
            indicators(CriteriaCatalog.standard().set(id))
                    .flatMap(indicator -> Stream.concat(Stream.of(indicator), indicator.parts().stream()))
                    .flatMap(RuleTablesTest::units)
                    .filter(unit ->
                            Bounds.of("", Subject.indicator("none"), unit).isEmpty())
                    .forEach(unit -> without.add(unit.id()));
        }
        assertThat(without).containsExactlyElementsOf(UNBOUNDED);
    }

    @Test
    void everyRelationIsBetweenItemsOfItsSetMeasuredAlike() {
        for (Relation relation : Relation.all()) {
            CriteriaSet set = CriteriaCatalog.standard().set(relation.set());
            List<List<MeasureUnit>> units = Stream.of(relation.part(), relation.whole())
                    .map(subject -> set
                            .indicator(subject.no())
                            .orElseThrow()
                            .part(subject.part().orElseThrow())
                            .orElseThrow()
                            .requirements()
                            .stream()
                            .map(Requirement::unit)
                            .flatMap(Optional::stream)
                            .toList())
                    .toList();
            assertThat(units.get(0)).as("%s", relation).isNotEmpty().isEqualTo(units.get(1));
        }
        assertThat(Relation.of("commune-ntm-2021-2025")).hasSize(3);
    }

    @Test
    void everyRuleHasWordsInBothLanguages() {
        for (ValueRule rule : ValueRule.values()) {
            assertThat(rule.toText(Language.VI)).isNotBlank().isNotEqualTo(rule.toText(Language.EN));
            assertThat(rule.advice().textVi()).isNotEqualTo(rule.advice().textEn());
        }
    }
}
