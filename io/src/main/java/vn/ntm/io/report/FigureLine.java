package vn.ntm.io.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.MeasureUnit;

/**
 * A row of a form of figures.
 *
 * @param key by which its figures are known
 * @param names what it may be called, the written name first
 * @param code the code of the unit that it is of
 * @param label what is written beside it for people
 * @param scale the scale of its measured values, where they are grades
 * @param required whether a file without it is reported
 */
record FigureLine(
        String key,
        List<String> names,
        Optional<UnitCode> code,
        Optional<String> label,
        Optional<MeasureUnit> scale,
        boolean required) {

    /** Returns a row known by its names. */
    static FigureLine of(String key, List<String> names) {
        return new FigureLine(
                key, ImmutableList.copyOf(names), Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    FigureLine asOptional() {
        return new FigureLine(key, names, code, label, scale, false);
    }

    FigureLine withCode(Optional<UnitCode> own) {
        return new FigureLine(key, names, own, label, scale, required);
    }

    FigureLine with(String own, Optional<MeasureUnit> grades) {
        return new FigureLine(key, names, code, Optional.of(own), grades, required);
    }

    String name() {
        return names.get(0);
    }
}
