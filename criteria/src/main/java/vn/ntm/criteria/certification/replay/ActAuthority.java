package vn.ntm.criteria.certification.replay;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.law.Grade;
import vn.ntm.core.table.Lazy;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CitedRow;
import vn.ntm.criteria.programme.DecidingBody;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.RecognitionRule;

/**
 * Whether the number of an act can be one of the body that decides. The symbol says which body signs (99/QĐ-UBND), not
 * of which place: of committees it cannot tell a province from a district, unless the words behind it do.
 */
final class ActAuthority {

    /** The bodies that sign with a symbol: none of those who decide, for most. */
    private static final Lazy<ImmutableMap<String, List<DecidingBody>>> SYMBOLS =
            new Lazy<>(() -> read("act-symbols.csv", "symbol", ActText::symbol));

    /** The bodies of a kind of place. */
    private static final Lazy<ImmutableMap<String, List<DecidingBody>>> PLACES =
            new Lazy<>(() -> read("act-places.csv", "place", UnaryOperator.identity()));

    private final List<RecognitionRule> rules = Programme.standard().recognitionRules();
    private final ImmutableMap<String, List<DecidingBody>> symbols = SYMBOLS.get();
    private final ImmutableMap<String, List<DecidingBody>> places = PLACES.get();

    private static ImmutableMap<String, List<DecidingBody>> read(
            String file, String column, UnaryOperator<String> spelling) {
        ImmutableMap.Builder<String, List<DecidingBody>> bodies = ImmutableMap.builder();
        CitedRow.read(ActAuthority.class, file, List.of(column, "bodies"))
                .forEach(row -> bodies.put(
                        spelling.apply(row.row().text(column)), row.constants("bodies", DecidingBody.class)));
        return bodies.build();
    }

    /** Returns who would have had to decide, if the act of the event is surely of somebody else. */
    Optional<DecidingBody> notOf(CertificationEvent event, UnitType type) {
        if (event.act().isEmpty()) {
            return Optional.empty();
        }
        Optional<DecidingBody> decider = decider(event, type);
        if (decider.isEmpty()) {
            return decider;
        }
        List<DecidingBody> signers = signers(event.act().get());
        return signers == null ? Optional.empty() : decider.filter(body -> !signers.contains(body));
    }

    /** Most acts are spelt as they should be, and a ledger has many. */
    private @Nullable List<DecidingBody> signers(String act) {
        List<DecidingBody> signers =
                symbols.get(act.substring(Math.max(act.lastIndexOf('/'), act.lastIndexOf('-')) + 1));
        if (signers != null) {
            return signers;
        }
        List<DecidingBody> bySymbol = symbols.get(ActText.symbol(act));
        Optional<String> place = ActText.place(act);
        List<DecidingBody> ofPlace = place.isEmpty() ? null : places.get(place.get());
        if (bySymbol == null || ofPlace == null) {
            return bySymbol;
        }
        return bySymbol.stream().filter(ofPlace::contains).toList();
    }

    private Optional<DecidingBody> decider(CertificationEvent event, UnitType type) {
        if (!event.kind().isDecision()) {
            return Optional.empty();
        }
        for (RecognitionRule rule : rules) {
            if (rule.concerns(type, event.tier())
                    && rule.grade() != Grade.UNKNOWN
                    && rule.validity().contains(event.date())) {
                return event.kind().isRecognition() ? rule.recognises() : rule.revokes();
            }
        }
        return Optional.empty();
    }
}
