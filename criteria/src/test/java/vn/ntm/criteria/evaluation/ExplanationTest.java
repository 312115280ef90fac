package vn.ntm.criteria.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Evidence;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;

class ExplanationTest {

    private static final Path GOLDEN = Path.of("src/test/resources/vn/ntm/criteria/evaluation");

    private static Observation measured(Subject subject, String value, Assessor by) {
        return Observation.builder()
                .subject(subject)
                .status(Observation.Status.MEASURED)
                .value(Decimal.parse(value))
                .by(by)
                .build();
    }

    private static Dossier.Builder dossier() {
        return Dossier.of(UnitCode.of("06364"), LocalDate.of(2023, 12, 31));
    }

    private static Dossier kinds() {
        return dossier()
                .measured("1.1", "44.9")
                .addObservations(measured(Subject.part("1.1", "before"), "30", Assessor.VERIFICATION))
                .measured("1.2", "1055.5")
                .measured("2.1", "clean", "88")
                .measured("2.1", "piped", "20")
                .measured("2.1", "wells", "59.5")
                .attested("2.1", "rules", Finding.MET)
                .measured("2.2", "few", "50")
                .addObservations(measured(Subject.part("2.2", "few"), "62.5", Assessor.SELF))
                .attested("2.3", Finding.MET)
                .addObservations(Observation.builder()
                        .subject(Subject.part("2.3", "park"))
                        .status(Observation.Status.ATTESTED)
                        .finding(Finding.NOT_MET)
                        .by(Assessor.SELF)
                        .build())
                .measured("3.1", "1")
                .notApplicable("3.2")
                .addObservations(Observation.builder()
                        .subject(Subject.indicator("3.3"))
                        .status(Observation.Status.MEASURED)
                        .value(Decimal.of(5))
                        .by(Assessor.VERIFICATION)
                        .evidence(new Evidence("Biểu 02", Optional.of("sha256:00ff")))
                        .note("điều tra cuối năm")
                        .build())
                .measured("3.4", "50")
                .build();
    }

    private static Evaluation evaluate(Dossier dossier) {
        return Evaluator.of(Kinds.set(), Policy.strict())
                .withUnits(Kinds.NO_UNITS)
                .evaluate(dossier);
    }

    private static void isGolden(String file, String text) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, text, StandardCharsets.UTF_8);
        }
        assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindIsExplainedInWords(Language language) throws IOException {
        String name = "explanation-kinds-" + language.choose("vi", "en") + ".txt";
        isGolden(name, evaluate(kinds()).explanation().toText(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingRefusedOrFoundAsAWholeIsExplained(Language language) throws IOException {
        Dossier dossier = dossier()
                .attestedCriterion("1", Finding.NOT_MET)
                .addObservations(Observation.builder()
                        .subject(Subject.criterion("1"))
                        .status(Observation.Status.ATTESTED)
                        .finding(Finding.MET)
                        .by(Assessor.SELF)
                        .build())
                .notApplicable("2.1", "rules")
                .notAssessed("2.3", "park")
                .measured("3.4", "49")
                .build();
        Policy policy = Policy.strict().measuredOnly().acceptingUnverified();
        Evaluation evaluation =
                Evaluator.of(Kinds.set(), policy).withUnits(Kinds.NO_UNITS).evaluate(dossier);
        String name = "explanation-missing-" + language.choose("vi", "en") + ".txt";
        isGolden(name, evaluation.explanation().toText(language));
    }

    @Test
    void aBundledSetSaysWhereTheRegionComesFromAndWhichOverlayDecides() {
        Dossier dossier = dossier().measured("10", "43").measured("2.1", "80").build();
        Evaluation evaluation = Evaluator.of(Sets.named("bundled with a province"), Policy.strict())
                .evaluate(dossier);
        assertThat(evaluation.explanation().toText(Language.VI))
                .contains("Mức của địa phương, bộ được nạp thêm: province\n")
                .contains("Trung du và miền núi phía Bắc (theo danh mục đơn vị hành chính); xét theo cột vùng")
                .contains("Yêu cầu: tối thiểu 44 triệu đồng/người/năm; cơ quan quy định: UBND cấp tỉnh\n")
                .contains("Căn cứ: 7/2023/QĐ-UBND; ")
                .contains("theo mức nạp thêm province\n")
                .contains("So sánh: 43 triệu đồng/người/năm < 44 triệu đồng/người/năm; còn thiếu 1 triệu"
                        + " đồng/người/năm, bằng 2,3 % của mức\n");
    }

    @Test
    void aSetOutOfForceSaysSoWhetherItJudgesOrNot() {
        Dossier early = Dossier.of(UnitCode.of("06364"), LocalDate.of(2022, 3, 7))
                .measured("10", "43")
                .build();
        Explanation strict = Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict())
                .evaluate(early)
                .explanation();
        assertThat(strict.set().inForce()).isFalse();
        assertThat(strict.toText(Language.EN)).contains("; not in force on the day judged\n");
        assertThat(Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict().lenient())
                        .evaluate(early)
                        .explanation()
                        .toText(Language.EN))
                .contains("; not in force on the day judged, yet used by the policy\n");
    }

    @Test
    void figuresThatTheLevelIsMadeOfAreStepsOfTheirOwn() {
        Explanation explanation = evaluate(kinds()).explanation();
        ExplanationStep.OfCriterion income = explanation.set().steps().get(0);
        ExplanationStep.Comparison history =
                (ExplanationStep.Comparison) income.steps().get(0).steps().get(0);
        assertThat(history.steps())
                .singleElement()
                .isInstanceOfSatisfying(ExplanationStep.EarlierFigure.class, step -> {
                    assertThat(step.value()).contains(Decimal.of(30));
                    assertThat(step.unit().orElseThrow().id()).isEqualTo("million");
                });
        assertThat(history.judgement().compared().orElseThrow().value()).isEqualTo(Decimal.of(45));
        assertThat(history.distance())
                .contains(new Distance(Decimal.parse("0.1"), Distance.Direction.BELOW, Decimal.of(45)));
        ExplanationStep.Comparison relative =
                (ExplanationStep.Comparison) income.steps().get(1).steps().get(0);
        assertThat(relative.steps()).singleElement().isInstanceOfSatisfying(ExplanationStep.OtherLevel.class, step -> {
            assertThat(step.set().id()).isEqualTo("base");
            assertThat(step.threshold().orElseThrow().required()).contains(">= 50");
        });
    }

    @Test
    void aPartSaysWhetherItDecides() {
        ExplanationStep.OfIndicator water =
                evaluate(kinds()).explanation().set().steps().get(1).steps().get(0);
        assertThat(water.steps().stream()
                        .map(ExplanationStep.OfPart.class::cast)
                        .filter(ExplanationStep.OfPart::decides)
                        .map(step -> step.part().id()))
                .containsExactly("clean");
    }

    @Test
    void theSameInputsGiveTheSameBytesInWhateverOrderTheyCame() {
        long seed = 51;
        Random random = new Random(seed);
        RandomDossiers dossiers = new RandomDossiers(Sets.named(Levels.BUNDLED), random, List.of(Assessor.values()));
        for (int i = 0; i < 50; i++) {
            Dossier dossier = dossiers.next(3).dossier();
            Evaluator evaluator = Evaluator.of(Sets.named(Levels.BUNDLED), dossiers.policy());
            List<Observation> shuffled = new ArrayList<>(dossier.observations());
            Collections.shuffle(shuffled, random);
            Dossier other = Dossier.of(dossier.unit(), dossier.date())
                    .region(dossier.region())
                    .group(dossier.group())
                    .addAllFlags(dossier.flags())
                    .addAllObservations(shuffled)
                    .build();
            for (Language language : Language.values()) {
                assertThat(evaluator.evaluate(other).explanation().toText(language))
                        .as("seed %d, dossier %d", seed, i)
                        .isEqualTo(evaluator.evaluate(dossier).explanation().toText(language));
            }
        }
    }

    @Test
    void aCompactDossierIsExplainedByTheObservationsThatDecide() {
        long seed = 30;
        RandomDossiers dossiers =
                new RandomDossiers(Sets.named(Levels.BUNDLED), new Random(seed), List.of(Assessor.APPRAISAL));
        for (int i = 0; i < 50; i++) {
            Dossier dossier = dossiers.next(3).dossier();
            Evaluator evaluator = Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict());
            Evaluation compact = evaluator.evaluate(evaluator.compact(dossier));
            assertThat(compact.dossier().observations())
                    .as("seed %d, dossier %d", seed, i)
                    .allMatch(one -> dossier.observations().contains(one));
            assertThat(compact.explanation().set().steps().stream()
                            .map(step -> step.evaluation().verdict()))
                    .containsExactlyElementsOf(evaluator.evaluate(dossier).criteria().stream()
                            .map(CriterionEvaluation::verdict)
                            .toList());
            assertThat(evaluator.evaluate(compact.dossier()).criteriaMet()).isEqualTo(compact.criteriaMet());
        }
    }

    @Test
    void everyVerdictOfTheEvaluationHasItsStep() {
        Evaluation evaluation = Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict())
                .evaluate(dossier().region(EconomicRegions.DBSH).build());
        assertThat(evaluation.explanation().set().steps().stream().map(ExplanationStep.OfCriterion::evaluation))
                .containsExactlyElementsOf(evaluation.criteria());
        assertThat(evaluation.explanation().set().steps().stream()
                        .flatMap(criterion -> criterion.steps().stream())
                        .map(ExplanationStep.OfIndicator::evaluation))
                .containsExactlyElementsOf(evaluation.criteria().stream()
                        .flatMap(criterion -> criterion.indicators().stream())
                        .toList());
    }

    @Test
    void aNumberWithoutAnEarlierFigureIsTheRatioAndIsCompared() {
        String text =
                evaluate(dossier().measured("1.1", "1.4").build()).explanation().toText(Language.VI);
        assertThat(text)
                .contains("Hồ sơ: 1,4 lần số cũ (thẩm định)\n")
                .contains("So sánh: 1,4 lần số cũ < 1,5 lần số cũ; còn thiếu 0,1 lần số cũ, bằng 6,7 % của mức\n")
                .contains("Phần before: chưa có số liệu; số nêu ở hồ sơ được hiểu là số lần hoặc mức tăng\n");
        String amount = evaluate(dossier()
                        .measured("1.1", "44")
                        .notAssessed("1.1", "before")
                        .build())
                .explanation()
                .toText(Language.VI);
        assertThat(amount).contains("Hồ sơ: 44 triệu đồng/người/năm (thẩm định)\n");
        assertThat(amount.lines().filter(line -> line.contains("So sánh: 44"))).isEmpty();
    }

    @Test
    void whatIsShortByLessThanTheDigitsShownIsNotCalledNothing() {
        Evaluation evaluation = Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict())
                .evaluate(dossier().measured("10", "41.99999").build());
        assertThat(evaluation.explanation().toText(Language.VI))
                .contains("còn thiếu 0,00001 triệu đồng/người/năm, dưới 0,1 % của mức\n");
        assertThat(evaluation.explanation().toText(Language.EN))
                .contains("short by 0.00001 million VND a person a year, less than 0.1 % of the level\n");
    }

    @Test
    void levelsStandInStepsAndUnderTheNameOfTheMinistry() {
        Evaluation evaluation = Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict())
                .evaluate(dossier().measured("14.1", "primary-level", "1").build());
        assertThat(evaluation.explanation().toText(Language.VI))
                .contains("Hồ sơ: mức độ 1 (thẩm định)\n")
                .contains("Yêu cầu: tối thiểu mức độ 2; cơ quan quy định: Bộ Giáo dục và Đào tạo\n")
                .contains("So sánh: mức độ 1 < mức độ 2; còn thiếu 1 bậc\n");
        assertThat(evaluation.explanation().toText(Language.EN)).contains("level 1 < level 2; short by 1 step\n");
    }

    @Test
    void theUnitItselfIsNoCompetentBody() {
        Dossier dossier = dossier()
                .addObservations(Observation.builder()
                        .subject(Subject.indicator("2.3"))
                        .status(Observation.Status.ATTESTED)
                        .finding(Finding.MET)
                        .by(Assessor.SELF)
                        .build())
                .build();
        assertThat(evaluate(dossier).explanation().toText(Language.VI))
                .contains("Cơ sở kết luận: đơn vị tự đánh giá\n")
                .doesNotContain("cơ quan có thẩm quyền");
    }

    @Test
    void aLevelThatIsNotKnownIsSaidOnceOnly() {
        Evaluation evaluation = Evaluator.of(Sets.named(Levels.BUNDLED), Policy.strict())
                .evaluate(dossier().measured("17.1", "clean-water", "90").build());
        assertThat(evaluation.explanation().toText(Language.VI))
                .contains("Yêu cầu: mức chưa biết; cơ quan quy định: trung ương\n")
                .doesNotContain("; chưa biết\n");
    }
}
