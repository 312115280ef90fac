package vn.ntm.spark.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.report.FormGroup;
import vn.ntm.io.report.ProgressFormCsv;
import vn.ntm.spark.TaskLaw;

/** What the provinces come to, as files: the progress form of each day, and a document of every province and day. */
public final class RollupFiles {

    private static final String NO_PROVINCE = "?";
    private static final String NO_PROVINCE_NAME = "Chưa rõ tỉnh";

    private final TaskLaw law;
    private final Bands bands;
    private final NtmJson json;

    /**
     * Creates the writer.
     *
     * @param bands the numbers of criteria by which the form divides the communes
     */
    public RollupFiles(TaskLaw law, Bands bands) {
        this.law = law;
        this.bands = bands;
        this.json = NtmJson.standard().withSets(law.catalog());
    }

    /** Returns the files by their names, in order: {@code provinces-2023-12-31.csv} of each day, {@code provinces.jsonl}. */
    public Map<String, String> of(Map<ProvinceDay, Progress> provinces) {
        Map<String, String> files = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        Map<String, Map<String, Progress>> byDay = new TreeMap<>();
        new TreeMap<>(provinces).forEach((province, progress) -> {
            byDay.computeIfAbsent(province.on(), any -> new TreeMap<>()).put(province.province(), progress);
            lines.append("{\"on\":\"")
                    .append(province.on())
                    .append("\",\"province\":\"")
                    .append(province.province())
                    .append("\",\"progress\":")
                    .append(json.write(progress))
                    .append("}\n");
        });
        byDay.forEach((on, ofDay) -> files.put("provinces-" + on + ".csv", form(LocalDate.parse(on), ofDay)));
        files.put("provinces.jsonl", lines.toString());
        return files;
    }

    private String form(LocalDate day, Map<String, Progress> provinces) {
        UnitsOnDay units = law.units().on(day);
        List<FormGroup> groups = new ArrayList<>();
        Map<String, Progress> byGroup = new LinkedHashMap<>();
        provinces.forEach((province, progress) -> {
            FormGroup group = Optional.of(province)
                    .filter(code -> !code.isEmpty())
                    .map(code -> FormGroup.of(units.get(UnitCode.of(code))))
                    .orElseGet(() -> FormGroup.of(NO_PROVINCE, NO_PROVINCE_NAME));
            groups.add(group);
            byGroup.put(group.id(), progress);
        });
        return ProgressFormCsv.of(law.set(), bands, groups, day).write(byGroup);
    }
}
