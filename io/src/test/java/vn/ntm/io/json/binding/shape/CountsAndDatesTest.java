package vn.ntm.io.json.binding.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.ocop.StarCounts;
import vn.ntm.criteria.progress.ProgressCounters;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.NtmModule;
import vn.ntm.io.json.RefusedJsonException;

/** Counts, truths and dates, on both sides of what fits. */
class CountsAndDatesTest {

    private static final NtmJson JSON = NtmJson.standard();

    private static <T> T read(String json, Class<T> type) {
        return JSON.read(TextSource.of("x.json", json), type);
    }

    private static void refused(String json, Class<?> type, FailureReason reason, String sentence) {
        assertThatExceptionOfType(RefusedJsonException.class)
                .isThrownBy(() -> read(json, type))
                .withMessageContaining(sentence)
                .satisfies(e -> assertThat(e.failure().reason()).isEqualTo(reason));
    }

    private static String period(String first, String last) {
        return "{\"format\":\"ntm-set-period\",\"version\":1,\"first\":" + first + ",\"last\":" + last + "}";
    }

    @Test
    void aYearIsAnInt() {
        assertThat(read(period("-2147483648", "2147483647"), SetHeader.Period.class))
                .isEqualTo(new SetHeader.Period(Integer.MIN_VALUE, Integer.MAX_VALUE));
        refused(
                period("2021", "2147483648"),
                SetHeader.Period.class,
                FailureReason.BAD_VALUE,
                "\"$.last\": \"2147483648\" does not fit here; accepted: from -2147483648 to 2147483647");
        refused(period("-2147483649", "2025"), SetHeader.Period.class, FailureReason.BAD_VALUE, "\"$.first\"");
    }

    private static String expired(String count) {
        return "{\"format\":\"ntm-ocop-star-counts\",\"version\":1,\"day\":\"2023-12-31\",\"byRating\":[],\"total\":\"0\","
                + "\"expired\":" + count + "}";
    }

    @Test
    void aCountIsALong() {
        assertThat(read(expired("9223372036854775807"), StarCounts.class).expired())
                .isEqualTo(Long.MAX_VALUE);
        // The least of all has most characters; it is read, and refused for being below zero.
        refused(expired("-9223372036854775808"), StarCounts.class, FailureReason.UNFIT_VALUES, "a count is negative");
        refused(
                expired("9223372036854775808"),
                StarCounts.class,
                FailureReason.BAD_VALUE,
                "accepted: from -9223372036854775808 to 9223372036854775807");
        refused(expired("1" + "0".repeat(90)), StarCounts.class, FailureReason.BAD_VALUE, "\"$.expired\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE})
    void aCountIsTheSameInATreeAsInText(long expired) throws JsonProcessingException {
        StarCounts counts = read(expired(Long.toString(expired)), StarCounts.class);
        assertThat(JSON.write(counts)).isEqualTo(expired(Long.toString(expired)));
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        assertThat((Object) mapper.valueToTree(counts)).isEqualTo(mapper.readTree(JSON.write(counts)));
    }

    @Test
    void countsStandInListsAndByTheirKeys() {
        String json = "{\"format\":\"ntm-progress-counters\",\"version\":1,\"units\":3,\"reported\":2,\"met\":[1,2],"
                + "\"undetermined\":[1,0],\"byCriteriaMet\":{\"1..2\":1,\"2\":1},\"asked\":3,\"certified\":1,"
                + "\"certificates\":{\"NTM\":1}}";
        ProgressCounters counters = read(json, ProgressCounters.class);
        assertThat(counters.met()).containsExactly(1L, 2L);
        assertThat(counters.byCriteriaMet())
                .containsExactly(entry(CountRange.of(1, 2), 1L), entry(CountRange.exactly(2), 1L));
        assertThat(JSON.write(counters)).isEqualTo(json);
        refused(
                json.replace("\"2\":1", "\"1..2\":1"),
                ProgressCounters.class,
                FailureReason.DUPLICATE_PROPERTY,
                "\"$.byCriteriaMet['1..2']\" occurs twice");
        refused(
                json.replace("\"2\":1", "\"two\":1"),
                ProgressCounters.class,
                FailureReason.BAD_VALUE,
                "\"$.byCriteriaMet.two\": \"two\" does not fit here; accepted: 2405..2406, 2405");
        refused(
                json.replace("\"undetermined\":[1,0]", "\"undetermined\":[1,\"0\"]"),
                ProgressCounters.class,
                FailureReason.WRONG_TYPE,
                "\"$.undetermined[1]\" must be an integer");
    }

    @Test
    void aTruthIsReadAsItIsWritten() {
        for (Policy policy : new Policy[] {Policy.strict(), Policy.strict().measuredOnly()}) {
            String json = JSON.write(policy);
            assertThat(json).contains("\"refusesAttestedNumbers\":" + policy.refusesAttestedNumbers());
            assertThat(read(json, Policy.class)).isEqualTo(policy);
        }
        assertThat(Policy.strict().measuredOnly().refusesAttestedNumbers())
                .isNotEqualTo(Policy.strict().refusesAttestedNumbers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "2024-02-29", "9999-12-31"})
    void yearsHaveFourDigits(String day) {
        Dossier dossier = Dossier.of(UnitCode.of("06364"), LocalDate.parse(day)).build();
        String json = JSON.write(dossier);
        assertThat(json).contains("\"date\":\"" + day + "\"");
        assertThat(read(json, Dossier.class)).isEqualTo(dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+10000-01-01", "-0001-01-01", "-2023-01-01", "2023-1-1", "2023-12-31T00:00", "31/12/2023", ""})
    void anyOtherDateIsRefused(String day) {
        refused(
                "{\"format\":\"ntm-dossier\",\"version\":1,\"unit\":\"06364\",\"date\":\"" + day
                        + "\",\"observations\":[]}",
                Dossier.class,
                FailureReason.BAD_VALUE,
                "\"$.date\": \"" + day + "\" does not fit here; accepted: 2023-12-31");
    }

    @Test
    void noYearBeforeTheFirstIsWritten() {
        Dossier before =
                Dossier.of(UnitCode.of("06364"), LocalDate.of(-1, 1, 1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JSON.write(before))
                .withMessage("date -0001-01-01: a document holds years from 0000 to 9999");
    }

    private static CertificationEvent event(OptionalInt year) {
        return CertificationEvent.builder()
                .unit(UnitCode.of("06364"))
                .tier(Tiers.NTM)
                .kind(EventKind.RECOGNISED)
                .date(LocalDate.of(2023, 5, 1))
                .forYear(year)
                .act("12/QĐ-UBND")
                .build();
    }

    @Test
    void aNumberThatMayBeAbsentIsLeftOutOrNull() {
        String with = JSON.write(event(OptionalInt.of(2022)));
        assertThat(with).contains(",\"forYear\":2022");
        assertThat(read(with, CertificationEvent.class)).isEqualTo(event(OptionalInt.of(2022)));
        String without = JSON.write(event(OptionalInt.empty()));
        assertThat(without).doesNotContain("forYear");
        assertThat(read(without, CertificationEvent.class)).isEqualTo(event(OptionalInt.empty()));
        assertThat(read(with.replace("\"forYear\":2022", "\"forYear\":null"), CertificationEvent.class))
                .isEqualTo(event(OptionalInt.empty()));
        refused(
                with.replace("\"forYear\":2022", "\"forYear\":\"2022\""),
                CertificationEvent.class,
                FailureReason.WRONG_TYPE,
                "\"$.forYear\" must be an integer");
    }
}
