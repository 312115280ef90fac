package vn.ntm.io.csv;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.CertificationLedger;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.SourceReader;
import vn.ntm.io.TextSource;
import vn.ntm.io.profile.CellKind;
import vn.ntm.io.profile.ColumnSpec;
import vn.ntm.io.profile.CsvProfile;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.sheet.CsvOutput;
import vn.ntm.io.sheet.CsvSheet;
import vn.ntm.io.sheet.FailureLog;

/**
 * Ledgers of certificates (sổ theo dõi danh hiệu), one event a row, in any order.
 *
 * <table>
 * <caption>Columns</caption>
 * <tr><th>column</th><th></th><th>holds</th></tr>
 * <tr><td>{@code unit}</td><td>required</td><td>the code in force on {@code date}</td></tr>
 * <tr><td>{@code tier}</td><td>required</td><td>the id of a tier: NTM, ADVANCED, MODEL, MODERN, COMPLETION</td></tr>
 * <tr><td>{@code event}</td><td>required</td><td>an {@link vn.ntm.criteria.certification.EventKind}: RECOGNISED,
 *     ANNOUNCED, RE_RECOGNISED, ATTESTED, NOT_MAINTAINED, REVOKED, ANNULLED</td></tr>
 * <tr><td>{@code date}</td><td>required</td><td>the day of signature, or the day for which a source speaks,
 *     year-month-day</td></tr>
 * <tr><td>{@code act}</td><td>required, empty where {@code source} is given</td><td>the number of the act</td></tr>
 * <tr><td>{@code for_year}</td><td></td><td>the year whose standard was met, four digits</td></tr>
 * <tr><td>{@code in_force}</td><td></td><td>the day on which the decision took force, if another</td></tr>
 * <tr><td>{@code source}</td><td></td><td>where it was read</td></tr>
 * <tr><td>{@code note}</td><td></td><td>a remark</td></tr>
 * </table>
 *
 * <p>A code of four digits has lost a zero and is repaired. One of two or three is read as that of a province or district,
 * though a spreadsheet may have made it of a commune's: the finding {@code ACT_OF_OTHER_AUTHORITY} may tell.
 *
 * <p>A row that is no event is a failure with its line and column and is left out. Of rows that say the same one is
 * taken. Rows that contradict each other, and codes that name no unit on their day, are all taken: what is wrong with
 * them depends on the day that is asked about, and {@link vn.ntm.criteria.certification.LedgerOnDay#findings} tells it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class LedgerCsv implements SourceReader<LedgerReading> {

    private static final FormSpec FORM = FormSpec.of(
            "Sổ theo dõi danh hiệu",
            "Ledger of certificates",
            List.of(
                    ColumnSpec.of("unit", CellKind.CODE)
                            .asRequired()
                            .describedAs("mã đơn vị vào ngày đó", "the code in force on the date"),
                    ColumnSpec.of("tier", CellKind.WORD)
                            .asRequired()
                            .describedAs(
                                    "danh hiệu: NTM, ADVANCED, MODEL, MODERN, COMPLETION",
                                    "the tier: NTM, ADVANCED, MODEL, MODERN, COMPLETION"),
                    ColumnSpec.of("event", CellKind.WORD)
                            .asRequired()
                            .describedAs("sự kiện: " + LedgerCells.EVENTS, "the event: " + LedgerCells.EVENTS),
                    ColumnSpec.of("date", CellKind.DATE)
                            .asRequired()
                            .describedAs(
                                    "ngày ký, hoặc ngày mà nguồn ghi nhận",
                                    "the day of signature, or the day for which a source speaks"),
                    ColumnSpec.of("act", CellKind.TEXT)
                            .asRequired()
                            .describedAs(
                                    "số văn bản; để trống được nếu có nguồn",
                                    "the number of the act; may be empty where there is a source"),
                    ColumnSpec.of("for_year", CellKind.COUNT)
                            .describedAs("năm đạt chuẩn", "the year whose standard was met"),
                    ColumnSpec.of("in_force", CellKind.DATE)
                            .describedAs("ngày có hiệu lực, nếu khác ngày ký", "the day of force, if another"),
                    ColumnSpec.of("source", CellKind.TEXT).describedAs("nguồn", "where it was read"),
                    ColumnSpec.of("note", CellKind.TEXT).describedAs("ghi chú", "a remark")));

    private static final LedgerCsv STANDARD = new LedgerCsv(Tiers.all(), CsvProfile.standard());

    private final List<Tier> tiers;
    private final CsvProfile profile;

    private LedgerCsv(List<Tier> tiers, CsvProfile profile) {
        this.tiers = List.copyOf(tiers);
        this.profile = profile;
    }

    /** Returns a reader of ledgers of the tiers that the acts of the programme name. */
    public static LedgerCsv standard() {
        return STANDARD;
    }

    /** Returns a reader of ledgers of these tiers, which may be a caller's own. */
    public static LedgerCsv of(List<Tier> tiers) {
        return new LedgerCsv(tiers, CsvProfile.standard());
    }

    /** Returns this codec for files that are written as {@code profile} says. */
    public LedgerCsv with(CsvProfile profile) {
        return new LedgerCsv(tiers, profile);
    }

    /** Returns the columns of the form. */
    public static FormSpec form() {
        return FORM;
    }

    /**
     * Reads a source.
     *
     * @throws vn.ntm.io.UnreadableInputException if it is not there or not text
     * @throws MissingColumnException if its header lacks a required column
     */
    @Override
    public LedgerReading read(TextSource source) {
        FailureLog failures = new FailureLog(source.name(), profile.limits().failures());
        LedgerCells cells = new LedgerCells(tiers);
        List<CertificationEvent> events = new ArrayList<>();
        Map<CertificationEvent, Integer> lines = new HashMap<>();
        try (CsvSheet sheet = CsvSheet.open(source, FORM, profile, failures)) {
            sheet.forEach(row -> {
                Optional<Failure> misshapen = row.cutShort();
                if (misshapen.isPresent()) {
                    failures.accept(misshapen.get());
                    return;
                }
                cells.read(row, failures).ifPresent(event -> {
                    Integer earlier = lines.putIfAbsent(event, row.line());
                    if (earlier == null) {
                        events.add(event);
                    } else {
                        failures.accept(
                                row.failure(FailureReason.DUPLICATE_ROW, "unit", "other", Integer.toString(earlier)));
                    }
                });
            });
        }
        return new LedgerReading(CertificationLedger.of(events), failures.inOrder());
    }

    /**
     * Returns {@code ledger} in the form that is read, one event a row in the order in which they arrived. Texts are
     * read again in composed letters and without blanks around them. That a ledger is complete, and where its events were
     * read, is not written.
     */
    public String write(CertificationLedger ledger) {
        return CsvOutput.text(profile, records(ledger));
    }

    /**
     * Writes {@code ledger} as {@link #write(CertificationLedger)} does. The caller chooses the encoding with the
     * writer, and closes it.
     *
     * @throws java.io.UncheckedIOException if {@code out} cannot be written to
     */
    public void write(CertificationLedger ledger, Writer out) {
        CsvOutput.write(profile, out, records(ledger));
    }

    private static Consumer<CsvOutput> records(CertificationLedger ledger) {
        return csv -> {
            csv.words(FORM.ids());
            for (CertificationEvent event : ledger.events()) {
                csv.code(event.unit().text())
                        .text(event.tier().id())
                        .word(event.kind().name())
                        .date(Optional.of(event.date()))
                        .text(event.act());
                event.forYear().ifPresentOrElse(csv::number, csv::empty);
                Optional<LocalDate> inForce = event.inForce();
                csv.date(inForce).text(event.source()).text(event.note()).end();
            }
        };
    }
}
