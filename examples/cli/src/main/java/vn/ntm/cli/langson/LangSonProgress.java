package vn.ntm.cli.langson;

import java.util.List;
import java.util.Optional;
import vn.ntm.cli.console.Words;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.progress.Measure;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ProgressOnDay;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.criteria.progress.TierShare;
import vn.ntm.criteria.progress.Whole;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** The certificates that the report of Lạng Sơn counts, as a progress; it prints no result of a single commune. */
public final class LangSonProgress {

    /** The set by which communes of that year were judged. */
    static final String SET = "commune-ntm-2021-2025";

    /** The year of the targets beside which the figures stand. */
    static final int TARGET_YEAR = 2025;

    private static final int SCALE = 1;
    private static final int MEAN_SCALE = 2;

    private LangSonProgress() {}

    /**
     * Returns the progress of the province.
     *
     * @param modelAmongAdvanced whether the model communes are taken to be among the advanced ones, which is not printed
     */
    public static Progress progress(CriteriaCatalog catalog, boolean modelAmongAdvanced) {
        long model = count(LangSon2023.MODEL_COMMUNES);
        long both = modelAmongAdvanced ? model : 0;
        long advanced = count(LangSon2023.ADVANCED_COMMUNES) - both;
        Progress.Counts counts = new Progress.Counts().addUnreported(LangSon2023.COMMUNES_IN_REGISTER);
        add(counts, both, List.of(Tiers.NTM, Tiers.ADVANCED, Tiers.MODEL));
        add(counts, advanced, List.of(Tiers.NTM, Tiers.ADVANCED));
        add(counts, model - both, List.of(Tiers.NTM, Tiers.MODEL));
        add(counts, count(LangSon2023.CERTIFIED_COMMUNES) - advanced - model, List.of(Tiers.NTM));
        add(counts, LangSon2023.COMMUNES_IN_REGISTER - count(LangSon2023.CERTIFIED_COMMUNES), List.of());
        return Progress.of(catalog.set(SET), counts);
    }

    private static void add(Progress.Counts counts, long communes, List<Tier> held) {
        for (long i = 0; i < communes; i++) {
            counts.addCertificates(held);
        }
    }

    private static long count(ReportedFigure figure) {
        return figure.figure().value().longValueExact();
    }

    /** Returns the shares by tier with their wholes, and why there is no mean. */
    static List<Recomputed> figures(Progress progress) {
        return List.of(
                share("certified_of_all", progress.share(Tiers.NTM, Whole.ALL_UNITS), Optional.empty()),
                share(
                        "advanced_of_certified",
                        progress.share(Tiers.ADVANCED, Whole.CERTIFIED_UNITS),
                        Optional.of(LangSon2023.ADVANCED_SHARE.figure())),
                share("advanced_of_all", progress.share(Tiers.ADVANCED, Whole.ALL_UNITS), Optional.empty()),
                share("model_of_certified", progress.share(Tiers.MODEL, Whole.CERTIFIED_UNITS), Optional.empty()),
                share("model_of_all", progress.share(Tiers.MODEL, Whole.ALL_UNITS), Optional.empty()),
                mean(progress));
    }

    private static Recomputed share(String key, TierShare share, Optional<PublishedFigure> printed) {
        Measure measure = Measure.share(share.tier(), share.whole());
        List<LangSonAssumption> assumptions = share.whole() == Whole.ALL_UNITS
                ? List.of(LangSonAssumption.COMMUNES_OF_REGISTER)
                : List.of(LangSonAssumption.CERTIFIED_INCLUDE_HIGHER);
        return new Recomputed(
                key,
                Recomputed.Calculator.PROGRESS,
                Words.of(measure::name),
                Computed.of(share.share()),
                Recomputed.Form.PERCENT,
                SCALE,
                printed,
                Words.of(language -> share.toText(SCALE, language)),
                Optional.empty(),
                assumptions);
    }

    private static Recomputed mean(Progress progress) {
        Computed<Ratio> mean = progress.meanCriteria()
                .exact()
                .filter(exact -> progress.reported() > 0)
                .map(Computed::of)
                .orElseGet(() -> Computed.notComputable(NotComputableReason.MISSING_OPERAND));
        return new Recomputed(
                LangSon2023.MEAN_CRITERIA.key(),
                Recomputed.Calculator.PROGRESS,
                new Words(LangSon2023.MEAN_CRITERIA.labelVi(), LangSon2023.MEAN_CRITERIA.labelEn()),
                mean,
                Recomputed.Form.QUOTIENT,
                MEAN_SCALE,
                Optional.of(LangSon2023.MEAN_CRITERIA.figure()),
                Words.of(language -> Measure.meanCriteria().name(language) + ": ? / "
                        + Decimal.of(progress.units()).toText(language) + " "
                        + language.choose("xã", "communes") + " = " + why(mean, language)),
                Optional.of(new Words(
                        "báo cáo không nêu kết quả của từng xã; tổng số tiêu chí suy ra từ số bình quân ở phần Tính lại",
                        "the report prints no result of a single commune; the total that the mean implies stands under"
                                + " Recomputed")),
                List.of(LangSonAssumption.COMMUNES_OF_REGISTER));
    }

    private static String why(Computed<Ratio> mean, Language language) {
        return mean.toText(language, ratio -> ratio.toText(MEAN_SCALE, language));
    }

    /** Returns the targets that an act has for the region, beside the figures of the province. */
    static List<TargetComparison> targets(Progress progress) {
        List<Target> ofRegion = Programme.standard().targets(TARGET_YEAR).stream()
                .filter(target ->
                        target.region().filter(LangSon2023.REGION::equals).isPresent())
                .toList();
        return TargetComparison.all(ofRegion, new ProgressOnDay(LangSon2023.AS_OF, progress));
    }
}
