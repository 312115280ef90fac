package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.programme.TargetSubjects;
import vn.ntm.criteria.set.Tiers;

/** Of some units it is said what they hold, of others not: those may hold anything. */
class CertificatesToldInPartTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    /** Two provinces of 50 communes. One told of each what it holds, 30 times NTM, 10 of these advanced. */
    private static Progress oneOfTwoProvinces() {
        Progress.Counts told = new Progress.Counts().addUnreported(50);
        IntStream.range(0, 50)
                .forEach(i -> told.addCertificates(
                        List.of(Tiers.NTM, Tiers.ADVANCED).subList(0, i < 10 ? 2 : i < 30 ? 1 : 0)));
        return Progress.of(Matrices.SET, told.merge(new Progress.Counts().addUnreported(50)));
    }

    @Test
    void whatNobodySaidIsOpenInEveryShare() {
        Progress progress = oneOfTwoProvinces();
        assertThat(Measure.share(Tiers.NTM, Whole.ALL_UNITS).of(progress)).hasToString("30/100..80/100");
        assertThat(Measure.share(Tiers.ADVANCED, Whole.CERTIFIED_UNITS).of(progress))
                .hasToString("10/80..60/80");
        assertThat(Measure.share(Tiers.MODEL, Whole.ALL_UNITS).of(progress)).hasToString("0/100..50/100");
        assertThat(Measure.certified().of(progress)).hasToString("30/100..80/100");
    }

    @Test
    void aTargetIsNotMissedByWhatNobodySaid() {
        Target target = Programme.standard().targets(2025).stream()
                .filter(one -> one.subject().equals(TargetSubjects.COMMUNES_NTM)
                        && one.region().isEmpty())
                .findFirst()
                .orElseThrow();
        TargetComparison open = TargetComparison.of(target, new ProgressOnDay(DAY, oneOfTwoProvinces()));
        assertThat(target.value().orElseThrow()).hasToString("80");
        assertThat(open.outcome()).isEqualTo(TargetComparison.Outcome.UNDETERMINED);
        assertThat(open.toText(Language.EN)).contains("30.00 %–80.00 %");
    }

    @Test
    void thereIsNoOneShareAndTheTextSaysOfHowMany() {
        Progress progress = oneOfTwoProvinces();
        assertThatIllegalStateException()
                .isThrownBy(() -> progress.share(Tiers.NTM, Whole.ALL_UNITS))
                .withMessage("certificates: what 50 of 100 units hold was not said, so there is no one share of NTM");
        assertThat(progress.toText(Language.VI))
                .contains("đạt chuẩn nông thôn mới: 30,0 %–80,0 % tổng số đơn vị (30/100..80/100)")
                .endsWith("; đã rõ danh hiệu của 50/100 xã");
        assertThat(progress.toText(Language.EN)).endsWith("; certificates known of 50/100 units");
        assertThat(progress.working(Language.EN))
                .contains(
                        "Certificates known: 50 / 100 = 50.0 %",
                        "NTM standard, of all: from 30 / 100 = 30.0 % to 80 / 100 = 80.0 %");
    }

    @Test
    void onceAllIsSaidTheShareIsOne() {
        Progress.Counts counts = oneOfTwoProvinces().toCounts();
        IntStream.range(0, 50).forEach(i -> counts.addCertificates(List.of()));
        Progress progress = Progress.of(Matrices.SET, counts);
        assertThat(progress.asked()).isEqualTo(100);
        assertThat(progress.share(Tiers.NTM, Whole.ALL_UNITS).share()).hasToString("30/100");
        assertThat(Measure.share(Tiers.NTM, Whole.ALL_UNITS).of(progress).isExact())
                .isTrue();
        assertThat(progress.toText(Language.EN)).doesNotContain("known of");
    }
}
