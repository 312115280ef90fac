package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Bands.Band;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Distribution.Group;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.report.CommuneResult.Reported;

/** What is written is read again as it was, by the same profile, for values that nobody would think of. */
class FormsRoundTripTest {

    private static final long SEED = 20_262_030;
    private static final int FORMS = 40;
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final CriteriaCatalog LAW = CriteriaCatalog.standard();

    private static final List<VndUnit> UNITS = List.of(VndUnit.values());
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());

    private static final List<String> NAMES = List.of(
            "Nhóm \"một\"",
            "=Nhóm",
            "-5",
            "@xã",
            "Nhóm; hai",
            "Nhóm, ba",
            "Nhóm\nbốn",
            "05-09",
            "Xã Đắk Ơ",
            "+1",
            "1.1");

    static List<CsvProfile> profiles() {
        return Shown.profiles().toList();
    }

    private static String seeded(int form, String text) {
        return "seed " + SEED + ", form " + form + ": " + text;
    }

    private static <T> void same(FormReading<T> read, T value, String as) {
        assertThat(read.failures()).as(as).isEmpty();
        assertThat(read.value()).as(as).contains(value);
        assertThat(read.controls())
                .as(as)
                .allSatisfy(control -> assertThat(control.verdict()).isEqualTo(FormControl.Verdict.MATCH));
    }

    private static Bands bands(Random random) {
        List<Band> bands = new ArrayList<>();
        int at = random.nextInt(3);
        while (at <= 19) {
            int to = Math.min(19, at + random.nextInt(6));
            bands.add(new Band(at, to));
            at = to + 1 + random.nextInt(2);
        }
        return Bands.of(bands);
    }

    private static Distribution distribution(Random random, Bands bands) {
        boolean open = random.nextBoolean();
        List<CountRange> possible = new ArrayList<>();
        List<Long> units = new ArrayList<>();
        for (int i = 0; i <= bands.bands().size(); i++) {
            long count = random.nextInt(5) == 0 ? random.nextInt(2_000_000) : random.nextInt(20);
            long least = open && count > 0 ? random.nextInt((int) count + 1) : count;
            units.add(count);
            possible.add(CountRange.of(least, open ? count + random.nextInt(9) : count));
        }
        long all = units.stream().mapToLong(Long::longValue).sum();
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < bands.bands().size(); i++) {
            groups.add(new Group(bands.bands().get(i), units.get(i), possible.get(i), all));
        }
        int last = bands.bands().size();
        return new Distribution(groups, units.get(last), possible.get(last), all);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void bandsAndProgress(CsvProfile profile) {
        Random random = new Random(SEED);
        CriteriaSet set = LAW.set("commune-ntm-2021-2025");
        for (int i = 0; i < FORMS; i++) {
            Bands bands = bands(random);
            Distribution value = distribution(random, bands);
            BandFormCsv form = BandFormCsv.of(set, bands, DAY).with(profile);
            String text = form.write(value);
            same(form.read(text), value, seeded(i, text));
            assertThat(form.write(form.read(text).orThrow())).isEqualTo(text);
            List<FormGroup> groups = new ArrayList<>();
            List<ProgressForm.Line> lines = new ArrayList<>();
            for (int group = random.nextInt(NAMES.size()); group >= 0; group--) {
                groups.add(FormGroup.of("k" + group, NAMES.get(group)));
                Optional<Distribution> own =
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(distribution(random, bands));
                lines.add(new ProgressForm.Line(
                        "k" + group,
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(own.map(Distribution::units).orElse(0L) + random.nextInt(9_999_999)),
                        own));
            }
            ProgressForm progress = new ProgressForm(lines);
            ProgressFormCsv csv =
                    ProgressFormCsv.of(set, bands, groups, DAY).with(profile).reportedBy(NAMES.get(i % NAMES.size()));
            String written = csv.write(progress);
            same(csv.read(written), progress, seeded(i, written));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void capital(CsvProfile profile) {
        Random random = new Random(SEED);
        CapitalSeries plan = CapitalSeries.plan(PlanBasis.ASSIGNED_BY_PRIME_MINISTER);
        List<CapitalSeries> done = List.of(CapitalSeries.ALLOCATED, CapitalSeries.DISBURSED, CapitalSeries.MOBILISED);
        for (int i = 0; i < FORMS; i++) {
            CapitalHeading whole = CapitalHeading.of(random.nextBoolean() ? "STATE_BUDGET" : "CREDIT", 2024 + i % 3);
            CapitalFormCsv form = CapitalFormCsv.of(whole, plan, done.get(i % 3), DAY)
                    .in(UNITS.get(random.nextInt(UNITS.size())))
                    .with(profile);
            // Only the leaves, or totals could differ from their parts.
            List<CapitalForm.Line> lines = CapitalForm.sources(whole).stream()
                    .map(source -> new CapitalForm.Line(
                            source.id(),
                            CapitalForm.parts(source.id(), whole).isEmpty() ? amount(random) : Optional.empty(),
                            CapitalForm.parts(source.id(), whole).isEmpty() ? amount(random) : Optional.empty()))
                    .toList();
            CapitalForm value = new CapitalForm(whole, plan, done.get(i % 3), DAY, lines);
            String text = form.write(value);
            same(form.read(text), value, seeded(i, text));
        }
    }

    private static Optional<Vnd> amount(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Vnd.ZERO);
            case 2 -> Optional.of(Vnd.of(Decimal.of(random.nextInt(1_000_000), 3), VndUnit.THOUSAND));
            default -> Optional.of(Vnd.of(random.nextInt(Integer.MAX_VALUE), VndUnit.MILLION));
        };
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void criteriaByGroup(CsvProfile profile) {
        Random random = new Random(SEED);
        CriteriaSet set = LAW.set("commune-ntm-2026-2030");
        List<FormGroup> groups = new ArrayList<>();
        for (int group = 0; group < NAMES.size(); group++) {
            groups.add(FormGroup.of("k" + group, NAMES.get(group)));
        }
        CriteriaByGroupFormCsv form =
                CriteriaByGroupFormCsv.of(set, groups, DAY).with(profile);
        for (int i = 0; i < FORMS; i++) {
            boolean open = random.nextBoolean();
            List<CriteriaByGroup.Group> counts = new ArrayList<>();
            for (FormGroup group : groups) {
                long reported = random.nextInt(500);
                Map<String, CountRange> met = new LinkedHashMap<>();
                set.criteria().stream().filter(Criterion::counted).forEach(criterion -> {
                    long least = random.nextInt((int) reported + 1);
                    long most = open ? least + random.nextInt((int) (reported - least) + 1) : least;
                    if (random.nextInt(5) > 0) {
                        met.put(criterion.no(), CountRange.of(least, most));
                    }
                });
                counts.add(new CriteriaByGroup.Group(
                        group.id(), random.nextInt(6) == 0 ? Optional.empty() : Optional.of(reported), met));
            }
            CriteriaByGroup value = new CriteriaByGroup(counts);
            String text = form.write(value);
            same(form.read(text), value, seeded(i, text));
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void communeResults(CsvProfile profile) {
        Random random = new Random(SEED);
        for (String id : LAW.ids()) {
            CriteriaSet set = LAW.set(id);
            UnitCode unit = UnitCode.of(
                    switch (set.level()) {
                        case PROVINCE -> "20";
                        case DISTRICT -> "001";
                        default -> "00125";
                    });
            ReportingPeriod period =
                    ReportingPeriod.ofYear(set.validity().from().orElseThrow().getYear() + 1);
            CommuneResultFormCsv form =
                    CommuneResultFormCsv.of(set, unit, period).with(profile);
            CommuneResult value = new CommuneResult(
                    unit,
                    form.subjects().stream()
                            .map(subject -> new CommuneResult.Line(subject, reported(random)))
                            .toList());
            String text = form.write(value);
            FormReading<CommuneResult> read = form.read(text);
            assertThat(read.value()).as(seeded(0, text)).contains(value);
            assertThat(read.failures())
                    .as("nothing but results that do not go with the indicators or values below them")
                    .allMatch(failure -> failure.reason().name().equals("CONTROL_DIFFERS"));
            assertThat(form.write(read.value().orElseThrow())).isEqualTo(text);
        }
    }

    private static Map<FormMoment, Reported> reported(Random random) {
        Map<FormMoment, Reported> reported = new EnumMap<>(FormMoment.class);
        for (FormMoment moment : FormMoment.values()) {
            // 1 to 3 are places on every scale of grades, and numbers elsewhere.
            Optional<Decimal> value =
                    random.nextBoolean() ? Optional.of(Decimal.of(1 + random.nextInt(3))) : Optional.empty();
            reported.put(moment, new Reported(value, Optional.of(VERDICTS.get(random.nextInt(VERDICTS.size())))));
        }
        return reported;
    }
}
