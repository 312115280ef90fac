package vn.ntm.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.law.Citation;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.view.SetView;

/** Types of this library on a mapper of somebody else: those with a form have it, those without are refused. */
class ModuleTypesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();

    record Share(UnitCode code, Computed<Ratio> share) {}

    record Holding(Object any, Dossier dossier) {}

    @Test
    void aTypeWithoutAFormIsNoBean() {
        for (Object value : new Object[] {
            CriteriaCatalog.standard(),
            UnitRegistry.standard(),
            SetView.of(CriteriaCatalog.standard().set("commune-ntm-2021-2025")).coverage()
        }) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .isThrownBy(() -> MAPPER.writeValueAsString(value))
                    .satisfies(e -> assertThat(e.getOriginalMessage())
                            .isEqualTo("values of " + value.getClass().getName() + " have no form in JSON"));
        }
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", CriteriaCatalog.class))
                .withMessageContaining("CriteriaCatalog have no form in JSON");
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.readValue("{}", PartialResult.class))
                .withMessageContaining("say what its items are");
    }

    @Test
    void whatMayNotBeComputableHasTheFormThatItHasInDocuments() throws JsonProcessingException {
        Share known = new Share(UnitCode.of("06364"), Computed.of(Ratio.of(1, 2)));
        String json = MAPPER.writeValueAsString(known);
        assertThat(json).isEqualTo("{\"code\":\"06364\",\"share\":{\"value\":\"1/2\"}}");
        assertThat(MAPPER.readValue(json, Share.class)).isEqualTo(known);
        Share none = new Share(UnitCode.of("06364"), Computed.notComputable(NotComputableReason.ZERO_DENOMINATOR));
        String without = MAPPER.writeValueAsString(none);
        assertThat(without).contains("{\"notComputable\":\"ZERO_DENOMINATOR\"}");
        assertThat(MAPPER.readValue(without, Share.class)).isEqualTo(none);
    }

    @Test
    void aRefusalTellsPathAndBothSentences() {
        String twice =
                "{\"format\":\"ntm-subject\",\"version\":1,\"kind\":\"CRITERION\",\"kind\":\"CRITERION\",\"no\":\"1\"}";
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> MAPPER.readValue(twice, vn.ntm.criteria.dossier.Subject.class))
                .satisfies(e -> assertThat(e.getCause()).isInstanceOfSatisfying(RefusedJsonException.class, refused -> {
                    assertThat(refused.path()).isEqualTo("$.kind");
                    assertThat(refused.failure().reason()).isEqualTo(FailureReason.DUPLICATE_PROPERTY);
                    assertThat(refused.message(Language.VI)).contains("trường «$.kind» xuất hiện hai lần");
                }));
    }

    @Test
    void aRootIsNamedByTheTypeThatHasTheForm() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .addModule(new NtmModule())
                .build();
        Citation citation = CriteriaCatalog.standard()
                .set("commune-ntm-2021-2025")
                .thresholds()
                .get(0)
                .citation();
        String json = mapper.writeValueAsString(citation);
        assertThat(json).startsWith("{\"Citation\":{\"format\":\"ntm-citation\"");
        assertThat(mapper.readValue(json, Citation.class)).isEqualTo(citation);
    }

    @ParameterizedTest
    @EnumSource(ObjectMapper.DefaultTyping.class)
    void ourTypesNeedNoType(ObjectMapper.DefaultTyping typing) throws JsonProcessingException {
        for (JsonTypeInfo.As as : new JsonTypeInfo.As[] {
            JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_OBJECT, JsonTypeInfo.As.WRAPPER_ARRAY
        }) {
            ObjectMapper mapper = JsonMapper.builder()
                    .activateDefaultTyping(
                            BasicPolymorphicTypeValidator.builder()
                                    .allowIfBaseType(Object.class)
                                    .build(),
                            typing,
                            as)
                    .addModule(new NtmModule())
                    .build();
            Dossier dossier =
                    Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31)).build();
            Holding holding = new Holding("x", dossier);
            String json = mapper.writeValueAsString(holding);
            assertThat(json).contains("\"dossier\":" + NtmJson.standard().write(dossier));
            assertThat(mapper.readValue(json, Holding.class)).isEqualTo(holding);
        }
    }
}
