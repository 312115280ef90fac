package vn.ntm.examples;

import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.TierRung;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tier;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.Illustrative;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;

/** What is missing to reach the next tier? The dossier is invented; a commune without a tier goes for the lowest. */
public final class WhatIsMissing {

    private WhatIsMissing() {}

    /** Lists what the commune can mend, what it has to report, and what the law still leaves open. */
    public static void main(String[] args) {
        TierRung next = Programme.standard()
                .ladder(UnitType.COMMUNE, Illustrative.DAY)
                .orElseThrow()
                .lowest();
        Tier tier = next.tier();
        CriteriaSet set = CriteriaCatalog.standard().inForce(UnitType.COMMUNE.level(), tier, Illustrative.DAY);
        Dossier mine = DossierCsv.of(set, Illustrative.DAY)
                .read(TextSource.of("hồ sơ", FixtureFile.ILLUSTRATIVE_DOSSIER.text()))
                .orThrow()
                .get(0);
        Gap gap = Evaluator.of(set, Policy.strict()).evaluate(mine).gap();

        System.out.println("Danh hiệu tiếp theo: " + tier.name(Language.VI));
        System.out.println("Chưa đạt:");
        gap.byRelativeDistance()
                .forEach(one -> System.out.println("- " + one.no() + " " + one.label(Language.VI)
                        + one.observed().map(value -> ": " + value).orElse("")
                        + one.required().map(level -> ", cần " + level).orElse("")
                        + one.shortfall().map(far -> ", thiếu " + far).orElse("")));
        System.out.println("Chưa có số liệu:");
        gap.notAssessed().forEach(one -> System.out.println("- " + one.no() + " " + one.label(Language.VI)));
        System.out.println("Chờ quy định: " + gap.awaitingLaw().size());
        gap.awaitingLaw().stream()
                .limit(3)
                .forEach(one -> System.out.println("- " + one.no() + " " + one.label(Language.VI) + ": "
                        + one.reason().orElseThrow().toText(Language.VI)));
    }
}
