package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LawReleaseTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 25);

    @Test
    void tellsHowLongAgoItWasCompared() {
        LawRelease release = new LawRelease("2026.3", CHECKED);
        assertThat(release.daysSinceCheck(CHECKED)).isZero();
        assertThat(release.daysSinceCheck(LocalDate.of(2027, 3, 1))).isEqualTo(96);
        assertThat(release.daysSinceCheck(LocalDate.of(2026, 11, 24))).isEqualTo(-1);
    }

    @Test
    void hasALabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LawRelease(" ", CHECKED))
                .withMessageContaining("id");
    }
}
