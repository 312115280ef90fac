package vn.ntm.io.handbook;

import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.criteria.view.RequirementWords;
import vn.ntm.criteria.view.SetView;

/**
 * Writes a criteria set as a handbook page (trang sổ tay bộ tiêu chí) in GitHub's Markdown: what the set is, what a
 * reader must know of it, and for each criterion a table of its indicators with act, grade and source beside every
 * level. What is not known is shown as such.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Handbook {

    private final Language language;
    private final OfficialWording wording;

    private Handbook(Language language, OfficialWording wording) {
        this.language = language;
        this.wording = wording;
    }

    /** Returns the writer of pages in {@code language}. */
    public static Handbook in(Language language) {
        return new Handbook(language, OfficialWording.NONE);
    }

    /** Returns this writer with the official wording beside the labels of this library. */
    public Handbook withWording(OfficialWording wording) {
        return new Handbook(language, wording);
    }

    /** Returns the page on {@code view}; its lines end with a line feed. */
    public String write(SetView view) {
        StringBuilder page = new StringBuilder();
        page.append("# ").append(Markdown.text(view.set().name(language))).append("\n\n");
        page.append('`').append(view.set().id()).append("`\n\n");
        page.append(Markdown.tableHead(List.of(" ", " ")));
        SetSummary.of(view, language)
                .lines()
                .forEach(line -> page.append(
                        Markdown.row(List.of("**" + Markdown.text(line.title()) + "**", Markdown.text(line.text())))));
        List<String> notes = view.set().notes(language);
        if (!notes.isEmpty()) {
            page.append("\n## ").append(language.choose("Ghi chú", "Notes")).append("\n\n");
            notes.forEach(note -> page.append("- ").append(Markdown.text(note)).append('\n'));
        }
        CriterionTable table = new CriterionTable(view, language, wording);
        for (SetView.CriterionView criterion : view.criteria()) {
            heading(criterion.criterion(), page);
            page.append(
                    criterion.indicators().isEmpty()
                            ? Markdown.text(RequirementWords.in(language).none(criterion.criterion())) + "\n"
                            : table.write(criterion));
        }
        return page.append('\n').append(legend()).append('\n').toString();
    }

    private void heading(Criterion criterion, StringBuilder page) {
        String what = criterion.counted()
                ? language.choose("Tiêu chí ", "Criterion ")
                : language.choose("Điều kiện ", "Condition ");
        page.append("\n## ")
                .append(what)
                .append(Markdown.text(criterion.no() + ". " + criterion.name(language)))
                .append("\n\n");
        criterion
                .group()
                .ifPresent(group -> page.append(language.choose("Nhóm ", "Group "))
                        .append(Markdown.text(group.no() + ". " + group.name().toText(language)))
                        .append("\n\n"));
        if (!criterion.complete()) {
            page.append(language.choose(
                            "Chưa biết hết các chỉ tiêu và yêu cầu của tiêu chí này.",
                            "Not all indicators and requirements of this criterion are known."))
                    .append("\n\n");
        }
    }

    private String legend() {
        return language.choose(
                "Nhãn chỉ tiêu do thư viện này đặt, không phải nguyên văn. Số in nghiêng: văn bản không đánh số hoặc chưa"
                        + " đọc được số.",
                "Labels are this library's, not the wording of the act. A number in italics: the act gives none, or it was"
                        + " not read.");
    }
}
