package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Expectation;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.json.JsonLimits;
import vn.ntm.io.json.NtmJson;

class NtmJsonStatementsTest {

    private static final String GOOD = """
            {"id":"C22","checks":[{"check":"tỷ lệ xã đạt","kind":"percent","numerator":62,"denominator":204,"published":"30.39"}]}
            """;

    @Test
    void aLineIsAStatementWithItsChecks() {
        PublishedCheck check = PublishedCheck.builder("tỷ lệ xã đạt", CheckKind.PERCENT)
                .operand("numerator", 62)
                .operand("denominator", 204)
                .published("30.39")
                .build();
        assertThat(read(GOOD).orThrow()).containsExactly(PublishedStatement.of("C22", List.of(check)));
    }

    @Test
    void numbersKeepTheDigitsTheyAreWrittenWith() {
        PublishedCheck check = checkOf("{\"kind\":\"ratio\",\"numerator\":5.0,\"denominator\":1.250e1,\"scale\":1}");
        assertThat(check.operand("numerator")).contains(Operand.of("5.0"));
        assertThat(check.operand("denominator")).contains(Operand.of("1.250e1"));
        assertThat(Reconciliation.of(check).expected()).contains("0.4");
    }

    @Test
    void printedNumbersAreJudgedAtTheirDigitsEvenWithoutQuotes() {
        String share = "{\"kind\":\"percent\",\"numerator\":1,\"denominator\":20,\"published\":%s}";
        assertThat(answerTo(share.replace("%s", "5.0"))).hasToString("percent MATCH 5.0");
        assertThat(answerTo(share.replace("%s", "5"))).hasToString("percent MATCH 5");
    }

    @Test
    void namedPartsKeepTheirOrderAndGapsStayGaps() {
        PublishedCheck check = checkOf("{\"kind\":\"sum\",\"parts\":{\"b\":1,\"a\":null},\"published\":null}");
        assertThat(check.operand("parts"))
                .hasValueSatisfying(
                        parts -> assertThat(parts).hasToString("Fields[fields={b=Figure[text=1], a=Missing[]}]"));
        assertThat(check.operand("published")).isEmpty();
    }

    @Test
    void fieldsThatNoKindUsesAreIgnored() {
        PublishedCheck check = checkOf(
                "{\"expected\":\"1\",\"verdict\":\"MATCH\",\"unit\":{\"deep\":[1]},\"kind\":\"equality\",\"left\":1,\"right\":1}");
        assertThat(check.operands()).containsOnlyKeys("left", "right");
        assertThat(check.expectation()).isEmpty();
    }

    @Test
    void aHugeExponentIsAnOperandThatCannotBeUsed() {
        Reconciliation answer = answerTo(
                "{\"kind\":\"percent\",\"numerator\":1e999999999,\"denominator\":2,\"published\":1e-9999999999}");
        assertThat(answer).hasToString("percent NOT_COMPUTABLE (a figure is not a number: numerator = 1e999999999)");
    }

    @Test
    void aNumberOfAMillionDigitsIsAnOperandThatCannotBeUsed() {
        Reconciliation answer = answerTo("{\"kind\":\"equality\",\"left\":" + "9".repeat(900_000) + ",\"right\":1}");
        assertThat(answer.note(Language.EN))
                .hasValueSatisfying(
                        note -> assertThat(note).hasSizeLessThan(100).contains("left = 999"));
    }

    @Test
    void aNameGivenTwiceIsAFailureAtItsPlace() {
        Failure failure = onlyFailure("{\"id\":\"a\",\"checks\":[{\"kind\":\"sum\",\"parts\":[1],\"parts\":[2]}]}");
        assertThat(failure.reason()).isEqualTo(FailureReason.BAD_JSON);
        assertThat(failure.origin().line()).isEqualTo(1);
        assertThat(failure.origin().column()).isGreaterThan(45);
        assertSentences(failure);
    }

    @Test
    void aNameGivenTwiceInAnIgnoredFieldIsAFailureToo() {
        assertThat(onlyFailure("{\"id\":\"a\",\"inputs\":{\"x\":1,\"x\":2},\"checks\":[]}")
                        .reason())
                .isEqualTo(FailureReason.BAD_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":\"a\",\"checks\":%s}", "{\"id\":\"a\",\"checks\":[],\"inputs\":%s}", "%s"})
    void aHundredThousandNestedArraysAreAFailure(String line) {
        Failure failure = onlyFailure(line.replace("%s", "[".repeat(100_000)));
        assertThat(failure.reason()).isIn(FailureReason.LIMIT_EXCEEDED, FailureReason.BAD_TOKEN);
        assertSentences(failure);
    }

    @Test
    void nestedOperandsAreALimitToo() {
        Failure failure =
                onlyFailure("{\"id\":\"a\",\"checks\":[{\"kind\":\"sum\",\"parts\":" + "[".repeat(100_000) + "}]}");
        assertThat(failure.message(Language.EN)).isEqualTo("exceeds the limit depth (100)");
        assertThat(failure.attributes()).containsEntry("limit", "depth").containsEntry("value", "100");
    }

    @Test
    void theCallersLimitsAreThoseOfStatementsToo() {
        JsonLimits limits = JsonLimits.standard();
        PartialResult<PublishedStatement> deep = read(GOOD, limits.withDepth(2));
        assertThat(deep.items()).isEmpty();
        assertThat(deep.failures())
                .extracting(failure -> failure.message(Language.EN))
                .containsExactly("exceeds the limit depth (2)");
        assertThat(read(GOOD, limits.withDepth(3)).orThrow()).hasSize(1);
        String figure = "{\"id\":\"a\",\"checks\":[{\"kind\":\"sum\",\"parts\":[" + "9".repeat(30_000) + "]}]}";
        assertThat(read(figure, limits.withNumberLength(20)).orThrow()).hasSize(1);
        assertThat(read(figure, limits.withTextLength(20_000)).failures())
                .extracting(failure -> failure.message(Language.EN))
                .containsExactly("exceeds the limit textLength (20000)");
        assertThatThrownBy(() -> read(GOOD, limits.withBytes(10)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessage("checks.jsonl: is larger than the limit bytes (10)");
    }

    private static PartialResult<PublishedStatement> read(String text, JsonLimits limits) {
        return NtmJson.standard().withLimits(limits).readStatements(TextSource.of("checks.jsonl", text));
    }

    @Test
    void aTextBeyondAllMeasureIsAFailureAndTheNextIsRead() {
        String endless = "{\"id\":\"" + "a".repeat(JsonLimits.standard().textLength() + 1) + "\",\"checks\":[]}\n";
        PartialResult<PublishedStatement> result = read(endless + GOOD);
        assertThat(result.items()).hasSize(1);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(FailureReason.LIMIT_EXCEEDED);
            assertThat(failure.origin().raw())
                    .hasValueSatisfying(raw -> assertThat(raw).hasSize(40));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"id\":\"a\",\"checks\":[",
                "{\"id\":\"a\",\"checks\":[]",
                "{\"id\":\"a\",\"checks\":[]} x",
                "{\"id\":\"a\",\"checks\":[{\"kind\":\"sum\",\"parts\":[01]}]}",
                "{\"id\":\"a\",\"checks\":[{\"kind\":\"sum\",\"parts\":[NaN]}]}",
                "{id:1}",
                "{\"id\":\"a",
            })
    void aLineThatIsNotJsonIsAFailureAndTheOthersAreRead(String bad) {
        PartialResult<PublishedStatement> result = read(GOOD + bad + "\n\n" + GOOD);
        assertThat(result.items()).hasSize(2);
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(FailureReason.BAD_JSON);
            assertThat(failure.origin().file()).isEqualTo("checks.jsonl");
            assertThat(failure.origin().line()).isEqualTo(2);
            assertThat(failure.origin().column()).isPositive();
            assertSentences(failure);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "[]",
                "null",
                "{}",
                "{\"id\":\"a\"}",
                "{\"id\":\"a\",\"checks\":{}}",
                "{\"id\":\"a\",\"checks\":[1]}",
                "{\"id\":\"a\",\"checks\":[]} {}",
            })
    void jsonOfAnotherShapeIsAFailureThatSaysWhatIsExpected(String bad) {
        Failure failure = onlyFailure(bad);
        assertThat(failure.reason()).isEqualTo(FailureReason.BAD_TOKEN);
        assertSentences(failure);
    }

    @Test
    void theColumnIsWhereTheFaultIs() {
        assertThat(onlyFailure("{\"id\":\"a\",\"checks\":[1]}"))
                .hasToString(
                        "checks.jsonl:1:21: BAD_TOKEN: \"1]}\" does not fit here; accepted: {\"check\", \"kind\", ...} (1]})");
    }

    @Test
    void aByteOrderMarkWindowsLineEndsAndAMissingLastEndAreFine() {
        assertThat(read("\uFEFF" + GOOD.strip() + "\r\n" + GOOD.strip()).orThrow())
                .hasSize(2);
        assertThat(read("").orThrow()).isEmpty();
    }

    @Test
    void namesThatAreMissingOrNoTextAreEmpty() {
        PartialResult<PublishedStatement> result = read("{\"checks\":[{\"check\":{\"a\":1},\"kind\":7}],\"id\":null}");
        assertThat(result.orThrow()).singleElement().satisfies(statement -> {
            assertThat(statement.id()).isEmpty();
            assertThat(statement.checks().get(0).name()).isEmpty();
            assertThat(statement.checks().get(0).kind()).isEqualTo("7");
        });
    }

    @Test
    void linesThatCannotBeReadAreTheCallersError() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] buffer, int from, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> NtmJson.standard().readStatements(TextSource.of("checks.jsonl", broken)))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("checks.jsonl");
    }

    @Test
    void testCasesCarryTheirLabelsAndTheirAnswers() {
        String line = """
                {"id":"a","checks":[{"check":"s","label_vi":"Tổng","label_en":"Sum","kind":"sum","parts":[1,2],"published":"4","expected":"3","verdict":"MISMATCH"},\
                {"check":"none","kind":"sum","parts":[1],"expected":null}]}
                """;
        List<PublishedCheck> checks = NtmJson.standard()
                .readExpectedStatements(TextSource.of("cases.jsonl", line))
                .orThrow()
                .get(0)
                .checks();
        assertThat(checks.get(0).expectation()).contains(Expectation.of(ReconciliationVerdict.MISMATCH, "3"));
        assertThat(checks.get(0).label(Language.VI)).isEqualTo("Tổng");
        assertThat(checks.get(0).label(Language.EN)).isEqualTo("Sum");
        assertThat(checks.get(1).expectation()).isEmpty();
        assertThat(read(line).orThrow().get(0).checks().get(0).expectation()).isEmpty();
        assertThat(read(line).orThrow().get(0).checks().get(0).labelVi()).isEmpty();
    }

    @Test
    void aVerdictThatIsNoneIsAFailureOfTestCasesOnly() {
        String line = "{\"id\":\"a\",\"checks\":[{\"kind\":\"sum\",\"verdict\":\"INFO\"}]}";
        PartialResult<PublishedStatement> result =
                NtmJson.standard().readExpectedStatements(TextSource.of("cases.jsonl", line));
        assertThat(result.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.reason()).isEqualTo(FailureReason.BAD_TOKEN);
            assertThat(failure.message(Language.EN)).contains("MISMATCH");
        });
        assertThat(read(line).failures()).isEmpty();
    }

    private static PartialResult<PublishedStatement> read(String text) {
        return NtmJson.standard().readStatements(TextSource.of("checks.jsonl", text));
    }

    private static PublishedCheck checkOf(String check) {
        return read("{\"id\":\"a\",\"checks\":[" + check + "]}")
                .orThrow()
                .get(0)
                .checks()
                .get(0);
    }

    private static Reconciliation answerTo(String check) {
        return Reconciliation.of(checkOf(check));
    }

    private static Failure onlyFailure(String line) {
        PartialResult<PublishedStatement> result = read(line);
        assertThat(result.items()).isEmpty();
        assertThat(result.failures()).hasSize(1);
        return result.failures().get(0);
    }

    /** One sentence in each language, with nothing left open and nothing of a stack trace. */
    private static void assertSentences(Failure failure) {
        for (Language language : Language.values()) {
            assertThat(failure.message(language))
                    .hasSizeBetween(10, 160)
                    .doesNotContain("\n", "{raw}", "{expected}", "?", "Exception");
        }
    }
}
