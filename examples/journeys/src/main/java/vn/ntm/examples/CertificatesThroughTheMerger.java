package vn.ntm.examples;

import java.time.LocalDate;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.certification.CarryOver;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.fixtures.FixtureFile;
import vn.ntm.io.TextSource;
import vn.ntm.io.csv.LedgerCsv;

/** What became of certificates when communes were merged on 1 July 2025? Those of Lạng Sơn that public sources name. */
public final class CertificatesThroughTheMerger {

    private CertificatesThroughTheMerger() {}

    /** Follows the ledger from before the merger to the day after, and decides nothing that nobody has decided. */
    public static void main(String[] args) {
        String file = FixtureFile.LANG_SON_2023_CERTIFICATES.text();
        LedgerOnDay after = LedgerCsv.standard()
                .read(TextSource.of("certificates.csv", file))
                .orThrow()
                .on(LocalDate.of(2025, 7, 2), UnitRegistry.standard(), CarryOver.standard());

        after.units().forEach(unit -> {
            System.out.println(unit.code() + " " + unit.fullName());
            after.of(unit.code()).forEach(certificate -> {
                System.out.println("  " + certificate.toText(Language.VI) + "; của " + certificate.origins());
                certificate.rule().ifPresent(rule -> System.out.println("    " + rule.toText(Language.VI)));
            });
        });
        after.findings().forEach(finding -> System.out.println(finding.message(Language.VI)));
    }
}
