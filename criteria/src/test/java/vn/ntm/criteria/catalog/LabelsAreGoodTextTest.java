package vn.ntm.criteria.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.TextDamage;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;

/** No name of a criterion and no label of an indicator is taken for damaged text. */
class LabelsAreGoodTextTest {

    private static Stream<String> labels(Criterion criterion, Language language) {
        return Stream.concat(
                Stream.of(criterion.name(language)),
                criterion.indicators().stream().flatMap(indicator -> labels(indicator, language)));
    }

    private static Stream<String> labels(Indicator indicator, Language language) {
        return Stream.concat(
                Stream.of(indicator.label(language)), indicator.parts().stream().map(part -> part.label(language)));
    }

    @Test
    void everyNameAndLabelOfEverySetIsGoodText() {
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        for (Language language : Language.values()) {
            List<String> labels = catalog.ids().stream()
                    .flatMap(id -> catalog.set(id).criteria().stream())
                    .flatMap(criterion -> labels(criterion, language))
                    .toList();
            assertThat(labels).hasSizeGreaterThan(300);
            assertThat(labels)
                    .allSatisfy(label -> assertThat(TextDamage.of(label)).isEmpty());
        }
    }
}
