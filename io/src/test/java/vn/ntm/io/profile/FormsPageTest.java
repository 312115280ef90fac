package vn.ntm.io.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.core.unit.UnitType;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.CapitalSource;
import vn.ntm.criteria.finance.CapitalSources;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.criteria.programme.ReportForm;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.Flag;
import vn.ntm.criteria.set.Tiers;
import vn.ntm.io.csv.DossierCsv;
import vn.ntm.io.csv.LedgerCsv;
import vn.ntm.io.csv.UnitCsv;
import vn.ntm.io.form.ResultMatrixCsv;
import vn.ntm.io.law.OverlayCsv;
import vn.ntm.io.law.WordingCsv;
import vn.ntm.io.report.BandFormCsv;
import vn.ntm.io.report.CapitalFormCsv;
import vn.ntm.io.report.CommuneResultFormCsv;
import vn.ntm.io.report.CriteriaByGroupFormCsv;
import vn.ntm.io.report.ProgressFormCsv;

/**
 * The page of all formats is made from the columns that the readers go by, so that it cannot go stale. Run once with {@code
 * -Dgolden.update=true} after a change of a form and read the diff.
 */
class FormsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "FORMS.md");
    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final CriteriaSet TEN = CriteriaCatalog.standard().set("commune-ntm-2026-2030");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);

    @Test
    void saysWhatTheReadersGoBy() throws IOException {
        String page = page();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page);
    }

    private static String page() {
        return Stream.of(
                        head(),
                        profiles(),
                        words(),
                        form(
                                "ResultMatrixCsv",
                                "`ntm rollup`, `ntm report --data`",
                                "One unit a row, one column a criterion; the columns `TC1`, `TC2`... are those of the"
                                        + " set. Rows of totals, shares and means are compared and are never units. Here"
                                        + " with the first two criteria of `commune-ntm-2021-2025`.",
                                without(ResultMatrixCsv.of(SET).form(), FormsPageTest::isLaterCriterion)),
                        form(
                                "DossierCsv",
                                "`ntm evaluate`; `ntm template` writes it empty, with columns `#...` that reading"
                                        + " passes over",
                                "One observation a row. Of evidence the reference is written, without its hash.",
                                DossierCsv.form()),
                        form(
                                "DossierCsv.wide",
                                "",
                                "One unit a row, one column for each thing that the set asks for: `TC1` a criterion as a"
                                        + " whole, `1.1` an indicator, `12.1/male` a part. Only observations of the"
                                        + " appraisal are written, without evidence and notes. Here with criteria 1 and"
                                        + " 12 of `commune-ntm-2021-2025`.",
                                without(
                                        DossierCsv.wide(SET, DAY).form(),
                                        id -> id.matches("(TC)?\\d.*") && !id.matches("(TC)?(1|12)(\\..*)?"))),
                        form("LedgerCsv", "`ntm status`", "One event of a certificate a row.", LedgerCsv.form()),
                        form(
                                "OverlayCsv",
                                "`--overlay`; `ntm law SET --format csv` writes it with blanks",
                                "One level of a province or ministry a row.",
                                OverlayCsv.form()),
                        form("WordingCsv", "", "One official wording a row.", WordingCsv.form()),
                        form("UnitCsv", "", "One version of an administrative unit a row.", UnitCsv.form()),
                        form(
                                "BandFormCsv",
                                "",
                                "One band of the number of criteria met a row, and a row of totals, which is compared.",
                                BandFormCsv.of(SET, DAY).form()),
                        form(
                                "ProgressFormCsv",
                                "",
                                "One group of communes, region, district or province a row. The columns of bands are those"
                                        + " that the caller names; here those of `commune-ntm-2026-2030`.",
                                ProgressFormCsv.of(TEN, LocalDate.of(2026, 6, 30))
                                        .form()),
                        form(
                                "CriteriaByGroupFormCsv",
                                "",
                                "One criterion a row, one group a column, and first a row of the units with a result. The groups"
                                        + " are those of the set or the caller's; here those of `commune-ntm-2026-2030`.",
                                CriteriaByGroupFormCsv.of(TEN, LocalDate.of(2026, 6, 30))
                                        .form()),
                        form(
                                "CapitalFormCsv",
                                "",
                                "One source of capital a row: " + sources()
                                        + ". The last column but two is `Đã giải ngân`, `Đã huy động` or `Đã phân bổ`.",
                                CapitalFormCsv.of(
                                                CapitalHeading.of("ALL", 2023),
                                                CapitalSeries.plan(PlanBasis.WHOLE),
                                                CapitalSeries.DISBURSED,
                                                DAY)
                                        .form()),
                        form(
                                "CommuneResultFormCsv",
                                "",
                                "One criterion, indicator or part a row, at three times, whose columns are always there; that of the"
                                        + " period is headed by it. A result that is not the one which its value has by the level is"
                                        + " reported, as is a share below 0 or above 100 %.",
                                CommuneResultFormCsv.of(SET, UnitCode.of("06364"), ReportingPeriod.ofHalf(2023, 1))
                                        .form()),
                        numbers(),
                        statements(),
                        lists())
                .collect(Collectors.joining("\n"));
    }

    private static String head() {
        return """
                # File formats

                What the library reads and writes as tables, with the columns and the accepted values. This page is made by a test
                from the columns that the readers go by.

                Of every CSV file: the text is UTF-8 with or without a byte order mark, UTF-16 with its mark, or in the encoding that
                the caller names. Rows before the header are titles. Headers are compared whatever their case, blanks and line
                breaks; any of the names in a table will do, and columns may stand in any order. A header that no column has is
                reported with the one that it may have meant. An empty cell is unknown, never zero. A row may end before columns that
                may be empty, except where every column is a value (wide dossiers, forms of figures). What is wrong is a failure with
                line, column, header and text, and a wrong cell is never guessed.

                The forms of figures (bands, progress, criteria by group, capital, results of one commune) say above their header
                their day, set, administrative unit and unit of money (`Số liệu đến ngày: 2023-06-30`, `Đơn vị tính: triệu đồng`).
                Reading compares that with what the caller asked for, in whichever cell it stands: a day in any form is the same
                day, a code that lost its zeros is repaired and reported. Amounts are read in the unit of money that the file
                names, behind `Đơn vị tính`, `ĐVT`, `Đơn vị`, `Unit`, by itself in a cell, or in brackets, also behind a header
                (`tỷ đồng`, `tỉ đồng`, `Tr.đ`, `1.000 đồng`, `billion VND`); where one is not known or two differ, no amount is. A
                count or amount that a spreadsheet has shortened (`1,23457E+11`) is none. The number of a form is written where it
                is known, for reports of 2026 to 2030; the circular that sets the forms was not read, so that titles and headers are
                the library's own words.
                """;
    }

    private static String profiles() {
        StringBuilder table = new StringBuilder("""
                ## Profiles

                | profile | between cells | numbers | written with a byte order mark | lines end |
                |---|---|---|---|---|
                """);
        profile(table, "standard", CsvProfile.standard());
        profile(table, "plain", CsvProfile.plain());
        profile(table, "excelVi", CsvProfile.excelVi());
        return table.append("""

                `withTextSafeCodes` writes codes of units as `="00125"`, so that a spreadsheet keeps their zeros. A text that a
                spreadsheet would compute is written behind an apostrophe, which reading takes off.
                """).toString();
    }

    private static void profile(StringBuilder table, String name, CsvProfile profile) {
        table.append("| `CsvProfile.").append(name).append("()` | ");
        table.append(profile.separator()
                .map(separator -> "`" + separator + "`")
                .orElse("`,`, `;` or a tab, as the header shows"));
        table.append(" | ")
                .append(
                        switch (profile.numbers()) {
                            case BY_SEPARATOR -> "`1234.5`; `1234,5` where cells are not separated by commas";
                            case PLAIN -> "`1234.5`";
                            case COMMA -> "`1234,5`";
                            case VIETNAMESE -> "`1.234,5`";
                            case ENGLISH -> "`1,234.5`";
                        });
        table.append(" | ").append(profile.hasByteOrderMark() ? "yes" : "no");
        table.append(" | ").append(profile.lineEnd()).append(" |\n");
    }

    private static String words() {
        StringBuilder table = new StringBuilder("""
                ## Words for results

                A word that is not here is reported, and its cell is undetermined; `Vocabulary.plus` adds words.

                | meaning | `Vocabulary.standard()` | more in `Vocabulary.vietnamese()` |
                |---|---|---|
                """);
        for (CellToken token : CellToken.values()) {
            String standard = words(Vocabulary.standard(), token, word -> true);
            String more = words(
                    Vocabulary.vietnamese(),
                    token,
                    word -> Vocabulary.standard().find(word).isEmpty());
            table.append("| ")
                    .append(token.toText(Language.EN))
                    .append(" | ")
                    .append(standard)
                    .append(" | ")
                    .append(more)
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String words(Vocabulary vocabulary, CellToken token, Predicate<String> wanted) {
        return vocabulary.words().entrySet().stream()
                .filter(word -> word.getValue() == token)
                .map(Map.Entry::getKey)
                .filter(wanted)
                .map(word -> "`" + word + "`")
                .collect(Collectors.joining(", "));
    }

    private static String form(String codec, String command, String about, FormSpec form) {
        return "## " + form.title(Language.EN) + " (" + form.title(Language.VI) + ")\n\n`" + codec + "`"
                + (command.isEmpty() ? "" : "; " + command) + ". " + about + "\n\n" + form.toMarkdown(Language.EN);
    }

    private static boolean isLaterCriterion(String id) {
        return id.matches("TC\\d+") && !id.equals("TC1") && !id.equals("TC2");
    }

    private static FormSpec without(FormSpec form, Predicate<String> left) {
        return FormSpec.of(
                form.title(Language.VI),
                form.title(Language.EN),
                form.columns().stream()
                        .filter(column -> !left.test(column.id()))
                        .toList());
    }

    private static String sources() {
        return CapitalSources.standard().all().stream()
                .map(CapitalSource::id)
                .map(id -> "`" + id + "`")
                .collect(Collectors.joining(", "));
    }

    /** Which forms of the reports there are, and why some are not made. */
    private static String numbers() {
        StringBuilder table = new StringBuilder("""
                ## Forms of the reports of 2026 to 2030 (Biểu báo cáo)

                | form | annexed to | what it is | written and read by |
                |---|---|---|---|
                """);
        for (ReportForm form : Programme.standard().reportForms()) {
            table.append("| ")
                    .append(form.no())
                    .append(" | ")
                    .append(form.annexedTo().orElse(""))
                    .append(" | ")
                    .append(form.name(Language.EN))
                    .append(" (")
                    .append(form.name(Language.VI))
                    .append(") | ")
                    .append(codec(form.id()))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String codec(String form) {
        return switch (form) {
            case "CRITERIA_BY_GROUP" -> "`CriteriaByGroupFormCsv`";
            case "COMMUNES_BY_CRITERIA" -> "`BandFormCsv`; by group `ProgressFormCsv`";
            case "RESOURCES" -> "`CapitalFormCsv`";
            case "COMMUNE_CRITERIA" -> "`CommuneResultFormCsv`";
            case "COMMUNE_RESOURCES" -> "`CapitalFormCsv.reportedBy(\"xã ...\")`";
            case "SUMMARY" -> "not made: what ministries add up is known by its title only";
            case "POLICIES" -> "not made: a list of documents, without figures that the library has";
            case "WORKS", "COMMUNE_WORKS" ->
                "not made: capital has no types of works here, and the forms' columns were not read";
            case "RESOURCES_BY_COMPONENT", "COMMUNE_RESOURCES_BY_COMPONENT" ->
                "not made: capital has no components here, and the components of 2026 to 2030 were not read";
            default -> throw new IllegalStateException("no word for the form " + form);
        };
    }

    private static String statements() {
        StringBuilder table = new StringBuilder("""
                ## Published statements (Số liệu công bố)

                `NtmJson.readStatements`; `ntm reconcile`. JSON lines: `{"id":...,"checks":[{"check":...,"kind":...,OPERANDS,"published":...}]}`.
                Decimals are numbers or strings. Other fields are passed over.

                | kind | what it is | operands |
                |---|---|---|
                """);
        for (CheckKind kind : CheckKind.values()) {
            table.append("| `")
                    .append(kind.id())
                    .append("` | ")
                    .append(kind.toText(Language.EN))
                    .append(" | ")
                    .append(kind.operands().stream()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", ")))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String lists() {
        return "## Lists of words\n\n"
                + list("types of units", Arrays.stream(UnitType.values()).map(UnitType::name))
                + list("regions", EconomicRegions.all().stream().map(region -> region.id()))
                + list("tiers", Tiers.all().stream().map(tier -> tier.id()))
                + list("flags", Arrays.stream(Flag.values()).map(Flag::name))
                + list("criteria sets", CriteriaCatalog.standard().ids().stream());
    }

    private static String list(String name, Stream<String> words) {
        List<String> quoted = words.map(word -> "`" + word + "`").toList();
        return "- " + name + ": " + String.join(", ", quoted) + "\n";
    }
}
