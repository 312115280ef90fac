package vn.ntm.examples;

import java.time.LocalDate;
import java.util.Map;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.ruling.Policy;

/** How does a commune stand by the old set and by the new one? The values are invented. */
public final class OldAndNewSet {

    private OldAndNewSet() {}

    /** Judges one dossier by both sets, side by side. */
    public static void main(String[] args) {
        Dossier dossier = Dossier.of(UnitCode.of("06040"), LocalDate.of(2026, 3, 31))
                .region(EconomicRegions.TDMNPB)
                .group("2")
                .measured("10", "41.5")
                .measured("11", "8.4")
                .attestedCriterion("18", Finding.MET)
                .build();
        SetComparison comparison = SetComparison.of(
                dossier,
                CriteriaCatalog.standard(),
                "commune-ntm-2021-2025",
                "commune-ntm-2026-2030",
                Policy.strict(),
                // Which figure is measured in the same way under another number, only the caller can say.
                Map.of(Subject.indicator("11"), Subject.indicator("6.a")));
        print("cũ", comparison.before());
        print("mới", comparison.after());
        comparison
                .left()
                .forEach(left -> System.out.println("không mang sang: "
                        + (left.observation().subject().kind() == Subject.Kind.CRITERION ? "tiêu chí " : "chỉ tiêu ")
                        + left.observation().subject().no() + ", "
                        + left.cause().toText(Language.VI)));
        comparison
                .toText(Language.VI)
                .lines()
                .filter(line -> line.startsWith("Tiêu chí "))
                .forEach(System.out::println);
    }

    private static void print(String which, Evaluation evaluation) {
        System.out.println("Bộ " + which + ": " + evaluation.verdict().toText(Language.VI) + ", "
                + evaluation.criteriaMet().toText(Language.VI) + " trong "
                + evaluation.set().size().getAsInt() + " tiêu chí"
                + (SetComparison.isInForce(evaluation) ? "" : " (không còn hiệu lực)"));
    }
}
