package vn.ntm.cli.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;

/**
 * The report of a province from its own files.
 *
 * @param folder the files
 * @param question by which set, on which day; absent where no file needs it and none was given
 * @param matrix the matrix form, if it is there
 * @param checks the published statements, if they are there
 * @param dossiers the dossiers, if they are there
 * @param ledger who holds which certificate on the day, if the ledger is there
 * @param ground what all of it was read and judged with
 */
public record ProvinceReport(
        DataFolder folder,
        Optional<Question> question,
        Optional<MatrixResults> matrix,
        Optional<Checked> checks,
        Optional<Judged> dossiers,
        Optional<Ledger> ledger,
        ProvinceGround ground) {

    /** The name of the report and of its files. */
    public static final String NAME = "province";

    static final List<String> FILES = List.of(NAME + ".json", NAME + ".csv", NAME + ".html");

    /** By which set, on which day. */
    record Question(CriteriaSet set, LocalDate on) {}

    /** Published statements recomputed, and what could not be read of them. */
    public record Checked(List<ReconciledStatement> statements, List<Failure> failures) {

        /** Returns how many checks have each verdict; a verdict that none has is there too. */
        Map<ReconciliationVerdict, Integer> verdicts() {
            Map<ReconciliationVerdict, Integer> counts = new EnumMap<>(ReconciliationVerdict.class);
            for (ReconciliationVerdict verdict : ReconciliationVerdict.values()) {
                counts.put(verdict, 0);
            }
            statements.stream()
                    .flatMap(statement -> statement.entries().stream())
                    .forEach(entry -> counts.merge(entry.reconciliation().verdict(), 1, Integer::sum));
            return counts;
        }

        private boolean needsAPerson() {
            return statements.stream().anyMatch(ReconciledStatement::needsAttention);
        }
    }

    /** Dossiers judged strictly, and what could not be read of them. */
    public record Judged(List<Evaluation> evaluations, boolean inForce, List<Failure> failures) {

        /** Returns how many units have each verdict that a unit can have. */
        Map<Verdict, Integer> verdicts() {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED)) {
                counts.put(verdict, 0);
            }
            evaluations.forEach(evaluation -> counts.merge(evaluation.verdict(), 1, Integer::sum));
            return counts;
        }

        private boolean needsAPerson() {
            return !inForce;
        }
    }

    /** The certificates on the day, and what could not be read of the ledger or contradicts itself. */
    public record Ledger(LedgerOnDay day, List<Failure> failures) {}

    /** Returns everything that could not be read or does not fit, file by file. */
    public List<Failure> failures() {
        List<Failure> all = new ArrayList<>(ground.failures());
        matrix.ifPresent(results -> all.addAll(results.form().failures()));
        checks.ifPresent(read -> all.addAll(read.failures()));
        dossiers.ifPresent(read -> all.addAll(read.failures()));
        ledger.ifPresent(read -> all.addAll(read.failures()));
        return all;
    }

    /** Returns whether anything failed or differs, or a file is there that nobody reads and whose name may be misspelt. */
    public boolean needsAPerson() {
        return !folder.unknown().isEmpty()
                || !failures().isEmpty()
                || checks.filter(Checked::needsAPerson).isPresent()
                || dossiers.filter(Judged::needsAPerson).isPresent();
    }
}
