package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.NumberStyle;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.WrittenNumber;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.result.RefusalReason;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.Validity;
import vn.ntm.core.time.WrittenDate;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.Reconciliation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.WordedFigure;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.view.SetView;
import vn.ntm.fixtures.ExpectedFailure;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.fixtures.PublishedCases;
import vn.ntm.fixtures.PublishedChecks;
import vn.ntm.fixtures.synthetic.SyntheticDossiers;
import vn.ntm.fixtures.synthetic.SyntheticTrait;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.handbook.Handbook;
import vn.ntm.io.json.NtmJson;
import vn.ntm.io.law.KitCsv;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.SetCheck;

/**
 * The examples of the pages, compiled and run. Every line of a Java block of a page stands in this file, but for the program
 * of the README, which {@code FirstProgramTest} runs as it is; the commands of the README are those that must pass before a
 * change lands.
 */
class ReadmeExamplesTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path HERE = Path.of("src", "test", "java", "vn", "ntm", "ReadmeExamplesTest.java");
    private static final Path FIGURES = HERE.resolveSibling("FiguresExamplesTest.java");
    private static final Path FORMS = HERE.resolveSibling("HalfYearForms.java");
    private static final Path COMMUNE = HERE.resolveSibling("HalfYearOfACommune.java");
    private static final Path FIXTURES = HERE.resolveSibling("FixturesExamplesTest.java");
    private static final Path JSON = HERE.resolveSibling("JsonExamplesTest.java");

    @Test
    void countsAndFindsUnits() {
        Ratio mean = Ratio.of(1586, 152);
        assertThat(mean.toText(2, Language.VI)).isEqualTo("10,43");
        UnitsOnDay units = UnitRegistry.standard().on(LocalDate.of(2023, 7, 17));
        assertThat(units.lookUp("xã ChiếnThắng, huyện Bắc Sơn").unit().get().code())
                .isEqualTo(UnitCode.of("06364"));
    }

    @Test
    void readsWhatPeopleWrite() {
        WrittenNumber paid =
                WrittenNumber.read("trên 51.260 tỷ", NumberStyle.VIETNAMESE).orElseThrow();
        assertThat(paid.kind()).isEqualTo(WrittenNumber.Kind.AT_LEAST);
        assertThat(paid.toVnd(paid.value())).contains(Vnd.parse("51260000000000 VND"));
        assertThat(NumberStyle.VIETNAMESE.read("13.29").whyNot()).contains(RefusalReason.NOT_A_NUMBER);
        assertThat(WrittenDate.read("6 tháng đầu năm 2024").orElseThrow().lastDay())
                .isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(WrittenDate.read("14-Oct").whyNot()).contains(RefusalReason.MAY_BE_BAND);
    }

    @Test
    void aCodeNeedsADay() {
        UnitRegistry registry = saiGon();
        UnitCode code = UnitCode.of("26740");
        assertThat(registry.on(LocalDate.of(2025, 6, 30)).get(code).fullName()).isEqualTo("phường Bến Nghé");
        assertThat(registry.on(LocalDate.of(2025, 7, 1)).get(code).fullName()).isEqualTo("phường Sài Gòn");
        assertThat(registry.versions(code)).hasSize(2);
        LocalDate reform = LocalDate.of(2025, 7, 1);
        SuccessionResult result =
                registry.succession().from(code, reform.minusDays(1)).to(reform);
        assertThat(result.units()).hasSize(1);
        assertThat(result.open()).isEmpty();
        assertThat(result.units().get(0).via()).hasSize(1);
    }

    private static UnitRegistry saiGon() {
        LocalDate reform = LocalDate.of(2025, 7, 1);
        Validity before = Validity.of(null, reform.minusDays(1));
        UnitCode city = UnitCode.of("79");
        UnitCode district = UnitCode.of("760");
        UnitCode ward = UnitCode.of("26740");
        AdministrativeUnit.Builder today =
                AdministrativeUnit.builder().code(ward).type(UnitType.WARD).name("Sài Gòn");
        AdministrativeUnit.Builder old =
                AdministrativeUnit.builder().code(ward).type(UnitType.WARD).name("Bến Nghé");
        AdministrativeUnit.Builder first =
                AdministrativeUnit.builder().code(district).type(UnitType.URBAN_DISTRICT);
        AdministrativeUnit.Builder above =
                AdministrativeUnit.builder().code(city).type(UnitType.CENTRAL_CITY);
        return UnitRegistry.of(
                new UnitRelease("example", reform, "ví dụ", "an example"),
                List.of(
                        above.name("Hồ Chí Minh").validity(Validity.ALWAYS).build(),
                        first.name("1").parent(city).validity(before).build(),
                        old.parent(district).validity(before).build(),
                        today.parent(city).validity(Validity.from(reform)).build()),
                List.of(SuccessionEdge.of(reform, ward, ward, SuccessionEdge.Basis.ALL, Optional.empty())),
                List.of());
    }

    @Test
    void namesBelongToTheirDay() {
        LocalDate reform = LocalDate.of(2025, 7, 1);
        UnitRegistry registry = UnitRegistry.standard();
        UnitsOnDay then = registry.on(LocalDate.of(2023, 7, 17));
        UnitMatch match = then.lookUp("xã ChiếnThắng, huyện Bắc Sơn", "tỉnh Lạng Sơn");
        assertThat(match.result()).isEqualTo(UnitMatch.Result.FOUND);
        assertThat(match.repairs()).hasSize(1);
        assertThat(then.lookUp("xã Chiến Thắng", "tỉnh Lạng Sơn").candidates())
                .extracting(unit -> unit.code().text())
                .containsExactly("06364", "06481");
        assertThat(registry.on(reform).lookUp("xã Chiến Thắng, huyện Bắc Sơn").candidates())
                .first()
                .extracting(unit -> unit.code().text())
                .isEqualTo("06364");
    }

    @Test
    void recomputesAPublishedFigure() {
        Reconciliation share = Reconciliation.percent(17, 86, PublishedFigure.of("19.8"));
        assertThat(share.verdict()).isEqualTo(ReconciliationVerdict.MATCH);
        assertThat(Reconciliation.impliedDenominator(37_817, PublishedFigure.of("19.28"))
                        .range())
                .isEqualTo(CountRange.of(196_096, 196_197));
        assertThat(share.working(Language.VI)).contains("100 × 17 / 86 = 19,767… → 19,8 %");
    }

    @Test
    void recomputesWhatIsWordedAndSuspectsASlip() {
        WordedFigure nearly = WordedFigure.of("gần 73%", NumberStyle.VIETNAMESE);
        assertThat(nearly.range()).hasToString("(-inf, 73)");
        assertThat(Reconciliation.percent(299, 411, nearly).verdict()).isEqualTo(ReconciliationVerdict.MATCH);
        assertThat(PublishedCases.statement("C51").reconcile().suspicions())
                .singleElement()
                .satisfies(
                        suspicion -> assertThat(suspicion.toText(Language.VI)).contains("67.172", "67.712"));
    }

    @Test
    void readsAFile() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Evaluator evaluator = Evaluator.of(set, Policy.strict());
        String text = FixtureFile.ILLUSTRATIVE_DOSSIER.text();
        List<String> log = new ArrayList<>();
        PartialResult<Dossier> dossiers = DossierCsv.of(set, day).read(TextSource.of("xa.csv", text));
        dossiers.failures().forEach(failure -> log.add(failure.toText(Language.VI)));
        for (Dossier dossier : dossiers.items()) {
            log.add(NtmJson.standard().line(evaluator.evaluate(dossier)));
        }
        assertThat(log).hasSize(1).first().asString().startsWith("{\"unit\":\"06352\"");
    }

    @Test
    void fillsInWhatIsOpen() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        SetView open =
                SetView.of(set).inColumn(Column.of(EconomicRegions.TDMNPB)).onlyMissing();
        String kit = KitCsv.in(Language.VI).write(open);
        List<SetCheck> checks = OverlayCsv.standard().check(TextSource.of("kit.csv", kit));
        assertThat(checks.get(0).coverage().get()).hasToString("33/57");
        String page = Handbook.in(Language.EN).write(SetView.of(set).on(day));
        assertThat(page).startsWith("# ");
    }

    @Test
    void certificatesAreFollowedThroughAMerger() {
        List<String> log = new ArrayList<>();
        CertificationLedger ledger = LedgerCsv.standard()
                .read(FixtureFile.LANG_SON_2023_CERTIFICATES.text())
                .orThrow();
        LedgerOnDay status = ledger.on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());
        status.units().forEach(unit -> log.add(NtmJson.standard().line(status, unit.code())));
        status.findings().forEach(finding -> log.add(finding.failure().toText(Language.VI)));
        assertThat(log).hasSize(12);

        List<CertificationEvent> events = ledger.events();
        LedgerOnDay day = CertificationLedger.of(events)
                .on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());
        assertThat(day.of(UnitCode.of("06364")))
                .extracting(Certificate::state)
                .containsExactly(CertificateState.CARRIED_UNDECIDED);
        assertThat(day.findings()).isEmpty();
    }

    @Test
    void everyPublishedCheckGetsItsVerdict() {
        PublishedChecks.all()
                .forEach(check -> assertThat(Reconciliation.of(check).verdict()).isEqualTo(check.expectedVerdict()));
    }

    @Test
    void inventedDossiersAreWrittenAndRead(@TempDir Path folder) throws IOException {
        LocalDate day = LocalDate.of(2023, 12, 31);
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Path file = folder.resolve("minh-hoa.csv");
        SyntheticDossiers made = SyntheticDossiers.of(set, day)
                .seed(42)
                .units(1000)
                .columns("TDMNPB", "DBSH", "TN")
                .share(SyntheticTrait.MISSING, "0.05")
                .share(SyntheticTrait.FAILING, "0.1")
                .share(SyntheticTrait.DAMAGED, "0.001")
                .build();
        List<ExpectedFailure> damaged;
        try (Writer out = Files.newBufferedWriter(file)) {
            damaged = made.writeTo(out);
        }
        PartialResult<Dossier> read =
                DossierCsv.of(set, day).withUnits(made.register()).read(file);
        assertThat(read.failures()).hasSameSizeAs(damaged);
        Evaluator evaluator = Evaluator.of(set, Policy.strict()).withUnits(made.register());
        assertThat(made.dossiers().map(evaluator::evaluate)).hasSize(1000);
    }

    @Test
    void manyDossiersInFewBytes() {
        LocalDate day = LocalDate.of(2023, 12, 31);
        UnitCode code = UnitCode.of("06364");
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        Evaluator evaluator = Evaluator.of(set, Policy.strict());
        DossierLayout layout = evaluator.layout(day);
        int income = layout.slot("10"); // look slots up once, then fill any number of dossiers
        CompactDossier dossier = CompactDossier.of(layout, code, day, evaluator.column(code, day))
                .measured(income, 4150, 2) // 41.50, as a reader of digits holds it
                .attested(layout.slot("1.1"), Finding.MET)
                .build();
        evaluator.judge(dossier).criteriaMet();
        assertThat(evaluator.judge(dossier).criteriaMet()).isEqualTo(CountRange.of(0, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core/README.md",
                "core/UNITS.md",
                "criteria/README.md",
                "io/README.md",
                "docs/FROM-A-SHEET-TO-FIGURES.md",
                "examples/fixtures/README.md"
            })
    void everyExampleOfAPageIsCompiledHere(String page) throws IOException {
        String compiled = squeeze(Files.readString(HERE)
                + Files.readString(FIGURES)
                + Files.readString(FORMS)
                + Files.readString(COMMUNE)
                + Files.readString(FIXTURES)
                + Files.readString(JSON));
        String readme = Files.readString(ROOT.resolve(page));
        List<String> examples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            for (String line : example.lines().toList()) {
                String code = line.replaceAll("\\s*//.*", "").replaceAll(";$", "");
                assertThat(compiled).as("%s: %s", page, line).contains(squeeze(code));
            }
        }
    }

    @Test
    void theReadmeHasTwoCommandsAndTheyAreThoseThatMustPass() throws IOException {
        List<String> commands = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        assertThat(commands)
                .containsExactly(
                        "mvn -q verify -DskipTests && java -jar examples/cli/target/ntm.jar report", "mvn verify");
        List<String> mustPass = Files.readString(ROOT.resolve(".ci").resolve("run"))
                .lines()
                .filter(line -> line.startsWith("part "))
                .map(line -> line.substring(line.lastIndexOf("\" ") + 2))
                .collect(Collectors.toList());
        assertThat(mustPass.get(0)).isEqualTo(commands.get(1));
        assertThat(mustPass.get(1))
                .startsWith(commands.get(0).substring(commands.get(0).indexOf("java -jar")));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }
}
