package vn.ntm.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.ntm.io.csv.Files2023.DAY;
import static vn.ntm.io.csv.Files2023.SET;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.registry.UnitsOnDay;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.dossier.CompactDossier;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.evaluation.DossierCheck;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.io.TextSource;
import vn.ntm.io.json.SmallSet;
import vn.ntm.io.law.ChangingSet;
import vn.ntm.io.profile.CellToken;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.NumberMarks;
import vn.ntm.io.profile.Vocabulary;

/** Compact dossiers are written so that reading gives the same ones back. */
class CompactWritingTest {

    private static final int ROWS = 40;
    private static final LocalDate DAY_2026 = LocalDate.of(2026, 12, 31);

    static Stream<CsvProfile> profiles() {
        return Stream.of(
                CsvProfile.plain(),
                CsvProfile.excelVi(),
                CsvProfile.plain().withNumbers(NumberMarks.VIETNAMESE),
                CsvProfile.plain()
                        .vocabulary(Vocabulary.vietnamese()
                                .plus("đạt, rõ", CellToken.MET)
                                .plus("#", CellToken.NOT_ASSESSED)));
    }

    private static Optional<Column> column(Random random, CriteriaSet set) {
        if (set.axis() == Axis.GENERAL) {
            return Optional.of(Column.GENERAL);
        }
        // Where the region is not known, reading asks the register; of a group it knows nothing.
        return set.axis() == Axis.GROUP && random.nextInt(4) == 0
                ? Optional.empty()
                : Optional.of(Column.of(
                        set.axis(), set.keys().get(random.nextInt(set.keys().size()))));
    }

    private static List<CompactDossier> dossiers(Random random, CriteriaSet set, LocalDate... days) {
        List<CompactDossier> dossiers = new ArrayList<>();
        for (LocalDate day : days) {
            UnitsOnDay units = UnitRegistry.standard().on(day);
            DossierCheck check = DossierCheck.of(set, units);
            DossierLayout layout = DossierLayout.of(set, day);
            units.units(set.level()).stream()
                    .filter(unit -> set.unitTypes().contains(unit.type()))
                    .limit(ROWS)
                    .forEach(unit -> {
                        CompactDossier.Builder dossier =
                                CompactDossier.of(layout, unit.code(), day, column(random, set));
                        fill(random, layout, check, dossier);
                        dossiers.add(dossier.build());
                    });
        }
        return dossiers;
    }

    private static void fill(Random random, DossierLayout layout, DossierCheck check, CompactDossier.Builder dossier) {
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            if (random.nextInt(6) == 0) {
                observe(random, criterion.slot(), layout, check, dossier);
                continue;
            }
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                if (indicator.byParts() && random.nextInt(4) > 0) {
                    indicator.parts().forEach(part -> observe(random, part.slot(), layout, check, dossier));
                } else {
                    observe(random, indicator.slot(), layout, check, dossier);
                }
            }
        }
    }

    private static void observe(
            Random random, int slot, DossierLayout layout, DossierCheck check, CompactDossier.Builder dossier) {
        Optional<MeasureUnit> scale = check.scale(layout.subject(slot));
        switch (random.nextInt(8)) {
            case 0 -> dossier.attested(slot, Finding.NOT_MET);
            case 1 -> dossier.notApplicable(slot);
            case 2 -> dossier.notAssessed(slot);
            case 3 -> {}
            default -> {
                if (!layout.takesNumber(slot)) {
                    dossier.attested(slot, Finding.MET);
                } else if (scale.isPresent()) {
                    int grade = 1 + random.nextInt(scale.get().grades().size());
                    dossier.measured(slot, Decimal.of(grade));
                } else {
                    dossier.measured(slot, random.nextLong() >> (1 + random.nextInt(60)), random.nextInt(7));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whatIsWrittenIsRead(CsvProfile profile) {
        Random random = new Random(20261130);
        CriteriaSet district = CriteriaCatalog.standard().set("district-ntm-2021-2025");
        check(profile, SET, DAY, dossiers(random, SET, DAY));
        check(profile, SET, DAY, dossiers(random, SET, DAY, DAY.minusYears(1)));
        check(profile, district, DAY, dossiers(random, district, DAY));
        check(profile, SmallSet.byGroup(), DAY_2026, dossiers(random, SmallSet.byGroup(), DAY_2026));
        CriteriaSet changing = ChangingSet.of(Axis.GENERAL, List.of(), UnitType.COMMUNE);
        check(profile, changing, DAY, dossiers(random, changing, DAY));
    }

    private static void check(CsvProfile profile, CriteriaSet set, LocalDate day, List<CompactDossier> dossiers) {
        WideDossierCsv codec = WideDossierCsv.of(set, day).with(profile);
        String text = codec.writeCompact(dossiers);
        PartialResult<CompactDossier> read = codec.readCompact(TextSource.of("f.csv", text));
        assertThat(read.failures()).as(text).isEmpty();
        assertThat(read.items()).as(text).isEqualTo(dossiers).hasSizeGreaterThanOrEqualTo(ROWS);
        List<Dossier> full = codec.read(TextSource.of("f.csv", text)).items();
        assertThat(codec.write(full)).isEqualTo(text);
        StringWriter out = new StringWriter();
        codec.writeCompact(dossiers, out);
        assertThat(out).hasToString(text);
    }

    @Test
    void aFileHasTheColumnsThatHoldSomething() {
        DossierLayout layout = DossierLayout.of(SET, DAY);
        CompactDossier dossier = CompactDossier.of(
                        layout, UnitCode.of("06364"), DAY, Optional.of(Column.of(Axis.REGION, "TDMNPB")))
                .measured(layout.slot("10"), Decimal.parse("41.50"))
                .attested(layout.slot("1.1"), Finding.MET)
                .build();
        CompactDossier other = CompactDossier.of(layout, UnitCode.of("06523"), DAY, Optional.empty())
                .notApplicable(layout.slot("13.4"))
                .build();
        assertThat(WideDossierCsv.of(SET, DAY).writeCompact(List.of(dossier, other)))
                .isEqualTo("unit,region,group,flags,1.1,10,13.4\n06364,TDMNPB,,,Đạt,41.5,\n06523,,,,,,Không áp dụng\n");
    }

    @Test
    void whatTheFormHasNoPlaceForIsRefused() {
        CriteriaSet changing = ChangingSet.of(Axis.GENERAL, List.of(), UnitType.COMMUNE);
        LocalDate earlier = LocalDate.of(2022, 12, 31);
        UnitCode unit = UnitCode.of("06364");
        DossierLayout layout = DossierLayout.of(changing, earlier);
        CompactDossier repealed = CompactDossier.of(layout, unit, earlier, Optional.of(Column.GENERAL))
                .attested(layout.slot("1.2"), Finding.MET)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WideDossierCsv.of(changing, DAY).writeCompact(List.of(repealed)))
                .withMessage("dossiers: the form has no column for indicator 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WideDossierCsv.of(SET, DAY).writeCompact(List.of(repealed)))
                .withMessage("dossiers: that of 06364 is of changing, the form of commune-ntm-2021-2025");
        CompactDossier elsewhere = CompactDossier.of(
                        DossierLayout.of(SET, DAY), unit, DAY, Optional.of(Column.of(Axis.GROUP, "1")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WideDossierCsv.of(SET, DAY).writeCompact(List.of(elsewhere)))
                .withMessage(
                        "dossiers: that of 06364 is judged by GROUP:1, a column that commune-ntm-2021-2025 has not");
    }

    @Test
    void aWordThatTheVocabularyLacksIsRefused() {
        DossierLayout layout = DossierLayout.of(SET, DAY);
        CompactDossier dossier = CompactDossier.of(layout, UnitCode.of("06364"), DAY, Optional.empty())
                .attested(layout.slot("1.1"), Finding.MET)
                .build();
        WideDossierCsv codec =
                WideDossierCsv.of(SET, DAY).with(CsvProfile.plain().vocabulary(Vocabulary.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codec.writeCompact(List.of(dossier)))
                .withMessage("vocabulary: it has no word for MET");
    }
}
