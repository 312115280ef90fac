package vn.ntm.criteria.programme;

import java.util.Optional;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.finance.CapitalSource;

/** The programme as text that an officer can check against its sources, one fact a line. */
final class ProgrammeDump {

    private final StringBuilder text = new StringBuilder();

    private ProgrammeDump() {}

    static String of(Programme programme) {
        ProgrammeDump dump = new ProgrammeDump();
        dump.line(
                "release ",
                programme.release().id(),
                " of ",
                programme.release().checkedOn());
        dump.head("Acts");
        programme.acts().values().forEach(dump::act);
        dump.head("Phases");
        programme.phases().forEach(dump::phase);
        dump.head("Targets");
        programme.targets().forEach(dump::target);
        dump.head("Tiers");
        programme.rungs().forEach(dump::rung);
        dump.head("Recognition");
        programme.recognitionRules().forEach(dump::rule);
        dump.head("Thematic programmes");
        programme.thematicProgrammes().forEach(dump::thematic);
        dump.head("Forms of reports");
        programme.reportForms().forEach(dump::form);
        dump.head("Sources of capital");
        programme.capitalSources().all().forEach(dump::source);
        dump.head("Capital");
        programme.capitalStatements().forEach(dump::statement);
        return dump.text.toString();
    }

    private void line(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(word);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private void head(String title) {
        line();
        line(title);
        line("=".repeat(title.length()));
    }

    private void act(LegalAct act) {
        line(act.number(), ", issued ", day(act.issued()), ", effective ", day(act.effective()));
        line("  ", act.titleVi());
        line("  ", act.titleEn());
    }

    private void phase(Phase phase) {
        line(phase.period(), " ", phase.grade(), cited(phase.citation()), noted(phase.note()));
        line("  ", phase.nameVi());
        line("  ", phase.nameEn());
        for (Instrument instrument : phase.instruments()) {
            line(
                    "  - ",
                    instrument.role(),
                    " ",
                    instrument.grade(),
                    cited(instrument.citation()),
                    noted(instrument.note()));
        }
    }

    private void target(Target target) {
        line(
                target.year(),
                " ",
                target.subject(),
                target.region().map(region -> " " + region).orElse(""),
                " ",
                target.required().orElse("?"),
                " ",
                target.unit(),
                " ",
                target.grade(),
                cited(target.citation()),
                noted(target.note()));
        line("  ", target.subject().nameVi(), ": ", target.required(Language.VI).orElse("?"));
        line("  ", target.subject().nameEn(), ": ", target.required(Language.EN).orElse("?"));
    }

    private void rung(TierRung rung) {
        line(
                rung.unitTypes(),
                " ",
                rung.rank(),
                " ",
                rung.tier(),
                " ",
                rung.validity(),
                " (",
                rung.basis(),
                ") ",
                rung.grade(),
                cited(rung.citation()),
                noted(rung.note()));
        rung.prerequisite()
                .ifPresent(before -> line(
                        "  after ",
                        before.tier().map(Object::toString).orElse("?"),
                        " ",
                        before.grade(),
                        cited(before.citation())));
    }

    private void rule(RecognitionRule rule) {
        line(
                rule.unitTypes(),
                " ",
                rule.tiers(),
                " ",
                rule.validity(),
                " ",
                rule.grade(),
                cited(rule.citation()),
                noted(rule.note()));
        line(
                "  recognises ",
                body(rule.recognises()),
                ", announces ",
                body(rule.announces()),
                ", revokes ",
                body(rule.revokes()));
    }

    private void thematic(ThematicProgramme thematic) {
        line(
                thematic.id(),
                " ",
                thematic.period(),
                " ",
                thematic.grade(),
                cited(thematic.citation()),
                noted(thematic.note()));
        line("  ", thematic.nameVi());
        line("  ", thematic.nameEn());
    }

    private void form(ReportForm form) {
        line(form.id(), " ", form.period(), " ", form.grade(), from(form.source()), noted(form.note()));
        line("  ", form.number(Language.VI), " | ", form.number(Language.EN));
        line("  ", form.nameVi(), " | ", form.nameEn());
    }

    private void source(CapitalSource source) {
        line(
                source.parent().map(parent -> parent + " > ").orElse(""),
                source.id(),
                source.abbreviation().map(code -> " (" + code + ")").orElse(""),
                " ",
                source.validity(),
                " ",
                source.grade(),
                from(source.source()),
                noted(source.note()));
        line("  ", source.nameVi(), " | ", source.nameEn());
    }

    private void statement(CapitalStatement statement) {
        line(statement.id(), ": ", statement.kind(), " ", statement.period(), noted(statement.note()));
        for (CapitalFigure figure : statement.figures()) {
            line(
                    "  ",
                    figure.partOf().map(whole -> whole + " > ").orElse(""),
                    figure.capital(),
                    " ",
                    figure.aim(),
                    " ",
                    figure.amount(),
                    " ",
                    figure.unit(),
                    " ",
                    figure.grade(),
                    figure.act().map(act -> ", " + act).orElse(""),
                    from(figure.source()),
                    noted(figure.note()));
            statement.excessOfParts(figure.capital()).ifPresent(excess -> line("    parts exceed it by ", excess));
        }
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("?");
    }

    private static String body(Optional<DecidingBody> body) {
        return body.map(DecidingBody::name).orElse("?");
    }

    private static String cited(Citation citation) {
        return ", " + citation.act()
                + citation.article().map(article -> ", " + article).orElse("")
                + from(citation.source());
    }

    private static String from(Optional<String> source) {
        return source.map(address -> " [" + address + "]").orElse("");
    }

    private static String noted(Optional<String> note) {
        return note.map(words -> " # " + words).orElse("");
    }
}
