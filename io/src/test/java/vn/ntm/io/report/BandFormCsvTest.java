package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.result.FailuresException;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Bands;
import vn.ntm.criteria.progress.Distribution;
import vn.ntm.criteria.progress.Distribution.Group;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.MissingColumnException;
import vn.ntm.io.profile.CsvProfile;

/** The band form as offices write it, and what is wrong with it named by its place. */
class BandFormCsvTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final BandFormCsv FORM = BandFormCsv.of(SET, DAY);

    private static final String HEADER = "STT;Nhóm theo số tiêu chí đạt;Số xã;Tỷ lệ (%)";

    private static FormReading<Distribution> read(String... lines) {
        return FORM.with(CsvProfile.excelVi()).read(String.join("\n", lines));
    }

    private static Distribution exact(long... units) {
        List<Bands.Band> bands = Bands.usual(SET).bands();
        long all = Arrays.stream(units).sum();
        List<Group> groups = IntStream.range(0, bands.size())
                .mapToObj(i -> new Group(bands.get(i), units[i], CountRange.exactly(units[i]), all))
                .toList();
        return new Distribution(groups, 0, CountRange.exactly(0), all);
    }

    @Test
    void aFormAsOfficesWriteItIsRead() {
        FormReading<Distribution> reading = read(
                "UBND TỈNH LẠNG SƠN;;;",
                "Đơn vị tính: xã;;;",
                "TT;Nhóm xã;Số lượng;Tỷ lệ;Ghi chú",
                "1;Đạt 19 tiêu chí;1.007;90,2%;",
                "2;Từ 15 đến 18 tiêu chí;43;3,9 %;tốt",
                "3;10–14;34;3,0;",
                "4;05-09 tiêu chí;26;2,3;",
                "5;- Dưới 5 tiêu chí;6;0,5;",
                ";Cộng:;1.116;100;",
                ";;;;",
                ";Người lập biểu;;;");
        assertThat(Shown.failures(reading)).isEmpty();
        assertThat(reading.orThrow()).isEqualTo(exact(1007, 43, 34, 26, 6));
        assertThat(Shown.controls(reading))
                .contains(
                        "4 19 tiêu chí Tỷ lệ: 90.2 90.2 MATCH",
                        "9 Tổng cộng Số lượng: 1116 1116 MATCH",
                        "9 Tổng cộng Tỷ lệ: 100 100 MATCH");
    }

    @Test
    void totalsAndSharesThatDifferAreControls() {
        FormReading<Distribution> reading = read(
                HEADER,
                "1;19 tiêu chí;7;4,6",
                "2;15-18 tiêu chí;43;28,4",
                "3;10-14 tiêu chí;34;22",
                "4;5-9 tiêu chí;62;40,79",
                "5;Dưới 5 tiêu chí;6;",
                ";Tổng cộng;153;");
        assertThat(Shown.failures(reading)).containsExactly("3:4 CONTROL_DIFFERS (28,4)", "7:3 CONTROL_DIFFERS (153)");
        assertThat(reading.failures().get(1).message(Language.VI)).contains("153", "152");
        assertThat(reading.failures().get(1).message(Language.EN)).contains("153", "152");
        assertThat(Shown.controls(reading))
                .containsExactly(
                        "2 19 tiêu chí Tỷ lệ (%): 4.6 4.6 MATCH",
                        "3 15-18 tiêu chí Tỷ lệ (%): 28.4 28.3 MISMATCH",
                        "4 10-14 tiêu chí Tỷ lệ (%): 22 22 MATCH",
                        "5 5-9 tiêu chí Tỷ lệ (%): 40.79 40.79 MATCH",
                        "7 Tổng cộng Số xã: 153 152 MISMATCH");
        assertThat(reading.value()).contains(exact(7, 43, 34, 62, 6));
        assertThatThrownBy(reading::orThrow).isInstanceOf(FailuresException.class);
    }

    @Test
    void eachDefectIsNamedByItsPlaceAndLeavesNoGuessedValue() {
        FormReading<Distribution> reading = read(
                HEADER,
                "1;19 tiêu chí;bảy;4,6",
                "2;15-18 tiêu chí;09/05/2023;",
                "3;14-Thg10;34;",
                "4;20-25 tiêu chí;62;",
                "5;Dưới 5 tiêu chí;-6;");
        assertThat(Shown.failures(reading))
                .containsExactly(
                        "2:3 BAD_NUMBER (bảy)",
                        "3:3 MAYBE_DATE (09/05/2023)",
                        "4:2 MAYBE_DATE (14-Thg10)",
                        "5:2 BAD_TOKEN (20-25 tiêu chí)",
                        "6:0 MISSING_ROW ()",
                        "6:0 MISSING_ROW ()",
                        "6:3 BAD_NUMBER (-6)");
        assertThat(reading.failures().get(3).message(Language.EN)).contains("19 tiêu chí; 15-18 tiêu chí");
        assertThat(reading.failures().get(4).message(Language.VI)).contains("thiếu dòng «10-14 tiêu chí»");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void aMissingCountIsNotZero() {
        FormReading<Distribution> reading = read(
                HEADER,
                "1;19 tiêu chí;7;",
                "2;15-18 tiêu chí;43;",
                "3;10-14 tiêu chí;;",
                "4;5-9 tiêu chí;62;",
                "5;Dưới 5 tiêu chí;1,5;",
                ";Ngoài các nhóm;;");
        assertThat(Shown.failures(reading))
                .containsExactly("4:3 MISSING_CELL ()", "6:3 BAD_NUMBER (1,5)", "7:3 MISSING_CELL ()");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void columnsThatAreMissingOrMisspeltAreNamed() {
        assertThatThrownBy(() -> read("STT;Nhóm xã;Số xax", "1;19 tiêu chí;7"))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("Số xã");
        FormReading<Distribution> reading =
                read("Nhóm;Số xã;Tỷ lê (%)", "19;1;", "15-18;1;", "10-14;1;", "5-9;1;", "0-4;1;");
        assertThat(Shown.failures(reading)).containsExactly("1:3 UNKNOWN_COLUMN (Tỷ lê (%))");
        assertThat(reading.failures().get(0).message(Language.VI)).contains("Tỷ lệ (%)");
        assertThat(reading.value()).contains(exact(1, 1, 1, 1, 1));
    }

    @Test
    void ofRowsThatContradictEachOtherNoneIsUsed() {
        String[] form = {
            HEADER, "1;19;7;", "2;15-18;43;", "3;10-14;34;", "4;5-9;62;", "5;<5;6;", "6;19 tiêu chí;7;", "7;5-9;61;"
        };
        FormReading<Distribution> reading = read(form);
        assertThat(Shown.failures(reading))
                .containsExactly(
                        "5:2 CONTRADICTING_ROWS (5-9)",
                        "7:2 DUPLICATE_ROW (19 tiêu chí)",
                        "8:2 CONTRADICTING_ROWS (5-9)");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void aFormOfAnotherDayOrSetIsReported() {
        String text = FORM.write(exact(7, 43, 34, 62, 6));
        CriteriaSet old = CriteriaCatalog.standard().set("commune-ntm-2016-2020");
        FormReading<Distribution> reading =
                BandFormCsv.of(old, LocalDate.of(2018, 12, 31)).read(text);
        assertThat(reading.failures().stream()
                        .map(failure -> failure.origin().header())
                        .toList())
                .containsExactly(Optional.of("Số liệu đến ngày"), Optional.of("Bộ tiêu chí"));
        assertThat(reading.failures().get(0).message(Language.EN)).contains("2018-12-31");
        assertThat(FORM.reportedBy("huyện Bắc Sơn").read(text).failures()).isEmpty();
        assertThat(Shown.failures(FORM.reportedBy("huyện Bắc Sơn")
                        .read(FORM.reportedBy("huyện Chi Lăng").write(exact(1, 0, 0, 0, 0)))))
                .containsExactly("2:1 BAD_TOKEN (Đơn vị báo cáo: huyện Chi Lăng)");
    }

    @Test
    void daysInAnyFormAndEnglishHeadingsAreRead() {
        String[] rows = {"Band,Communes,Share (%)", "19 criteria,1,20", "15-18,1,20", "10-14 criteria,1,20", "5-9,1,20"
        };
        for (String day : List.of(
                "Số liệu đến ngày: 30/6/2023",
                "Số liệu đến ngày 30.6.2023",
                "(Tính đến ngày 30 tháng 6 năm 2023)",
                "Số liệu tính đến ngày: 30-06-2023.",
                "Figures to: 2023-06-30",
                "Biểu 06,Số liệu đến ngày:,30/06/2023")) {
            FormReading<Distribution> reading =
                    FORM.read(day + "\n" + String.join("\n", rows) + "\nUnder 5 criteria,1,20\nTotal,5,100\n");
            assertThat(Shown.failures(reading)).as(day).isEmpty();
            assertThat(reading.orThrow()).isEqualTo(exact(1, 1, 1, 1, 1));
        }
        for (String day :
                List.of("Số liệu đến ngày: 6/30/2023", "Số liệu đến ngày: 31/6/2023", "Tính đến ngày 1/7/2023")) {
            assertThat(Shown.failures(FORM.read(day + "\n" + String.join("\n", rows) + "\n<5,1,20\n")))
                    .containsExactly("1:1 BAD_TOKEN (" + day + ")");
        }
    }

    @Test
    void theFormOf2026HasItsNumber() {
        CriteriaSet ten = CriteriaCatalog.standard().set("commune-ntm-2026-2030");
        LocalDate day = LocalDate.of(2026, 6, 30);
        List<Bands.Band> bands = Bands.usual(ten).bands();
        Distribution none = new Distribution(
                bands.stream()
                        .map(band -> new Group(band, 0, CountRange.exactly(0), 0))
                        .toList(),
                0,
                CountRange.exactly(0),
                0);
        assertThat(BandFormCsv.of(ten, day).write(none)).startsWith("Biểu số 06 (kèm theo Mẫu số 03),");
    }

    @Test
    void boundsThatExcludeTheCountAreReported() {
        FormReading<Distribution> reading = read(
                "Nhóm;Số xã;Ít nhất;Nhiều nhất", "19;1;2;3", "15-18;1;0;1", "10-14;1;0;0", "5-9;1;;1", "0-4;1;1;1");
        assertThat(Shown.failures(reading))
                .containsExactly("2:3 BAD_TOKEN (2)", "4:4 BAD_TOKEN (0)", "5:3 MISSING_CELL ()");
        assertThat(reading.value()).isEmpty();
    }

    @Test
    void whatIsOfOtherBandsIsNotWritten() {
        BandFormCsv other = BandFormCsv.of(SET, Bands.parse("19,0-18"), DAY);
        assertThatThrownBy(() -> other.write(exact(7, 43, 34, 62, 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("19,0-18", "19,15-18,10-14,5-9,0-4");
        CriteriaSet four = CriteriaCatalog.standard().set("commune-model-2021-2025");
        assertThatThrownBy(() -> BandFormCsv.of(four, DAY)).hasMessageContaining("commune-model-2021-2025");
    }

    @Test
    void aWriterTakesTheSameText() {
        StringWriter out = new StringWriter();
        FORM.write(exact(7, 43, 34, 62, 6), out);
        assertThat(out).hasToString(FORM.write(exact(7, 43, 34, 62, 6)));
        assertThat(FORM.form().title(Language.EN)).isEqualTo("Units by bands of criteria met");
    }
}
