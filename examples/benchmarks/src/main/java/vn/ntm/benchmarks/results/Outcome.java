package vn.ntm.benchmarks.results;

import java.util.Map;
import java.util.Optional;

/**
 * How a goal came out.
 *
 * @param goal the goal
 * @param ours our figure, if it was measured
 * @param peer the peer's
 * @param compared the ratio of the two, if the goal has a peer
 * @param standing whether the aim is reached
 */
record Outcome(Goal goal, Optional<Figure> ours, Optional<Figure> peer, Optional<Figure> compared, Standing standing) {

    static Outcome of(Goal goal, Map<String, Figure> figures) {
        Optional<Figure> ours = Optional.ofNullable(figures.get(goal.ours()));
        Optional<Figure> peer = Optional.ofNullable(figures.get(goal.peer()));
        Optional<Figure> ratio = ours.flatMap(own -> peer.map(other -> goal.compared(own, other)));
        Optional<Figure> judged = goal.hasPeer() ? ratio : ours.map(goal.unit()::show);
        Standing standing = goal.target()
                .map(aim -> judged.map(aim::standing).orElse(Standing.NOT_MEASURED))
                .orElse(Standing.SHOWN);
        return new Outcome(goal, ours, peer, ratio, standing);
    }
}
