package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

class CountsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private static Progress.Counts random(long seed, int rows) {
        Random random = new Random(seed);
        Progress.Counts counts = new Progress.Counts().addUnreported(random.nextInt(5));
        for (ResultRow row : Matrices.random(Matrices.SET, random, rows, 20)) {
            counts.add(row);
            counts.addCertificates(certificates(random));
        }
        return counts;
    }

    private static List<Tier> certificates(Random random) {
        return List.of(Tiers.NTM, Tiers.ADVANCED, Tiers.MODEL).subList(0, random.nextInt(4));
    }

    private static Progress.Counts sum(Progress.Counts... parts) {
        Progress.Counts sum = new Progress.Counts();
        for (Progress.Counts part : parts) {
            sum.merge(part);
        }
        return sum;
    }

    private static byte[] bytes(Progress.Counts counts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(counts);
        }
        return bytes.toByteArray();
    }

    private static Progress.Counts read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Progress.Counts) in.readObject();
        }
    }

    @Test
    void mergingIsAssociativeAndCommutativeAndANewOneIsItsIdentity() {
        Progress.Counts one = random(1, 40);
        Progress.Counts other = random(2, 7);
        Progress.Counts third = random(3, 90);
        assertThat(sum(sum(one, other), third)).isEqualTo(sum(one, sum(other, third)));
        assertThat(sum(one, other)).isEqualTo(sum(other, one)).hasSameHashCodeAs(sum(other, one));
        assertThat(sum(new Progress.Counts(), one)).isEqualTo(one);
        assertThat(sum(one, new Progress.Counts())).isEqualTo(one).isNotEqualTo(other);
        assertThat(new Progress.Counts().merge(new Progress.Counts())).isEqualTo(new Progress.Counts());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anyCutOfAPopulationGivesTheSameBytes(long seed) throws IOException, ClassNotFoundException {
        Random random = new Random(seed);
        List<ResultRow> rows = new ArrayList<>(Matrices.random(Matrices.SET, random, 200, 15));
        List<List<Tier>> held = new ArrayList<>();
        rows.forEach(row -> held.add(certificates(random)));
        Progress.Counts whole = new Progress.Counts();
        for (int i = 0; i < rows.size(); i++) {
            whole.add(rows.get(i)).addCertificates(held.get(i));
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, rows.size()).boxed().toList());
        Collections.shuffle(order, random);
        List<Progress.Counts> parts = new ArrayList<>();
        IntStream.range(0, 1 + random.nextInt(9)).forEach(i -> parts.add(new Progress.Counts()));
        for (int i : order) {
            parts.get(random.nextInt(parts.size())).add(rows.get(i)).addCertificates(held.get(i));
        }
        // Half of them travel, as those of a cluster do.
        Progress.Counts merged = new Progress.Counts();
        for (int i = 0; i < parts.size(); i++) {
            merged.merge(i % 2 == 0 ? parts.get(i) : read(bytes(parts.get(i))));
        }
        assertThat(merged).isEqualTo(whole).hasToString(whole.toString());
        assertThat(bytes(merged)).isEqualTo(bytes(whole));
        assertThat(Progress.of(Matrices.SET, merged)).isEqualTo(Progress.of(Matrices.SET, whole));
    }

    /** Equal numbers of two tiers from two places: boxed, they would be one object here and two there. */
    @Test
    void certificatesOfPartsThatTravelledGiveTheSameBytesToo() throws IOException, ClassNotFoundException {
        Progress.Counts certified = new Progress.Counts().addUnreported(1).addCertificates(List.of(Tiers.NTM));
        Progress.Counts advanced = new Progress.Counts().addUnreported(1).addCertificates(List.of(Tiers.ADVANCED));
        Progress.Counts whole =
                sum(certified, advanced, new Progress.Counts().addCertificates(List.of(Tiers.NTM, Tiers.ADVANCED)));
        Progress.Counts merged = read(bytes(certified))
                .merge(read(bytes(advanced)))
                .merge(read(bytes(new Progress.Counts().addCertificates(List.of(Tiers.ADVANCED, Tiers.NTM)))));
        assertThat(bytes(merged)).isEqualTo(bytes(whole));
        assertThat(bytes(read(bytes(certified)).merge(read(bytes(advanced)))))
                .isEqualTo(bytes(sum(advanced, certified)));
        assertThat(merged).isEqualTo(whole).hasToString(whole.toString()).hasSameHashCodeAs(whole);
        assertThat(merged.toString()).contains("{ADVANCED=2, NTM=2}");
    }

    @Test
    void countsThatTravelledGoOnCounting() throws IOException, ClassNotFoundException {
        Evaluator evaluator = Evaluator.of(Matrices.SET, Policy.strict());
        Dossier dossier = dossier("06364", 12, 3);
        Progress.Counts counts = new Progress.Counts().add(evaluator.judge(dossier));
        assertThat(read(bytes(counts)).add(evaluator.judge(dossier)))
                .isEqualTo(new Progress.Counts().add(evaluator.judge(dossier)).merge(counts));
    }

    private static Dossier dossier(String unit, int met, int not) {
        Dossier.Builder dossier = Dossier.of(UnitCode.of(unit), DAY);
        List<String> numbers = Matrices.numbers(Matrices.SET);
        for (int i = 0; i < met + not; i++) {
            dossier.attestedCriterion(numbers.get(i), i < met ? Finding.MET : Finding.NOT_MET);
        }
        return dossier.build();
    }

    @Test
    void verdictsAndEvaluationsAndRowsOfTheSameUnitsCountAlike() {
        Evaluator evaluator = Evaluator.of(Matrices.SET, Policy.strict());
        Progress.Counts byRuling = new Progress.Counts();
        Progress.Counts byEvaluation = new Progress.Counts();
        Progress.Counts byRow = new Progress.Counts();
        for (int met = 0; met <= 19; met++) {
            Evaluation evaluation = evaluator.evaluate(dossier("06364", met, (19 - met) / 2));
            ResultRow.Builder row = ResultRow.builder().set(Matrices.SET).name("Chiến Thắng");
            evaluation.criteria().forEach(criterion -> row.putMarks(criterion.no(), mark(criterion.verdict())));
            byRuling.add(evaluation.ruling());
            byEvaluation.add(evaluation);
            byRow.add(row.build());
        }
        assertThat(byRuling).isEqualTo(byEvaluation).isEqualTo(byRow);
        assertThat(Progress.of(Matrices.SET, byRow).unitsUndetermined()).isEqualTo(19);
    }

    private static Mark mark(Verdict verdict) {
        return verdict == Verdict.MET ? Mark.MET : verdict == Verdict.NOT_MET ? Mark.NOT_MET : Mark.EMPTY;
    }

    @Test
    void everySetCanBeCountedWhateverItsSize() {
        for (CriteriaSet set : CriteriaCatalog.standard().headers().stream()
                .map(header -> CriteriaCatalog.standard().set(header.id()))
                .toList()) {
            Progress progress =
                    List.of(Matrices.row(set, set.counted(), 0)).stream().collect(Progress.collector(set));
            assertThat(progress.reported()).as(set.id()).isOne();
            assertThat(progress.criteriaMet().min()).as(set.id()).isEqualTo(set.counted());
            assertThat(progress.criteriaMet().max())
                    .as(set.id())
                    .isEqualTo(set.size().orElse(set.counted()));
            assertThat(progress.byCriterion()).as(set.id()).hasSize(set.counted());
        }
    }

    @Test
    void countsOfTwoSetsAreRefusedWithBothNames() {
        Progress.Counts counts = Matrices.counts(Matrices.SET, 1, 3);
        assertThatThrownBy(() -> counts.merge(Matrices.counts(Matrices.NEW_SET, 1, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("commune-ntm-2021-2025", "commune-ntm-2026-2030");
        assertThatThrownBy(() -> counts.add(Matrices.row(Matrices.OLD_SET, 1, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("commune-ntm-2021-2025", "commune-ntm-2009-2015");
        assertThatThrownBy(() -> Progress.of(Matrices.NEW_SET, counts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("commune-ntm-2026-2030");
        assertThat(counts).isEqualTo(Matrices.counts(Matrices.SET, 1, 3));
    }

    @Test
    void nothingIsAddedWhereASumWouldOverflow() {
        Progress.Counts most = new Progress.Counts().addUnreported(Long.MAX_VALUE);
        Progress.Counts one = Matrices.counts(Matrices.SET, 1, 3);
        assertThatThrownBy(() -> one.merge(most)).isInstanceOf(ArithmeticException.class);
        assertThat(one).isEqualTo(Matrices.counts(Matrices.SET, 1, 3));
        assertThatThrownBy(() -> most.add(Matrices.row(Matrices.SET, 1, 0))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> one.addUnreported(-1)).hasMessageContaining("-1");
    }

    @Test
    void twiceItselfIsTwice() {
        Progress.Counts counts = Matrices.counts(Matrices.SET, 3, 7).addCertificates(List.of(Tiers.NTM));
        assertThat(counts.merge(counts).toString())
                .startsWith("commune-ntm-2021-2025 of release ")
                .contains("units 6, reported 6, certified 2 {NTM=2}")
                .endsWith("by number met {7=6}");
    }
}
