package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.criteria.ruling.Verdict;

/** Verdicts as bits say what verdicts one by one say, and which of several alternatives stand for an indicator. */
class RulingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Dossier.Builder dossier() {
        return Dossier.of(UnitCode.of("06364"), DAY);
    }

    private static Ruling ruling(String set, Dossier.Builder dossier) {
        return Evaluator.of(Sets.named(set), Policy.strict())
                .evaluate(dossier.build())
                .ruling();
    }

    private static Ruling bundled() {
        return ruling(
                Levels.BUNDLED,
                dossier()
                        .attested("1.1", Finding.MET)
                        .attested("1.2", Finding.NOT_MET)
                        .measured("10", "41.5")
                        .measured("15.4", "50")
                        .attestedCriterion("8", Finding.MET)
                        .attestedCriterion("19", Finding.NOT_MET)
                        .notApplicable("13.4"));
    }

    @Test
    void wordsOfBitsSayWhatEachSlotSays() {
        Ruling ruling = bundled();
        DossierLayout layout = ruling.layout();
        assertThat(layout.words()).isGreaterThan(1);
        int met = 0;
        int not = 0;
        for (int slot = 0; slot < layout.words() * DossierLayout.WORD; slot++) {
            int word = slot / DossierLayout.WORD;
            Verdict own = ruling.own(slot);
            assertThat(ruling.metIn(word) >>> slot & 1).isEqualTo(own == Verdict.MET ? 1 : 0);
            assertThat(ruling.notMetIn(word) >>> slot & 1).isEqualTo(own == Verdict.NOT_MET ? 1 : 0);
            met += own == Verdict.MET ? 1 : 0;
            not += own == Verdict.NOT_MET ? 1 : 0;
        }
        // Met: 1.1, 15.4, 8; not met: 1.2 and criterion 1, 10 and criterion 10, 19.
        assertThat(met).isEqualTo(3);
        assertThat(not).isEqualTo(5);
    }

    @Test
    void theBoundsAreThoseOfTheCount() {
        Ruling ruling = bundled();
        assertThat(ruling.criteriaMet()).isEqualTo(CountRange.of(1, 16));
        assertThat(ruling.least()).isEqualTo(1);
        assertThat(ruling.most()).isEqualTo(16);
    }

    /** The same criteria are met and not met, by other indicators. */
    @Test
    void rulingsThatDifferInOneIndicatorAreNotEqual() {
        Ruling first = ruling(Levels.BUNDLED, dossier().attested("1.1", Finding.MET));
        Ruling other = ruling(Levels.BUNDLED, dossier().attested("1.2", Finding.MET));
        assertThat(first.criteriaMet()).isEqualTo(other.criteriaMet());
        assertThat(first).isNotEqualTo(other);
        assertThat(first).isEqualTo(ruling(Levels.BUNDLED, dossier().attested("1.1", Finding.MET)));
    }

    /** The parts of indicator {@code no} that stand for {@code verdict}. */
    private static List<String> standing(Ruling ruling, String no, Verdict verdict) {
        DossierLayout layout = ruling.layout();
        DossierLayout.OfIndicator indicator =
                layout.indicatorAt(layout.slot(no)).orElseThrow();
        long bits = ruling.standing(indicator, verdict);
        return indicator.parts().stream()
                .filter(part -> (bits >>> part.slot() & 1) == 1)
                .map(part -> part.part().id())
                .toList();
    }

    @Test
    void whereOneOfSeveralSufficesTheMetOneStandsAlone() {
        Ruling ruling = ruling(
                "alternatives",
                dossier().attested("1.1", "park", Finding.NOT_MET).measured("1.1", "share", "50"));
        assertThat(standing(ruling, "1.1", Verdict.MET)).containsExactly("share");
        assertThat(standing(ruling, "1.1", Verdict.NOT_MET)).isEmpty();
        assertThat(standing(ruling, "1.1", Verdict.UNDETERMINED)).isEmpty();
    }

    @Test
    void whereNoneIsMetWhatIsOpenStandsAndWhatFailedDoesNot() {
        Ruling open = ruling(
                "alternatives",
                dossier().attested("1.1", "park", Finding.NOT_MET).measured("1.1", "share", "49.99"));
        assertThat(standing(open, "1.1", Verdict.UNDETERMINED)).containsExactly("cluster");
        assertThat(standing(open, "1.1", Verdict.NOT_MET)).isEmpty();
        assertThat(standing(open, "1.1", Verdict.MET)).isEmpty();
    }

    @Test
    void whereTheLastThatIsOpenDoesNotApplyTheFailedOnesStand() {
        Ruling failed = ruling(
                "alternatives",
                dossier()
                        .attested("1.1", "park", Finding.NOT_MET)
                        .measured("1.1", "share", "49.99")
                        .notApplicable("1.1", "cluster"));
        assertThat(standing(failed, "1.1", Verdict.NOT_MET)).containsExactly("park", "share");
        assertThat(standing(failed, "1.1", Verdict.NOT_APPLICABLE)).containsExactly("cluster");
        assertThat(standing(failed, "1.1", Verdict.UNDETERMINED)).isEmpty();
        assertThat(failed.verdict(failed.layout().slot("1.1"))).isEqualTo(Verdict.NOT_MET);
    }

    /** One of growth and members suffices; the share beside them must hold too. */
    @ParameterizedTest
    @ValueSource(strings = {"9", "8"})
    void whatStandsBesideTheAlternativesCountsByItself(String beside) {
        Ruling ruling = ruling(
                "alternatives",
                dossier()
                        .measured("1.2", "growth", "4")
                        .measured("1.2", "members", "10")
                        .measured("1.2", "beside", beside));
        boolean isEnough = beside.equals("8");
        assertThat(standing(ruling, "1.2", Verdict.MET))
                .containsExactlyElementsOf(isEnough ? List.of("beside", "members") : List.of("members"));
        assertThat(standing(ruling, "1.2", Verdict.NOT_MET))
                .containsExactlyElementsOf(isEnough ? List.of() : List.of("beside"));
        assertThat(ruling.verdict(ruling.layout().slot("1.2"))).isEqualTo(isEnough ? Verdict.MET : Verdict.NOT_MET);
    }
}
