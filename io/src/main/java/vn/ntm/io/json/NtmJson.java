package vn.ntm.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.PartialResult;
import vn.ntm.core.text.Language;
import vn.ntm.core.unit.SuccessionResult;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitMatch;
import vn.ntm.criteria.catalog.CriteriaCatalog;
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
import vn.ntm.io.json.answer.AnswerLines;
import vn.ntm.io.json.binding.input.Bounds;
import vn.ntm.io.json.binding.shape.Shape;
import vn.ntm.io.json.binding.tables.Tables;
import vn.ntm.io.json.document.Forms;
import vn.ntm.io.law.SetCheck;

/**
 * Reads and writes the JSON of this library. It is immutable and may be shared.
 *
 * <p>There are two kinds of it. A <em>document</em> ({@link #write}, {@link #read}) is a value that is kept or sent: it names
 * its format and version, and the releases of the tables that it rests on, and is read back to a value that equals it. A
 * <em>line</em> ({@link #line}) is an answer for people and programs beside this library, with labels and sentences, and
 * is not read back.
 *
 * <p>Values that can be computed again, such as an {@link Evaluation}, are documents of what was put in and what came out.
 * Reading computes them anew, and refuses a document that says something else: nobody can make a unit meet a set with an
 * editor. So it does with a document of another release of the tables, unless it carries the whole set.
 *
 * <p>Reading is strict. A name given twice, anything after the document, a property that the form does not have or that is
 * not there, null where something must be, and a value of another type are refused ({@link RefusedJsonException}) with
 * their path; {@link #lenient()} passes over what it does not know, and tells of it. {@link
 * JsonLimits} says how much is read.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class NtmJson {

    private static final int LEAST_ROOM = 1 << 10;
    private static final int MOST_ROOM = 1 << 16;

    /** An eighth. */
    private static final int MARGIN = 3;

    private static final NtmJson STANDARD = new NtmJson(Tables.standard(), JsonLimits.standard());

    private final Tables tables;
    private final JsonLimits limits;
    private final DocumentReader reader;
    private final StatementLines statements;
    private final JsonFactory factory = new JsonFactoryBuilder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Bounds.DEPTH)
                    .build())
            .build();
    private final AnswerLines answers = new AnswerLines();

    /** Documents that are written one after the other are about as long; which of them was the last does not matter. */
    private int lastLength = LEAST_ROOM;

    private NtmJson(Tables tables, JsonLimits limits) {
        this.tables = tables;
        this.limits = limits;
        this.reader = new DocumentReader(tables, limits);
        this.statements = new StatementLines(limits);
    }

    /** Returns the reader and writer of the forms that this version of the library declares, with the bundled tables. */
    public static NtmJson standard() {
        return STANDARD;
    }

    /** Returns this reader and writer with the sets of {@code catalog}, and its overlays, for values that rest on some. */
    public NtmJson withSets(CriteriaCatalog catalog) {
        return new NtmJson(tables.with(catalog), limits);
    }

    /** Returns this reader and writer with another register of units, for values that rest on one. */
    public NtmJson withUnits(UnitRegistry register) {
        return new NtmJson(tables.with(register), limits);
    }

    /** Returns this reader and writer with other limits on what is read. */
    public NtmJson withLimits(JsonLimits limits) {
        return new NtmJson(tables, limits);
    }

    /** Returns the reader that passes over properties it does not know. */
    public LenientJson lenient() {
        return new LenientJson(reader);
    }

    /**
     * Returns a value as a document, in one line.
     *
     * @throws IllegalArgumentException if values of its class have no form, or it is larger than what the standard
     *     {@link JsonLimits} let through; the message says what
     */
    public String write(Object value) {
        TextWriter text = new TextWriter(Math.min(lastLength + (lastLength >> MARGIN), MOST_ROOM));
        write(value, text);
        lastLength = Math.max(text.size(), LEAST_ROOM);
        return text.toString();
    }

    /**
     * Writes a value as a document, in UTF-8, and does not close the stream.
     *
     * @throws IllegalArgumentException if values of its class have no form, it is larger than what the standard
     *     {@link JsonLimits} let through, or a text in it cannot be written in UTF-8; the message says what
     * @throws UncheckedIOException if the stream fails
     */
    public void write(Object value, OutputStream bytes) {
        write(
                value,
                new OutputStreamWriter(
                        bytes, StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPORT)));
    }

    private void write(Object value, Writer characters) {
        Shape<Object> shape =
                Forms.all().wholeOf(Objects.requireNonNull(value, "value").getClass());
        try (JsonGenerator json = factory.createGenerator(characters)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            shape.write(value, json, tables);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException(
                    "depth: a document has at most " + Bounds.DEPTH + " objects and arrays in one another", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("text: half of a pair of UTF-16 cannot be written in UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document.
     *
     * @throws RefusedJsonException if it is refused
     * @throws UnreadableInputException if the source is not there, too large or not text
     * @throws IllegalArgumentException if values of {@code type} have no form; the message names it
     */
    public <T> T read(TextSource source, Class<T> type) {
        return type.cast(reader.read(source, Forms.all().wholeOf(type), false).value());
    }

    /**
     * Reads a result with failures, of which every item is a document of {@code type}.
     *
     * @throws RefusedJsonException if it is refused
     * @throws UnreadableInputException if the source is not there, too large or not text
     * @throws IllegalArgumentException if values of {@code type} have no form; the message names it
     */
    @SuppressWarnings("unchecked")
    public <T> PartialResult<T> readResult(TextSource source, Class<T> type) {
        return (PartialResult<T>)
                reader.read(source, Forms.all().resultOf(type), false).value();
    }

    /**
     * Reads published statements, one JSON object a line: {@code {"id", "checks": [{"check", "kind", ...}]}}.
     * Operands are kept as they are written, fields that no kind of check uses are ignored, blank lines are
     * passed over. A line that is not JSON, has another shape, or exceeds a limit is a failure and the other lines are read;
     * figures are read as texts, so {@link JsonLimits#textLength} is the limit of their characters.
     *
     * @throws UnreadableInputException if the source is not there, too large or not text
     */
    public PartialResult<PublishedStatement> readStatements(TextSource source) {
        return statements.read(source, false);
    }

    /**
     * Reads statements as {@link #readStatements} does, and of each check also the labels and the answer that it must
     * get: {@code label_vi}, {@code label_en}, {@code verdict}, {@code expected}. For files of test cases; a verdict that
     * is none is a failure.
     *
     * @throws UnreadableInputException if the source is not there, too large or not text
     */
    public PartialResult<PublishedStatement> readExpectedStatements(TextSource source) {
        return statements.read(source, true);
    }

    /** Returns the answers to a statement as one line of JSON, their notes in {@code language}. */
    public String line(ReconciledStatement statement, Language language) {
        return answers.line(statement, language);
    }

    /** Returns an evaluation as one line of JSON. */
    public String line(Evaluation evaluation) {
        return answers.line(evaluation);
    }

    /** Returns an explanation as one line of JSON, with the words of the law in both languages. */
    public String line(Explanation explanation) {
        return answers.line(explanation);
    }

    /** Returns the difference of two evaluations as one line of JSON. */
    public String line(EvaluationDifference difference) {
        return answers.line(difference);
    }

    /** Returns one unit by two sets as one line of JSON: the difference, and what was not carried over. */
    public String line(SetComparison comparison) {
        return answers.line(comparison);
    }

    /** Returns what speaks against a value as one line of JSON, with its message in both languages. */
    public String line(ValueFinding finding) {
        return answers.line(finding);
    }

    /** Returns all that speaks against the values of a dossier as one array of JSON, in the order of the list. */
    public String line(List<ValueFinding> findings) {
        return answers.line(findings);
    }

    /**
     * Returns the answer to a look-up as one line of JSON, its repairs in {@code language}.
     *
     * @param registry the register that was searched; it knows the units above each unit
     * @throws vn.ntm.core.unit.UnknownUnitException if the answer is about units of another register
     */
    public String line(UnitMatch match, UnitRegistry registry, Language language) {
        return answers.line(match, registry, language);
    }

    /**
     * Returns what became of a unit as one line of JSON.
     *
     * @param registry the register that was traced; it knows the units above each unit
     * @throws vn.ntm.core.unit.UnknownUnitException if the trace is about units of another register
     */
    public String line(SuccessionResult trace, UnitRegistry registry) {
        return answers.line(trace, registry);
    }

    /**
     * Returns what a unit holds on a day as one line of JSON.
     *
     * @throws vn.ntm.core.unit.UnknownUnitException if no unit has the code on the day
     */
    public String line(LedgerOnDay day, UnitCode unit) {
        return answers.line(day, unit);
    }

    /** Returns an event of a ledger as one line of JSON. */
    public String line(CertificationEvent event) {
        return answers.line(event);
    }

    /** Returns what is wrong in a ledger as one line of JSON, with both events. */
    public String line(LedgerFinding finding) {
        return answers.line(finding);
    }

    /**
     * Returns a criteria set, or the part of it that a view shows, as one line of JSON.
     *
     * @param language the language of its notes and conditions; names and labels come in both
     */
    public String line(SetView view, Language language) {
        return answers.line(view, language);
    }

    /**
     * Returns a view of a set as one line of JSON, with what is wrong in the files that were laid over it.
     *
     * @param language the language of its notes and conditions; names and labels come in both
     */
    public String line(SetView view, Language language, List<Failure> failures) {
        return answers.line(view, language, failures);
    }

    /** Returns what the list of sets says of one: its act and days, and how much of it is known. */
    public String summaryLine(CriteriaSet set) {
        return answers.summaryLine(set);
    }

    /** Returns what an overlay file says of a set as one line of JSON. */
    public String line(SetCheck check) {
        return answers.line(check);
    }

    /** Returns a failure as one line of JSON: {@code {"failure": {...}}}, with its message in both languages. */
    public String line(Failure failure) {
        return answers.line(failure);
    }
}
