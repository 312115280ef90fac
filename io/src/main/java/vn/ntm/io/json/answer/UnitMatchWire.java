package vn.ntm.io.json.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitMatch;

/** A {@link UnitMatch} as JSON shows it. */
record UnitMatchWire(
        String query,
        String on,
        UnitMatch.Result result,
        @Nullable UnitWire unit,
        List<UnitWire> candidates,
        List<String> repairs,
        UnitWire.ReleasesWire releases) {

    static UnitMatchWire of(UnitMatch match, UnitRegistry registry, Language language) {
        UnitsOnDay units = registry.on(match.date());
        return new UnitMatchWire(
                match.query(),
                match.date().toString(),
                match.result(),
                match.unit().map(unit -> UnitWire.of(unit, units)).orElse(null),
                match.candidates().stream()
                        .map(unit -> UnitWire.of(unit, units))
                        .toList(),
                match.repairs().stream().map(repair -> repair.toText(language)).toList(),
                new UnitWire.ReleasesWire(match.release().id()));
    }
}
