package vn.ntm.criteria.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.MISMATCH;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NOT_COMPUTABLE;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.NO_PUBLISHED_VALUE;
import static vn.ntm.criteria.reconcile.ReconciliationVerdict.TRUNCATED;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;

class PublishedCheckTest {

    @Test
    void withoutAPrintedFigureTheComputedOneStandsAlone() {
        Reconciliation share =
                Reconciliation.of(percent(5813, 8227).operand("scale", 1).build());
        assertThat(share.verdict()).isEqualTo(NO_PUBLISHED_VALUE);
        assertThat(share.expected()).contains("70.7");
    }

    @Test
    void withoutScaleAndFigureTwoDigitsAreShown() {
        assertThat(Reconciliation.of(percent(5813, 8227).build()).expected()).contains("70.66");
    }

    @Test
    void theScaleShowsAndThePrintedDigitsJudge() {
        Reconciliation more = Reconciliation.of(
                percent(17, 86).operand("scale", 2).published("19.8").build());
        assertThat(more.verdict()).isEqualTo(MATCH);
        assertThat(more.expected()).contains("19.77");
        Reconciliation fewer = Reconciliation.of(
                percent(17, 86).operand("scale", 1).published("19.76").build());
        assertThat(fewer.verdict()).isEqualTo(TRUNCATED);
        assertThat(fewer.expected()).contains("19.8");
    }

    @Test
    void aFigureLeftEmptyIsNoFigure() {
        PublishedCheck check = percent(17, 86)
                .operand(PublishedCheck.PUBLISHED, Operand.missing())
                .build();
        assertThat(Reconciliation.of(check).verdict()).isEqualTo(NO_PUBLISHED_VALUE);
    }

    @Test
    void aProductTakesAPercentageOrAFactor() {
        PublishedCheck disbursed = PublishedCheck.builder("disbursed", CheckKind.PRODUCT)
                .operand("base", 11_000)
                .operand("percent", "7.5")
                .build();
        assertThat(Reconciliation.of(disbursed).expected()).contains("825");
        PublishedCheck most = PublishedCheck.builder("most", CheckKind.PRODUCT)
                .operand("base", 152)
                .operand("factor", 19)
                .published("2888")
                .build();
        assertThat(Reconciliation.of(most).verdict()).isEqualTo(MATCH);
    }

    @Test
    void aDistributionJudgesWhatIsPrinted() {
        PublishedCheck.Builder bands = PublishedCheck.builder("bands", CheckKind.DISTRIBUTION)
                .operand("bands", Operand.list(band(19, 19, 78), band(15, 18, 29), band(14, 14, 10)));
        Reconciliation nothing = Reconciliation.of(bands.build());
        assertThat(nothing.verdict()).isEqualTo(MATCH);
        assertThat(nothing.expected()).contains("117");
    }

    @Test
    void bandsMayPrintTheirMeanAlone() {
        PublishedCheck check = PublishedCheck.builder("bands", CheckKind.DISTRIBUTION)
                .operand("bands", Operand.list(band(19, 19, 78), band(14, 14, 10)))
                .operand("published_average", "13.9")
                .build();
        assertThat(Reconciliation.of(check).verdict()).isEqualTo(MISMATCH);
    }

    @Test
    void aShareIsAnOperandToo() {
        PublishedCheck check = PublishedCheck.builder("households", CheckKind.IMPLIED_DENOMINATOR)
                .operand("items", Operand.list(Operand.of(PublishedShare.of(37_817, PublishedFigure.of("19.28")))))
                .build();
        assertThat(Reconciliation.of(check).expected()).contains("196096..196197");
    }

    @Test
    void partsMayHaveNames() {
        PublishedCheck check = PublishedCheck.builder("stars", CheckKind.SUM)
                .operand("parts", Operand.named(ImmutableMap.of("3", Operand.of(208), "4", Operand.of(94))))
                .published("302")
                .build();
        assertThat(Reconciliation.of(check).verdict()).isEqualTo(MATCH);
    }

    @Test
    void anotherKindIsNotComputableAndNamed() {
        PublishedCheck check =
                PublishedCheck.builder().name("64-65 %").kind("range").build();
        Reconciliation answer = Reconciliation.of(check);
        assertThat(answer.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(answer.kind()).isEqualTo("range");
        assertThat(answer.expected()).isEmpty();
        assertThat(answer.note(Language.EN)).contains("the kind of calculation is not known: range");
    }

    @ParameterizedTest
    @EnumSource(CheckKind.class)
    void everyKindWithoutOperandsIsNotComputable(CheckKind kind) {
        Reconciliation answer =
                Reconciliation.of(PublishedCheck.builder("empty", kind).build());
        assertThat(answer.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(answer.whyNot()).contains(NotComputableReason.MISSING_OPERAND);
        assertThat(answer.kind()).isEqualTo(kind.id());
    }

    @ParameterizedTest
    @EnumSource(CheckKind.class)
    void everyKindWithWordsForOperandsIsNotComputable(CheckKind kind) {
        PublishedCheck.Builder check = PublishedCheck.builder("words", kind);
        kind.operands().forEach(name -> check.operand(name, "một nửa"));
        Reconciliation answer = Reconciliation.of(check.build());
        assertThat(answer.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(answer.whyNot()).contains(NotComputableReason.NOT_A_NUMBER);
        assertThat(answer.note(Language.VI))
                .hasValueSatisfying(note -> assertThat(note).startsWith("số liệu không phải là số: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19,8", "1e999999999", "NaN", "true", "19.8 %"})
    void aPrintedFigureThatIsNoNumberIsNotComputable(String published) {
        Reconciliation answer =
                Reconciliation.of(percent(17, 86).published(published).build());
        assertThat(answer.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(answer.note(Language.EN)).contains("a figure is not a number: published = " + published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "31", "1000000000"})
    void aScaleThatNoFigureHasIsNotComputable(String scale) {
        Reconciliation answer =
                Reconciliation.of(percent(17, 86).operand("scale", scale).build());
        assertThat(answer.verdict()).isEqualTo(NOT_COMPUTABLE);
    }

    @Test
    void aFigureMayBeShownWithoutDigitsAndWithAsManyAsThereAre() {
        assertThat(Reconciliation.of(percent(17, 86).operand("scale", 0).build())
                        .expected())
                .contains("20");
        assertThat(Reconciliation.of(percent(1, 2)
                                .operand("scale", Decimal.MAX_DIGITS)
                                .build())
                        .expected())
                .contains("50." + "0".repeat(Decimal.MAX_DIGITS));
    }

    /** What a cell holds instead of a number is quoted up to forty characters. */
    @Test
    void aLongTextIsQuotedInPart() {
        String whole = "x".repeat(40 - "published = ".length());
        assertThat(Reconciliation.of(percent(17, 86).published(whole).build()).note(Language.EN))
                .hasValueSatisfying(note -> assertThat(note).endsWith(": published = " + whole));
        assertThat(Reconciliation.of(percent(17, 86).published(whole + "y").build())
                        .note(Language.EN))
                .hasValueSatisfying(note -> assertThat(note).endsWith(": published = " + whole + "…"));
    }

    static Stream<Arguments> brokenOperands() {
        return Stream.of(
                Arguments.of(CheckKind.SUM, "parts", Operand.list(), "parts"),
                Arguments.of(CheckKind.SUM, "parts", Operand.list(Operand.of(1), Operand.missing()), "parts[1]"),
                Arguments.of(CheckKind.SUM, "parts", Operand.list(Operand.list()), "parts[0]"),
                Arguments.of(CheckKind.WEIGHTED_SUM, "terms", Operand.list(Operand.list(Operand.of(1))), "terms[0][1]"),
                Arguments.of(CheckKind.WEIGHTED_SUM, "terms", Operand.list(Operand.of(1)), "terms[0] = 1"),
                Arguments.of(
                        CheckKind.DISTRIBUTION,
                        "bands",
                        Operand.list(Operand.named(ImmutableMap.of("min", Operand.of(1)))),
                        "bands[0].max"),
                Arguments.of(
                        CheckKind.IMPLIED_DENOMINATOR,
                        "items",
                        Operand.list(Operand.named(ImmutableMap.of("count", Operand.of(1)))),
                        "items[0].published_percent"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("brokenOperands")
    void aBrokenOperandIsNamedByItsPlace(CheckKind kind, String name, Operand operand, String place) {
        Reconciliation answer = Reconciliation.of(
                PublishedCheck.builder("broken", kind).operand(name, operand).build());
        assertThat(answer.verdict()).isEqualTo(NOT_COMPUTABLE);
        assertThat(answer.note(Language.EN))
                .hasValueSatisfying(note -> assertThat(note).endsWith(": " + place));
    }

    @Test
    void anExpectationIsMetByItsVerdictAndFigure() {
        PublishedCheck check = percent(17, 86)
                .published("19.8")
                .expecting(MATCH, "19.8")
                .label("Xã nâng cao", "Advanced communes")
                .build();
        assertThat(check.expectedVerdict()).isEqualTo(MATCH);
        assertThat(check.expectation())
                .hasValueSatisfying(
                        e -> assertThat(e.isMetBy(Reconciliation.of(check))).isTrue());
        assertThat(Expectation.of(MATCH, "19.7").isMetBy(Reconciliation.of(check)))
                .isFalse();
        assertThat(Expectation.of(MISMATCH).isMetBy(Reconciliation.of(check))).isFalse();
        assertThat(check.label(Language.EN)).isEqualTo("Advanced communes");
    }

    @Test
    void aCheckWithoutExpectationSaysSo() {
        assertThatIllegalStateException()
                .isThrownBy(percent(1, 2).build()::expectedVerdict)
                .withMessageContaining("share");
    }

    @Test
    void aStatementAnswersItsChecksInTheirOrder() {
        PublishedStatement statement = PublishedStatement.of(
                "C40",
                List.of(
                        percent(17, 86).published("19.8").build(),
                        percent(158, 229).published("68.99").build()));
        ReconciledStatement answer = statement.reconcile();
        assertThat(answer.id()).isEqualTo("C40");
        assertThat(answer.entries())
                .extracting(e -> e.reconciliation().verdict())
                .containsExactly(MATCH, TRUNCATED);
        assertThat(answer.needsAttention()).isTrue();
        assertThat(PublishedStatement.of("C78", List.of(percent(106, 175).build()))
                        .reconcile()
                        .needsAttention())
                .isFalse();
    }

    private static PublishedCheck.Builder percent(long numerator, long denominator) {
        return PublishedCheck.builder("share", CheckKind.PERCENT)
                .operand("numerator", numerator)
                .operand("denominator", denominator);
    }

    private static Operand band(long min, long max, long communes) {
        return Operand.of(Band.of(min, max, communes));
    }
}
