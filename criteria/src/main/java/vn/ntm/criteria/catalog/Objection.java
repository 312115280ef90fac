package vn.ntm.criteria.catalog;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import vn.ntm.core.result.Failure;
import vn.ntm.core.result.FailureReason;
import vn.ntm.core.result.Origin;
import vn.ntm.core.text.Language;

/**
 * What speaks against a row of an overlay, or against something that a dossier says.
 *
 * @param reason what is wrong
 * @param column the column at fault, by its name in an overlay or dossier file: {@code value}
 * @param raw what stands there
 * @param attributes the particulars that the wording of the reason names
 * @param refuses whether the row is refused for it; if not it is a warning, as where the floor it loosens is not
 *     verified, or where the act it cites is known to set another level
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Objection(
        FailureReason reason, String column, String raw, Map<String, String> attributes, boolean refuses) {

    /** Copies the attributes in their order. */
    public Objection {
        attributes = ImmutableMap.copyOf(attributes);
    }

    /** Returns an objection for which the row is refused. */
    public static Objection refusal(FailureReason reason, String column, String raw, Map<String, String> attributes) {
        return new Objection(reason, column, raw, attributes, true);
    }

    /** Returns a refusal of a word that is none of {@code accepted}, which it names. */
    public static Objection unfit(String column, String raw, List<String> accepted) {
        return refusal(
                FailureReason.BAD_TOKEN,
                column,
                raw,
                ImmutableMap.of("raw", raw, "expected", String.join(", ", accepted)));
    }

    /** Returns an objection in spite of which the row is taken. */
    static Objection warning(FailureReason reason, String column, String raw, Map<String, String> attributes) {
        return new Objection(reason, column, raw, attributes, false);
    }

    /** Returns the objection in one sentence. */
    public String message(Language language) {
        return at(Origin.builder().file("").line(1).column(0).build()).message(language);
    }

    /**
     * Returns the objection as a failure of the record at {@code place}. It has the header of the column at fault and
     * what stands there, but not the number of the field: which field that is only the reader of the file knows.
     */
    public Failure at(Origin place) {
        Origin.Builder cell =
                Origin.builder().file(place.file()).line(place.line()).column(0).header(column);
        if (!raw.isEmpty()) {
            cell.raw(raw);
        }
        return Failure.builder()
                .reason(reason)
                .origin(cell.build())
                .putAllAttributes(attributes)
                .build();
    }
}
