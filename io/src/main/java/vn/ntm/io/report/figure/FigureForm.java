package vn.ntm.io.report.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.io.profile.Blanks;
import vn.ntm.io.profile.FormSpec;
import vn.ntm.io.report.figure.FigureColumn.Role;
import vn.ntm.io.report.head.FormHead;
import vn.ntm.io.sheet.CodeCell;

/** A form of figures: its head, its columns, and the rows that it must have, each known by words or by a code. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class FigureForm {

    /** The key of the row of totals. */
    public static final String TOTAL = "Tổng cộng";

    /** What forms call it. */
    public static final List<String> TOTALS =
            ImmutableList.of(TOTAL, "Tổng số", "Tổng", "Cộng", "Toàn tỉnh", "Cả tỉnh", "Total", "All");

    /** People set such marks before the parts of a whole. */
    private static final Pattern BULLET = Pattern.compile("^[-–—+•*.\\s\\p{Z}]+");

    private static final int MOST_SHOWN = 8;

    private final FormHead head;
    private final String total;
    private final FormSpec spec;
    private final ImmutableList<FigureColumn> columns;
    private final ImmutableList<FigureLine> lines;
    private final Map<String, FigureLine> byName = new LinkedHashMap<>();

    private FigureForm(FormHead head, String total, FormSpec spec, List<FigureColumn> columns, List<FigureLine> lines) {
        this.head = head;
        this.total = total;
        this.spec = spec;
        this.columns = ImmutableList.copyOf(columns);
        this.lines = ImmutableList.copyOf(lines);
        for (FigureLine line : lines) {
            for (String name : line.names()) {
                FigureLine other = byName.putIfAbsent(Blanks.key(name), line);
                if (other != null && !other.equals(line)) {
                    throw new IllegalArgumentException(
                            "rows: \"" + name + "\" is a name of " + other.key() + " and of " + line.key());
                }
            }
        }
    }

    public static FigureForm of(
            FormHead head, String titleVi, String titleEn, List<FigureColumn> columns, List<FigureLine> lines) {
        FormSpec spec = FormSpec.of(
                titleVi, titleEn, columns.stream().map(FigureColumn::spec).toList());
        return new FigureForm(head, TOTAL, spec, columns, lines);
    }

    public FigureForm headed(FormHead other) {
        return new FigureForm(other, total, spec, columns, lines);
    }

    /** Returns this form with other rows. */
    public FigureForm lined(List<FigureLine> others) {
        return new FigureForm(head, total, spec, columns, others);
    }

    /** Returns this form with its row of totals called otherwise. */
    public FigureForm totalled(String name) {
        return new FigureForm(head, name, spec, columns, lines);
    }

    String total() {
        return total;
    }

    public FormHead head() {
        return head;
    }

    public FormSpec spec() {
        return spec;
    }

    public List<FigureColumn> columns() {
        return columns;
    }

    public List<FigureLine> lines() {
        return lines;
    }

    public List<String> ids(Predicate<Role> role) {
        return columns.stream()
                .filter(column -> role.test(column.role()))
                .map(FigureColumn::id)
                .toList();
    }

    String keyColumn() {
        return ids(Role.KEY::equals).get(0);
    }

    Optional<String> codeColumn() {
        return ids(Role.CODE::equals).stream().findFirst();
    }

    boolean isTotal(String name) {
        return Blanks.key(total).equals(plain(name))
                || TOTALS.stream().anyMatch(total -> Blanks.key(total).equals(plain(name)));
    }

    Optional<FigureLine> byName(String name) {
        return Optional.ofNullable(byName.get(Blanks.key(name))).or(() -> Optional.ofNullable(byName.get(plain(name))));
    }

    private static String plain(String name) {
        return BULLET.matcher(Blanks.key(name)).replaceFirst("").replaceFirst("\\s*:$", "");
    }

    /**
     * A row with the code by which it was found.
     *
     * @param line the row
     * @param code its code as the file has it, perhaps repaired
     */
    record Coded(FigureLine line, CodeCell code) {}

    /** Returns the row whose unit has the code that {@code text} writes; zeros that a spreadsheet lost are put back. */
    Optional<Coded> byCode(String text) {
        List<Coded> found = new ArrayList<>();
        for (FigureLine line : lines) {
            line.code()
                    .flatMap(own -> CodeCell.of(text, own.level())
                            .filter(read -> read.code().equals(own)))
                    .map(read -> new Coded(line, read))
                    .ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Returns the names of the rows as messages list them. */
    String expected() {
        return shown(lines.stream().map(FigureLine::name).toList());
    }

    /** Returns the codes of the rows as messages list them. */
    String codes() {
        return shown(lines.stream().flatMap(line -> text(line).stream()).toList());
    }

    private static String shown(List<String> words) {
        String shown = String.join("; ", words.subList(0, Math.min(MOST_SHOWN, words.size())));
        return words.size() > MOST_SHOWN ? shown + "; …" : shown;
    }

    /** Returns a unit's code as text. */
    static Optional<String> text(FigureLine line) {
        return line.code().map(UnitCode::text);
    }
}
