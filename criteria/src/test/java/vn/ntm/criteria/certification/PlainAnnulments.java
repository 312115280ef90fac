package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.TracedUnit;
import vn.ntm.core.unit.UnitCode;

/** What annulments leave of a ledger, by brute force; a part of {@link PlainStates}. */
final class PlainAnnulments {

    private static final UnitRegistry REGISTRY = UnitRegistry.standard();

    private PlainAnnulments() {}

    /**
     * Strikes out what is annulled: by its act, the unit's own decisions or else those of what became part of it, unless they
     * are of several days; without act that of the day, unless there are several; if nothing is meant, the last of the unit, if nothing was annulled
     * since.
     */
    static List<CertificationEvent> standing(List<CertificationEvent> sorted) {
        List<CertificationEvent> standing = new ArrayList<>();
        List<CertificationEvent> told = new ArrayList<>();
        for (CertificationEvent event : sorted) {
            boolean isEnded = REGISTRY.on(event.date()).find(event.unit()).isEmpty();
            if (isEnded && (event.kind() != EventKind.ANNULLED || event.act().isEmpty())) {
                continue;
            }
            if (event.kind() != EventKind.ANNULLED) {
                standing.add(event);
                told.add(event);
                continue;
            }
            List<CertificationEvent> within = told.stream()
                    .filter(earlier -> earlier.tier().equals(event.tier())
                            && way(earlier, event).isPresent())
                    .toList();
            List<CertificationEvent> same = within.stream()
                    .filter(earlier ->
                            way(earlier, event).filter(PlainAnnulments::isSame).isPresent())
                    .toList();
            List<CertificationEvent> meant = event.act().isPresent()
                    ? within.stream().filter(one -> isOfAct(one, event)).toList()
                    : same.stream()
                            .filter(one -> one.date().equals(event.date()))
                            .toList();
            List<CertificationEvent> fitting = meant.stream()
                    .filter(one -> standing.contains(one) && isOfDay(one, event, meant, standing))
                    .toList();
            List<CertificationEvent> own =
                    fitting.stream().filter(same::contains).toList();
            List<CertificationEvent> named =
                    own.stream().anyMatch(one -> one.kind().isDecision()) ? own : fitting;
            if (!named.isEmpty()) {
                boolean isOfOneDay = named.stream()
                                .map(PlainAnnulments::day)
                                .filter(written -> !written.isEmpty())
                                .distinct()
                                .count()
                        <= 1;
                boolean isOfOneAct = event.act().isPresent()
                        || named.stream().map(one -> words(one)[0]).distinct().count() == 1;
                standing.removeAll(isOfOneDay && isOfOneAct ? named : List.of());
            } else if (meant.isEmpty()
                    && !same.isEmpty()
                    && (event.act().isEmpty()
                            || same.stream().noneMatch(one -> words(one)[0].equals(words(event)[0])))) {
                standing.remove(same.get(same.size() - 1));
            }
            told.add(event);
        }
        return standing;
    }

    /** Acts here are written {@code 7/QĐ-UBND} or {@code 7/QĐ-UBND ngày 1/5/2018}. */
    private static String[] words(CertificationEvent event) {
        return (event.act().orElse("") + " ngày ").split(" ngày ", -1);
    }

    private static boolean isOfAct(CertificationEvent event, CertificationEvent annulment) {
        String[] act = words(event);
        String[] named = words(annulment);
        String day = day(event);
        return act[0].equals(named[0])
                && (named[1].isEmpty()
                        || day.isEmpty()
                        || (act[1].isEmpty() && day.endsWith(named[1].substring(named[1].length() - 5)))
                        || day.equals(named[1]));
    }

    private static String day(CertificationEvent event) {
        String written = words(event)[1];
        boolean isOfItsAct = event.kind().isDecision() || event.kind() == EventKind.NOT_MAINTAINED;
        return written.isEmpty() && isOfItsAct ? Drawn.day(event.date()) : written;
    }

    /** Where the annulment writes a day that one of the decisions has, the others are not meant. */
    private static boolean isOfDay(
            CertificationEvent event,
            CertificationEvent annulment,
            List<CertificationEvent> meant,
            List<CertificationEvent> standing) {
        String named = words(annulment)[1];
        if (named.isEmpty() || meant.stream().noneMatch(one -> standing.contains(one) && day(one).equals(named))) {
            return true;
        }
        return day(event).isEmpty()
                ? !event.date().isBefore(Drawn.day(named))
                : day(event).equals(named);
    }

    private static Optional<TracedUnit> way(CertificationEvent earlier, CertificationEvent later) {
        Optional<LocalDate> end = lastDay(later);
        return end.isEmpty() || earlier.date().isAfter(end.get())
                ? Optional.empty()
                : way(earlier.unit(), earlier.date(), later.unit(), end.get());
    }

    /** The day of an event, or the last one on which there was a unit with its code. */
    private static Optional<LocalDate> lastDay(CertificationEvent event) {
        return REGISTRY.on(event.date()).find(event.unit()).isPresent()
                ? Optional.of(event.date())
                : REGISTRY.versions(event.unit()).stream()
                        .flatMap(unit -> unit.validity().to().stream())
                        .filter(day -> day.isBefore(event.date()))
                        .max(LocalDate::compareTo);
    }

    static Optional<TracedUnit> way(UnitCode from, LocalDate day, UnitCode to, LocalDate date) {
        return REGISTRY.succession().from(from, day).to(date).units().stream()
                .filter(end -> end.unit().code().equals(to))
                .findFirst();
    }

    static boolean isSame(TracedUnit end) {
        return end.via().stream()
                .allMatch(
                        step -> step.kind() == SuccessionStep.Kind.RENAMED || step.kind() == SuccessionStep.Kind.MOVED);
    }
}
