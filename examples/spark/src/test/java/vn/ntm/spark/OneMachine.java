package vn.ntm.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.ruling.Ruling;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.WideDossierCsv;
import vn.ntm.spark.rollup.ProvinceDay;
import vn.ntm.spark.rollup.RollupFiles;

/** What the library alone makes of the same file, in the forms in which the job writes it. */
final class OneMachine {

    final List<String> verdicts = new ArrayList<>();
    final List<Failure> failures;
    final Map<ProvinceDay, Progress> provinces = new TreeMap<>();
    final Map<String, String> files;

    OneMachine(JudgingOrder order, TextSource file) {
        TaskLaw law = TaskLaw.open(order);
        PartialResult<CompactDossier> read =
                WideDossierCsv.of(law.set(), order.on()).withUnits(law.units()).readCompact(file);
        this.failures = read.failures();
        Evaluator evaluator = Evaluator.of(law.set(), order.policy()).withUnits(law.units());
        Map<ProvinceDay, Progress.Counts> counts = new TreeMap<>();
        for (CompactDossier dossier : read.items()) {
            Ruling ruling = evaluator.judge(dossier);
            String province = law.units()
                    .on(dossier.date())
                    .province(dossier.unit())
                    .orElseThrow()
                    .text();
            counts.computeIfAbsent(new ProvinceDay(dossier.date().toString(), province), any -> new Progress.Counts())
                    .add(ruling);
            StringBuilder marks = new StringBuilder();
            ruling.layout()
                    .criteria()
                    .forEach(criterion -> marks.append(
                            switch (ruling.verdict(criterion.slot())) {
                                case MET -> '1';
                                case NOT_MET -> '0';
                                case UNDETERMINED, NOT_APPLICABLE -> '?';
                            }));
            verdicts.add(String.join(
                    ",",
                    dossier.unit().text(),
                    dossier.date().toString(),
                    province,
                    ruling.verdict().name(),
                    Long.toString(ruling.criteriaMet().min()),
                    Long.toString(ruling.criteriaMet().max()),
                    marks));
        }
        counts.forEach((province, own) -> provinces.put(province, Progress.of(law.set(), own)));
        this.files = new RollupFiles(law, Bands.usual(law.set())).of(provinces);
    }
}
