package vn.ntm.io.json.document;

import java.lang.invoke.MethodHandles;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.ActNumber;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Percentage;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.time.Validity;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.set.Authority;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.Reference;
import vn.ntm.io.json.binding.DocumentTable;

/**
 * Values that are one text, as they print. Numbers of the law are texts too: a program between two of ours would make
 * of {@code 0.1} a binary number that is none of the law's.
 */
final class Scalars {

    private Scalars() {}

    static DocumentTable table() {
        return new DocumentTable(MethodHandles.lookup())
                .scalar(UnitCode.class, "06364, 185, 20, thon-ls:06364-01", UnitCode::parse)
                .scalar(Decimal.class, "41.5", PlainNumbers::text, PlainNumbers::decimal)
                .scalar(Percentage.class, "19.8%", PlainNumbers::text, PlainNumbers::percentage)
                .scalar(Ratio.class, "1586/152", PlainNumbers::text, PlainNumbers::ratio)
                .scalar(Vnd.class, "39500000 VND", PlainNumbers::text, PlainNumbers::amount)
                .scalar(CountRange.class, "2405..2406, 2405", CountRange::parse)
                .scalar(Validity.class, "2022-03-08..2026-02-14, ..2025-06-30, 2022-03-08..", Validity::parse)
                .scalar(ReportingPeriod.class, "2024-06, 2024-Q2, 2024-H1, 2024", ReportingPeriod::parse)
                .scalar(ActNumber.class, "318/QĐ-TTg", ActNumber::parse)
                .scalar(Authority.class, "NATION, PROVINCE, MINISTRY:BYT, UNKNOWN", Authority::parse)
                .scalar(Column.class, "GENERAL, REGION:TDMNPB, GROUP:3", Column::parse)
                .scalar(Reference.class, "commune-ntm-2021-2025, commune-advanced-2021-2025#10", Reference::parse)
                .scalar(EconomicRegion.class, regions(), Scalars::id, Scalars::region);
    }

    private static String regions() {
        return EconomicRegions.all().stream().map(EconomicRegion::id).collect(Collectors.joining(", "));
    }

    private static String id(EconomicRegion region) {
        if (!Optional.of(region).equals(EconomicRegions.find(region.id()))) {
            throw new IllegalArgumentException(
                    "region: " + region.id() + " is none of those with a form: " + regions());
        }
        return region.id();
    }

    private static EconomicRegion region(String id) {
        return EconomicRegions.find(id).orElseThrow(() -> new IllegalArgumentException(id));
    }
}
