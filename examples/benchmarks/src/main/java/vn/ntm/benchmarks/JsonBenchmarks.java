package vn.ntm.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.NtmJson;

/**
 * Documents of a thousand dossiers and of what comes of them: by the library, where reading checks every property and
 * judges anew, and by plain databind on records of the same text, where nothing is checked: as it is, and with what it
 * can check switched on, which is what a reader of such documents would do. Its records hold codes and days as texts. The
 * texts of the two have to be the same before anything is measured.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JsonBenchmarks {

    private static final int COUNT = 1_000;

    private final ObjectMapper databind = JsonMapper.builder().build();
    private final ObjectMapper checking = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    private final NtmJson ours = NtmJson.standard();

    private final List<Dossier> dossiers = new ArrayList<>();
    private final List<Evaluation> evaluations = new ArrayList<>();
    private final List<String> dossierTexts = new ArrayList<>();
    private final List<String> evaluationTexts = new ArrayList<>();
    private final List<PlainJson.Dossier> plainDossiers = new ArrayList<>();
    private final List<PlainJson.Evaluation> plainEvaluations = new ArrayList<>();

    /** Creates the state and checks that both write the same; JMH does it. */
    public JsonBenchmarks() {
        Evaluator evaluator = Evaluator.of(SampleCommunes.SET, Policy.strict());
        DossierLayout layout = evaluator.layout(SampleCommunes.DAY);
        for (SampleCommunes.Commune commune : new SampleCommunes(layout).all().subList(0, COUNT)) {
            dossiers.add(commune.dossier());
            evaluations.add(evaluator.evaluate(commune.dossier()));
        }
        dossierTexts.addAll(writeDossiers());
        evaluationTexts.addAll(writeEvaluations());
        try {
            plainDossiers.addAll(databindReadsDossiers());
            plainEvaluations.addAll(databindReadsEvaluations());
            if (!databindWritesDossiers().equals(dossierTexts)
                    || !databindWritesEvaluations().equals(evaluationTexts)) {
                throw new IllegalStateException("they write different texts, ours: " + evaluationTexts.get(0));
            }
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        if (!readDossiers().equals(dossiers) || !readEvaluations().equals(evaluations)) {
            throw new IllegalStateException("they are not read back");
        }
    }

    /** The library: dossiers to text. */
    @Benchmark
    public List<String> writeDossiers() {
        List<String> texts = new ArrayList<>(COUNT);
        dossiers.forEach(dossier -> texts.add(ours.write(dossier)));
        return texts;
    }

    /** Databind: dossiers to text. */
    @Benchmark
    public List<String> databindWritesDossiers() throws JsonProcessingException {
        List<String> texts = new ArrayList<>(COUNT);
        for (PlainJson.Dossier dossier : plainDossiers) {
            texts.add(databind.writeValueAsString(dossier));
        }
        return texts;
    }

    /** The library: dossiers from text. */
    @Benchmark
    public List<Dossier> readDossiers() {
        List<Dossier> read = new ArrayList<>(COUNT);
        dossierTexts.forEach(text -> read.add(ours.read(TextSource.of("x", text), Dossier.class)));
        return read;
    }

    /** Databind: dossiers from text. */
    @Benchmark
    public List<PlainJson.Dossier> databindReadsDossiers() throws JsonProcessingException {
        return databindReadsDossiers(databind);
    }

    /** Databind with its checks: dossiers from text. */
    @Benchmark
    public List<PlainJson.Dossier> checkingDatabindReadsDossiers() throws JsonProcessingException {
        return databindReadsDossiers(checking);
    }

    private List<PlainJson.Dossier> databindReadsDossiers(ObjectMapper mapper) throws JsonProcessingException {
        List<PlainJson.Dossier> read = new ArrayList<>(COUNT);
        for (String text : dossierTexts) {
            read.add(mapper.readValue(text, PlainJson.Dossier.class));
        }
        return read;
    }

    /** The library: evaluations to text. */
    @Benchmark
    public List<String> writeEvaluations() {
        List<String> texts = new ArrayList<>(COUNT);
        evaluations.forEach(evaluation -> texts.add(ours.write(evaluation)));
        return texts;
    }

    /** Databind: evaluations to text. */
    @Benchmark
    public List<String> databindWritesEvaluations() throws JsonProcessingException {
        List<String> texts = new ArrayList<>(COUNT);
        for (PlainJson.Evaluation evaluation : plainEvaluations) {
            texts.add(databind.writeValueAsString(evaluation));
        }
        return texts;
    }

    /** The library: evaluations from text, judged anew and compared. */
    @Benchmark
    public List<Evaluation> readEvaluations() {
        List<Evaluation> read = new ArrayList<>(COUNT);
        evaluationTexts.forEach(text -> read.add(ours.read(TextSource.of("x", text), Evaluation.class)));
        return read;
    }

    /** Databind: evaluations from text. */
    @Benchmark
    public List<PlainJson.Evaluation> databindReadsEvaluations() throws JsonProcessingException {
        return databindReadsEvaluations(databind);
    }

    /** Databind with its checks: evaluations from text. */
    @Benchmark
    public List<PlainJson.Evaluation> checkingDatabindReadsEvaluations() throws JsonProcessingException {
        return databindReadsEvaluations(checking);
    }

    private List<PlainJson.Evaluation> databindReadsEvaluations(ObjectMapper mapper) throws JsonProcessingException {
        List<PlainJson.Evaluation> read = new ArrayList<>(COUNT);
        for (String text : evaluationTexts) {
            read.add(mapper.readValue(text, PlainJson.Evaluation.class));
        }
        return read;
    }
}
