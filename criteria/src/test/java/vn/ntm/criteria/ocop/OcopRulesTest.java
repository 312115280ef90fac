package vn.ntm.criteria.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.core.law.Grade;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;

/** What the tables hold, on which days, and how sure we are of it. */
class OcopRulesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final OcopRules rules = OcopRules.standard();

    @Test
    void aScoreHasThreePartsAndAHundredPoints() {
        List<ScorePart> parts = rules.parts(DAY);
        assertThat(parts).extracting(part -> part.code() + " " + part.max()).containsExactly("A 40", "B 25", "C 35");
        assertThat(parts.stream().map(ScorePart::max).reduce(Decimal.ZERO, Decimal::plus))
                .isEqualTo(Decimal.of(100));
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.rule().grade()).isEqualTo(Grade.VERIFIED);
            assertThat(part.rule().citation().act()).isEqualTo("148/QĐ-TTg");
        });
        assertThat(parts.get(0).name(Language.VI)).isEqualTo("Sản phẩm và sức mạnh cộng đồng");
    }

    @Test
    void bandsLeaveNoScoreOutAndShareNone() {
        for (int tenths = 0; tenths <= 1_000; tenths++) {
            Decimal score = Decimal.of(tenths).times(Decimal.parse("0.1"));
            assertThat(rules.bands(DAY).stream().filter(band -> band.contains(score)))
                    .as("%s points", score)
                    .hasSize(1);
        }
        assertThat(rules.band(Decimal.parse("-0.1"), DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, CORROBORATED",
        "29, 1, CORROBORATED",
        "29.99, 1, CORROBORATED",
        "30, 2, CORROBORATED",
        "49.99, 2, CORROBORATED",
        "50, 3, CORROBORATED",
        "69.99, 3, CORROBORATED",
        "70, 4, VERIFIED",
        "89.99, 4, VERIFIED",
        "90, 5, VERIFIED",
        "100, 5, VERIFIED"
    })
    void givesStarsByScore(Decimal score, int stars, Grade grade) {
        assertThat(rules.band(score, DAY)).hasValueSatisfying(band -> {
            assertThat(band.stars()).isEqualTo(stars);
            assertThat(band.rule().grade()).isEqualTo(grade);
        });
    }

    @ParameterizedTest
    @CsvSource({"69, false", "69.01, true", "69.99, true", "70, false", "70.5, false", "95.5, false"})
    void saysWhichScoresLieBetweenThePrintedBands(Decimal score, boolean beyond) {
        assertThat(rules.band(score, DAY).orElseThrow().isBeyondPrinted(score)).isEqualTo(beyond);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-23, 3, ",
        "2023-02-24, 3, Ủy ban nhân dân cấp huyện",
        "2025-06-30, 3, Ủy ban nhân dân cấp huyện",
        "2025-07-06, 3, Ủy ban nhân dân cấp tỉnh",
        "2025-07-05, 4, Ủy ban nhân dân cấp tỉnh",
        "2025-07-06, 4, Ủy ban nhân dân cấp tỉnh",
        "2025-07-05, 5, Bộ Nông nghiệp và Phát triển nông thôn",
        "2025-07-06, 5, Bộ Nông nghiệp và Môi trường",
        "2030-01-01, 3, Ủy ban nhân dân cấp tỉnh",
        "2025-07-06, 2, ",
        "2024-01-01, 1, "
    })
    void saysWhoRecognises(LocalDate day, int stars, String body) {
        assertThat(rules.authority(stars, day).flatMap(OcopAuthority::bodyVi)).isEqualTo(Optional.ofNullable(body));
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, true", "2025-07-01, false", "2025-07-05, false", "2025-07-06, true"})
    void whoGradedThreeStarsBetweenTheDistrictsAndTheAmendmentIsNotKnown(LocalDate day, boolean known) {
        OcopAuthority authority = rules.authority(3, day).orElseThrow();
        assertThat(authority.level().isPresent()).isEqualTo(known);
        assertThat(authority.rule().grade()).isEqualTo(known ? Grade.VERIFIED : Grade.UNKNOWN);
        if (!known) {
            assertThat(authority.toText(Language.VI)).isEqualTo("3 sao: chưa xác định được cơ quan, 148/QĐ-TTg");
        }
    }

    @Test
    void theMinistryBefore2025IsOnlyBelieved() {
        assertThat(rules.authority(5, DAY).orElseThrow().toText(Language.VI))
                .isEqualTo("5 sao: Bộ Nông nghiệp và Phát triển nông thôn (chưa kiểm chứng), 148/QĐ-TTg");
        assertThat(rules.authority(5, LocalDate.of(2025, 7, 6)).orElseThrow().toText(Language.EN))
                .isEqualTo("5 stars: Ministry of Agriculture and Environment, 1489/QĐ-TTg");
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT, 2025-06-30, PROVINCE, 70, VERIFIED",
        "DISTRICT, 2025-07-06, , , ",
        "PROVINCE, 2025-07-05, CENTRE, 90, UNVERIFIED",
        "PROVINCE, 2025-07-06, CENTRE, 90, VERIFIED",
        "CENTRE, 2025-07-06, , , "
    })
    void passesOnFromAScore(
            OcopAuthority.Level level, LocalDate day, OcopAuthority.Level to, Decimal min, Grade grade) {
        Optional<Forwarding> step = rules.forwarding(level, day);
        assertThat(step.map(Forwarding::to)).isEqualTo(Optional.ofNullable(to));
        assertThat(step.map(Forwarding::min)).isEqualTo(Optional.ofNullable(min));
        assertThat(step.map(found -> found.rule().grade())).isEqualTo(Optional.ofNullable(grade));
    }

    @Test
    void theConditionsOfTheLevelsAreNotKnown() {
        for (int stars = 1; stars <= 5; stars++) {
            assertThat(rules.conditions(stars, DAY)).singleElement().satisfies(condition -> {
                assertThat(condition.rule().grade()).isEqualTo(Grade.UNKNOWN);
                assertThat(condition.nameVi()).isEmpty();
            });
        }
        assertThat(rules.conditions(5, DAY).get(0).toText(Language.VI))
                .isEqualTo("5 sao: chưa đọc được điều kiện bắt buộc");
    }

    @Test
    void nothingIsKnownBeforeTheFirstAct() {
        LocalDate before = LocalDate.of(2023, 2, 23);
        assertThat(rules.parts(before)).isEmpty();
        assertThat(rules.bands(before)).isEmpty();
        assertThat(rules.term(3, before)).isEmpty();
        assertThat(rules.parts(before.plusDays(1))).hasSize(3);
    }

    @Test
    void everyActThatIsCitedIsThere() {
        assertThat(rules.acts().keySet()).containsExactly("148/QĐ-TTg", "1489/QĐ-TTg");
        assertThat(rules.act("1489/QĐ-TTg").flatMap(LegalAct::effective)).contains(LocalDate.of(2025, 7, 6));
        assertThat(rules.act("1048/QĐ-TTg")).isEmpty();
    }
}
