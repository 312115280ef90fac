package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.LedgerFinding;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.comparison.EvaluationDifference;
import vn.ntm.criteria.comparison.SetComparison;
import vn.ntm.criteria.evaluation.Evaluation;
import vn.ntm.criteria.evaluation.Explanation;
import vn.ntm.criteria.reconcile.statement.PublishedStatement;
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.TextSource;
import vn.ntm.io.UnreadableInputException;
import vn.ntm.io.law.SetCheck;

/** Reads and writes the JSON of this library. It holds no state and may be shared. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NtmJson {

    private static final NtmJson STANDARD = new NtmJson();

    private final ObjectMapper mapper = JsonMapper.builder().build();

    private NtmJson() {}

    /** Returns the reader and writer of the forms that this version of the library declares. */
    public static NtmJson standard() {
        return STANDARD;
    }

    /**
     * Reads published statements, one JSON object a line: {@code {"id", "checks": [{"check", "kind", ...}]}}.
     * Operands are kept as they are written, fields that no kind of check uses are ignored, blank lines are
     * passed over. A line that is not JSON or has another shape is a failure and the other lines are read.
     *
     * @throws UnreadableInputException if the source is not there or not text
     */
    public PartialResult<PublishedStatement> readStatements(TextSource source) {
        return new StatementLines(source.name(), false).read(source.text());
    }

    /**
     * Reads statements as {@link #readStatements} does, and of each check also the labels and the answer that it must
     * get: {@code label_vi}, {@code label_en}, {@code verdict}, {@code expected}. For files of test cases; a verdict that
     * is none is a failure.
     *
     * @throws UnreadableInputException if the source is not there or not text
     */
    public PartialResult<PublishedStatement> readExpectedStatements(TextSource source) {
        return new StatementLines(source.name(), true).read(source.text());
    }

    /** Returns the answers to a statement as one line of JSON, their notes in {@code language}. */
    public String write(ReconciledStatement statement, Language language) {
        return write(ReconciledStatementWire.of(statement, language));
    }

    /** Returns an evaluation as one line of JSON. */
    public String write(Evaluation evaluation) {
        return write(EvaluationWire.of(evaluation));
    }

    /** Returns an explanation as one line of JSON, with the words of the law in both languages. */
    public String write(Explanation explanation) {
        return write(ExplanationWire.of(explanation));
    }

    /** Returns the difference of two evaluations as one line of JSON. */
    public String write(EvaluationDifference difference) {
        return write(DifferenceWire.of(difference));
    }

    /** Returns one unit by two sets as one line of JSON: the difference, and what was not carried over. */
    public String write(SetComparison comparison) {
        return write(SetComparisonWire.of(comparison));
    }

    /** Returns what speaks against a value as one line of JSON, with its message in both languages. */
    public String write(ValueFinding finding) {
        return write(ValueFindingWire.of(finding));
    }

    /** Returns all that speaks against the values of a dossier as one array of JSON, in the order of the list. */
    public String write(List<ValueFinding> findings) {
        return write((Object) findings.stream().map(ValueFindingWire::of).toList());
    }

    /**
     * Returns the answer to a look-up as one line of JSON, its repairs in {@code language}.
     *
     * @param registry the register that was searched; it knows the units above each unit
     * @throws vn.ntm.core.unit.UnknownUnitException if the answer is about units of another register
     */
    public String write(UnitMatch match, UnitRegistry registry, Language language) {
        return write(UnitMatchWire.of(match, registry, language));
    }

    /**
     * Returns what became of a unit as one line of JSON.
     *
     * @param registry the register that was traced; it knows the units above each unit
     * @throws vn.ntm.core.unit.UnknownUnitException if the trace is about units of another register
     */
    public String write(SuccessionResult trace, UnitRegistry registry) {
        return write(SuccessionWire.of(trace, registry));
    }

    /**
     * Returns what a unit holds on a day as one line of JSON.
     *
     * @throws vn.ntm.core.unit.UnknownUnitException if no unit has the code on the day
     */
    public String write(LedgerOnDay day, UnitCode unit) {
        return write(CertificateWire.StatusWire.of(day, unit));
    }

    /** Returns an event of a ledger as one line of JSON. */
    public String write(CertificationEvent event) {
        return write(CertificationEventWire.of(event));
    }

    /** Returns what is wrong in a ledger as one line of JSON, with both events. */
    public String write(LedgerFinding finding) {
        return write(CertificationEventWire.FindingWire.of(finding));
    }

    /**
     * Returns a criteria set, or the part of it that a view shows, as one line of JSON.
     *
     * @param language the language of its notes and conditions; names and labels come in both
     */
    public String write(SetView view, Language language) {
        return write(view, language, List.of());
    }

    /**
     * Returns a view of a set as one line of JSON, with what is wrong in the files that were laid over it.
     *
     * @param language the language of its notes and conditions; names and labels come in both
     */
    public String write(SetView view, Language language, List<Failure> failures) {
        return write(SetWire.of(view, language, failures));
    }

    /** Returns what the list of sets says of one: its act and days, and how much of it is known. */
    public String writeSummary(CriteriaSet set) {
        return write(SetWire.SummaryWire.of(set));
    }

    /** Returns what an overlay file says of a set as one line of JSON. */
    public String write(SetCheck check) {
        return write(SetCheckWire.of(check));
    }

    /** Returns a failure as one line of JSON: {@code {"failure": {...}}}, with its message in both languages. */
    public String write(Failure failure) {
        return write(FailureWire.of(failure));
    }

    private String write(Object wire) {
        try {
            return mapper.writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
