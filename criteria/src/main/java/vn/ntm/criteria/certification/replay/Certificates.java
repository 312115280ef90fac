package vn.ntm.criteria.certification.replay;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.set.Tier;

/** What a unit shows: its own certificate of each tier, and one for each state and change of those carried. */
final class Certificates {

    private static final Comparator<Certificate> ORDER = Comparator.comparing(Certificate::tier, Replayed.BY_TIER)
            .thenComparing(Certificate::state)
            .thenComparing(Certificate::since)
            .thenComparing(certificate -> certificate.origins().toString());

    private Certificates() {}

    static List<Certificate> of(UnitLine line) {
        List<Certificate> shown = new ArrayList<>();
        for (Trail trail : line.trails()) {
            List<List<CarriedCertificate>> groups = alike(trail.carriedNow());
            trail.ownNow().ifPresent(own -> addOwn(own, groups));
            groups.forEach(group -> shown.add(together(trail.tier(), group)));
        }
        shown.sort(ORDER);
        return ImmutableList.copyOf(shown);
    }

    /** Returns the certificates of one state and change together; they are few, so that none is looked up. */
    private static List<List<CarriedCertificate>> alike(List<CarriedCertificate> carried) {
        List<List<CarriedCertificate>> groups = new ArrayList<>(1);
        for (CarriedCertificate one : carried) {
            groups.stream()
                    .filter(group -> areAlike(group.get(0), one))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>(1));
                        return groups.get(groups.size() - 1);
                    })
                    .add(one);
        }
        return groups;
    }

    /** A unit that keeps what others brought, by a rule of the caller's, holds its own and theirs as one. */
    private static void addOwn(CarriedCertificate own, List<List<CarriedCertificate>> groups) {
        for (List<CarriedCertificate> group : groups) {
            if (own.state().isHeld() && own.state() == group.get(0).state()) {
                group.add(own);
                return;
            }
        }
        groups.add(List.of(own));
    }

    /** A state that a change made has the day of that change; one that was kept began with each on its own day. */
    private static boolean areAlike(CarriedCertificate one, CarriedCertificate other) {
        return one.state() == other.state()
                && one.rule().map(CarryRule::id).equals(other.rule().map(CarryRule::id))
                && one.towards().equals(other.towards())
                && (one.state().isHeld() || one.since().equals(other.since()));
    }

    private static Certificate together(Tier tier, List<CarriedCertificate> group) {
        CarriedCertificate first = group.get(0);
        if (group.size() == 1) {
            return certificate(
                    tier, first, first.act(), first.since(), first.origins(), first.assumed(), first.events());
        }
        Set<CertificationEvent> events = new TreeSet<>(CertificationEvent.ORDER);
        Set<UnitCode> origins = new TreeSet<>();
        Set<String> acts = new TreeSet<>();
        LocalDate since = first.since();
        boolean isAssumed = false;
        for (CarriedCertificate one : group) {
            events.addAll(one.events());
            origins.addAll(one.origins());
            acts.add(one.act().orElse(""));
            since = one.since().isBefore(since) ? one.since() : since;
            isAssumed |= one.assumed();
        }
        return certificate(
                tier,
                first,
                acts.size() == 1 ? first.act() : Optional.empty(),
                since,
                List.copyOf(origins),
                isAssumed,
                List.copyOf(events));
    }

    private static Certificate certificate(
            Tier tier,
            CarriedCertificate alike,
            Optional<String> act,
            LocalDate since,
            List<UnitCode> origins,
            boolean isAssumed,
            List<CertificationEvent> events) {
        return new Certificate(
                tier, alike.state(), act, since, origins, alike.rule(), alike.towards(), isAssumed, events);
    }
}
