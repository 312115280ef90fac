package vn.ntm.io.json.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.result.Failure;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.view.RequirementWords;
import vn.ntm.criteria.view.SetView;

/** A {@link SetView} as JSON shows it. */
record SetWire(
        String id,
        UnitLevel level,
        String tier,
        String decision,
        @Nullable String from,
        @Nullable String to,
        boolean complete,
        AxisWire axis,
        boolean generalDecides,
        List<String> notes,
        List<CriterionWire> criteria,
        ReleasesWire releases,
        List<FailureWire> failures) {

    /** What columns differ by; a set with one column has no axis. */
    enum AxisWire {
        REGION,
        GROUP,
        NONE;

        static AxisWire of(Axis axis) {
            return switch (axis) {
                case GENERAL -> NONE;
                case REGION -> REGION;
                case GROUP -> GROUP;
            };
        }
    }

    /** A criterion. */
    record CriterionWire(String no, String nameVi, String nameEn, boolean complete, List<IndicatorWire> indicators) {}

    /** An indicator, the levels of its parts among its own; behind them where what it asks for stands. */
    record IndicatorWire(
            String no,
            boolean numbered,
            String labelVi,
            String labelEn,
            RequirementKind kind,
            @Nullable String unit,
            String setBy,
            @Nullable String appliesWhen,
            List<PartWire> parts,
            List<ThresholdWire> thresholds,
            Grade status,
            String act,
            @Nullable String article,
            @Nullable String source,
            @Nullable String note) {}

    /** A part of an indicator. */
    record PartWire(
            String part,
            String labelVi,
            String labelEn,
            @Nullable String unit) {}

    /** A level. */
    record ThresholdWire(
            @Nullable String part,
            Axis axis,
            @Nullable String key,
            @Nullable String from,
            @Nullable String to,
            String op,
            @Nullable String value,
            String unit,
            Threshold.Mode mode,
            Grade status,
            String setBy,
            String act,
            @Nullable String article,
            @Nullable String source,
            @Nullable String note) {}

    /** The release of the tables that the answer rests on. */
    record ReleasesWire(String law) {}

    /** A set in the list of sets. */
    record SummaryWire(
            String id,
            UnitLevel level,
            String tier,
            String decision,
            @Nullable String from,
            @Nullable String to,
            @Nullable Integer criteria,
            @Nullable Integer indicators,
            int known,
            boolean complete) {

        static SummaryWire of(CriteriaSet set) {
            return new SummaryWire(
                    set.id(),
                    set.level(),
                    set.tier().id(),
                    set.decision(),
                    date(set.validity().from()),
                    date(set.validity().to()),
                    set.size().isPresent() ? set.size().getAsInt() : null,
                    set.indicatorCount().isPresent() ? set.indicatorCount().getAsInt() : null,
                    set.knownIndicators(),
                    set.isComplete());
        }
    }

    static SetWire of(SetView view, Language language, List<Failure> failures) {
        CriteriaSet set = view.set();
        return new SetWire(
                set.id(),
                set.level(),
                set.tier().id(),
                set.decision(),
                date(set.validity().from()),
                date(set.validity().to()),
                set.isComplete(),
                AxisWire.of(set.axis()),
                set.generalDecides(),
                set.notes(language),
                view.criteria().stream()
                        .map(criterion -> criterion(criterion, language))
                        .toList(),
                new ReleasesWire(set.release().id()),
                failures.stream().map(FailureWire::of).toList());
    }

    private static CriterionWire criterion(SetView.CriterionView view, Language language) {
        return new CriterionWire(
                view.criterion().no(),
                view.criterion().nameVi(),
                view.criterion().nameEn(),
                view.criterion().complete(),
                view.indicators().stream()
                        .map(indicator -> indicator(indicator, language))
                        .toList());
    }

    private static IndicatorWire indicator(SetView.IndicatorView view, Language language) {
        Requirement asked = view.requirement();
        Citation citation = asked.citation();
        return new IndicatorWire(
                view.indicator().no(),
                view.indicator().numbered(),
                view.label(Language.VI),
                view.label(Language.EN),
                asked.kind(),
                unit(asked),
                asked.setBy().toString(),
                asked.appliesWhen().map(words -> words.toText(language)).orElse(null),
                view.parts().stream().map(SetWire::part).toList(),
                thresholds(view, language),
                asked.grade(),
                citation.act(),
                citation.article().orElse(null),
                citation.source().orElse(null),
                joined(Stream.concat(
                        asked.note().stream(), view.parts().stream().flatMap(part -> role(view, part, language)))));
    }

    private static List<ThresholdWire> thresholds(SetView.IndicatorView view, Language language) {
        List<ThresholdWire> levels = new ArrayList<>();
        view.levels().forEach(level -> levels.add(threshold(level, Stream.empty())));
        view.parts()
                .forEach(part ->
                        part.levels().forEach(level -> levels.add(threshold(level, role(view, part, language)))));
        return levels;
    }

    /** Says what a part alone cannot: that another will do in its place, or when it is asked at all. */
    private static Stream<String> role(SetView.IndicatorView view, SetView.PartView part, Language language) {
        RequirementWords words = RequirementWords.in(language);
        String condition = words.condition(part.requirement())
                .map(when -> part.part().id() + ": " + when)
                .orElse("");
        return Stream.concat(
                words.alternatives(view.alternatives(part), Part::id).stream(),
                Stream.of(condition).filter(when -> !when.isEmpty()));
    }

    private static @Nullable String joined(Stream<String> notes) {
        String text = notes.distinct()
                .reduce((said, more) -> withoutStop(said) + "; " + more)
                .orElse("");
        return text.isEmpty() ? null : text;
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static PartWire part(SetView.PartView view) {
        return new PartWire(
                view.part().id(), view.label(Language.VI), view.label(Language.EN), unit(view.requirement()));
    }

    private static @Nullable String unit(Requirement asked) {
        return asked.unit().map(MeasureUnit::id).orElse(null);
    }

    private static ThresholdWire threshold(Threshold level, Stream<String> role) {
        Column column = level.column();
        Citation citation = level.citation();
        return new ThresholdWire(
                level.part().orElse(null),
                column.axis(),
                column.axis() == Axis.GENERAL ? null : column.key(),
                date(level.validity().from()),
                date(level.validity().to()),
                level.operator().toString(),
                level.value().map(level.unit()::format).orElse(null),
                level.unit().id(),
                level.mode(),
                level.grade(),
                level.setBy().toString(),
                citation.act(),
                citation.article().orElse(null),
                citation.source().orElse(null),
                joined(Stream.concat(level.note().stream(), role)));
    }

    private static @Nullable String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
