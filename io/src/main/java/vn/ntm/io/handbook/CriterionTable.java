package vn.ntm.io.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;
import vn.ntm.criteria.view.LevelGroup;
import vn.ntm.criteria.view.OfficialWording;
import vn.ntm.criteria.view.RequirementWords;
import vn.ntm.criteria.view.SetView;

/**
 * The table of a criterion: a row for each indicator and part, and one more for each further level. Columns of the annex
 * that say the same share a row.
 */
final class CriterionTable {

    private final SetView view;
    private final Language language;
    private final OfficialWording wording;
    private final RequirementWords words;
    private final boolean byColumn;

    CriterionTable(SetView view, Language language, OfficialWording wording) {
        this.view = view;
        this.language = language;
        this.wording = wording;
        this.words = RequirementWords.in(language);
        this.byColumn = view.set().axis() != Axis.GENERAL;
    }

    String write(SetView.CriterionView criterion) {
        StringBuilder table = new StringBuilder(Markdown.tableHead(titles()));
        for (SetView.IndicatorView indicator : criterion.indicators()) {
            String no = Markdown.text(indicator.indicator().no());
            Requirement asked = indicator.requirement();
            rows(
                    table,
                    indicator.indicator().numbered() ? no : "*" + no + "*",
                    subject(
                            indicator.label(language),
                            ItemId.of(indicator.indicator().no()),
                            asked),
                    Markdown.text(words.kind(indicator.indicator(), asked)),
                    asked,
                    indicator.levels());
            for (SetView.PartView part : indicator.parts()) {
                rows(
                        table,
                        "",
                        "– "
                                + subject(
                                        part.label(language),
                                        ItemId.of(
                                                indicator.indicator().no(),
                                                part.part().id()),
                                        part.requirement()),
                        kind(indicator, part),
                        part.requirement(),
                        part.levels());
            }
        }
        return table.toString();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(
                language.choose("Số", "No."),
                language.choose("Nội dung", "Subject"),
                language.choose("Cách xét", "Kind")));
        if (byColumn) {
            titles.add(
                    view.set().axis() == Axis.REGION
                            ? language.choose("Vùng", "Region")
                            : language.choose("Nhóm", "Group"));
        }
        titles.addAll(List.of(
                language.choose("Thời gian", "Days"),
                language.choose("Mức", "Level"),
                language.choose("Căn cứ", "Source"),
                language.choose("Độ tin cậy", "Grade")));
        return titles;
    }

    private String subject(String label, ItemId item, Requirement asked) {
        List<String> lines = new ArrayList<>();
        lines.add(Markdown.text(label));
        wording.find(view.set().id(), item, language)
                .ifPresent(official -> lines.add("«" + Markdown.text(official) + "»"));
        words.condition(asked).ifPresent(condition -> lines.add("*" + Markdown.text(condition) + "*"));
        return String.join("<br>", lines);
    }

    private String kind(SetView.IndicatorView indicator, SetView.PartView part) {
        String kind = Markdown.text(words.kind(part.part(), part.requirement(), indicator.requirement()));
        if (part.part().choice().isPresent()) {
            return kind + language.choose("; chọn một theo điều kiện", "; the one whose condition holds");
        }
        return part.part().anyOf().isPresent()
                ? kind + language.choose("; một trong các nội dung", "; one suffices")
                : kind;
    }

    private void rows(
            StringBuilder table, String no, String subject, String kind, Requirement asked, List<Threshold> levels) {
        List<LevelGroup> groups = LevelGroup.of(levels);
        if (groups.isEmpty()) {
            String level = asked.grade() == Grade.UNKNOWN ? language.choose("chưa biết", "unknown") : "";
            table.append(row(
                    no,
                    subject,
                    kind,
                    "",
                    days(asked),
                    level,
                    citation(asked.citation(), asked.note()),
                    asked.grade().toText(language)));
        }
        for (int i = 0; i < groups.size(); i++) {
            LevelGroup group = groups.get(i);
            Threshold level = group.level();
            String overlay = level.overlay()
                    .map(name -> "<br>" + language.choose("tệp ", "file ") + Markdown.text(name))
                    .orElse("");
            table.append(row(
                    i == 0 ? no : "",
                    i == 0 ? subject : "",
                    i == 0 ? kind : "",
                    Markdown.text(group.columnsText(view.set(), language)),
                    group.daysText(view.set()),
                    Markdown.text(group.levelText(language)),
                    citation(level.citation(), level.note()) + overlay,
                    level.grade().toText(language)));
        }
    }

    private String row(
            String no,
            String subject,
            String kind,
            String columns,
            String days,
            String level,
            String citation,
            String grade) {
        List<String> cells = new ArrayList<>(List.of(no, subject, kind));
        if (byColumn) {
            cells.add(columns);
        }
        cells.addAll(List.of(days, level, citation, grade));
        return Markdown.row(cells);
    }

    /** The days of a requirement, where an act has changed it. */
    private String days(Requirement asked) {
        boolean first = asked.validity().from().equals(view.set().validity().from());
        return first && asked.validity().to().isEmpty() ? "" : asked.validity().toString();
    }

    private String citation(Citation citation, Optional<String> note) {
        String act = citation.toText();
        String cited =
                citation.source().map(source -> Markdown.link(act, source)).orElseGet(() -> Markdown.text(act));
        // Notes of the tables are in English.
        return note.filter(text -> language == Language.EN)
                .map(text -> cited + "<br>" + Markdown.text(text))
                .orElse(cited);
    }
}
