package vn.ntm.io.json.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.core.unit.UnknownUnitException;
import vn.ntm.io.json.NtmJson;

class NtmJsonUnitsTest {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_DAY = REFORM.minusDays(1);
    private static final Validity BEFORE = Validity.of(null, LAST_DAY);
    private static final String ACT = "1685/NQ-UBTVQH15";

    private static final UnitRegistry REGISTRY = UnitRegistry.of(
            new UnitRelease("sài-gòn", REFORM, "vài đơn vị", "a few units"),
            List.of(
                    unit("79", UnitType.CENTRAL_CITY, "Hồ Chí Minh", "", Validity.ALWAYS)
                            .build(),
                    unit("760", UnitType.URBAN_DISTRICT, "1", "79", BEFORE).build(),
                    unit("26737", UnitType.WARD, "Tân Định", "760", BEFORE).build(),
                    unit("26740", UnitType.WARD, "Bến Nghé", "760", BEFORE)
                            .basis(AdministrativeUnit.Basis.SEEN_BY)
                            .build(),
                    unit("26740", UnitType.WARD, "Sài Gòn", "79", Validity.from(REFORM))
                            .act(ACT)
                            .build()),
            List.of(
                    SuccessionEdge.of(
                            REFORM,
                            UnitCode.of("26737"),
                            UnitCode.of("26740"),
                            SuccessionEdge.Basis.PART,
                            Optional.empty()),
                    SuccessionEdge.of(
                            REFORM,
                            UnitCode.of("26740"),
                            UnitCode.of("26740"),
                            SuccessionEdge.Basis.ALL,
                            Optional.of(ACT))),
            List.of(LegalAct.builder()
                    .number(ACT)
                    .titleVi("Sắp xếp")
                    .titleEn("Reorganisation")
                    .build()));

    private static final String CITY = "{\"code\":\"79\",\"name\":\"Hồ Chí Minh\",\"type\":\"CENTRAL_CITY\","
            + "\"level\":\"PROVINCE\",\"fullName\":\"thành phố Hồ Chí Minh\",\"parent\":null,\"path\":[\"79\"],"
            + "\"validFrom\":null,\"validTo\":null,\"basis\":\"ACT\"}";
    private static final String BEN_NGHE = "{\"code\":\"26740\",\"name\":\"Bến Nghé\",\"type\":\"WARD\","
            + "\"level\":\"COMMUNE\",\"fullName\":\"phường Bến Nghé\",\"parent\":\"760\","
            + "\"path\":[\"79\",\"760\",\"26740\"],\"validFrom\":null,\"validTo\":\"2025-06-30\",\"basis\":\"SEEN_BY\"}";
    private static final String SAI_GON = "{\"code\":\"26740\",\"name\":\"Sài Gòn\",\"type\":\"WARD\","
            + "\"level\":\"COMMUNE\",\"fullName\":\"phường Sài Gòn\",\"parent\":\"79\",\"path\":[\"79\",\"26740\"],"
            + "\"validFrom\":\"2025-07-01\",\"validTo\":null,\"basis\":\"ACT\"}";
    private static final String RELEASES = "\"releases\":{\"units\":\"sài-gòn\"}}";

    private static AdministrativeUnit.Builder unit(
            String code, UnitType type, String name, String parent, Validity validity) {
        AdministrativeUnit.Builder unit = AdministrativeUnit.builder();
        unit.code(UnitCode.of(code)).type(type).name(name).validity(validity);
        if (!parent.isEmpty()) {
            unit.parent(UnitCode.of(parent));
        }
        return unit;
    }

    private static String lookUp(String query, LocalDate day) {
        return NtmJson.standard().line(REGISTRY.on(day).lookUp(query), REGISTRY, Language.EN);
    }

    @Test
    void aUnitThatIsFoundComesWithItsPath() {
        assertThat(lookUp("TPHCM", LAST_DAY))
                .isEqualTo("{\"query\":\"TPHCM\",\"on\":\"2025-06-30\",\"result\":\"FOUND\",\"unit\":" + CITY
                        + ",\"candidates\":[],\"repairs\":[]," + RELEASES);
        assertThat(lookUp("sai gon", REFORM))
                .isEqualTo("{\"query\":\"sai gon\",\"on\":\"2025-07-01\",\"result\":\"FOUND\",\"unit\":" + SAI_GON
                        + ",\"candidates\":[],\"repairs\":["
                        + "\"the name had no accents: \\\"sai gon\\\" was read as \\\"Sài Gòn\\\"\"],"
                        + RELEASES);
    }

    @Test
    void aCandidateOfAnotherDayHasThePathOfThatDay() {
        assertThat(lookUp("phường Bến Nghé", REFORM))
                .isEqualTo("{\"query\":\"phường Bến Nghé\",\"on\":\"2025-07-01\",\"result\":\"NOT_FOUND\","
                        + "\"unit\":null,\"candidates\":[" + BEN_NGHE + "],\"repairs\":[]," + RELEASES);
    }

    @Test
    void aTraceShowsEveryChangeAndItsAct() {
        SuccessionResult forward =
                REGISTRY.succession().from(UnitCode.of("26740"), LAST_DAY).to(REFORM);

        assertThat(NtmJson.standard().line(forward, REGISTRY))
                .isEqualTo("{\"from\":" + BEN_NGHE + ",\"date\":\"2025-07-01\",\"direction\":\"FORWARD\","
                        + "\"result\":[{\"unit\":" + SAI_GON + ",\"part\":\"WHOLE\",\"via\":[{\"date\":\"2025-07-01\","
                        + "\"act\":\"1685/NQ-UBTVQH15\",\"unit\":\"26740\",\"kind\":\"MERGED\"}]}],\"open\":[],"
                        + RELEASES);
    }

    @Test
    void aTraceBackwardShowsTheUnitsOfTheEarlierDay() {
        SuccessionResult back =
                REGISTRY.succession().from(UnitCode.of("26740"), REFORM).to(LAST_DAY);

        assertThat(NtmJson.standard().line(back, REGISTRY))
                .startsWith("{\"from\":" + SAI_GON + ",\"date\":\"2025-06-30\",\"direction\":\"BACKWARD\",\"result\":[")
                .contains("\"part\":\"PART\",\"via\":[{\"date\":\"2025-07-01\",\"act\":null,\"unit\":\"26740\","
                        + "\"kind\":\"DIVIDED\"}]}")
                .contains("{\"unit\":" + BEN_NGHE + ",\"part\":\"WHOLE\"");
    }

    @Test
    void anOpenEndNamesTheLastUnitAndWhy() {
        SuccessionResult lost =
                REGISTRY.succession().from(UnitCode.of("760"), LAST_DAY).to(REFORM);

        assertThat(NtmJson.standard().line(lost, REGISTRY))
                .contains("\"result\":[],\"open\":[{\"unit\":{\"code\":\"760\",")
                .endsWith("\"date\":\"2025-07-01\",\"reason\":\"SUCCESSOR_UNKNOWN\"}]," + RELEASES);
    }

    @Test
    void anAnswerOfAnotherRegisterIsRefused() {
        UnitRegistry other = UnitRegistry.of(
                new UnitRelease("other", REFORM, "", ""),
                List.of(unit("01", UnitType.CENTRAL_CITY, "Hà Nội", "", Validity.ALWAYS)
                        .build()),
                List.of(),
                List.of());
        UnitMatch match = other.on(REFORM).lookUp("Hà Nội");

        assertThatExceptionOfType(UnknownUnitException.class)
                .isThrownBy(() -> NtmJson.standard().line(match, REGISTRY, Language.VI))
                .withMessageContaining("01");
    }
}
