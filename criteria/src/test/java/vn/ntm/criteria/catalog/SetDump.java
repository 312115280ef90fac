package vn.ntm.criteria.catalog;

import java.util.Optional;
import vn.ntm.core.law.Citation;

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
                "), period ",
                set.period().toString());
        line(
                "axis ",
                set.axis().name(),
                " ",
                String.join(", ", set.keys()),
                "; general decides: " + set.generalDecides());
        line("flags ", set.flagColumns().toString());
        line("the law counts " + set.size() + " criteria and " + set.indicatorCount() + " indicators");
        for (int i = 0; i < set.notesVi().size(); i++) {
            line("* ", set.notesVi().get(i));
            line("  ", set.notesEn().get(i));
        }
    }

    private void criterion(Criterion criterion) {
        line();
        line(criterion.no(), ". ", criterion.nameVi(), " | ", criterion.nameEn());
        line("   ", criterion.group(), " ", criterion.groupVi(), " | ", criterion.groupEn());
        line("   complete: " + criterion.complete());
        criterion.indicators().forEach(this::indicator);
    }

    private void indicator(Indicator indicator) {
        line();
        line("  ", indicator.no(), indicator.numbered() ? "" : " (not numbered)");
        line("     ", indicator.labelVi());
        line("     ", indicator.labelEn());
        indicator.requirements().forEach(this::requirement);
        levels(indicator.no(), Optional.empty(), indicator.requirements().get(0));
        for (Part part : indicator.parts()) {
            line(
                    "   - ",
                    part.id(),
                    part.choice().map(choice -> " (one of " + choice + ")").orElse(""));
            line("     ", part.labelVi());
            line("     ", part.labelEn());
            requirement(part.requirement());
            levels(indicator.no(), Optional.of(part.id()), part.requirement());
        }
    }

    private void requirement(Requirement requirement) {
        line(
                "     ",
                requirement.validity().toString(),
                " ",
                requirement.kind().name(),
                requirement.unit().map(unit -> " in " + unit).orElse(""),
                ", set by ",
                requirement.setBy().toString(),
                ", ",
                requirement.grade().name(),
                citation(requirement.citation()));
        requirement.appliesWhen().ifPresent(condition -> {
            line("     if ", condition.textVi());
            line("     if ", condition.textEn());
        });
        requirement.note().ifPresent(note -> line("     # ", note));
    }

    /** Says who set a level, and where it stands, only where that differs from the demand above. */
    private void levels(String indicator, Optional<String> part, Requirement demand) {
        for (Threshold level : set.thresholds(indicator, part)) {
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
