package vn.ntm.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tier;
import vn.ntm.io.csv.DossierCsv;

/** What is missing to reach the next tier? Give the file of your dossier, the day, and the tier that you go for. */
public final class WhatIsMissing {

    private WhatIsMissing() {}

    /** Lists what the commune can mend, what it has to assess or report, and what the law still leaves open. */
    public static void main(String[] args) {
        LocalDate day = LocalDate.parse(args[1]);
        CriteriaCatalog catalog = CriteriaCatalog.standard();
        Tier tier = catalog.tier(args[2]).orElseThrow();
        CriteriaSet set = catalog.inForce(UnitLevel.COMMUNE, tier, day);
        Dossier mine = DossierCsv.of(set, day).read(Path.of(args[0])).orThrow().get(0);
        Gap gap = Evaluator.of(set, Policy.strict()).evaluate(mine).gap();

        System.out.println("Danh hiệu: " + tier.name(Language.VI));
        System.out.println("Chưa đạt:");
        gap.byRelativeDistance().forEach(one -> System.out.println(line(one) + measured(one)));
        System.out.println("Chưa đánh giá hoặc chưa có số liệu:");
        gap.notAssessed().forEach(one -> System.out.println(line(one) + why(one)));
        System.out.println("Chờ quy định: " + gap.awaitingLaw().size());
        gap.awaitingLaw().stream().limit(3).forEach(one -> System.out.println(line(one) + why(one)));
    }

    private static String line(Gap.Item one) {
        return "- " + one.no() + " " + one.label(Language.VI);
    }

    private static String why(Gap.Item one) {
        return ": " + one.reason().orElseThrow().toText(Language.VI);
    }

    /** What was found not met as a whole has no number. */
    private static String measured(Gap.Item one) {
        return one.indicator()
                .map(indicator -> indicator.deciding())
                .flatMap(found -> found.required(Language.VI)
                        .flatMap(level -> found.shortfall(Language.VI)
                                .map(far -> ": " + found.observed(Language.VI).orElseThrow() + ", cần " + level + ", "
                                        + far)))
                .orElse("");
    }
}
