package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.area.AreaCoverage;
import vn.ntm.core.area.AreaFact;
import vn.ntm.core.area.AreaFacts;
import vn.ntm.core.area.AreaKinds;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.ActNumber;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.catalog.Overlay;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Amount;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Reference;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.NtmModule;
import vn.ntm.io.json.RefusedJsonException;

class ValueDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final UnitRegistry UNITS = UnitRegistry.standard();
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private static SuccessionResult trace() {
        return UNITS.succession().from(UnitCode.of("06364"), BEFORE).to(AFTER);
    }

    private static Failure failure() {
        return Failure.builder()
                .reason(FailureReason.BAD_TOKEN)
                .origin(Origin.builder()
                        .file("a.csv")
                        .line(3)
                        .column(2)
                        .header("Mã xã")
                        .raw("x\"\n")
                        .build())
                .putAttributes("expected", "Đạt")
                .build();
    }

    static Stream<Object> values() {
        Citation source = Citation.builder()
                .act("318/QĐ-TTg")
                .article("Phụ lục I")
                .checkedOn(BEFORE)
                .build();
        AreaFact fact = new AreaFact(AreaKinds.SAFE_ZONE, UnitCode.of("06364"), Validity.from(BEFORE), source);
        return Stream.of(
                UnitCode.of("thon-ls:06364-01"),
                Decimal.parse("-0.05"),
                Percentage.parse("19.8%"),
                Ratio.of(1586, 152),
                Ratio.of(0, 0),
                Vnd.parse("39500000 VND"),
                CountRange.of(13, 16),
                CountRange.exactly(5_000_000_000L),
                Validity.ALWAYS,
                Validity.parse("2022-03-08..2026-02-14"),
                ReportingPeriod.ofQuarter(2024, 2),
                ActNumber.parse("318/QĐ-TTg"),
                Authority.ministry("BYT"),
                Column.of(EconomicRegions.DNB),
                Reference.parse("commune-advanced-2021-2025#10"),
                EconomicRegions.TN,
                Grade.UNKNOWN,
                UnitType.SPECIAL_ZONE,
                source,
                CriteriaCatalog.standard().act("318/QĐ-TTg").orElseThrow(),
                CriteriaCatalog.standard().release(),
                Tiers.MODEL,
                UNITS.release(),
                UNITS.on(BEFORE).get(UnitCode.of("06364")),
                UNITS.on(BEFORE).lookUp("xa chien thang, huyen bac son"),
                trace(),
                trace().units().get(0),
                fact,
                AreaFacts.of(
                        List.of(fact),
                        List.of(new AreaCoverage(
                                AreaKinds.SAFE_ZONE, Optional.of(UnitCode.of("20")), Validity.from(BEFORE), source))),
                Subject.part("12.1", "male"),
                new Evidence("12/BC-UBND", Optional.of("sha256:00")),
                Policy.strict().measuredOnly(),
                new Amount(
                        Decimal.parse("63"),
                        CriteriaCatalog.standard().unit("%").orElseThrow()),
                Overlay.of(
                        "ls",
                        CriteriaCatalog.standard().set("commune-ntm-2021-2025").thresholds().stream()
                                .map(level -> Overlay.Row.of("commune-ntm-2021-2025", level))
                                .toList()),
                failure().origin(),
                failure());
    }

    @ParameterizedTest
    @MethodSource("values")
    void areReadBackEqualAndWrittenAlike(Object value) throws JsonProcessingException {
        String json = JSON.write(value);
        Object read = JSON.read(TextSource.of("x.json", json), value.getClass());
        // Areas have no equality of their own.
        if (!(value instanceof AreaFacts)) {
            assertThat(read).isEqualTo(value);
        }
        assertThat(JSON.write(read)).isEqualTo(json);
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        assertThat(mapper.valueToTree(value).toString()).isEqualTo(json);
        assertThat((Object) mapper.valueToTree(value)).isEqualTo(mapper.readTree(json));
        assertThat(JSON.write(mapper.treeToValue(mapper.readTree(json), value.getClass())))
                .isEqualTo(json);
    }

    @Test
    void aResultHasItsItemsAsDocumentsAndItsFailures() throws JsonProcessingException {
        PartialResult<Subject> result = PartialResult.of(List.of(Subject.indicator("10")), List.of(failure()));
        String json = JSON.write(result);
        assertThat(json)
                .startsWith(
                        "{\"format\":\"ntm-partial-result\",\"version\":1,\"items\":[{\"format\":\"ntm-subject\",\"version\":1,")
                .contains(
                        "\"failures\":[{\"reason\":\"BAD_TOKEN\",\"origin\":{\"file\":\"a.csv\",\"line\":3,\"column\":2,");
        assertThat(JSON.readResult(TextSource.of("x", json), Subject.class)).isEqualTo(result);
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        assertThat(mapper.writeValueAsString(result)).isEqualTo(json);
        assertThat(mapper.readValue(json, new TypeReference<PartialResult<Subject>>() {}))
                .isEqualTo(result);
    }

    @Test
    void aTraceThatTheRegisterDoesNotGiveIsRefused() {
        String json = JSON.write(trace()).replaceFirst("\"part\":\"(WHOLE|PART)\"", "\"part\":\"PART\"");
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x.json", json), SuccessionResult.class))
                .satisfies(e -> assertThat(e.path()).isEqualTo("$.outcome.units[0].part"));
    }
}
