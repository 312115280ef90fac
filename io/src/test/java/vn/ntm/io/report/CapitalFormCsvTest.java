package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.core.quantity.Vnd;
import vn.ntm.core.quantity.VndUnit;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.finance.CapitalEntry;
import vn.ntm.criteria.finance.CapitalHeading;
import vn.ntm.criteria.finance.CapitalLedger;
import vn.ntm.criteria.finance.CapitalNature;
import vn.ntm.criteria.finance.CapitalSeries;
import vn.ntm.criteria.finance.PlanBasis;
import vn.ntm.criteria.programme.CapitalFigure;
import vn.ntm.criteria.programme.CapitalStatement;
import vn.ntm.criteria.programme.Programme;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.profile.CsvProfile;

/** The capital form: sources by plan and result. */
class CapitalFormCsvTest {

    private static final CapitalSeries PLAN = CapitalSeries.plan(PlanBasis.WHOLE);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final CapitalFormCsv FORM =
            CapitalFormCsv.of(CapitalHeading.of("STATE_BUDGET", 2026), PLAN, CapitalSeries.DISBURSED, DAY);

    private static FormReading<CapitalForm> read(String... lines) {
        return FORM.with(CsvProfile.excelVi()).read(String.join("\n", lines));
    }

    @Test
    void theSourcesAreThoseOfTheYear() {
        String text = FORM.write(CapitalLedger.of(List.of()));
        assertThat(text.lines().toList())
                .startsWith(
                        "Biểu số 07 (kèm theo Mẫu số 03),,,",
                        "Kết quả thực hiện nguồn lực theo nguồn vốn,,,",
                        "Số liệu đến ngày: 2026-06-30,,,",
                        "\"Khoản mục: Ngân sách nhà nước bố trí trực tiếp, năm 2026\",,,",
                        "Kế hoạch vốn: toàn bộ kế hoạch,,,",
                        "Đơn vị tính: triệu đồng,,,")
                .contains("6,Ngân sách cấp tỉnh,,", "7,Ngân sách cấp xã,,");
        assertThat(text).as("there is no district level in 2026").doesNotContain("cấp huyện");
        assertThat(FORM.read(text).orThrow().lines())
                .hasSize(7)
                .allSatisfy(line -> assertThat(line.plan()).isEmpty());
        String investment = CapitalFormCsv.of(
                        CapitalHeading.of("CENTRAL", 2026).withNature(CapitalNature.INVESTMENT),
                        PLAN,
                        CapitalSeries.ALLOCATED,
                        DAY)
                .write(CapitalLedger.of(List.of()));
        assertThat(investment).contains("Vốn đầu tư phát triển của trung ương").doesNotContain("sự nghiệp");
    }

    @Test
    void whatStandsAboveTheHeaderBesideTheHeadIsARemark() {
        assertThat(read(
                                "Biểu số 07 (kèm theo Mẫu số 03);;;",
                                "Số liệu  tạm tính;;chưa duyệt;",
                                "Kết quả thực hiện nguồn lực theo nguồn vốn;;;",
                                "Số liệu đến ngày: 30/6/2026;;;",
                                ";;;",
                                "Đơn vị tính: triệu đồng;;;",
                                "TT;Nguồn vốn;Kế hoạch vốn;Giải ngân",
                                "1;Tổng số;1.000;300,5")
                        .remarks())
                .containsExactly("Số liệu tạm tính chưa duyệt");
        assertThat(FORM.read(FORM.write(CapitalLedger.of(List.of()))).remarks()).isEmpty();
    }

    @Test
    void totalsAndRatesAreControlsWhereTheirTermsAreKnown() {
        FormReading<CapitalForm> reading = read(
                "Đơn vị tính: triệu đồng;;;",
                "TT;Nguồn vốn;Kế hoạch vốn;Giải ngân;Tỷ lệ giải ngân (%)",
                "I;Tổng số;1.000;300,5;30,05%",
                "1;NSTW;600;200;33,4",
                ";- Vốn đầu tư phát triển của trung ương;400;200;50",
                ";- Vốn sự nghiệp của trung ương;200;;",
                "2;Ngân sách địa phương;390,5;100,5;25,7",
                ";+ Ngân sách cấp tỉnh;;;",
                ";+ LOCAL_COMMUNE;0;0;");
        assertThat(Shown.failures(reading))
                .containsExactly("3:3 CONTROL_DIFFERS (1.000)", "4:5 CONTROL_DIFFERS (33,4)");
        assertThat(Shown.controls(reading))
                .containsExactly(
                        "3 Ngân sách nhà nước bố trí trực tiếp Kế hoạch vốn: 1000 991 MISMATCH",
                        "3 Ngân sách nhà nước bố trí trực tiếp Giải ngân: 300.5 300.5 MATCH",
                        "3 Ngân sách nhà nước bố trí trực tiếp Tỷ lệ giải ngân (%): 30.05 30.05 MATCH",
                        "4 Ngân sách trung ương Kế hoạch vốn: 600 600 MATCH",
                        "4 Ngân sách trung ương Tỷ lệ giải ngân (%): 33.4 33.3 MISMATCH",
                        "5 Vốn đầu tư phát triển của trung ương Tỷ lệ giải ngân (%): 50 50 MATCH",
                        "7 Ngân sách địa phương Tỷ lệ giải ngân (%): 25.7 25.7 MATCH");
        CapitalForm.Line local = reading.value().orElseThrow().line("LOCAL").orElseThrow();
        assertThat(local.plan()).contains(Vnd.of("390.5", VndUnit.MILLION));
        assertThat(reading.value()
                        .orElseThrow()
                        .line("LOCAL_PROVINCE")
                        .orElseThrow()
                        .plan())
                .isEmpty();
    }

    @Test
    void theFileSaysInWhichStepItCounts() {
        String[] rows = {"Nguồn vốn;Kế hoạch;Kết quả", "Tổng cộng;1.234,5;"};
        Vnd billions = Vnd.of("1234.5", VndUnit.BILLION);
        FormReading<CapitalForm> reading = read("Đơn vị tính:;tỷ đồng;", rows[0], rows[1]);
        assertThat(reading.value()
                        .orElseThrow()
                        .line("STATE_BUDGET")
                        .orElseThrow()
                        .plan())
                .contains(billions);
        assertThat(Shown.failures(reading))
                .as("six rows are missing")
                .hasSize(6)
                .allMatch(text -> text.contains("MISSING_ROW"));
        FormReading<CapitalForm> silent =
                FORM.with(CsvProfile.excelVi()).in(VndUnit.BILLION).read(String.join("\n", rows));
        assertThat(silent.value()).isEqualTo(reading.value());
        FormReading<CapitalForm> unknown = read("Đơn vị tính: tỉ USD;;", rows[0], rows[1]);
        assertThat(Shown.failures(unknown)).startsWith("1:1 BAD_TOKEN (Đơn vị tính: tỉ USD)");
        assertThat(unknown.value()
                        .orElseThrow()
                        .line("STATE_BUDGET")
                        .orElseThrow()
                        .plan())
                .as("an amount in a unit of money that is not known is not known")
                .isEmpty();
    }

    private static Optional<Vnd> plan(FormReading<CapitalForm> reading) {
        return reading.value().orElseThrow().line("STATE_BUDGET").orElseThrow().plan();
    }

    private static FormReading<CapitalForm> headed(String head) {
        return read(head + "\nNguồn vốn;Kế hoạch;Kết quả\nTổng cộng;1.234,5;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: tỷ đồng",
                "ĐVT: tỷ đồng",
                "(Đơn vị tính: tỷ đồng)",
                "Đơn vị: tỷ đồng",
                "Đơn vị tính tỷ đồng",
                "Đơn vị tính（tỷ đồng）",
                "Unit: billion VND",
                "Biểu 07;;Đơn vị tính: tỷ đồng",
                ";;ĐVT: Tỉ đồng.",
                "Biểu 07 - đơn vị tính: tỷ VNĐ, %",
                "Đơn vị tính:;;tỷ đồng",
                "Đơn vị;tỷ đồng",
                "ĐVT: 1.000.000.000 đồng",
                "ĐVT = tỷ đ",
                "Unit of measure: VND billion",
                "Tỷ đồng;;",
                "(tỷ đồng);;",
                "Nguồn lực năm 2026 (tỷ đồng);;",
                "Đơn vị: huyện Triệu Sơn\nĐVT: tỷ đồng"
            })
    void theStepIsFoundHoweverItIsWrittenAboveTheTable(String head) {
        FormReading<CapitalForm> reading = headed(head);
        assertThat(plan(reading)).contains(Vnd.of("1234.5", VndUnit.BILLION));
        assertThat(Shown.failures(reading)).allMatch(text -> text.contains("MISSING_ROW"));
        String decomposed = Normalizer.normalize(head, Normalizer.Form.NFD);
        assertThat(plan(headed(decomposed))).contains(Vnd.of("1234.5", VndUnit.BILLION));
    }

    @ParameterizedTest
    @CsvSource({
        "đồng,DONG",
        "1.000 đồng,THOUSAND",
        "1000đ,THOUSAND",
        "ngàn đồng,THOUSAND",
        "Tr.đ,MILLION",
        "triệu,MILLION",
        "million dong,MILLION",
        "nghìn tỷ đồng,TRILLION"
    })
    void everyStepHasItsWords(String words, VndUnit unit) {
        assertThat(plan(headed("ĐVT: " + words))).contains(Vnd.of("1234.5", unit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguồn vốn;Kế hoạch (tỷ đồng);Kết quả (tỷ đồng)",
                "NGUỒN VỐN;KẾ HOẠCH (TỶ ĐỒNG);KẾT QUẢ",
                "Nguồn vốn;Kế hoạch;Kết quả (Tỉ đồng)",
                "Nguồn vốn;Kế hoạch, tỷ đồng;Kết quả",
                "Nguồn vốn;Kế hoạch - tỷ đồng;Kết quả - tỉ đ",
                "Nguồn vốn;Kế hoạch (ĐVT: tỷ đồng);Kết quả",
                "Nguồn vốn;Kế hoạch vốn giao (tỷ);Kết quả",
                "Source;Plan (billion VND);Disbursed [VND billion]",
                "Nguồn vốn;Kế hoạch (1.000.000.000 đồng);Kết quả"
            })
    void aHeaderMaySayTheStepBehindItsName(String header) {
        FormReading<CapitalForm> reading = read(header + ";Tỷ lệ, phần trăm", "Tổng cộng;1.234,5;;");
        assertThat(plan(reading)).contains(Vnd.of("1234.5", VndUnit.BILLION));
        assertThat(Shown.failures(reading)).allMatch(text -> text.contains("MISSING_ROW"));
    }

    @Test
    void aHeaderContradictsAnotherStepAndNamesNoneThatIsNotKnown() {
        FormReading<CapitalForm> two = read("Nguồn vốn;Kế hoạch (tỷ đồng);Kết quả (triệu đồng)", "Tổng cộng;1;1");
        assertThat(plan(two)).isEmpty();
        assertThat(Shown.failures(two))
                .startsWith(
                        "1:2 CONTRADICTING_ROWS (Kế hoạch (tỷ đồng))", "1:3 CONTRADICTING_ROWS (Kết quả (triệu đồng))");
        FormReading<CapitalForm> above =
                read("ĐVT: triệu đồng;;", "Nguồn vốn;Kế hoạch (tỷ đồng);Kết quả", "Tổng cộng;1;1");
        assertThat(plan(above)).isEmpty();
        assertThatThrownBy(() -> read("Nguồn vốn;Kế hoạch (tỷ USD);Kết quả", "Tổng cộng;1;1"))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("Kế hoạch");
        assertThatThrownBy(() -> read("Nguồn vốn (tỷ đồng);Kế hoạch;Kết quả", "Tổng cộng;1;1"))
                .as("a source is no amount")
                .isInstanceOf(MissingColumnException.class);
    }

    /** A sheet shows 123456789012 so in a cell of the usual format, and exports what it shows. */
    @ParameterizedTest
    @ValueSource(strings = {"1,23457E+11", "1.23457E+11", "1E+11", "1,2e+05", "1,23457E+011"})
    void aNumberThatASheetHasShortenedIsNone(String amount) {
        FormReading<CapitalForm> reading = read("Nguồn vốn;Kế hoạch;Kết quả", "Tổng cộng;" + amount + ";5");
        assertThat(plan(reading)).isEmpty();
        assertThat(Shown.failures(reading)).endsWith("2:2 DIGITS_LOST (" + amount + ")");
        assertThat(reading.failures().get(6).message(Language.VI)).contains("mất các chữ số cuối", "Number");
    }

    @Test
    void allDigitsOfAnExponentAreANumber() {
        assertThat(plan(read("Nguồn vốn;Kế hoạch;Kết quả", "Tổng cộng;1,2345E+04;5")))
                .contains(Vnd.of("12345", VndUnit.MILLION));
    }

    /** The total would differ from its parts by what was lost, and nobody printed that. */
    @Test
    void aShortenedTotalIsNoContradiction() {
        FormReading<CapitalForm> reading = read(
                "Nguồn vốn;Kế hoạch;Kết quả",
                "Tổng cộng;1,23457E+11;",
                "NSTW;123456789000;",
                "Ngân sách địa phương;12;");
        assertThat(Shown.failures(reading))
                .contains("2:2 DIGITS_LOST (1,23457E+11)")
                .noneMatch(text -> text.contains("CONTROL_DIFFERS"));
    }

    @Test
    void aStepBelowTheTableCountsToo() {
        FormReading<CapitalForm> reading =
                read("Nguồn vốn;Kế hoạch;Kết quả", "Tổng cộng;1.234,5;", "Ghi chú: số ước;;", "Đơn vị tính: tỷ đồng;;");
        assertThat(plan(reading)).contains(Vnd.of("1234.5", VndUnit.BILLION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đơn vị tính: tỉ USD",
                "ĐVT: nghìn tấn",
                "Đơn vị tính: triệu đồng, tỷ đồng",
                "Đơn vị tính: tỷ triệu đồng",
                "Đơn vị tính: 10 tỷ đồng"
            })
    void anUnknownStepLeavesEveryAmountUnknown(String head) {
        FormReading<CapitalForm> reading = headed(head);
        assertThat(Shown.failures(reading).get(0)).isEqualTo("1:1 BAD_TOKEN (" + head + ")");
        assertThat(plan(reading)).isEmpty();
    }

    @Test
    void ofTwoStepsThatContradictNoneIsTaken() {
        FormReading<CapitalForm> reading = headed("Đơn vị tính: triệu đồng;;\n;;ĐVT: tỷ đồng");
        assertThat(Shown.failures(reading))
                .startsWith(
                        "1:1 CONTRADICTING_ROWS (Đơn vị tính: triệu đồng)", "2:3 CONTRADICTING_ROWS (ĐVT: tỷ đồng)");
        assertThat(plan(reading)).isEmpty();
        assertThat(plan(headed("Đơn vị tính: triệu đồng;;(tỷ đồng)"))).isEmpty();
        assertThat(plan(headed("Đơn vị tính: tỷ đồng;;\n;;(Tỉ đồng)")))
                .as("they agree")
                .isPresent();
        assertThat(plan(headed("Tổng vốn 500 tỷ đồng;;\nĐơn vị báo cáo: xã Đồng;;")))
                .as("an amount and a name are no step, so that it is the usual one")
                .contains(Vnd.of("1234.5", VndUnit.MILLION));
    }

    @Test
    void theFormOfACommuneHasItsOwnNumber() {
        CapitalLedger none = CapitalLedger.of(List.of());
        assertThat(FORM.reportedBy("xã Vũ Lễ").write(none)).startsWith("Biểu số 11 (kèm theo Mẫu số 04),");
        assertThat(FORM.reportedBy("phường Kỳ Lừa").write(none)).startsWith("Biểu số 11 (kèm theo Mẫu số 04),");
        assertThat(FORM.reportedBy("tỉnh Lạng Sơn").write(none)).startsWith("Biểu số 07 (kèm theo Mẫu số 03),");
        assertThat(FORM.reportedBy("huyện Bắc Sơn").write(none)).startsWith("Kết quả thực hiện");
        assertThat(FORM.reportedBy("thành phố Hà Nội").write(none)).startsWith("Biểu số 07 (kèm theo Mẫu số 03),");
        assertThat(FORM.reportedBy("thành phố Lạng Sơn").write(none))
                .as("no unit has this name in 2026")
                .startsWith("Kết quả thực hiện");
        assertThat(FORM.reportedBy("Lạng Sơn").write(none))
                .as("a province or not")
                .startsWith("Kết quả thực hiện");
    }

    @Test
    void anAmountThatTheFormHasNoRowForIsRefused() {
        Optional<Vnd> amount = Optional.of(Vnd.of(5, VndUnit.MILLION));
        CapitalHeading whole = CapitalHeading.of("STATE_BUDGET", 2026);
        CapitalForm.Line central = new CapitalForm.Line("CENTRAL", amount, Optional.empty());
        CapitalForm.Line elsewhere = new CapitalForm.Line("CREDIT", amount, Optional.empty());
        assertThatThrownBy(() -> FORM.write(
                        new CapitalForm(whole, PLAN, CapitalSeries.DISBURSED, DAY, List.of(central, elsewhere))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capital: the form has no row for the source CREDIT");
        assertThatThrownBy(() -> FORM.write(
                        new CapitalForm(whole, PLAN, CapitalSeries.DISBURSED, DAY, List.of(central, central))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("capital: two lines of the source CENTRAL");
    }

    @Test
    void aFormOfAnotherPlanOrResultIsRefusedWithBoth() {
        CapitalForm mobilised =
                new CapitalForm(CapitalHeading.of("STATE_BUDGET", 2026), PLAN, CapitalSeries.MOBILISED, DAY, List.of());
        assertThatThrownBy(() -> FORM.write(mobilised))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "done " + CapitalSeries.DISBURSED + ", on 2026-06-30, the value of",
                        "done " + CapitalSeries.MOBILISED + ", on 2026-06-30");
    }

    @Test
    void englishHeadingsAreRead() {
        FormReading<CapitalForm> reading = FORM.read("""
                Unit: million VND,,,
                Capital plan: PLAN,,,
                Source,Plan,Disbursed,Rate (%)
                Total,10,5,50
                """.replace("PLAN", PlanBasis.WHOLE.toText(Language.EN)));
        assertThat(plan(reading)).contains(Vnd.of(10, VndUnit.MILLION));
        assertThat(Shown.failures(reading)).allMatch(text -> text.contains("MISSING_ROW"));
    }

    @Test
    void eachDefectIsNamedByItsPlace() {
        FormReading<CapitalForm> reading = read(
                "Nguồn vốn;Kế hoạch;Kết quả;Tỷ lê",
                "Tổng cộng;1,234.5;-1;",
                "NSTW;05/09/2023;1 000;",
                "Vốn ODA;1;1;",
                "Ngân sách địa phương;1;2");
        assertThat(Shown.failures(reading))
                .contains(
                        "1:4 UNKNOWN_COLUMN (Tỷ lê)",
                        "2:2 BAD_NUMBER (1,234.5)",
                        "2:3 BAD_NUMBER (-1)",
                        "3:2 MAYBE_DATE (05/09/2023)",
                        "3:3 BAD_NUMBER (1 000)",
                        "4:1 BAD_TOKEN (Vốn ODA)",
                        "5:4 MISSING_CELL ()");
        assertThat(reading.failures().get(0).message(Language.VI)).contains("Tỷ lệ");
        assertThatThrownBy(() -> read("Nguồn vốn;Kế hoạch;Đã huy động", "NSTW;1;1"))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("Đã giải ngân");
    }

    /** The published parts of 2022 exceed the published total by 129.8 billion. */
    @Test
    void thePublishedResultOf2022DiffersFromItsParts() {
        CapitalStatement published = Programme.standard()
                .capitalStatements(CapitalStatement.Kind.RESULT, 2022)
                .get(0);
        LocalDate end = LocalDate.of(2022, 12, 31);
        List<CapitalEntry> entries = new ArrayList<>();
        for (CapitalFigure figure : published.figures()) {
            entries.add(new CapitalEntry(
                    CapitalHeading.of(figure.capital(), 2022), CapitalSeries.MOBILISED, end, figure.toVnd()));
        }
        CapitalFormCsv form = CapitalFormCsv.of(CapitalHeading.of("ALL", 2022), PLAN, CapitalSeries.MOBILISED, end)
                .in(VndUnit.BILLION);
        FormReading<CapitalForm> reading = form.read(form.write(CapitalLedger.of(entries)));
        assertThat(Shown.controls(reading))
                .containsExactly(
                        "7 Tổng nguồn lực huy động Đã huy động: 621324 621454 MISMATCH",
                        "19 Doanh nghiệp và cộng đồng Đã huy động: 57351 57351 MATCH");
        assertThat(reading.value().orElseThrow().toEntries())
                .as("what was published, and the sum of its parts where none was")
                .containsAll(entries);
    }

    @Test
    void whatIsOfAnotherPlanIsRefused() {
        CapitalForm other = CapitalForm.of(
                CapitalLedger.of(List.of()),
                CapitalHeading.of("STATE_BUDGET", 2025),
                PLAN,
                CapitalSeries.DISBURSED,
                DAY);
        assertThatThrownBy(() -> FORM.write(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025", "2026");
        assertThatThrownBy(() -> CapitalFormCsv.of(
                        CapitalHeading.of("ALL", 2026), CapitalSeries.DISBURSED, CapitalSeries.DISBURSED, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DISBURSED");
    }
}
