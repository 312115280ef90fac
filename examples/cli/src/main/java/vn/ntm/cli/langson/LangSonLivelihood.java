package vn.ntm.cli.langson;

import java.util.List;
import java.util.Optional;
import vn.ntm.cli.console.Words;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.criteria.livelihood.LivelihoodFigure;
import vn.ntm.criteria.livelihood.LivelihoodMeasure;
import vn.ntm.criteria.livelihood.Population;
import vn.ntm.criteria.livelihood.PopulationUnit;
import vn.ntm.criteria.livelihood.PovertyBasis;
import vn.ntm.criteria.livelihood.PovertyCount;
import vn.ntm.criteria.livelihood.PovertyIdentity;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** How people live in Lạng Sơn, as far as the report prints what is divided by what. */
final class LangSonLivelihood {

    private static final int SCALE = 2;
    private static final Decimal HUNDRED = Decimal.of(100);
    private static final Words NO_HOUSEHOLDS = new Words(
            "báo cáo không nêu tổng số hộ; tổng số hộ suy ra ở phần Tính lại",
            "the report does not print the number of all households; what is implied of it stands under Recomputed");

    private LangSonLivelihood() {}

    static List<Recomputed> figures() {
        Population population = Population.of(LangSon2023.POPULATION.figure().value(), PopulationUnit.THOUSAND);
        LivelihoodFigure minority = new LivelihoodFigure(
                LivelihoodMeasure.ETHNIC_MINORITY, Optional.empty(), Optional.of(population.persons()));
        PovertyCount poverty = PovertyCount.of(PovertyBasis.HOUSEHOLDS)
                .both(LangSon2023.POOR_AND_NEAR_POOR_HOUSEHOLDS.figure().value())
                .build();
        return List.of(
                figure(
                        "population_density",
                        LivelihoodFigure.density(
                                population, LangSon2023.AREA.figure().value()),
                        Optional.empty(),
                        Optional.empty()),
                notComputable(
                        LangSon2023.ETHNIC_MINORITY_SHARE,
                        minority,
                        new Words(
                                "báo cáo không nêu số người dân tộc thiểu số",
                                "the report does not print the number of ethnic-minority people")),
                notComputable(LangSon2023.POOR_AND_NEAR_POOR_SHARE, poverty.bothRate(), NO_HOUSEHOLDS),
                notComputable(
                        LangSon2023.POOR_SHARE,
                        poverty.poorRate(),
                        new Words(
                                "báo cáo không nêu riêng số hộ nghèo, cũng không nêu tổng số hộ",
                                "the report prints neither the number of poor households nor that of all")),
                nearPoor());
    }

    private static Recomputed notComputable(ReportedFigure printed, LivelihoodFigure figure, Words missing) {
        return figure(printed.key(), figure, Optional.of(printed.figure()), Optional.of(missing));
    }

    private static Recomputed figure(
            String key, LivelihoodFigure figure, Optional<PublishedFigure> printed, Optional<Words> missing) {
        return new Recomputed(
                key,
                Recomputed.Calculator.LIVELIHOOD,
                Words.of(figure.measure()::toText),
                figure.ratio(),
                figure.measure().isShare() ? Recomputed.Form.PERCENT : Recomputed.Form.QUOTIENT,
                SCALE,
                printed,
                Words.of(language -> figure.toText(SCALE, language)),
                missing,
                List.of());
    }

    /** What the two printed rates leave for the third. */
    private static Recomputed nearPoor() {
        PovertyIdentity rates = PovertyIdentity.ofRates(
                Optional.of(rate(LangSon2023.POOR_SHARE)),
                Optional.empty(),
                Optional.of(rate(LangSon2023.POOR_AND_NEAR_POOR_SHARE)));
        Computed<Ratio> left = rates.impliedNearPoor()
                .map(percent -> Computed.of(Ratio.of(percent, HUNDRED)))
                .orElseGet(() -> Computed.notComputable(NotComputableReason.PART_EXCEEDS_WHOLE));
        return new Recomputed(
                "near_poor_rate",
                Recomputed.Calculator.LIVELIHOOD,
                Words.of(LivelihoodMeasure.NEAR_POOR_HOUSEHOLDS::toText),
                left,
                Recomputed.Form.PERCENT,
                SCALE,
                Optional.empty(),
                Words.of(language ->
                        LivelihoodMeasure.NEAR_POOR_HOUSEHOLDS.toText(language) + ": " + rates.toText(language)),
                Optional.empty(),
                List.of(LangSonAssumption.ONE_DENOMINATOR));
    }

    private static Percentage rate(ReportedFigure figure) {
        return Percentage.of(figure.figure().value());
    }
}
