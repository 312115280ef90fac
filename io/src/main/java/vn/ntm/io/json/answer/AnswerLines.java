package vn.ntm.io.json.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
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
import vn.ntm.criteria.reconcile.statement.ReconciledStatement;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.validation.ValueFinding;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.law.SetCheck;

/** The answers of this library as lines of JSON, which nothing reads back. The form is kept by the names of the records. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class AnswerLines {

    private final ObjectMapper mapper = JsonMapper.builder().build();

    public String line(ReconciledStatement statement, Language language) {
        return line(ReconciledStatementWire.of(statement, language));
    }

    public String line(Evaluation evaluation) {
        return line(EvaluationWire.of(evaluation));
    }

    public String line(Explanation explanation) {
        return line(ExplanationWire.of(explanation));
    }

    public String line(EvaluationDifference difference) {
        return line(DifferenceWire.of(difference));
    }

    public String line(SetComparison comparison) {
        return line(SetComparisonWire.of(comparison));
    }

    public String line(ValueFinding finding) {
        return line(ValueFindingWire.of(finding));
    }

    public String line(List<ValueFinding> findings) {
        return line((Object) findings.stream().map(ValueFindingWire::of).toList());
    }

    public String line(UnitMatch match, UnitRegistry registry, Language language) {
        return line(UnitMatchWire.of(match, registry, language));
    }

    public String line(SuccessionResult trace, UnitRegistry registry) {
        return line(SuccessionWire.of(trace, registry));
    }

    public String line(LedgerOnDay day, UnitCode unit) {
        return line(CertificateWire.StatusWire.of(day, unit));
    }

    public String line(CertificationEvent event) {
        return line(CertificationEventWire.of(event));
    }

    public String line(LedgerFinding finding) {
        return line(CertificationEventWire.FindingWire.of(finding));
    }

    public String line(SetView view, Language language) {
        return line(view, language, List.of());
    }

    public String line(SetView view, Language language, List<Failure> failures) {
        return line(SetWire.of(view, language, failures));
    }

    public String summaryLine(CriteriaSet set) {
        return line(SetWire.SummaryWire.of(set));
    }

    public String line(SetCheck check) {
        return line(SetCheckWire.of(check));
    }

    public String line(Failure failure) {
        return line(FailureWire.of(failure));
    }

    private String line(Object wire) {
        try {
            return mapper.writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
