package vn.ntm.io.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.result.Failure;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitLevel;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.LawRelease;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.set.SetHeader;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.Vocabulary;

/** Files of the matrix form, a set of two criteria to read them by, and how tests look at what came of them. */
final class Forms {

    static final CriteriaSet SET = of(UnitLevel.COMMUNE, UnitType.COMMUNE);

    /** The profile of the command line: the file shows how it is written. */
    static final CsvProfile SHOWN = CsvProfile.standard().vocabulary(Vocabulary.vietnamese());

    private Forms() {}

    /** Returns a set of two criteria for units of a level. */
    static CriteriaSet of(UnitLevel level, UnitType type) {
        return CriteriaSet.builder()
                .id("hai-tiêu-chí")
                .nameVi("Bộ hai tiêu chí")
                .nameEn("Set of two criteria")
                .level(level)
                .addUnitTypes(type)
                .tier(Tiers.NTM)
                .decision("1/QĐ-TTg")
                .validity(Validity.from(LocalDate.of(2021, 1, 1)))
                .basis(SetHeader.Basis.PERIOD)
                .period(new SetHeader.Period(2021, 2025))
                .axis(Axis.GENERAL)
                .generalDecides(false)
                .size(2)
                .indicatorCount(2)
                .release(new LawRelease("2026.0", LocalDate.of(2026, 3, 1)))
                .addCriteria(criterion("1"), criterion("2"))
                .build();
    }

    private static Criterion criterion(String no) {
        return Criterion.builder()
                .no(no)
                .nameVi("Tiêu chí " + no)
                .nameEn("Criterion " + no)
                .complete(true)
                .addIndicators(Indicator.builder()
                        .no(no + ".1")
                        .criterion(no)
                        .numbered(true)
                        .labelVi("Chỉ tiêu")
                        .labelEn("Indicator")
                        .addRequirements(Requirement.builder()
                                .validity(Validity.from(LocalDate.of(2021, 1, 1)))
                                .kind(RequirementKind.ATTESTED)
                                .setBy(Authority.NATION)
                                .grade(Grade.VERIFIED)
                                .citation(Citation.of("1/QĐ-TTg"))
                                .build())
                        .build())
                .build();
    }

    static byte[] bytes(String file) {
        try (InputStream bytes = Objects.requireNonNull(Forms.class.getResourceAsStream(file), file)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ResultMatrix read(String file) {
        return read(file, SHOWN);
    }

    static ResultMatrix read(String file, CsvProfile profile) {
        return ResultMatrixCsv.of(SET, profile)
                .read(TextSource.of(file, Objects.requireNonNull(Forms.class.getResourceAsStream(file), file)));
    }

    static ResultMatrix readText(String... lines) {
        return ResultMatrixCsv.of(SET, SHOWN).read(String.join("\n", lines));
    }

    /** Returns each unit as {@code group|code|name|marks}. */
    static List<String> units(ResultMatrix form) {
        return form.items().stream().map(Forms::unit).toList();
    }

    private static String unit(ResultRow row) {
        String code = row.code().map(UnitCode::text).orElse("");
        String marks =
                Stream.of("1", "2").map(no -> row.mark(no).name()).toList().toString();
        return row.group().orElse("") + "|" + code + "|" + row.name() + "|" + marks;
    }

    /** Returns each failure as {@code line:column REASON (raw)}. */
    static List<String> places(ResultMatrix form) {
        return form.failures().stream().map(Forms::place).toList();
    }

    private static String place(Failure failure) {
        return failure.origin().line() + ":" + failure.origin().column() + " " + failure.reason() + " ("
                + failure.origin().raw().orElse("") + ")";
    }

    /** Returns each control as {@code line what: printed computed verdict}. */
    static List<String> controls(ResultMatrix form) {
        return form.controls().stream()
                .map(control -> control.line() + " " + control.what() + ": " + control.printed() + " "
                        + control.computed().orElse("-") + " " + control.verdict())
                .toList();
    }
}
