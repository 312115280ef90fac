package vn.ntm.benchmarks;

import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The set as rules of Drools: one for each thing that is asked, one for each criterion, one that counts, all about one fact
 * of the commune, so that no rule waits for what another inserts. A new session a commune.
 */
final class DroolsJudge {

    private final KieBase rules;

    DroolsJudge(PeerCommunes communes) {
        StringBuilder drl = new StringBuilder("package communes\nimport " + PeerFact.class.getName() + ";\n");
        for (int ask = 0; ask < communes.asks.size(); ask++) {
            drl.append(rule("ask " + ask, condition(communes, ask), "meets(" + ask + ")"));
        }
        for (int criterion = 0; criterion < communes.criteria.size(); criterion++) {
            String conditions = communes.criteria.get(criterion).stream()
                    .map(ask -> condition(communes, ask))
                    .collect(Collectors.joining(", "));
            drl.append(rule("criterion " + criterion, conditions, "meetsCriterion(" + criterion + ")"));
        }
        drl.append("rule \"count\" salience -1 when $c : PeerFact() then $c.sumUp(); end\n");
        this.rules =
                new KieHelper().addContent(drl.toString(), ResourceType.DRL).build();
    }

    private static String condition(PeerCommunes communes, int ask) {
        return "value(" + ask + ") " + communes.asks.get(ask).operator() + " level(" + ask + ")";
    }

    private static String rule(String name, String conditions, String action) {
        return "rule \"" + name + "\" when $c : PeerFact(" + conditions + ") then $c." + action + "; end\n";
    }

    PeerFact judge(PeerFact commune) {
        KieSession session = rules.newKieSession();
        try {
            session.insert(commune);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return commune;
    }
}
