package vn.ntm.io.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnusableInputException;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.json.NtmModule;

/**
 * What must hold of every reader of documents, whatever the bytes: a value that is written as a document again, or the
 * one documented exception. The first byte chooses the type.
 */
final class AnyJson {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new NtmModule());

    private static final List<Object> VALUES = values();

    private AnyJson() {}

    private static List<Object> values() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Dossier dossier = Dossier.of(UnitCode.of("06364"), DAY)
                .region(EconomicRegions.TDMNPB)
                .attestedCriterion("8", Finding.MET)
                .build();
        Evaluation evaluation = Evaluator.of(set, Policy.strict()).evaluate(dossier);
        UnitRegistry units = UnitRegistry.standard();
        return List.of(
                dossier,
                evaluation,
                evaluation.gap(),
                evaluation.explanation(),
                set,
                units.on(DAY).get(UnitCode.of("06364")),
                units.succession().from(UnitCode.of("06364"), DAY).to(LocalDate.of(2025, 7, 1)),
                Ratio.of(1586, 152),
                Validity.from(DAY));
    }

    static void check(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        byte[] text = Arrays.copyOfRange(bytes, 1, bytes.length);
        Class<?> type = VALUES.get(Math.floorMod(bytes[0], VALUES.size())).getClass();
        boolean read = strictly(text, type);
        PartialResult<?> leniently;
        try {
            leniently = NtmJson.standard().lenient().read(source(text), type);
        } catch (UnusableInputException e) {
            assertFalse(read);
            return;
        }
        assertTrue(!read || leniently.items().size() == 1);
        assertEquals(
                1,
                leniently.items().size()
                        + (leniently.items().isEmpty() ? leniently.failures().size() : 0));
        leniently.failures().forEach(AnyJson::check);
        byMapper(text, type);
    }

    private static TextSource source(byte[] text) {
        return TextSource.of("x.json", new ByteArrayInputStream(text));
    }

    private static boolean strictly(byte[] text, Class<?> type) {
        Object value;
        try {
            value = NtmJson.standard().read(source(text), type);
        } catch (UnusableInputException e) {
            assertFalse(e.message(Language.VI).isBlank());
            assertFalse(e.message(Language.EN).isBlank());
            return false;
        }
        String json = NtmJson.standard().write(value);
        Object again = NtmJson.standard().read(TextSource.of("x.json", json), type);
        assertEquals(value, again);
        assertEquals(json, NtmJson.standard().write(again));
        return true;
    }

    private static void check(Failure failure) {
        assertTrue(failure.origin().line() >= 1);
        assertTrue(failure.origin().header().orElse("").startsWith("$"));
        assertFalse(failure.toText(Language.VI).isBlank());
        assertFalse(failure.toText(Language.EN).isBlank());
    }

    private static void byMapper(byte[] text, Class<?> type) {
        try {
            MAPPER.readValue(new String(text, StandardCharsets.UTF_8), type);
        } catch (JsonProcessingException e) {
            assertFalse(e.getOriginalMessage().isBlank());
        }
    }

    /** Returns what a fuzzer begins with: a document of each type. */
    static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (int i = 0; i < VALUES.size(); i++) {
            ByteArrayOutputStream seed = new ByteArrayOutputStream();
            seed.write(i);
            NtmJson.standard().write(VALUES.get(i), seed);
            seeds.add(seed.toByteArray());
        }
        Stream.of("\u0000{\"id\":\"x\",\"id\":\"y\"}", "\u0000{\"a\":1e999999999}", "\u0007\"1/0\"", "\u0001[[[[")
                .map(seed -> seed.getBytes(StandardCharsets.UTF_8))
                .forEach(seeds::add);
        return seeds;
    }
}
