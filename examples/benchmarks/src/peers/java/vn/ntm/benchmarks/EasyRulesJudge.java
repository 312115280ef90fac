package vn.ntm.benchmarks;

import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** The set as rules of Easy Rules, in Java and not in its expression languages, about one fact of the commune. */
final class EasyRulesJudge {

    private static final String COMMUNE = "commune";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    EasyRulesJudge(PeerCommunes communes) {
        for (int ask = 0; ask < communes.asks.size(); ask++) {
            int own = ask;
            boolean more = communes.asks.get(ask).more();
            rules.register(new RuleBuilder()
                    .name("ask " + ask)
                    .priority(1)
                    .when(facts -> {
                        PeerFact commune = facts.get(COMMUNE);
                        return more
                                ? commune.value(own) >= commune.level(own)
                                : commune.value(own) <= commune.level(own);
                    })
                    .then(facts -> facts.<PeerFact>get(COMMUNE).meets(own))
                    .build());
        }
        for (int criterion = 0; criterion < communes.criteria.size(); criterion++) {
            int own = criterion;
            List<Integer> asks = communes.criteria.get(criterion);
            rules.register(new RuleBuilder()
                    .name("criterion " + criterion)
                    .priority(2)
                    .when(facts -> all(facts.get(COMMUNE), asks))
                    .then(facts -> facts.<PeerFact>get(COMMUNE).meetsCriterion(own))
                    .build());
        }
    }

    private static boolean all(PeerFact commune, List<Integer> asks) {
        for (int ask : asks) {
            if (!commune.has(ask)) {
                return false;
            }
        }
        return true;
    }

    PeerFact judge(PeerFact commune) {
        Facts facts = new Facts();
        facts.put(COMMUNE, commune);
        engine.fire(rules, facts);
        commune.sumUp();
        return commune;
    }
}
