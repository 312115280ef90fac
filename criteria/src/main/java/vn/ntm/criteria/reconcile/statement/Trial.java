package vn.ntm.criteria.reconcile.statement;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.Places.Place;

/** Tries other figures at places of a statement and tells which checks then match, if none that came out is lost. */
final class Trial {

    private final List<ReconciledStatement.Entry> entries;
    private final List<List<Place>> places;

    Trial(ReconciledStatement statement) {
        this.entries = statement.entries();
        this.places = entries.stream().map(entry -> Places.of(entry.check())).toList();
    }

    List<Place> places(int check) {
        return places.get(check);
    }

    /** Returns the places of the figure {@code key}, by check. */
    Map<Integer, List<Place>> places(String key) {
        Map<Integer, List<Place>> byCheck = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            List<Place> here = places.get(i).stream()
                    .filter(place -> place.key().equals(key))
                    .toList();
            if (!here.isEmpty()) {
                byCheck.put(i, here);
            }
        }
        return byCheck;
    }

    /** Returns the checks that differ now and match with {@code read}; none if another check then comes out worse. */
    List<Integer> explained(Map<Integer, Map<Place, String>> read) {
        List<Integer> differing = read.keySet().stream()
                .filter(check -> verdict(check) == ReconciliationVerdict.MISMATCH)
                .toList();
        List<Integer> explained = new ArrayList<>();
        for (int i = 0; i < differing.size(); i++) {
            int left = differing.size() - i;
            if (explained.size() + left < JointChecks.LEAST_CHECKS) {
                break;
            }
            if (verdict(differing.get(i), read) == ReconciliationVerdict.MATCH) {
                explained.add(differing.get(i));
            }
        }
        if (explained.size() < JointChecks.LEAST_CHECKS) {
            return ImmutableList.of();
        }
        boolean noneIsLost = read.keySet().stream()
                .filter(check -> verdict(check) != ReconciliationVerdict.MISMATCH)
                .allMatch(check -> isNoWorse(verdict(check), verdict(check, read)));
        return noneIsLost ? ImmutableList.copyOf(explained) : ImmutableList.of();
    }

    ReconciliationVerdict verdict(int check) {
        return entries.get(check).reconciliation().verdict();
    }

    private ReconciliationVerdict verdict(int check, Map<Integer, Map<Place, String>> read) {
        return Reconciliation.of(
                        Places.with(entries.get(check).check(), read.getOrDefault(check, new LinkedHashMap<>())))
                .verdict();
    }

    private static boolean isNoWorse(ReconciliationVerdict before, ReconciliationVerdict after) {
        return switch (before) {
            case MATCH, NO_PUBLISHED_VALUE -> after == before;
            case TRUNCATED -> after == ReconciliationVerdict.MATCH || after == before;
            case MISMATCH, NOT_COMPUTABLE -> true;
        };
    }
}
