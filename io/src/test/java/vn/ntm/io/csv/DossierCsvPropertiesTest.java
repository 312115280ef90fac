package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.evaluation.Evaluator;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Part;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.SmallSet;
import vn.ntm.io.law.ChangingSet;

/** Whatever a file holds, an evaluator refuses no dossier that was read from it. */
class DossierCsvPropertiesTest {

    private static final List<CriteriaSet> SETS = List.of(
            ChangingSet.of(Axis.GENERAL, List.of(), UnitType.COMMUNE),
            ChangingSet.of(Axis.REGION, List.of("TN", "DNB"), UnitType.COMMUNE, UnitType.TOWNSHIP),
            ChangingSet.of(Axis.GROUP, List.of("1", "2"), UnitType.WARD),
            ChangingSet.of(Axis.GENERAL, List.of(), UnitType.RURAL_DISTRICT),
            SmallSet.byGroup(),
            Files2023.SET);

    private static final List<LocalDate> DAYS = Stream.of(
                    "2020-06-30", "2022-12-31", "2023-01-01", "2023-12-31", "2025-07-01", "2026-12-31")
            .map(LocalDate::parse)
            .toList();

    private static final List<String> UNITS =
            List.of("06364", "06364", "06523", "06523", "06463", "05974", "06385", "185", "20", "99999", "xã", "");
    private static final List<String> VALUES =
            List.of("50", "50", "1.5", "Đạt", "chưa đạt", "x", "", "có lẽ", "-3", "1,5");
    private static final List<String> STATUSES =
            List.of("MEASURED", "ATTESTED", "NOT_APPLICABLE", "NOT_ASSESSED", "DONE");
    private static final List<String> ASSESSORS = List.of("SELF", "VERIFICATION", "APPRAISAL", "UBND");
    private static final List<String> REGIONS = List.of("TN", "BTB", "TDMNPB", "Bắc");
    private static final List<String> GROUPS = List.of("1", "2", "3", "4");
    private static final List<String> FLAGS = List.of("NORTHERN_MOUNTAIN_COLUMN", "SAFE");

    private static String file(Random random, CriteriaSet set) {
        return Stream.concat(
                        Stream.of("unit,indicator,criterion,part,value,status,by,region,group,flags"),
                        Stream.generate(() -> row(random, set)).limit(1 + random.nextInt(30)))
                .collect(Collectors.joining("\n"));
    }

    /** A row about something that the set has on some day, mostly; with a little of everything that rows may say. */
    private static String row(Random random, CriteriaSet set) {
        Criterion criterion = pick(random, set.criteria());
        Indicator indicator = pick(random, criterion.indicators());
        boolean whole = random.nextInt(6) == 0;
        List<String> parts = indicator.parts().isEmpty()
                ? List.of("", "", "", "", "first")
                : Stream.concat(Stream.of(""), indicator.parts().stream().map(Part::id))
                        .toList();
        return Stream.of(
                        pick(random, UNITS),
                        whole
                                ? seldom(random, List.of(indicator.no()))
                                : pick(random, List.of(indicator.no(), indicator.no(), indicator.no(), "9.9", "")),
                        whole ? criterion.no() : "",
                        whole ? seldom(random, parts) : pick(random, parts),
                        "\"" + pick(random, VALUES) + "\"",
                        seldom(random, STATUSES),
                        seldom(random, ASSESSORS),
                        seldom(random, REGIONS),
                        seldom(random, GROUPS),
                        seldom(random, FLAGS))
                .collect(Collectors.joining(","));
    }

    private static String seldom(Random random, List<String> list) {
        return random.nextInt(5) == 0 ? pick(random, list) : "";
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @Test
    void whatIsReadCanBeJudged() {
        long seed = 20260301;
        Random random = new Random(seed);
        int judged = 0;
        for (int i = 0; i < 6000; i++) {
            CriteriaSet set = SETS.get(i % SETS.size());
            LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
            String file = file(random, set);
            PartialResult<Dossier> result = DossierCsv.of(set, day).read(TextSource.of("f.csv", file));
            Evaluator evaluator = Evaluator.of(set, Policy.strict());
            for (Dossier dossier : result.items()) {
                judged += dossier.observations().size();
                assertThatCode(() -> evaluator.evaluate(dossier))
                        .as("seed %d, file %d by %s on %s:%n%s", seed, i, set, day, file)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(judged).as("observations judged").isGreaterThan(3_000);
    }

    @Test
    void aRowThatIsLeftOutIsReported() {
        long seed = 20260302;
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            CriteriaSet set = SETS.get(i % SETS.size());
            String row = row(random, set);
            String file = "unit,indicator,criterion,part,value,status,by,region,group,flags\n" + row;
            PartialResult<Dossier> result = DossierCsv.of(set, Files2023.DAY).read(TextSource.of("f.csv", file));
            boolean used = result.items().stream()
                    .anyMatch(dossier -> !dossier.observations().isEmpty());
            boolean saysNothing = row.contains(",\"\",");
            List<FailureReason> reasons =
                    result.failures().stream().map(Failure::reason).toList();
            assertThat(used || saysNothing || !reasons.isEmpty())
                    .as("seed %d, row %d by %s: %s", seed, i, set, row)
                    .isTrue();
        }
    }
}
