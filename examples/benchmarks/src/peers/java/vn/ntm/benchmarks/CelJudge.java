package vn.ntm.benchmarks;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The set as one expression of CEL for each region, a list of everything that is asked with the levels in it; variables
 * come from a resolver. Its kindest form: Java adds up the criteria.
 */
final class CelJudge {

    private final List<CelRuntime.Program> regions = new ArrayList<>();
    private final List<List<Integer>> criteria;

    CelJudge(PeerCommunes communes) {
        this.criteria = communes.criteria;
        CelCompilerBuilder names = CelCompilerFactory.standardCelCompilerBuilder();
        for (int ask = 0; ask < communes.asks.size(); ask++) {
            names.addVar("v" + ask, SimpleType.DOUBLE);
        }
        CelCompiler compiler = names.build();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        try {
            for (double[] levels : communes.levels) {
                regions.add(runtime.createProgram(
                        compiler.compile(expression(communes.asks, levels)).getAst()));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expression(List<PeerCommunes.Ask> asks, double[] levels) {
        StringBuilder list = new StringBuilder("[");
        for (int ask = 0; ask < levels.length; ask++) {
            list.append(ask == 0 ? "v" : ", v")
                    .append(ask)
                    .append(' ')
                    .append(asks.get(ask).operator())
                    .append(' ')
                    .append(levels[ask]);
        }
        return list.append(']').toString();
    }

    PeerFact judge(PeerFact commune, int region) {
        Object answers;
        try {
            answers = regions.get(region)
                    .eval(name -> Optional.of(commune.value(Integer.parseInt(name, 1, name.length(), 10))));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        int ask = 0;
        for (Object answer : (List<?>) answers) {
            if ((Boolean) answer) {
                commune.meets(ask);
            }
            ask++;
        }
        for (int criterion = 0; criterion < criteria.size(); criterion++) {
            boolean all = true;
            for (int one : criteria.get(criterion)) {
                all &= commune.has(one);
            }
            if (all) {
                commune.meetsCriterion(criterion);
            }
        }
        commune.sumUp();
        return commune;
    }
}
