package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.io.law.OverlayCsv;

class NtmModuleTest {

    private static final Evaluation EVALUATION = Evaluator.of(
                    CriteriaCatalog.standard().set("commune-ntm-2021-2025"), Policy.strict())
            .evaluate(Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31))
                    .measured("10", "41.50")
                    .attestedCriterion("8", Finding.MET)
                    .build());

    /** What a program of somebody else may hold of ours. */
    record Row(
            UnitCode unit,
            Decimal income,
            Ratio share,
            Validity days,
            Verdict verdict,
            Map<UnitCode, Decimal> byUnit,
            Map<Verdict, List<UnitCode>> byVerdict,
            Evaluation evaluation) {}

    private static final Row ROW = new Row(
            UnitCode.of("06364"),
            Decimal.parse("0.10"),
            Ratio.of(1586, 152),
            Validity.parse("2022-03-08..2026-02-14"),
            Verdict.NOT_MET,
            new LinkedHashMap<>(
                    ImmutableMap.of(UnitCode.of("06370"), Decimal.of(1), UnitCode.of("06364"), Decimal.of(2))),
            new LinkedHashMap<>(ImmutableMap.of(Verdict.MET, new ArrayList<>(List.of(UnitCode.of("06364"))))),
            EVALUATION);

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper(),
                JsonMapper.builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_DEFAULT, JsonInclude.Include.NON_DEFAULT))
                        .build(),
                JsonMapper.builder()
                        .enable(
                                MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .enable(
                                SerializationFeature.WRITE_ENUMS_USING_TO_STRING,
                                SerializationFeature.WRITE_ENUMS_USING_INDEX,
                                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                                SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .enable(
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.READ_ENUMS_USING_TO_STRING,
                                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build(),
                JsonMapper.builder()
                        .activateDefaultTyping(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                ObjectMapper.DefaultTyping.NON_FINAL)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theFormIsOursWhateverTheMapper(ObjectMapper mapper) throws JsonProcessingException {
        mapper.registerModule(new NtmModule());
        String ours = NtmJson.standard().write(EVALUATION);
        assertThat(mapper.writeValueAsString(EVALUATION)).isEqualTo(ours);
        assertThat(mapper.readValue(ours, Evaluation.class)).isEqualTo(EVALUATION);
        assertThat(mapper.writeValueAsString(Verdict.NOT_MET)).isEqualTo("\"NOT_MET\"");
        assertThat(mapper.readValue("\"NOT_MET\"", Verdict.class)).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void valuesStandInRecordsListsAndKeysOfOthers(ObjectMapper mapper) throws JsonProcessingException {
        mapper.registerModule(new NtmModule());
        String json = mapper.writeValueAsString(ROW);
        assertThat(mapper.readValue(json, Row.class)).isEqualTo(ROW);
        List<Evaluation> many = List.of(EVALUATION, EVALUATION);
        String list = mapper.writerFor(new TypeReference<List<Evaluation>>() {}).writeValueAsString(many);
        assertThat(mapper.readValue(list, new TypeReference<List<Evaluation>>() {}))
                .isEqualTo(many);
    }

    @Test
    void scalarsStandAsTheyPrint() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        assertThat(mapper.writeValueAsString(ROW))
                .startsWith("{\"unit\":\"06364\",\"income\":\"0.1\",\"share\":\"1586/152\","
                        + "\"days\":\"2022-03-08..2026-02-14\",\"verdict\":\"NOT_MET\","
                        + "\"byUnit\":{\"06370\":\"1\",\"06364\":\"2\"},\"byVerdict\":{\"MET\":[\"06364\"]},"
                        + "\"evaluation\":{\"format\":\"ntm-evaluation\"");
    }

    @Test
    void aTreeIsWhatItsTextIs() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        JsonNode tree = mapper.valueToTree(EVALUATION);
        assertThat(tree).isEqualTo(mapper.readTree(mapper.writeValueAsString(EVALUATION)));
        assertThat(mapper.treeToValue(tree, Evaluation.class)).isEqualTo(EVALUATION);
        assertThat(mapper.convertValue(EVALUATION, JsonNode.class)).isEqualTo(tree);
    }

    @Test
    void aNameGivenTwiceIsRefusedWithItsPath() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        String twice =
                "{\"format\":\"ntm-dossier\",\"version\":1,\"unit\":\"06364\",\"unit\":\"06370\",\"date\":\"2023-12-31\","
                        + "\"observations\":[]}";
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue("[" + twice + "]", Dossier[].class))
                .satisfies(
                        e -> assertThat(e.getOriginalMessage()).isEqualTo("the property \"$[0].unit\" occurs twice"));
    }

    @Test
    void ofSeveralModulesAMapperTakesTheFirst() throws JsonProcessingException {
        CriteriaCatalog provincial =
                CriteriaCatalog.standard().with(OverlayCsv.standard().read("""
                                set,indicator,axis,from,op,value,act
                                commune-ntm-2021-2025,2.1,GENERAL,2022-06-01,>=,80,15/2022/QĐ-UBND
                                """).orThrow());
        NtmModule ours = new NtmModule().withSets(provincial);
        String json = new ObjectMapper()
                .registerModule(ours)
                .writeValueAsString(Evaluator.of(provincial.set("commune-ntm-2021-2025"), Policy.strict())
                        .evaluate(EVALUATION.dossier()));
        assertThat(new ObjectMapper()
                        .registerModule(ours)
                        .findAndRegisterModules()
                        .readValue(json, Evaluation.class)
                        .set()
                        .overlays())
                .hasSize(1);
        ObjectMapper late = new ObjectMapper().findAndRegisterModules().registerModule(ours);
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> late.readValue(json, Evaluation.class))
                .withMessageContaining("the set at hand has: none");
    }
}
