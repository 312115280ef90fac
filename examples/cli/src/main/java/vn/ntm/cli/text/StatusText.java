package vn.ntm.cli.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;
import vn.ntm.cli.console.Columns;
import vn.ntm.cli.console.Console;
import vn.ntm.cli.console.Words;
import vn.ntm.core.registry.UnitRegistry;
import vn.ntm.core.text.Language;
import vn.ntm.core.text.VisibleText;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.certification.Absorption;
import vn.ntm.criteria.certification.CarryRule;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.CertificationEvent;
import vn.ntm.criteria.certification.EventKind;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.set.Tier;

/** Certificates as people read them: a unit, what it holds, where that comes from and by which rule. */
public final class StatusText {

    /** Said of a certificate that was followed over a change that nobody read. */
    public static final Words ASSUMED =
            new Words("giả định theo cùng mã, chưa đọc văn bản", "assumed: the code goes on, the act was not read");

    private final Console console;
    private final Language language;
    private final UnitRegistry registry;

    public StatusText(Console console, Language language, UnitRegistry registry) {
        this.console = console;
        this.language = language;
        this.registry = registry;
    }

    public void print(LedgerOnDay day) {
        for (AdministrativeUnit unit : day.units()) {
            console.line(console.styled(unit.code() + " " + UnitText.withAbove(unit, day.unitsOnDay()), Style.bold));
            List<Certificate> certificates = day.of(unit.code());
            certificates.forEach(certificate -> print("  ", unit, certificate));
            day.absorptions(unit.code()).forEach(merger -> print(merger, certificates));
            if (certificates.isEmpty()) {
                console.line("  " + say("không có danh hiệu nào", "no certificate"));
            }
        }
        counts(day);
    }

    /** Prints the certificate behind {@code indent}, and what there is to say of it two columns further. */
    public void print(String indent, AdministrativeUnit unit, Certificate certificate) {
        String inner = indent + "  ";
        String state = certificate.state().toText(language);
        console.line(indent + certificate.tier().name(language) + ": "
                + (certificate.state() == CertificateState.IN_FORCE ? state : console.styled(state, Style.fg_yellow))
                + ", " + since(certificate, language) + "; " + basis(certificate));
        List<String> origins = certificate.origins().stream()
                .map(code -> code + name(code, certificate.events()))
                .toList();
        if (!origins.equals(List.of(unit.code() + " " + unit.fullName()))) {
            console.line(inner + say("của ", "of ") + String.join(", ", origins));
        }
        certificate.rule().ifPresent(rule -> console.line(inner + rule(rule, language)));
        certificate.towards().ifPresent(tier -> console.line(inner + towards(tier)));
        if (certificate.assumed()) {
            console.line(inner + ASSUMED.text(language));
        }
    }

    /** Prints that others went into the unit, and what the rule says unless one of the certificates says it already. */
    private void print(Absorption merger, List<Certificate> certificates) {
        List<String> absorbed = merger.absorbed().stream()
                .map(code -> registry.on(merger.date().minusDays(1))
                        .find(code)
                        .map(unit -> code + " " + unit.fullName())
                        .orElse(code.text()))
                .toList();
        console.line("  " + say("nhập thêm ", "took in ") + String.join(", ", absorbed) + say(", từ ", ", ")
                + DayText.of(merger.date(), language));
        if (certificates.stream().noneMatch(certificate -> certificate.rule().equals(merger.rule()))) {
            merger.rule().ifPresent(rule -> console.line("    " + rule(rule, language)));
            merger.towards().ifPresent(tier -> console.line("    " + towards(tier)));
        }
    }

    private String towards(Tier tier) {
        return say("mức phấn đấu: ", "works towards: ") + tier.name(language);
    }

    /** Returns since when it is held; where only a source speaks of it, the day is that of the source. */
    public static String since(Certificate certificate, Language language) {
        List<CertificationEvent> events = certificate.events();
        boolean attested = events.stream().allMatch(event -> event.kind() == EventKind.ATTESTED)
                && events.stream().anyMatch(event -> event.date().equals(certificate.since()));
        return (attested ? language.choose("có danh hiệu vào ngày ", "held on ") : language.choose("từ ", "since "))
                + DayText.of(certificate.since(), language);
    }

    private String basis(Certificate certificate) {
        return basis(certificate, language);
    }

    /** Returns the act; where there is none, or several, what each event rests on. */
    public static String basis(Certificate certificate, Language language) {
        return VisibleText.of(certificate
                .act()
                .orElseGet(() -> certificate.events().stream()
                        .map(event -> event.act()
                                .orElseGet(() -> language.choose("theo ", "according to ")
                                        + event.source().orElse("")))
                        .distinct()
                        .collect(Collectors.joining("; "))));
    }

    /** The name that the code had when the certificate was granted; another unit may have the code by now. */
    private String name(UnitCode code, List<CertificationEvent> events) {
        return events.stream()
                .filter(event -> event.unit().equals(code))
                .map(CertificationEvent::date)
                .max(LocalDate::compareTo)
                .flatMap(date -> registry.on(date).find(code))
                .map(unit -> " " + unit.fullName())
                .orElse("");
    }

    /** Returns what the rule says, with its act and grade. */
    public static String rule(CarryRule rule, Language language) {
        String act = rule.citation().map(citation -> citation.act() + ", ").orElse("");
        return rule.toText(language) + " (" + act + rule.grade().toText(language) + ")";
    }

    /** Prints how many there are of each tier and state, and what these numbers do not say. */
    public void counts(LedgerOnDay day) {
        console.line(console.styled(
                say("Tổng hợp ngày ", "Altogether on ") + DayText.of(day.date(), language), Style.underline));
        Columns columns = new Columns("  ");
        for (Map.Entry<Tier, Map<CertificateState, Integer>> tier : day.counts().entrySet()) {
            tier.getValue()
                    .forEach((state, count) -> columns.row()
                            .add(tier.getKey().name(language))
                            .add(state.toText(language))
                            .add(Integer.toString(count)));
        }
        columns.print(console);
        if (isDivided(day)) {
            console.line("  "
                    + say(
                            "Danh hiệu thuộc về nhiều đơn vị được tính ở mỗi đơn vị.",
                            "A certificate that went to several units counts in each."));
        }
        if (!day.isComplete()) {
            console.line(
                    "  "
                            + say(
                                    "Sổ không được khai là đầy đủ: đơn vị không có ở đây chưa hẳn là chưa đạt.",
                                    "The ledger is not declared complete: a unit that is absent may be certified all the same."));
        }
    }

    /** Whether what some event granted is with several units of the day. */
    private static boolean isDivided(LedgerOnDay day) {
        List<CertificationEvent> events = day.units().stream()
                .flatMap(unit -> day.of(unit.code()).stream()
                        .flatMap(certificate -> certificate.events().stream())
                        .distinct())
                .toList();
        return events.stream().distinct().count() < events.size();
    }

    private String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
