package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalRate;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.livelihood.PovertyBasis;
import vn.ntm.criteria.livelihood.PovertyCount;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.Target;
import vn.ntm.criteria.programme.TargetSubjects;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ProgressOnDay;
import vn.ntm.criteria.progress.TargetComparison;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.io.form.ResultMatrix;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Vocabulary;

/** The examples of the page from a province's sheet to figures; {@link ReadmeExamplesTest} compares them with it. */
class FiguresExamplesTest {

    private final CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2009-2015");

    @Test
    void aSheetBecomesFigures() {
        CriteriaSet set = CriteriaCatalog.standard().set("commune-ntm-2009-2015");
        CsvProfile profile = CsvProfile.standard()
                .vocabulary(Vocabulary.vietnamese().plus("1", CellToken.MET).plus("0", CellToken.NOT_MET));
        ResultMatrix form = ResultMatrixCsv.of(set).with(profile).read(FixtureFile.DAK_LAK_2015_MATRIX.text());
        assertThat(form.failures()).isEmpty();
        assertThat(form.controls()).isNotEmpty();

        Progress progress = form.items().stream().collect(Progress.collector(set));
        assertThat(progress.meanCriteria().toText(2, Language.VI)).isEqualTo("10,43");
        assertThat(progress.bands(Bands.parse("19,13-18,10-12,5-9,3-4")).toText(1, Language.VI))
                .contains("4,6 %");
        assertThat(progress.working(Language.VI)).contains("1.586");
    }

    @Test
    void whatNobodySaidOfCertificatesIsOpen() {
        ResultMatrix form = ResultMatrixCsv.of(set, CsvProfile.standard()).read(FixtureFile.DAK_LAK_2015_MATRIX.text());
        Target target = Programme.standard()
                .targets(TargetSubjects.COMMUNES_NTM, 2025, EconomicRegions.TN)
                .get(0);
        LocalDate day = LocalDate.of(2023, 6, 30);
        Progress.Counts counts = new Progress.Counts();
        form.items().forEach(counts::add);
        assertThat(TargetComparison.of(target, new ProgressOnDay(day, Progress.of(set, counts)))
                        .outcome())
                .isEqualTo(TargetComparison.Outcome.UNDETERMINED);
        form.items()
                .forEach(row -> counts.addCertificates(
                        row.criteriaMet().min() == set.size().orElseThrow() ? List.of(Tiers.NTM) : List.of()));
        assertThat(TargetComparison.of(target, new ProgressOnDay(day, Progress.of(set, counts)))
                        .outcome())
                .isEqualTo(TargetComparison.Outcome.NOT_REACHED);
        assertThat(Progress.of(set, counts).certified()).isEqualTo(7);
    }

    @Test
    void aRateNamesItsPlan() {
        CapitalHeading central = CapitalHeading.of("CENTRAL", 2023);
        CapitalSeries plan = CapitalSeries.plan(PlanBasis.WHOLE);
        LocalDate halfYear = LocalDate.of(2023, 6, 30);
        CapitalLedger capital = CapitalLedger.of(List.of(
                new CapitalEntry(central, plan, LocalDate.of(2023, 1, 1), Vnd.of(120, VndUnit.BILLION)),
                new CapitalEntry(central, CapitalSeries.DISBURSED, halfYear, Vnd.of(30, VndUnit.BILLION))));
        CapitalRate paid = capital.rate(CapitalSeries.DISBURSED, plan, central, halfYear);
        assertThat(paid.toText(VndUnit.BILLION, 1, Language.VI))
                .contains("30 / 120")
                .endsWith("25,0 %");
    }

    @Test
    void povertyKeepsItsTerms() {
        PovertyCount households = PovertyCount.of(PovertyBasis.HOUSEHOLDS)
                .all(Decimal.of(80_276))
                .poor(Decimal.of(16_003))
                .nearPoor(Decimal.of(8_668))
                .build();
        assertThat(households.poorRate().toText(2, Language.VI)).contains("16.003 / 80.276", "19,93 %");
        assertThat(households.bothRate().toText(2, Language.VI)).contains("24.671 / 80.276");
    }
}
