package vn.ntm.io.form;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A figure that a form prints of its own rows (số kiểm tra), beside the one that the rows give. Where cells are
 * undetermined the rows give a range: from the cells that say met to these with the undetermined ones. A printed figure
 * that some whole number in the range gives may be right and is no mismatch.
 *
 * @param what the row and the column, as the form calls them: {@code Tổng cộng TC1}
 * @param line the line of the row, from 1
 * @param printed the printed figure in plain notation with its digits; as it is written where it is no number
 * @param computed the figure that the rows give, with as many digits as the printed one: what is certain or, where another
 *     figure is printed and cells are undetermined, the range {@code 2..3}; empty where they give none, as for a mean of
 *     nothing
 * @param verdict whether the two agree
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FormControl(String what, int line, String printed, Optional<String> computed, Verdict verdict) {

    /** Whether a printed figure is the one that the rows give. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public enum Verdict {
        /** It is, or can be, rounded HALF_UP to the digits that are printed. */
        MATCH,
        /** It cannot be, or is no number as the file writes them. */
        MISMATCH
    }
}
