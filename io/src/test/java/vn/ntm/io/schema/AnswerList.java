package vn.ntm.io.schema;

/** The answers of the library that a schema is made of: the name of each, and the record of its lines. */
enum AnswerList {
    COMPARE("answer-compare", "The difference of two sets for one unit.", "SetComparisonWire"),
    DIFFERENCE("answer-difference", "The difference of two evaluations.", "DifferenceWire"),
    EVALUATE("answer-evaluate", "A line of ntm evaluate: the verdict on a unit.", "EvaluationWire"),
    EVENT("answer-event", "An event of a ledger.", "CertificationEventWire"),
    EXPLAIN("answer-explain", "An evaluation explained.", "ExplanationWire"),
    FAILURE("answer-failure", "A failure, in a line of its own or in a list.", "FailureWire"),
    LAW("answer-law", "A line of ntm law: a set in the list of sets.", "SetWire$SummaryWire"),
    LAW_CHECK("answer-law-check", "The answer of ntm law check: an overlay file.", "SetCheckWire"),
    LAW_SET("answer-law-set", "The answer of ntm law SET: a criteria set.", "SetWire"),
    LEDGER_FINDING("answer-ledger-finding", "What is wrong in a ledger.", "CertificationEventWire$FindingWire"),
    RECONCILE("answer-reconcile", "A line of ntm reconcile: the answers to a statement.", "ReconciledStatementWire"),
    STATUS("answer-status", "A line of ntm status: what a unit holds.", "CertificateWire$StatusWire"),
    TRACE("answer-trace", "The answer of ntm trace: what became of a unit.", "SuccessionWire"),
    UNIT("answer-unit", "The answer of ntm unit: a unit found.", "UnitMatchWire"),
    VALUE_FINDING("answer-value-finding", "What speaks against a value.", "ValueFindingWire");

    private static final String PACKAGE = "vn.ntm.io.json.answer.";

    private final String id;
    private final String title;
    private final String record;

    AnswerList(String id, String title, String record) {
        this.id = id;
        this.title = title;
        this.record = record;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    Class<?> record() {
        try {
            return Class.forName(PACKAGE + record);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
