package vn.ntm.io.report.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * A row of a form of figures.
 *
 * @param key by which its figures are known
 * @param names what it may be called, the written name first
 * @param code the code of the unit that it is of
 * @param labels what is written beside it for people, by column
 * @param scale the scale of its measured values, where they are grades
 * @param required whether a file without it is reported
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FigureLine(
        String key,
        List<String> names,
        Optional<UnitCode> code,
        Map<String, String> labels,
        Optional<MeasureUnit> scale,
        boolean required) {

    /** Returns a row known by its names. */
    public static FigureLine of(String key, List<String> names) {
        return new FigureLine(
                key, ImmutableList.copyOf(names), Optional.empty(), ImmutableMap.of(), Optional.empty(), true);
    }

    public FigureLine asOptional() {
        return new FigureLine(key, names, code, labels, scale, false);
    }

    public FigureLine withCode(Optional<UnitCode> own) {
        return new FigureLine(key, names, own, labels, scale, required);
    }

    /** Returns this row with something written in a column for people. */
    public FigureLine with(String column, String label) {
        return with(ImmutableMap.of(column, label), scale);
    }

    public FigureLine with(Map<String, String> own, Optional<MeasureUnit> grades) {
        return new FigureLine(key, names, code, ImmutableMap.copyOf(own), grades, required);
    }

    /** Returns what is written in a column for people. */
    public Optional<String> label(String column) {
        return Optional.ofNullable(labels.get(column)).filter(label -> !label.isEmpty());
    }

    public String name() {
        return names.get(0);
    }
}
