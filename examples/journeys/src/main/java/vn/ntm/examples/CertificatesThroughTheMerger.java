package vn.ntm.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.io.csv.LedgerCsv;

/** What became of certificates when communes were merged on 1 July 2025? Give the file of your ledger. */
public final class CertificatesThroughTheMerger {

    private CertificatesThroughTheMerger() {}

    /** Follows the ledger from before the merger to the day after, and decides nothing that nobody has decided. */
    public static void main(String[] args) {
        LedgerOnDay after = LedgerCsv.standard()
                .read(Path.of(args[0]))
                .orThrow()
                .on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());

        after.units().forEach(unit -> {
            System.out.println(unit.code() + " " + unit.fullName());
            after.of(unit.code()).forEach(certificate -> {
                String origins =
                        certificate.origins().stream().map(UnitCode::text).collect(Collectors.joining(", "));
                System.out.println("  " + certificate.toText(Language.VI) + "; của " + origins);
                certificate.rule().ifPresent(rule -> System.out.println("    " + rule.toText(Language.VI)));
            });
        });
        after.findings().forEach(finding -> System.out.println(finding.message(Language.VI)));
    }
}
