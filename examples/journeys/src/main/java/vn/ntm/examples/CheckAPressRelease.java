package vn.ntm.examples;

import vn.ntm.core.text.Language;
import vn.ntm.fixtures.PublishedCases;

/** Do the figures of a press release come out? One that was published, with counts and shares as printed. */
public final class CheckAPressRelease {

    private CheckAPressRelease() {}

    /** Recomputes each figure of the statement with the id that is given. */
    public static void main(String[] args) {
        PublishedCases.statement(args[0]).reconcile().entries().forEach(entry -> {
            System.out.println(entry.check().label(Language.VI) + ": "
                    + entry.reconciliation().verdict().toText(Language.VI));
            entry.reconciliation().working(Language.VI).ifPresent(working -> System.out.println("  " + working));
        });
        PublishedCases.statement(args[0])
                .reconcile()
                .suspicions()
                .forEach(suspicion -> System.out.println(suspicion.toText(Language.VI)));
    }
}
