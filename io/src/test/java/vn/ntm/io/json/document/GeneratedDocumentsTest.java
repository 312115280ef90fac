package vn.ntm.io.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.evaluation.Gap;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.NtmModule;

/** Dossiers of every kind of observation, and what comes of them, made of random numbers; the seed is in the name. */
class GeneratedDocumentsTest {

    private static final NtmJson JSON = NtmJson.standard();
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final List<Assessor> ASSESSORS = List.of(Assessor.values());
    private static final List<String> TEXTS = List.of(
            "Đạt", "\"", "\\", "\u0000\u001f", "\uD83C\uDF3E", "</script>", " ", "\u2028", "Xã Cư M'gar", "{\"a\":1}");

    private static Dossier dossier(Random random) {
        List<Observation> observations = new ArrayList<>();
        SET.criteria().forEach(criterion -> {
            if (random.nextInt(4) == 0) {
                observations.add(observation(Subject.criterion(criterion.no()), false, random));
                return;
            }
            for (Indicator indicator : criterion.indicators()) {
                add(indicator, random, observations);
            }
        });
        return Dossier.of(UnitCode.of("06364"), DAY)
                .region(random.nextBoolean() ? Optional.of(EconomicRegions.TDMNPB) : Optional.empty())
                .addAllObservations(observations)
                .build();
    }

    private static void add(Indicator indicator, Random random, List<Observation> observations) {
        Optional<Requirement> asked = indicator.requirementOn(DAY);
        if (asked.isEmpty() || random.nextInt(5) == 0) {
            return;
        }
        if (!asked.get().kind().isByParts()) {
            boolean measured =
                    asked.get().kind().isMeasured() && asked.get().earlier().isEmpty();
            observations.add(observation(Subject.indicator(indicator.no()), measured, random));
            return;
        }
        for (Part part : indicator.parts()) {
            part.requirementOn(DAY)
                    .ifPresent(own -> observations.add(observation(
                            Subject.part(indicator.no(), part.id()), own.kind().isMeasured(), random)));
        }
    }

    private static Observation observation(Subject subject, boolean measured, Random random) {
        Observation.Builder made = Observation.builder().subject(subject);
        switch (random.nextInt(measured ? 4 : 3)) {
            case 0 ->
                made.status(Observation.Status.ATTESTED).finding(random.nextBoolean() ? Finding.MET : Finding.NOT_MET);
            case 1 -> made.status(Observation.Status.NOT_ASSESSED);
            case 2 -> made.status(Observation.Status.NOT_APPLICABLE);
            default ->
                made.status(Observation.Status.MEASURED)
                        .value(Decimal.of(random.nextInt(1_000_000) - 1_000, random.nextInt(7)));
        }
        if (random.nextInt(3) == 0) {
            made.evidence(new Evidence(text(random) + "1", Optional.of("sha256:" + random.nextLong())))
                    .note(text(random))
                    .raw(text(random));
        }
        return made.by(ASSESSORS.get(random.nextInt(ASSESSORS.size()))).build();
    }

    private static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_231_231})
    void areReadBack(long seed) throws JsonProcessingException {
        Random random = new Random(seed);
        ObjectMapper mapper = new ObjectMapper().registerModule(new NtmModule());
        for (int i = 0; i < 25; i++) {
            Dossier dossier = dossier(random);
            assertReadBack(dossier, Dossier.class, mapper);
            Policy policy =
                    random.nextBoolean() ? Policy.strict() : Policy.strict().acceptingUnverified();
            Evaluation evaluation = Evaluator.of(SET, policy).evaluate(dossier);
            assertReadBack(evaluation, Evaluation.class, mapper);
            assertReadBack(evaluation.gap(), Gap.class, mapper);
            assertReadBack(evaluation.explanation(), Explanation.class, mapper);
        }
    }

    private static <T> void assertReadBack(T value, Class<T> type, ObjectMapper mapper) throws JsonProcessingException {
        String json = JSON.write(value);
        assertThat(JSON.read(TextSource.of("x.json", json), type)).isEqualTo(value);
        assertThat((Object) mapper.valueToTree(value)).isEqualTo(mapper.readTree(json));
    }
}
