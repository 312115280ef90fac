package vn.ntm.io.profile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/**
 * The columns of a form (đặc tả biểu mẫu), for reading, for messages and as documentation. Headers are compared
 * whatever their case, their blanks and line breaks and the composition of their accents; nothing else is taken as
 * equal, so that a misspelt header is reported with the column it is {@linkplain #near near} and never accepted.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class FormSpec {

    private final String titleVi;
    private final String titleEn;
    private final ImmutableList<ColumnSpec> columns;
    private final ImmutableMap<String, ColumnSpec> byKey;

    private FormSpec(String titleVi, String titleEn, List<ColumnSpec> columns) {
        this.titleVi = titleVi;
        this.titleEn = titleEn;
        this.columns = ImmutableList.copyOf(columns);
        Map<String, ColumnSpec> found = new LinkedHashMap<>();
        for (ColumnSpec column : columns) {
            for (String header : column.headers()) {
                ColumnSpec other = found.putIfAbsent(Blanks.key(header), column);
                if (other != null && !other.equals(column)) {
                    throw new IllegalArgumentException(
                            "columns: \"" + header + "\" is a header of " + other.id() + " and of " + column.id());
                }
            }
        }
        this.byKey = ImmutableMap.copyOf(found);
    }

    /**
     * Returns the form with these columns, in the order in which they are written.
     *
     * @throws IllegalArgumentException if two columns share a header; the message names it
     */
    public static FormSpec of(String titleVi, String titleEn, List<ColumnSpec> columns) {
        return new FormSpec(titleVi, titleEn, columns);
    }

    /** Returns what the form is called. */
    public String title(Language language) {
        return language.choose(titleVi, titleEn);
    }

    /** Returns the columns, in the order in which they are written. */
    public List<ColumnSpec> columns() {
        return columns;
    }

    /** Returns the ids of the columns, in the order in which they are written. */
    public List<String> ids() {
        return columns.stream().map(ColumnSpec::id).toList();
    }

    /** Returns the columns without which a file cannot be read. */
    public List<ColumnSpec> required() {
        return columns.stream().filter(ColumnSpec::required).toList();
    }

    /** Returns the column that {@code header} names. */
    public Optional<ColumnSpec> find(String header) {
        return Optional.ofNullable(byKey.get(Blanks.key(header)));
    }

    /**
     * Returns the header that {@code header} may have meant: one that differs from it in accents, in marks, in what looks
     * alike, in one letter, or in two that are exchanged. Nothing where two columns are as near.
     */
    public Optional<String> near(String header) {
        return NearHeader.of(header, columns);
    }

    /** Returns as {@link #near(String)} does which column that is not {@code there}, by its id, may have been meant. */
    public Optional<String> near(String header, Collection<String> there) {
        return NearHeader.of(
                header,
                columns.stream().filter(column -> !there.contains(column.id())).toList());
    }

    /** Returns which of {@code headers} may have been meant for {@code column}, which is not among them. */
    public Optional<String> meantFor(String column, Collection<String> headers) {
        List<String> there = headers.stream()
                .flatMap(header -> find(header).stream())
                .map(ColumnSpec::id)
                .toList();
        return headers.stream()
                .filter(header -> find(header).isEmpty())
                .filter(header -> near(header, there)
                        .flatMap(this::find)
                        .filter(near -> near.id().equals(column))
                        .isPresent())
                .findFirst();
    }

    /** Returns the columns as a table in Markdown: header, whether it is required, what it holds. */
    public String toMarkdown(Language language) {
        String yes = language.choose("có", "yes");
        String heading = language.choose(
                "| Cột | Bắt buộc | Loại | Nội dung |\n|---|---|---|---|\n",
                "| Column | Required | Kind | Holds |\n|---|---|---|---|\n");
        return columns.stream()
                .map(column -> "| "
                        + column.headers().stream()
                                .map(header -> "`" + header + "`")
                                .collect(Collectors.joining(", "))
                        + " | " + (column.required() ? yes : "") + " | "
                        + column.kind().toText(language) + " | "
                        + column.description(language).replace("|", "\\|")
                        + " |\n")
                .collect(Collectors.joining("", heading, ""));
    }
}
