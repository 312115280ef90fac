package vn.ntm.io.profile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * A column of a form (đặc tả cột): what it is called and what its cells hold.
 *
 * @param id the name by which readers and messages call it, and writers head it
 * @param kind what its cells hold
 * @param required whether a file without it cannot be read
 * @param headers all headers by which it is known, the id first
 * @param descriptionVi what it is for, in Vietnamese
 * @param descriptionEn the same in English
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ColumnSpec(
        String id, CellKind kind, boolean required, List<String> headers, String descriptionVi, String descriptionEn) {

    /** Copies the headers and checks that none is blank. */
    public ColumnSpec {
        headers = ImmutableList.copyOf(headers);
        if (headers.isEmpty() || !headers.get(0).equals(id)) {
            throw new IllegalArgumentException("headers " + headers + ": the first of column " + id + " is its id");
        }
        if (headers.stream().anyMatch(Blanks::isBlank)) {
            throw new IllegalArgumentException("headers " + headers + ": a header of column " + id + " is blank");
        }
    }

    /** Returns a column that a file may lack, known by {@code id} alone. */
    public static ColumnSpec of(String id, CellKind kind) {
        return new ColumnSpec(id, kind, false, List.of(id), "", "");
    }

    /** Returns this column as one that a file must have. */
    public ColumnSpec asRequired() {
        return new ColumnSpec(id, kind, true, headers, descriptionVi, descriptionEn);
    }

    /** Returns this column known by {@code others} too. */
    public ColumnSpec alsoCalled(String... others) {
        return new ColumnSpec(
                id,
                kind,
                required,
                ImmutableList.<String>builder().addAll(headers).add(others).build(),
                descriptionVi,
                descriptionEn);
    }

    /** Returns this column with what it is for. */
    public ColumnSpec describedAs(String vietnamese, String english) {
        return new ColumnSpec(id, kind, required, headers, vietnamese, english);
    }

    /** Returns what it is for. */
    public String description(Language language) {
        return language.choose(descriptionVi, descriptionEn);
    }
}
