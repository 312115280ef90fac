package vn.ntm.criteria.certification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.SuccessionEdge;
import vn.ntm.core.unit.SuccessionStep;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitRelease;
import vn.ntm.core.unit.UnitType;

/**
 * An invented district of which units are joined twice: on 2022-01-01, of which no rule is known, and on 2024-01-01, in the time of
 * letter 267. In 2022 the communes 10001 and 10002 become 10003, commune 10006 becomes ward 10007 and commune 10011 commune 10012;
 * 10015 is a township from then on, and 10016 goes on as it was.
 * In 2024 10003 and 10004 become 10005; the ward with township 10008 ward 10009; 10010, 10012 and township 10013 become 10014.
 */
final class TwoReorganisations {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 1, 1);

    private TwoReorganisations() {}

    static final UnitRegistry REGISTRY = UnitRegistry.of(
            new UnitRelease("invented", LocalDate.EPOCH, "huyện giả định", "an invented district"),
            List.of(
                    unit("20", UnitType.PROVINCE, "Tỉnh", "", ".."),
                    unit("185", UnitType.RURAL_DISTRICT, "Huyện", "20", ".."),
                    unit("10001", UnitType.COMMUNE, "Một", "185", "..2021-12-31"),
                    unit("10002", UnitType.COMMUNE, "Hai", "185", "..2021-12-31"),
                    unit("10003", UnitType.COMMUNE, "Ba", "185", "2022-01-01..2023-12-31"),
                    unit("10004", UnitType.COMMUNE, "Bốn", "185", "..2023-12-31"),
                    unit("10005", UnitType.COMMUNE, "Năm", "185", "2024-01-01.."),
                    unit("10006", UnitType.COMMUNE, "Sáu", "185", "..2021-12-31"),
                    unit("10007", UnitType.WARD, "Bảy", "185", "2022-01-01..2023-12-31"),
                    unit("10008", UnitType.TOWNSHIP, "Tám", "185", "..2023-12-31"),
                    unit("10009", UnitType.WARD, "Chín", "185", "2024-01-01.."),
                    unit("10010", UnitType.COMMUNE, "Mười", "185", "..2023-12-31"),
                    unit("10011", UnitType.COMMUNE, "Mười Một", "185", "..2021-12-31"),
                    unit("10012", UnitType.COMMUNE, "Mười Hai", "185", "2022-01-01..2023-12-31"),
                    unit("10013", UnitType.TOWNSHIP, "Mười Ba", "185", "..2023-12-31"),
                    unit("10014", UnitType.COMMUNE, "Mười Bốn", "185", "2024-01-01.."),
                    unit("10015", UnitType.COMMUNE, "Mười Lăm", "185", "..2021-12-31"),
                    unit("10015", UnitType.TOWNSHIP, "Mười Lăm", "185", "2022-01-01.."),
                    unit("10016", UnitType.COMMUNE, "Mười Sáu", "185", "..2021-12-31"),
                    unit("10016", UnitType.COMMUNE, "Mười Sáu", "185", "2022-01-01..")),
            lines(),
            List.of());

    private static List<SuccessionEdge> lines() {
        List<SuccessionEdge> lines = new ArrayList<>();
        for (String line : List.of("10001 10003", "10002 10003", "10006 10007")) {
            lines.add(line(FIRST, line, SuccessionEdge.Basis.ALL));
        }
        lines.add(line(FIRST, "10011 10012", SuccessionEdge.Basis.RENAMED));
        lines.add(line(FIRST, "10015 10015", SuccessionEdge.Basis.RETYPED));
        lines.add(line(FIRST, "10016 10016", SuccessionEdge.Basis.UNCHANGED));
        for (String line : List.of(
                "10003 10005",
                "10004 10005",
                "10007 10009",
                "10008 10009",
                "10010 10014",
                "10012 10014",
                "10013 10014")) {
            lines.add(line(SECOND, line, SuccessionEdge.Basis.ALL));
        }
        return lines;
    }

    private static SuccessionEdge line(LocalDate day, String codes, SuccessionEdge.Basis basis) {
        List<String> two = List.of(codes.split(" ", -1));
        return SuccessionEdge.of(day, UnitCode.of(two.get(0)), UnitCode.of(two.get(1)), basis, Optional.empty());
    }

    private static AdministrativeUnit unit(String code, UnitType type, String name, String parent, String days) {
        return AdministrativeUnit.builder()
                .code(UnitCode.of(code))
                .type(type)
                .name(name)
                .parent(parent.isEmpty() ? Optional.empty() : Optional.of(UnitCode.of(parent)))
                .validity(Validity.parse(days))
                .build();
    }

    /** The rule of a province by which mergers from a day on leave certificates as they are. */
    static CarryOver keptFrom(String day) {
        return CarryOver.standard()
                .with(CarryRule.builder()
                        .id("kept-from-" + day)
                        .textVi("Tỉnh giữ nguyên danh hiệu")
                        .textEn("The province keeps the certificates")
                        .addKinds(SuccessionStep.Kind.MERGED)
                        .validity(Validity.parse(day + ".." + (day.equals("2022-01-01") ? "2022-12-31" : "")))
                        .outcome(CarryRule.Outcome.KEPT)
                        .grade(Grade.VERIFIED)
                        .citation(Citation.of("1/QĐ-UBND"))
                        .build());
    }

    static List<String> dump(CarryOver rules, CertificationLedger ledger, String day) {
        return Ledgers.dump(ledger.on(LocalDate.parse(day), REGISTRY, rules));
    }
}
