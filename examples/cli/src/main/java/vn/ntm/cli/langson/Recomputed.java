package vn.ntm.cli.langson;

import java.util.List;
import java.util.Optional;
import vn.ntm.cli.console.Words;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.Computed;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.Reconciliation;

/**
 * A figure of a report as a calculator of the library gives it, with its working.
 *
 * @param key its name in files
 * @param calculator which calculator
 * @param label what it is
 * @param ratio its terms, or why there is none
 * @param form what is shown of the terms
 * @param scale the digits behind the point
 * @param printed the figure that the report prints of it
 * @param working what was divided by what, and what came out
 * @param missing what the report would have to print for it to be computed; only where it is not
 * @param assumptions what it takes for granted
 */
public record Recomputed(
        String key,
        Calculator calculator,
        Words label,
        Computed<Ratio> ratio,
        Form form,
        int scale,
        Optional<PublishedFigure> printed,
        Words working,
        Optional<Words> missing,
        List<LangSonAssumption> assumptions) {

    /** The calculators, by the names of their packages. */
    enum Calculator {
        PROGRESS("Tiến độ", "Progress"),
        LIVELIHOOD("Đời sống", "Livelihood"),
        FINANCE("Vốn", "Capital");

        private final String vietnamese;
        private final String english;

        Calculator(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        Words words() {
            return new Words(vietnamese, english);
        }
    }

    /** How a quotient is shown. */
    enum Form {
        PERCENT(CheckKind.PERCENT),
        QUOTIENT(CheckKind.RATIO);

        private final CheckKind check;

        Form(CheckKind check) {
            this.check = check;
        }
    }

    /** Checks that a figure without terms says what is missing, and only such a one. */
    public Recomputed {
        assumptions = List.copyOf(assumptions);
        if (ratio.isComputable() == missing.isPresent()) {
            throw new IllegalArgumentException("missing: does not go with " + ratio + " of " + key);
        }
    }

    /** Returns the figure set beside the printed one; where a term is missing it cannot be. */
    Reconciliation reconcile() {
        PublishedCheck.Builder check = PublishedCheck.builder(key, form.check).label(label.vi(), label.en());
        ratio.toOptional()
                .ifPresent(terms -> check.operand("numerator", Operand.of(terms.numerator()))
                        .operand("denominator", Operand.of(terms.denominator())));
        printed.ifPresent(figure -> check.published(figure.raw()));
        return Reconciliation.of(check.operand("scale", scale).build());
    }
}
