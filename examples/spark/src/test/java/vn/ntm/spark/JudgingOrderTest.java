package vn.ntm.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.ruling.Policy;

class JudgingOrderTest {

    private static final JudgingOrder STRICT = JudgingOrder.of("commune-ntm-2021-2025", LocalDate.of(2023, 12, 31));

    @Test
    void eachCopyLoosensOneThing() {
        assertThat(STRICT.policy()).isEqualTo(Policy.strict());
        assertThat(STRICT.acceptingUnverified().policy())
                .isEqualTo(Policy.strict().acceptingUnverified());
        assertThat(STRICT.measuredOnly().policy()).isEqualTo(Policy.strict().measuredOnly());
        assertThat(STRICT.lenient().policy()).isEqualTo(Policy.strict().lenient());
    }

    @Test
    void copiesKeepWhatTheyDoNotChange() {
        SentFile file = new SentFile("own.csv", "");
        JudgingOrder order = STRICT.withOverlays(List.of(file))
                .withUnits(List.of(file))
                .acceptingUnverified()
                .measuredOnly()
                .lenient();
        assertThat(order)
                .isEqualTo(new JudgingOrder(STRICT.set(), STRICT.on(), true, true, true, List.of(file), List.of(file)));
    }
}
