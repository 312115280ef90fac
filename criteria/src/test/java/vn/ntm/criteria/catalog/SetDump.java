package vn.ntm.criteria.catalog;

import java.util.OptionalInt;
import vn.ntm.core.law.Citation;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.Item;
import vn.ntm.criteria.set.ItemId;
import vn.ntm.criteria.set.Part;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.Threshold;

/** A criteria set as text that an officer can check against the decree, one value a line. */
final class SetDump {

    private final StringBuilder text = new StringBuilder();
    private final CriteriaSet set;

    private SetDump(CriteriaSet set) {
        this.set = set;
    }

    static String of(CriteriaSet set) {
        SetDump dump = new SetDump(set);
        dump.header();
        set.criteria().forEach(dump::criterion);
        return dump.text.toString();
    }

    private void line(String... words) {
        text.append(String.join("", words).stripTrailing()).append('\n');
    }

    private void header() {
        line(set.id(), ": ", set.nameVi(), " | ", set.nameEn());
        line(
                set.level().name(),
                " ",
                set.unitTypes().toString(),
                ", ",
                set.tier().id(),
                ", ",
                set.decision(),
                set.annex().map(annex -> ", phụ lục " + annex).orElse(""),
                ", ",
                set.validity().toString(),
                " (",
                set.basis().name(),
                set.endedBy().map(act -> " " + act).orElse(""),
                "), period ",
                set.period().toString());
        line(
                "axis ",
                set.axis().name(),
                " ",
                String.join(", ", set.keys()),
                "; general decides: " + set.generalDecides());
        set.scope().ifPresent(scope -> line("only ", scope.textVi(), " | ", scope.textEn()));
        line("flags ", set.flagColumns().toString());
        line("the law counts " + count(set.size()) + " criteria and " + count(set.indicatorCount()) + " indicators");
        for (int i = 0; i < set.notesVi().size(); i++) {
            line("* ", set.notesVi().get(i));
            line("  ", set.notesEn().get(i));
        }
    }

    private static String count(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "?";
    }

    private void criterion(Criterion criterion) {
        line();
        line(criterion.no(), ". ", criterion.nameVi(), " | ", criterion.nameEn());
        criterion
                .group()
                .ifPresent(group -> line(
                        "   ",
                        group.no(),
                        " ",
                        group.name().textVi(),
                        " | ",
                        group.name().textEn()));
        line("   complete: " + criterion.complete(), criterion.counted() ? "" : ", a condition beside the criteria");
        criterion.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        line();
        line(
                "  ",
                indicator.no(),
                indicator.numbered() ? "" : " (not numbered)",
                indicator.isPlace() ? " (not read)" : "");
        line("     ", indicator.labelVi());
        line("     ", indicator.labelEn());
        asked(indicator, ItemId.of(indicator.no()));
        for (Part part : indicator.parts()) {
            line(
                    "   - ",
                    part.id(),
                    part.choice().map(choice -> " (one of " + choice + ")").orElse(""),
                    part.anyOf().map(group -> " (any of " + group + ")").orElse(""));
            line("     ", part.labelVi());
            line("     ", part.labelEn());
            asked(part, ItemId.of(indicator.no(), part.id()));
        }
    }

    private void asked(Item item, ItemId id) {
        item.requirements().forEach(this::requirement);
        levels(id, item.requirements().get(0));
    }

    private void requirement(Requirement requirement) {
        line(
                "     ",
                requirement.validity().toString(),
                " ",
                requirement.kind().name(),
                requirement.unit().map(unit -> " in " + unit).orElse(""),
                requirement.base().map(base -> " against " + base).orElse(""),
                requirement.earlier().map(part -> " against the part " + part).orElse(""),
                requirement.counts().isEmpty() ? "" : " of " + requirement.counts(),
                ", set by ",
                requirement.setBy().toString(),
                ", ",
                requirement.grade().name(),
                citation(requirement.citation()));
        requirement.subject().ifPresent(subject -> {
            line("     about ", subject.textVi());
            line("     about ", subject.textEn());
        });
        requirement.appliesWhen().ifPresent(condition -> {
            line("     if ", condition.textVi());
            line("     if ", condition.textEn());
        });
        requirement.note().ifPresent(note -> line("     # ", note));
    }

    /** Says who set a level, and where it stands, only where that differs from the demand above. */
    private void levels(ItemId item, Requirement demand) {
        for (Threshold level : set.thresholds(item.indicator(), item.part())) {
            line(
                    "       ",
                    level.column().toString(),
                    " ",
                    level.validity().toString(),
                    " ",
                    level.required().orElse(level.operator() + " ?"),
                    " ",
                    level.unit().id(),
                    " ",
                    level.grade().name(),
                    " ",
                    level.mode().name(),
                    level.setBy().equals(demand.setBy()) ? "" : ", set by " + level.setBy(),
                    level.citation().equals(demand.citation()) ? "" : citation(level.citation()),
                    level.note().map(note -> " # " + note).orElse(""));
        }
    }

    private static String citation(Citation citation) {
        return ", " + citation.act()
                + citation.article().map(article -> ", " + article).orElse("")
                + citation.source().map(source -> " [" + source + "]").orElse("");
    }
}
