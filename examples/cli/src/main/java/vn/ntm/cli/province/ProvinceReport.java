package vn.ntm.cli.province;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.cli.province.derived.MatrixResults;
import vn.ntm.cli.province.derived.OpenReasons;
import vn.ntm.core.result.Failure;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.form.FormControl;
import vn.ntm.io.report.CapitalForm;

/**
 * The report of a province from its own files.
 *
 * @param files what became of the files; the part of one that was not read is absent
 * @param question by which set, on which day; absent where no file needs it and none was given
 * @param matrix the matrix form, if it is there
 * @param checks the published statements, if they are there
 * @param dossiers the dossiers, if they are there
 * @param ledger who holds which certificate on the day, if the ledger is there
 * @param capital plan and disbursement to the day by source, if the form is there
 * @param ground what all of it was read and judged with
 */
public record ProvinceReport(
        ReadFiles files,
        Optional<Question> question,
        Optional<MatrixResults> matrix,
        Optional<Checked> checks,
        Optional<Judged> dossiers,
        Optional<Ledger> ledger,
        Optional<Capital> capital,
        ProvinceGround ground) {

    /** The name of the report and of its files. */
    public static final String NAME = "province";

    static final List<String> FILES = List.of(NAME + ".json", NAME + ".csv", NAME + ".html");

    /** By which set, on which day. */
    record Question(CriteriaSet set, LocalDate on) {

        boolean inForce() {
            return set.validity().contains(on);
        }
    }

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

    /** Dossiers judged, the note that most of their rows bear, and what could not be read of them. */
    public record Judged(List<Evaluation> evaluations, boolean inForce, Optional<String> note, List<Failure> failures) {

        /** Returns how many units have each verdict that a unit can have. */
        Map<Verdict, Integer> verdicts() {
            Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
            for (Verdict verdict : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED)) {
                counts.put(verdict, 0);
            }
            evaluations.forEach(evaluation -> counts.merge(evaluation.verdict(), 1, Integer::sum));
            return counts;
        }

        /** Returns the evaluations by the code of the unit; a file has them in any order. */
        List<Evaluation> byUnit() {
            return evaluations.stream()
                    .sorted(Comparator.comparing(Evaluation::unit))
                    .toList();
        }

        /** Returns why what is undetermined is. */
        OpenReasons open() {
            return OpenReasons.of(evaluations);
        }
    }

    /**
     * The certificates on the day, of how many events, the note that most of these bear, and what could not be read of the
     * ledger or contradicts itself.
     */
    public record Ledger(LedgerOnDay day, int events, Optional<String> note, List<Failure> failures) {}

    /**
     * The capital form of the year of the day: what it says of itself, its totals and rates beside what its rows give, and
     * what is wrong with it.
     */
    public record Capital(List<String> remarks, CapitalForm form, List<FormControl> controls, List<Failure> failures) {}

    /** Returns what matrix and dossiers say of the same communes, where both are there. */
    Optional<Agreement> agreement() {
        return matrix.flatMap(results -> dossiers.map(judged -> Agreement.of(results, judged)));
    }

    /** Returns the files of which nothing could be used, one failure each. */
    public List<Failure> unusable() {
        return files.unusable();
    }

    /** Returns whether the set that is asked about is not in force on the day. */
    boolean outOfForce() {
        return question.filter(asked -> !asked.inForce()).isPresent();
    }

    /** Returns everything that could not be read or does not fit, file by file. */
    public List<Failure> failures() {
        List<Failure> all = new ArrayList<>(unusable());
        all.addAll(ground.failures());
        matrix.ifPresent(results -> all.addAll(results.form().failures()));
        checks.ifPresent(read -> all.addAll(read.failures()));
        dossiers.ifPresent(read -> all.addAll(read.failures()));
        ledger.ifPresent(read -> all.addAll(read.failures()));
        capital.ifPresent(read -> all.addAll(read.failures()));
        return all;
    }

    /**
     * Returns whether anything failed, differs or contradicts, the set is not in force on the day, or a file is there that
     * nobody reads and whose name may be misspelt.
     */
    public boolean needsAPerson() {
        return !files.names(FileState.UNKNOWN).isEmpty()
                || !failures().isEmpty()
                || checks.filter(Checked::needsAPerson).isPresent()
                || agreement().filter(Agreement::isContradicted).isPresent()
                || outOfForce();
    }
}
