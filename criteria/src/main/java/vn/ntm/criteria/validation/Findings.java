package vn.ntm.criteria.validation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.ruling.LawOnDay;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Wording;

/** Makes findings about one observation; the value at fault always comes first. */
final class Findings {

    private Findings() {}

    static ValueFinding of(
            ValueRule rule,
            Observation observation,
            LawOnDay law,
            Optional<MeasureUnit> unit,
            ValueFinding.Value... comparedWith) {
        return of(rule, rule.severity(), rule.advice(), observation, law, unit, comparedWith);
    }

    static ValueFinding of(
            ValueRule rule,
            Severity severity,
            Wording advice,
            Observation observation,
            LawOnDay law,
            Optional<MeasureUnit> unit,
            ValueFinding.Value... comparedWith) {
        return new ValueFinding(
                rule,
                severity,
                observation.subject(),
                observation.by(),
                ImmutableList.<ValueFinding.Value>builder()
                        .add(value(observation, law, unit))
                        .add(comparedWith)
                        .build(),
                advice);
    }

    static ValueFinding.Value value(Observation observation, LawOnDay law, Optional<MeasureUnit> unit) {
        return new ValueFinding.Value(
                Asked.label(law, observation.subject()),
                amount(observation.value().orElseThrow(), unit));
    }

    static Wording amount(Decimal value, Optional<MeasureUnit> unit) {
        return new Wording(text(value, unit, Language.VI), text(value, unit, Language.EN));
    }

    private static String text(Decimal value, Optional<MeasureUnit> unit, Language language) {
        return unit.map(known -> known.toText(value, language)).orElseGet(() -> value.toText(language));
    }

    /** The value as it was read where that is known: with as many digits as it was rounded to. */
    static PublishedFigure printed(Observation observation) {
        Decimal value = observation.value().orElseThrow();
        return observation
                .raw()
                .filter(raw -> isOf(value, raw))
                .map(PublishedFigure::of)
                .orElseGet(() -> PublishedFigure.of(value.toString()));
    }

    private static boolean isOf(Decimal value, String raw) {
        try {
            return PublishedFigure.of(raw).value().equals(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
