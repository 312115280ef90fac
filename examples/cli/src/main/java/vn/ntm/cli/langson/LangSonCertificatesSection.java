package vn.ntm.cli.langson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.cli.chart.Flow;
import vn.ntm.cli.chart.Picture;
import vn.ntm.cli.chart.Tint;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.page.Table;
import vn.ntm.cli.page.Table.Cell;
import vn.ntm.cli.page.Table.Column;
import vn.ntm.cli.section.Marks;
import vn.ntm.cli.text.StatusText;
import vn.ntm.cli.text.UnitText;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.unit.AdministrativeUnit;
import vn.ntm.criteria.certification.Certificate;
import vn.ntm.criteria.certification.CertificateState;
import vn.ntm.criteria.certification.LedgerOnDay;
import vn.ntm.criteria.certification.LedgerOnDay.Holding;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.fixtures.LangSon2023;

/** The certificates that are known, and what became of them when the districts ended. */
final class LangSonCertificatesSection {

    private final LangSonFlow flow;
    private final List<LangSonReport.Model> models;
    private final Language language;

    LangSonCertificatesSection(LangSonFlow flow, List<LangSonReport.Model> models, Language language) {
        this.flow = flow;
        this.models = models;
        this.language = language;
    }

    Section section() {
        int known = flow.certificates().size();
        String printed = LangSon2023.CERTIFIED_COMMUNES.figure().toText(language);
        String day = DayText.of(flow.after().date(), language);
        return Section.of(
                "certificates",
                language.choose("Danh hiệu sau sắp xếp ngày " + day, "Certificates after the reform of " + day),
                Block.Prose.of(
                        language.choose(
                                "Nguồn công khai nêu tên " + known + " danh hiệu trong số " + printed
                                        + " xã đạt chuẩn mà báo cáo đếm. Khi xã sáp nhập hoặc thành phường, danh hiệu không tự chuyển sang đơn vị mới: chưa tìm thấy quy định chung thì ghi là chưa có quyết định.",
                                "Public sources name " + known + " certificates of the " + printed
                                        + " certified communes that the report counts. When a commune is merged or becomes a ward, nothing is carried over on its own: where no general rule was found, the certificate is undecided.")),
                flow(),
                new Block.Tabled(followed()),
                new Block.Tabled(named()));
    }

    private Block flow() {
        Map<Flow.Node, Map<Flow.Node, Integer>> streams = new LinkedHashMap<>();
        Map<Tier, Long> tiers = flow.certificates().stream()
                .collect(Collectors.groupingBy(
                        followed -> followed.before().certificate().tier(), LinkedHashMap::new, Collectors.counting()));
        Map<String, Long> fates = flow.certificates().stream()
                .collect(Collectors.groupingBy(this::fate, LinkedHashMap::new, Collectors.counting()));
        for (Tier tier : Tiers.all()) {
            for (LangSonFlow.Followed followed : flow.certificates()) {
                if (followed.before().certificate().tier().equals(tier)) {
                    Flow.Node from = new Flow.Node(tier.name(language) + ": " + tiers.get(tier), tint(tier));
                    Flow.Node to = new Flow.Node(fate(followed) + ": " + fates.get(fate(followed)), tint(followed));
                    streams.computeIfAbsent(from, node -> new LinkedHashMap<>()).merge(to, 1, Integer::sum);
                }
            }
        }
        List<Flow.Stream> bands = streams.entrySet().stream()
                .flatMap(from -> from.getValue().entrySet().stream()
                        .map(to -> new Flow.Stream(from.getKey(), to.getKey(), to.getValue())))
                .toList();
        return new Block.Figure(
                Picture.of(
                        language.choose("vi-flow", "en-flow"),
                        language.choose(
                                "Từ danh hiệu ngày " + DayText.of(flow.before().date(), language)
                                        + " đến tình trạng ngày "
                                        + DayText.of(flow.after().date(), language),
                                "From the tiers of " + DayText.of(flow.before().date(), language) + " to the states of "
                                        + DayText.of(flow.after().date(), language)),
                        bands.stream()
                                        .map(band -> band.from().name() + " → "
                                                + band.to().name() + " (" + band.count() + ")")
                                        .collect(Collectors.joining("; "))
                                + ".",
                        new Flow(bands)),
                counts());
    }

    /** What became of a certificate; it has one state where all that have it later agree. */
    private String fate(LangSonFlow.Followed followed) {
        List<String> states = followed.after().stream()
                .map(held -> held.certificate().state().toText(language))
                .distinct()
                .toList();
        return states.isEmpty()
                ? language.choose("không đơn vị nào có", "no unit has it")
                : String.join(language.choose(" hoặc ", " or "), states);
    }

    private static Tint tint(LangSonFlow.Followed followed) {
        List<CertificateState> states = followed.after().stream()
                .map(held -> held.certificate().state())
                .distinct()
                .toList();
        return states.size() == 1 ? Marks.tint(states.get(0)) : Tint.VIOLET;
    }

    private static Tint tint(Tier tier) {
        return tier.equals(Tiers.NTM) ? Tint.GREEN : tier.equals(Tiers.ADVANCED) ? Tint.BLUE : Tint.CLAY;
    }

    private Table counts() {
        List<Table.Row> rows = new ArrayList<>();
        for (LedgerOnDay day : List.of(flow.before(), flow.after())) {
            rows.add(Table.Row.heading(Cell.of(DayText.of(day.date(), language))));
            day.counts()
                    .forEach((tier, states) -> states.forEach((state, count) -> rows.add(Table.Row.of(
                            Cell.of(tier.name(language)),
                            Cell.of(Marks.of(state, language)),
                            Cell.of(Integer.toString(count))))));
        }
        return Table.small(
                language.choose(
                        "Danh hiệu thuộc về nhiều đơn vị được tính ở mỗi đơn vị",
                        "A certificate that went to several units counts in each"),
                List.of(
                        Column.text(language.choose("Danh hiệu", "Tier")),
                        Column.text(language.choose("Tình trạng", "State")),
                        Column.number(language.choose("Số", "Count"))),
                rows);
    }

    private Table followed() {
        List<Table.Row> rows = new ArrayList<>();
        for (LangSonFlow.Followed followed : flow.certificates()) {
            Holding before = followed.before();
            for (Holding after : followed.after()) {
                rows.add(Table.Row.of(
                        Cell.of(unit(before, flow.before())),
                        Cell.of(tierSince(before.certificate())),
                        Cell.of(unit(after, flow.after())),
                        Cell.of(
                                language.choose("từ ", "since ")
                                        + DayText.of(after.certificate().since(), language),
                                Marks.of(after.certificate().state(), language)),
                        Cell.of(reason(after.certificate()))));
            }
            if (followed.after().isEmpty()) {
                rows.add(Table.Row.of(
                        unit(before, flow.before()), tierSince(before.certificate()), fate(followed), "", ""));
            }
        }
        return Table.wide(
                language.choose("Từng danh hiệu", "Each certificate"),
                List.of(
                        Column.text(language.choose("Xã được công nhận", "Commune recognised")),
                        Column.text(language.choose("Danh hiệu", "Certificate")),
                        Column.text(language.choose("Ngày ", "On ")
                                + DayText.of(flow.after().date(), language)),
                        Column.text(language.choose("Tình trạng", "State")),
                        Column.text(language.choose("Căn cứ", "Rule"))),
                rows);
    }

    private static String unit(Holding held, LedgerOnDay day) {
        return held.unit().code() + " " + UnitText.withAbove(held.unit(), day.unitsOnDay());
    }

    private String tierSince(Certificate certificate) {
        String act = certificate.act().map(number -> ", " + number).orElse("");
        return certificate.tier().name(language)
                + language.choose(", từ ", ", since ")
                + DayText.of(certificate.since(), language)
                + act;
    }

    private String reason(Certificate certificate) {
        List<String> reasons = new ArrayList<>();
        certificate.rule().ifPresent(rule -> reasons.add(StatusText.rule(rule, language)));
        if (certificate.assumed()) {
            reasons.add(StatusText.ASSUMED.text(language));
        }
        return String.join("; ", reasons);
    }

    private Table named() {
        return Table.wide(
                language.choose(
                        "Địa giới của hai xã kiểu mẫu mà báo cáo nêu tên",
                        "The territory of the two model communes that the report names"),
                List.of(
                        Column.text(language.choose("Như đã in", "As printed")),
                        Column.text(language.choose("Xã trong danh mục", "Commune of the register")),
                        Column.text(language.choose("Ngày ", "On ") + DayText.of(LangSonReport.REFORM, language))),
                models.stream().map(this::model).toList());
    }

    private Table.Row model(LangSonReport.Model model) {
        AdministrativeUnit unit = model.match().unit().orElseThrow();
        String repairs = model.match().repairs().stream()
                .map(repair -> repair.toText(language))
                .collect(Collectors.joining("; "));
        return Table.Row.of(
                model.reported().printed() + ", " + model.reported().district(),
                unit.code() + " " + unit.fullName() + (repairs.isEmpty() ? "" : " (" + repairs + ")"),
                model.succession().units().stream()
                        .map(traced ->
                                traced.unit().code() + " " + traced.unit().fullName() + ", "
                                        + traced.part().toText(language)
                                        + traced.via().stream()
                                                .flatMap(step -> step.act().stream())
                                                .distinct()
                                                .map(act -> " (" + act + ")")
                                                .collect(Collectors.joining()))
                        .collect(Collectors.joining("; ")));
    }
}
