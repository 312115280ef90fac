package vn.ntm.criteria.ocop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/** Which certificates hold on a day, and how many products of each level there are. */
class OcopRegisterTest {

    private static final long SEED = 36;
    private static final LocalDate ISSUED = LocalDate.of(2023, 5, 10);

    private final OcopRules rules = OcopRules.standard();

    private static List<OcopCertificate> products(OcopRating rating, int count) {
        List<OcopCertificate> products = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            products.add(new OcopCertificate(rating + " " + i, rating, ISSUED, Optional.empty()));
        }
        return products;
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2023-05-10, 2023-05-09, NOT_YET",
        "3, 2023-05-10, 2023-05-10, VALID",
        "3, 2023-05-10, 2026-05-09, VALID",
        "3, 2023-05-10, 2026-05-10, EXPIRED",
        "4, 2023-05-10, 2026-05-09, VALID",
        "5, 2023-05-10, 2026-05-10, EXPIRED",
        "3, 2024-02-28, 2027-02-27, VALID",
        "3, 2024-02-28, 2027-02-28, EXPIRED",
        "3, 2024-02-29, 2027-02-28, VALID",
        "3, 2024-02-29, 2027-03-01, EXPIRED",
        "3, 2024-03-01, 2027-02-28, VALID",
        "3, 2024-03-01, 2027-03-01, EXPIRED",
        "3, 2025-03-01, 2028-02-29, VALID",
        "3, 2025-03-01, 2028-03-01, EXPIRED",
        "3, 2024-12-31, 2027-12-30, VALID",
        "3, 2024-12-31, 2027-12-31, EXPIRED",
        "3, 2023-08-31, 2026-08-30, VALID",
        "3, 2025-07-03, 2028-07-02, VALID",
        "3, 2023-02-24, 2026-02-23, VALID",
        "3, 2023-02-23, 2023-06-01, UNKNOWN",
        "3, 2019-12-01, 2026-06-01, UNKNOWN",
        "2, 2023-05-10, 2023-06-01, UNKNOWN"
    })
    void holdsFor36Months(int stars, LocalDate issued, LocalDate day, OcopCertificate.State state) {
        assertThat(OcopCertificate.of("mật ong", stars, issued).state(rules, day))
                .isEqualTo(state);
    }

    /** C61, C63, C65, C66, C67: counts by star and their sums. */
    @ParameterizedTest
    @CsvSource({
        "208, 94, 0, '208 (3 sao) + 94 (4 sao) = 302 sản phẩm; hết hiệu lực: 0'",
        "30, 36, 0, '30 (3 sao) + 36 (4 sao) = 66 sản phẩm; hết hiệu lực: 0'",
        "33, 15, 0, '33 (3 sao) + 15 (4 sao) = 48 sản phẩm; hết hiệu lực: 0'",
        "29, 3, 0, '29 (3 sao) + 3 (4 sao) = 32 sản phẩm; hết hiệu lực: 0'",
        "1220, 1473, 6, '1.220 (3 sao) + 1.473 (4 sao) + 6 (5 sao) = 2.699 sản phẩm; hết hiệu lực: 0'",
        "0, 0, 0, '0 sản phẩm; hết hiệu lực: 0'"
    })
    void countsByStar(int three, int four, int five, String text) {
        List<OcopCertificate> all = new ArrayList<>(products(OcopRating.of(3), three));
        all.addAll(products(OcopRating.of(4), four));
        all.addAll(products(OcopRating.of(5), five));
        assertThat(OcopRegister.of(all).on(LocalDate.of(2024, 3, 1)).toText(Language.VI))
                .isEqualTo(text);
    }

    /** C61: 12 potential five-star products stand between; they have no term of their own, so the total is a range. */
    @Test
    void c61PotentialFiveStarsAreCountedApart() {
        List<OcopCertificate> all = new ArrayList<>(products(OcopRating.of(3), 1_220));
        all.addAll(products(OcopRating.of(4), 1_473));
        all.addAll(products(OcopRating.potential(5), 12));
        all.addAll(products(OcopRating.of(5), 6));
        StarCounts counts = OcopRegister.of(all).on(LocalDate.of(2024, 3, 1));
        assertThat(counts.total()).isEqualTo(CountRange.of(2_699, 2_711));
        assertThat(counts.count(OcopRating.potential(5))).isEqualTo(CountRange.of(0, 12));
        assertThat(counts.count(5)).isEqualTo(CountRange.exactly(6));
        assertThat(counts.share(OcopRating.of(4)).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(counts.toText(Language.EN))
                .isEqualTo("1,220 (3 stars) + 1,473 (4 stars) + 0–12 (potential 5 stars) + 6 (5 stars)"
                        + " = 2,699–2,711 products; expired: 0");
    }

    @Test
    void sharesAreOfTheProductsThatHold() {
        List<OcopCertificate> all = new ArrayList<>(products(OcopRating.of(3), 208));
        all.addAll(products(OcopRating.of(4), 94));
        OcopRegister register = OcopRegister.of(all);
        assertThat(register.on(ISSUED).share(OcopRating.of(4)).orElseThrow().toPercentText(1, Language.VI))
                .isEqualTo("31,1 %");
        StarCounts later = register.on(LocalDate.of(2026, 5, 10));
        assertThat(later.expired()).isEqualTo(302);
        assertThat(later.share(OcopRating.of(4)).whyNot()).contains(NotComputableReason.ZERO_DENOMINATOR);
    }

    @Test
    void aProductGradedAgainCountsOnceByItsNewestCertificate() {
        OcopCertificate first = OcopCertificate.of("chè", 3, ISSUED);
        OcopCertificate second = OcopCertificate.of("chè", 4, LocalDate.of(2025, 1, 15));
        OcopRegister register = OcopRegister.of(List.of(second, first));
        assertThat(register.certificate("chè", ISSUED.minusDays(1))).isEmpty();
        assertThat(register.certificate("chè", LocalDate.of(2025, 1, 14))).contains(first);
        assertThat(register.certificate("chè", LocalDate.of(2025, 1, 15))).contains(second);
        StarCounts counts = register.on(LocalDate.of(2025, 1, 15));
        assertThat(counts.count(3)).isEqualTo(CountRange.exactly(0));
        assertThat(counts.count(4)).isEqualTo(CountRange.exactly(1));
        assertThat(register.certificate("mật ong", ISSUED)).isEmpty();
    }

    /** What was sent up for five stars takes nothing away from the four that still hold. */
    @Test
    void aPotentialLevelDoesNotTakeAwayTheOneThatHolds() {
        OcopCertificate four = OcopCertificate.of("chè", 4, ISSUED);
        OcopCertificate potential =
                new OcopCertificate("chè", OcopRating.potential(5), LocalDate.of(2025, 1, 15), Optional.empty());
        OcopRegister register = OcopRegister.of(List.of(four, potential, OcopCertificate.of("mật ong", 4, ISSUED)));
        StarCounts counts = register.on(LocalDate.of(2025, 2, 1));
        assertThat(counts.count(4)).isEqualTo(CountRange.of(1, 2));
        assertThat(counts.count(OcopRating.potential(5))).isEqualTo(CountRange.of(0, 1));
        assertThat(counts.total()).isEqualTo(CountRange.exactly(2));
        assertThat(counts.share(OcopRating.of(4)).whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(counts.toText(Language.VI))
                .isEqualTo("1–2 (4 sao) + 0–1 (tiềm năng 5 sao) → 2 sản phẩm; hết hiệu lực: 0");
        assertThat(register.expiring(LocalDate.of(2025, 2, 1), LocalDate.of(2026, 5, 10)))
                .contains(four)
                .hasSize(2);
        // The four stars have ended: only what is not graded yet is left.
        StarCounts later = register.on(LocalDate.of(2026, 5, 10));
        assertThat(later.total()).isEqualTo(CountRange.of(0, 1));
        assertThat(later.expired()).isOne();
    }

    @Test
    void saysWhatHasToBeGradedAgain() {
        OcopCertificate early = OcopCertificate.of("chè", 3, ISSUED);
        OcopCertificate late = OcopCertificate.of("mật ong", 4, ISSUED.plusDays(1));
        OcopRegister register = OcopRegister.of(List.of(late, early));
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThat(register.expiring(day, LocalDate.of(2026, 5, 9))).isEmpty();
        assertThat(register.expiring(day, LocalDate.of(2026, 5, 10))).containsExactly(early);
        assertThat(register.expiring(day, LocalDate.of(2026, 12, 31))).containsExactly(early, late);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OcopRegister.of(
                        List.of(OcopCertificate.of("chè", 3, ISSUED), OcopCertificate.of("chè", 4, ISSUED))))
                .withMessage("product chè has two certificates of 2023-05-10");
        assertThatIllegalArgumentException().isThrownBy(() -> OcopRating.of(0)).withMessage("stars is less than 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OcopCertificate.of(" ", 3, ISSUED))
                .withMessage("product is blank: certificate of 2023-05-10");
    }

    /** In whatever order they come, every product that has a certificate by the day is counted once. */
    @Test
    void everyProductIsCountedOnce() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            List<OcopCertificate> certificates = new ArrayList<>();
            for (int product = 0; product < 20; product++) {
                for (int again = 0; again < 3; again++) {
                    certificates.add(OcopCertificate.of(
                            "sản phẩm " + product,
                            3 + random.nextInt(3),
                            LocalDate.of(2020 + 3 * again, 1, 1).plusDays(random.nextInt(1_000))));
                }
            }
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(2_500));
            StarCounts counts = OcopRegister.of(certificates).on(day);
            long issued = certificates.stream()
                    .filter(one -> !day.isBefore(one.issued()))
                    .map(OcopCertificate::product)
                    .distinct()
                    .count();
            assertThat(counts.total().max() + counts.expired())
                    .as("seed %d, register %d", SEED, i)
                    .isEqualTo(issued);
            Collections.shuffle(certificates, random);
            assertThat(OcopRegister.of(certificates).on(day))
                    .as("seed %d, register %d", SEED, i)
                    .isEqualTo(counts);
        }
    }
}
