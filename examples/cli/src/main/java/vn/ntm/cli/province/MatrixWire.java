package vn.ntm.cli.province;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.cli.json.RollupWire;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.cli.text.MeanText;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;

/** A matrix form rolled up, as JSON shows it: what {@code ntm rollup} answers, its parts, and the working. */
record MatrixWire(
        RollupWire rollup,
        List<PartWire> byDistrict,
        List<PartWire> byGroup,
        int unplaced,
        List<String> workingVi,
        List<String> workingEn) {

    private static final int SCALE = 1;

    /** A district of the register, or a group row without a code. */
    record PartWire(
            @Nullable String code,
            String name,
            long units,
            RollupWire.CountWire criteriaMet,
            RollupWire.MeanWire mean,
            String workingVi,
            String workingEn) {}

    static MatrixWire of(MatrixResults results) {
        return new MatrixWire(
                RollupWire.of(results.progress(), results.bands(), SCALE, results.form()),
                results.districts().stream().map(MatrixWire::part).toList(),
                results.groups().stream().map(MatrixWire::part).toList(),
                results.unplaced(),
                working(results, Language.VI),
                working(results, Language.EN));
    }

    private static PartWire part(MatrixResults.Part part) {
        return new PartWire(
                part.code().map(UnitCode::text).orElse(null),
                part.name(),
                part.progress().units(),
                RollupWire.countOf(part.progress()),
                RollupWire.meanOf(part.progress()),
                MeanText.working(part.progress(), Language.VI),
                MeanText.working(part.progress(), Language.EN));
    }

    private static List<String> working(MatrixResults results, Language language) {
        String bands =
                results.bands().map(all -> "\n" + all.working(SCALE, language)).orElse("");
        return (results.progress().working(language) + bands).lines().toList();
    }
}
