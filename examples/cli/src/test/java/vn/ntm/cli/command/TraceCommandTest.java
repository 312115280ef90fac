package vn.ntm.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.cli.Run;

class TraceCommandTest {

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Run trace(String code, String from, String to) {
        return Run.of("trace", code, "--from", from, "--to", to, "--format", "json");
    }

    @Test
    void chienThangEndsInVuLeWithTheAct() {
        Run run = trace("06364", "2023-07-17", "2025-07-01");
        JsonNode answer = json(run.out());

        assertThat(run.status()).isZero();
        assertThat(run.lines()).hasSize(1);
        assertThat(names(answer)).containsExactly("from", "date", "direction", "result", "open", "releases");
        assertThat(answer.get("from").get("fullName").asText()).isEqualTo("xã Chiến Thắng");
        assertThat(answer.get("from").get("path")).hasToString("[\"20\",\"185\",\"06364\"]");
        assertThat(answer.get("date").asText()).isEqualTo("2025-07-01");
        assertThat(answer.get("direction").asText()).isEqualTo("FORWARD");
        assertThat(answer.get("open")).isEmpty();
        assertThat(answer.get("result")).hasSize(1);

        JsonNode result = answer.get("result").get(0);
        assertThat(names(result)).containsExactly("unit", "part", "via");
        assertThat(result.get("unit").get("fullName").asText()).isEqualTo("xã Vũ Lễ");
        assertThat(result.get("part").asText()).isEqualTo("WHOLE");
        assertThat(result.get("via"))
                .hasToString(
                        "[{\"date\":\"2025-07-01\",\"act\":\"1672/NQ-UBTVQH15\",\"unit\":\"06364\",\"kind\":\"MERGED\"}]");
    }

    @Test
    void aChainPassesThroughTheUnitBetween() {
        JsonNode result = json(trace("06454", "2023-07-17", "2025-07-01").out()).get("result");

        assertThat(result).hasSize(1);
        JsonNode via = result.get(0).get("via");
        assertThat(via).hasSize(2);
        assertThat(via.get(0).get("date").asText()).isEqualTo("2024-12-01");
        assertThat(via.get(0).get("unit").asText()).isEqualTo("06385");
        assertThat(via.get(1).get("date").asText()).isEqualTo("2025-07-01");
        assertThat(Run.of("trace", "06454", "--from", "2023-07-17", "--to", "2025-07-01")
                        .out())
                .contains("thị trấn Hữu Lũng")
                .contains("xã Hữu Lũng");
    }

    @Test
    void aTraceToAnEarlierDayGoesBackward() {
        JsonNode answer = json(trace("06364", "2025-07-01", "2025-06-30").out());

        assertThat(answer.get("direction").asText()).isEqualTo("BACKWARD");
        assertThat(answer.get("from").get("fullName").asText()).isEqualTo("xã Vũ Lễ");
        List<String> names = new ArrayList<>();
        answer.get("result")
                .forEach(each -> names.add(each.get("unit").get("fullName").asText()));
        assertThat(names).contains("xã Chiến Thắng", "xã Vũ Lễ").hasSizeGreaterThan(2);
    }

    @Test
    void anEndThatTheTablesDoNotKnowNeedsAPerson() {
        Run run = trace("185", "2023-07-17", "2025-07-01");
        JsonNode answer = json(run.out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(answer.get("result")).isEmpty();
        assertThat(answer.get("open")).hasSize(1);
        assertThat(names(answer.get("open").get(0))).containsExactly("unit", "date", "reason");
        assertThat(answer.get("open").get(0).get("date").asText()).isEqualTo("2025-07-01");
        assertThat(answer.get("open").get(0).get("reason").asText()).isEqualTo("SUCCESSOR_UNKNOWN");
    }

    @Test
    void aCodeNotInForceNeedsAPersonAndSaysWhatItIsOnOtherDays() {
        Run run = trace("05995", "2025-07-01", "2026-01-01");
        JsonNode answer = json(run.out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(names(answer))
                .containsExactly("from", "date", "direction", "result", "open", "failures", "releases");
        assertThat(answer.get("from").isNull()).isTrue();
        JsonNode failure = answer.get("failures").get(0).get("failure");
        assertThat(failure.get("reason").asText()).isEqualTo("UNIT_NOT_IN_FORCE");
        assertThat(failure.get("messageVi").asText())
                .contains("ngày 01/7/2025", "05995", "thị trấn Thất Khê (đến hết 30/11/2024)");

        Run text = Run.of("trace", "05995", "--from", "2025-07-01", "--to", "2026-01-01");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).isEmpty();
        assertThat(text.err()).contains("UNIT_NOT_IN_FORCE", "thị trấn Thất Khê");
    }

    @Test
    void aCodeKnownOnNoDayIsBadUsage() {
        for (String code : new String[] {"99999", "6364", "xã Vũ Lễ"}) {
            Run run = trace(code, "2023-07-17", "2025-07-01");
            assertThat(run.status()).as(code).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).hasSize(1).first().asString().contains(code);
        }
    }

    @Test
    void codesOneALineAreAnsweredInTheirOrderAndFailuresFollow() {
        String input = "\uFEFF06481\r\n\n99999\n06364 \n6364\n05995\n06454";
        Run run = Run.withInput(input, "trace", "-", "--from", "2024-12-31", "--to", "2025-07-01", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        List<JsonNode> lines = run.lines().stream().map(TraceCommandTest::json).toList();
        assertThat(lines).hasSize(2 + 4);
        assertThat(lines.get(0).get("from").get("code").asText()).isEqualTo("06481");
        assertThat(lines.get(1).get("from").get("code").asText()).isEqualTo("06364");
        List<String> failures = lines.subList(2, 6).stream()
                .map(line -> line.get("failure"))
                .map(failure -> failure.get("line").asInt() + " "
                        + failure.get("reason").asText())
                .toList();
        assertThat(failures)
                .containsExactly("3 UNKNOWN_UNIT", "5 BAD_TOKEN", "6 UNIT_NOT_IN_FORCE", "7 UNIT_NOT_IN_FORCE");
    }

    @Test
    void goodCodesOnlyAreWell() {
        Run run = Run.withInput("06364\n06481\n", "trace", "-", "--from", "2025-06-30", "--to", "2025-07-01");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("06364 xã Chiến Thắng").contains("\n06481 ");
    }

    @Test
    void peopleReadTheWayWithItsActs() {
        Run run = Run.of("trace", "06364", "--from", "2023-07-17", "--to", "2025-07-01");

        assertThat(run.out()).isEqualTo("""
                06364 xã Chiến Thắng, huyện Bắc Sơn, tỉnh Lạng Sơn  17/7/2023 → 01/7/2025
                  toàn bộ  06364 xã Vũ Lễ, tỉnh Lạng Sơn
                    01/7/2025  sáp nhập  → 06364 xã Vũ Lễ  1672/NQ-UBTVQH15
                """);
    }

    @Test
    void whatIsOnlyAssumedIsSaid() {
        JsonNode answer = json(trace("04834", "2019-12-31", "2025-07-01").out());
        JsonNode via = answer.get("result").get(0).get("via");
        assertThat(names(via.get(0))).containsExactly("date", "act", "unit", "kind", "assumed");
        assertThat(via.get(0).get("assumed").asBoolean()).isTrue();
        assertThat(names(via.get(1))).containsExactly("date", "act", "unit", "kind");

        Run text = Run.of("trace", "04834", "--from", "2019-12-31", "--to", "2020-01-01", "--lang", "en");
        assertThat(text.out()).contains("assumed: the code goes on, the act was not read");
    }
}
