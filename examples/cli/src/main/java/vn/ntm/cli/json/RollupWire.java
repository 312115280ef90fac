package vn.ntm.cli.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.text.MeanText;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.criteria.progress.CriterionProgress;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.RatioRange;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.form.ResultMatrix;
import vn.ntm.io.json.NtmJson;

/** The figures of a matrix form as JSON shows them. */
public record RollupWire(
        String set,
        long units,
        CountWire criteriaMet,
        MeanWire mean,
        @Nullable String meanExact,
        List<CriterionWire> byCriterion,
        List<BandWire> bands,
        long outside,
        long undetermined,
        List<ControlWire> controls,
        List<JsonNode> failures) {

    /** A count, which is a range where something is undetermined. */
    public record CountWire(long min, long max) {}

    /** A mean, empty where there is no unit. */
    public record MeanWire(@Nullable String min, @Nullable String max) {}

    /** The units that meet a criterion, and those that may. */
    record CriterionWire(String no, long met, long undetermined) {}

    /** The units whose number of criteria is in a band. */
    record BandWire(String band, long units, @Nullable String share) {}

    /** A figure that the form prints of its rows. */
    public record ControlWire(
            String what, int line, String printed, @Nullable String computed, FormControl.Verdict verdict) {}

    public static RollupWire of(Progress progress, Optional<Distribution> bands, int scale, ResultMatrix form) {
        RatioRange mean = progress.meanCriteria();
        return new RollupWire(
                progress.set().id(),
                progress.units(),
                countOf(progress),
                meanOf(progress),
                mean.exact()
                        .filter(any -> mean.isComputable())
                        .map(Ratio::toString)
                        .orElse(null),
                progress.byCriterion().stream().map(RollupWire::criterion).toList(),
                bands.stream()
                        .flatMap(all -> all.groups().stream())
                        .map(group -> band(group, scale))
                        .toList(),
                bands.map(Distribution::outside).orElse(0L),
                progress.unitsUndetermined(),
                form.controls().stream().map(RollupWire::control).toList(),
                form.failures().stream()
                        .map(failure -> CliJson.tree(NtmJson.standard().line(failure)))
                        .toList());
    }

    public static CountWire countOf(Progress progress) {
        CountRange met = progress.criteriaMet();
        return new CountWire(met.min(), met.max());
    }

    public static MeanWire meanOf(Progress progress) {
        RatioRange mean = progress.meanCriteria();
        return new MeanWire(decimal(mean.min()), decimal(mean.max()));
    }

    private static @Nullable String decimal(Ratio mean) {
        return mean.toDecimal(MeanText.SCALE)
                .toOptional()
                .map(value -> value.toPlain(MeanText.SCALE))
                .orElse(null);
    }

    private static CriterionWire criterion(CriterionProgress criterion) {
        return new CriterionWire(criterion.no(), criterion.met(), criterion.undetermined());
    }

    private static BandWire band(Distribution.Group group, int scale) {
        String share = group.share()
                .toPercentage(scale)
                .toOptional()
                .map(percentage -> percentage.value().toPlain(scale))
                .orElse(null);
        return new BandWire(group.band().toString(), group.units(), share);
    }

    public static ControlWire control(FormControl control) {
        return new ControlWire(
                control.what(),
                control.line(),
                control.printed(),
                control.computed().orElse(null),
                control.verdict());
    }
}
