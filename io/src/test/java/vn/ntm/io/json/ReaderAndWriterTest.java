package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.law.OverlayCsv;

/** The reader and writer as a whole: its tables, its streams, and texts of any length. */
class ReaderAndWriterTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final String SET = "commune-ntm-2021-2025";

    private static Dossier noted(String note) {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                .addObservations(Observation.builder()
                        .subject(Subject.criterion("8"))
                        .status(Observation.Status.ATTESTED)
                        .finding(Finding.MET)
                        .note(note)
                        .build())
                .build();
    }

    /** What is written after something long or short is whole too, whatever room was made for it. */
    @Test
    void textsOfAnyLengthFollowOneAnother() {
        NtmJson json = JSON.withLimits(JsonLimits.standard());
        for (int length : new int[] {1, 900, 2_000, 3, 70_000, 200_000, 5, 1_100}) {
            Dossier dossier = noted("đ".repeat(length));
            String text = json.write(dossier);
            assertThat(text)
                    .startsWith("{\"format\":\"ntm-dossier\"")
                    .endsWith("đ\"}]}")
                    .hasSizeGreaterThan(length);
            assertThat(json.read(TextSource.of("x", text), Dossier.class)).isEqualTo(dossier);
        }
    }

    @Test
    void aStreamIsWrittenInUtf8AndLeftOpen() {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(noted("xã"), bytes);
        JSON.write(noted("ấp"), bytes);
        assertThat(closed[0]).isFalse();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(JSON.write(noted("xã")) + JSON.write(noted("ấp")));
    }

    @Test
    void aStreamThatFailsIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.write(noted("xã"), full))
                .withMessageContaining("no space");
    }

    private static UnitRegistry oneUnit() {
        return UnitRegistry.of(
                new UnitRelease("một đơn vị", LocalDate.of(2025, 7, 1), "một", "one"),
                List.of(AdministrativeUnit.builder()
                        .code(UnitCode.of("20"))
                        .type(UnitType.PROVINCE)
                        .name("Tên Riêng")
                        .validity(Validity.ALWAYS)
                        .build()),
                List.of(),
                List.of());
    }

    @Test
    void aValueOfAnotherRegisterIsReadByThatRegister() throws JsonProcessingException {
        UnitRegistry register = oneUnit();
        SuccessionResult trace = register.succession()
                .from(UnitCode.of("20"), LocalDate.of(2025, 6, 30))
                .to(LocalDate.of(2025, 7, 1));
        NtmJson own = JSON.withUnits(register);
        String json = own.write(trace);
        assertThat(json).contains("\"units\":\"một đơn vị\"");
        assertThat(own.read(TextSource.of("x", json), SuccessionResult.class)).isEqualTo(trace);
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule().withUnits(register));
        assertThat(mapper.readValue(json, SuccessionResult.class)).isEqualTo(trace);
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> JSON.read(TextSource.of("x", json), SuccessionResult.class))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("$.releases.units");
                    assertThat(e.failure().reason()).isEqualTo(FailureReason.OTHER_RELEASE);
                });
    }

    @Test
    void aModuleTakesTheSetsOfTheCaller() throws JsonProcessingException {
        CriteriaCatalog national = CriteriaCatalog.standard();
        CriteriaCatalog provincial = national.with(OverlayCsv.of(national)
                .read(TextSource.of(
                        "ls.csv",
                        "set,indicator,axis,from,op,value,act\n" + SET + ",2.1,GENERAL,2022-06-01,>=,80,15/QĐ\n"))
                .orThrow());
        Evaluation evaluation =
                Evaluator.of(provincial.set(SET), Policy.strict()).evaluate(noted("xã"));
        ObjectMapper own = new ObjectMapper().registerModule(new NtmModule().withSets(provincial));
        String json = own.writeValueAsString(evaluation);
        assertThat(json).isEqualTo(JSON.withSets(provincial).write(evaluation)).contains("\"within\":[\"ls.csv\"]");
        assertThat(own.readValue(json, Evaluation.class)).isEqualTo(evaluation);
        ObjectMapper bundled = new ObjectMapper().registerModule(new NtmModule());
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> bundled.readValue(json, Evaluation.class))
                .withMessageContaining("level files: ls.csv");
    }

    @Test
    void aMapperTakesTheModuleOnce() {
        ObjectMapper mapper = new ObjectMapper()
                .registerModule(new NtmModule())
                .registerModule(new NtmModule().withSets(CriteriaCatalog.standard()));
        assertThat(mapper.getRegisteredModuleIds()).containsExactly("vn.ntm.io.json.NtmModule");
        assertThat(new NtmModule().getModuleName()).isEqualTo("vn.ntm.io");
        assertThat(new NtmModule().version()).isNotNull();
    }

    /** A program that holds our codes as keys of its maps. */
    record Income(Map<UnitCode, String> byUnit) {}

    @Test
    void aKeyThatIsNoCodeIsRefusedWithItsSentence() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        assertThat(mapper.readValue("{\"byUnit\":{\"06364\":\"x\"}}", Income.class))
                .isEqualTo(new Income(Map.of(UnitCode.of("06364"), "x")));
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("{\"byUnit\":{\"6364?\":\"x\"}}", Income.class))
                .satisfies(e -> assertThat(e.getCause()).isInstanceOfSatisfying(RefusedJsonException.class, refusal -> {
                    assertThat(refusal.failure().reason()).isEqualTo(FailureReason.BAD_VALUE);
                    assertThat(refusal).hasMessageContaining("\"6364?\" does not fit here; accepted: 06364");
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes", "depth", "textLength", "nameLength", "numberLength"})
    void everyLimitIsOneOrMore(String limit) {
        assertThat(with(limit, 1)).isNotEqualTo(JsonLimits.standard());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(limit, 0))
                .withMessage(limit + " is 0; a limit is at least 1");
    }

    private static JsonLimits with(String limit, int value) {
        JsonLimits limits = JsonLimits.standard();
        JsonLimits other = switch (limit) {
            case "bytes" -> limits.withBytes(value);
            case "depth" -> limits.withDepth(value);
            case "textLength" -> limits.withTextLength(value);
            case "nameLength" -> limits.withNameLength(value);
            default -> limits.withNumberLength(value);
        };
        assertThat(other.toString()).contains(limit + "=" + value);
        return other;
    }

    @Test
    void fiveHundredIsTheMostDepth() {
        assertThat(JsonLimits.standard().withDepth(500).depth()).isEqualTo(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.standard().withDepth(501));
    }

    @Test
    void asManyBytesAsTheLimitAreRead() {
        String json = JSON.write(noted("xã"));
        NtmJson exact = JSON.withLimits(JsonLimits.standard().withBytes(json.length()));
        assertThat(exact.read(TextSource.of("x", json), Dossier.class)).isEqualTo(noted("xã"));
        NtmJson less = JSON.withLimits(JsonLimits.standard().withBytes(json.length() - 1));
        assertThatExceptionOfType(UnreadableInputException.class)
                .isThrownBy(() -> less.read(TextSource.of("x", json), Dossier.class));
    }
}
