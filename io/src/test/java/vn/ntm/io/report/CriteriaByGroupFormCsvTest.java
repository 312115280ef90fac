package vn.ntm.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.progress.Mark;
import vn.ntm.criteria.progress.Progress;
import vn.ntm.criteria.progress.ResultRow;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.io.profile.CsvProfile;

/** Form 5 of the reports of 2026 to 2030: criteria met by group of communes. */
class CriteriaByGroupFormCsvTest {

    private static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2026-2030");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final CriteriaByGroupFormCsv FORM = CriteriaByGroupFormCsv.of(SET, DAY);

    /** Units that meet so many of the first criteria; of the others they do not, or nothing is known. */
    private static Progress progress(Mark other, int... met) {
        Progress.Counts counts = new Progress.Counts();
        for (int criteria : met) {
            ResultRow.Builder row = ResultRow.builder().set(SET).name("Xã " + criteria);
            for (int i = 0; i < SET.criteria().size(); i++) {
                row.putMarks(SET.criteria().get(i).no(), i < criteria ? Mark.MET : other);
            }
            counts.add(row.build());
        }
        return Progress.of(SET, counts.addUnreported(1));
    }

    private static FormReading<CriteriaByGroup> read(String... lines) {
        return FORM.with(CsvProfile.excelVi()).read(String.join("\n", lines));
    }

    @Test
    void criteriaStandByGroup() {
        Map<String, Progress> progress = new LinkedHashMap<>();
        progress.put("1", progress(Mark.NOT_MET, 10, 1));
        progress.put("2", progress(Mark.NOT_MET, 2));
        progress.put("3", progress(Mark.NOT_MET, 0, 0, 3));
        String text = FORM.write(progress);
        assertThat(text.lines().toList())
                .startsWith(
                        "Biểu số 05 (kèm theo Mẫu số 03),,,,,,,",
                        "Kết quả thực hiện tiêu chí theo nhóm,,,,,,,",
                        "Số liệu đến ngày: 2026-06-30,,,,,,,")
                .contains(
                        "STT,Tiêu chí,Nội dung,Nhóm 1,Nhóm 2,Nhóm 3,Cộng,Tỷ lệ (%)", "1,Số xã có kết quả,,2,1,3,6,100");
        assertThat(text).contains("\n2,Tiêu chí 1,", ",2,1,1,4,66.7\n", ",1,1,1,3,50\n", ",1,0,1,2,33.3\n");
        FormReading<CriteriaByGroup> read = FORM.read(text);
        assertThat(Shown.failures(read)).isEmpty();
        assertThat(read.orThrow()).isEqualTo(CriteriaByGroup.of(FORM.groups(), progress));
        StringWriter out = new StringWriter();
        FORM.write(read.orThrow(), out);
        assertThat(out).hasToString(text);
    }

    @Test
    void whatIsUndeterminedIsARangeAndWhatIsUnknownIsEmpty() {
        Map<String, Progress> progress = Map.of("2", progress(Mark.EMPTY, 1, 0));
        String text = FORM.write(progress);
        assertThat(text.lines())
                .contains("STT,Tiêu chí,Nội dung,Nhóm 1,Nhóm 2,Nhóm 2 (nhiều nhất),Nhóm 3", "1,Số xã có kết quả,,,2,,");
        FormReading<CriteriaByGroup> read = FORM.read(text);
        assertThat(Shown.failures(read)).isEmpty();
        CriteriaByGroup.Group second = read.orThrow().group("2").orElseThrow();
        assertThat(second.met().values()).startsWith(CountRange.of(1, 2)).contains(CountRange.of(0, 2));
        assertThat(read.orThrow().group("1")).contains(new CriteriaByGroup.Group("1", Optional.empty(), Map.of()));
    }

    @Test
    void eachDefectIsNamedByItsPlace() {
        FormReading<CriteriaByGroup> reading = read(
                "Tiêu chí;Nhóm 1;Nhóm 1 (nhiều nhất);Nhóm xã 2;Nhóm 3;Tổng số;Tỷ lệ",
                "Số xã có kết quả;10;;5;5;20;",
                "Tiêu chí 1;11;12;x;5;;",
                "TC2;3;2;5;5;13;65",
                "Tiêu chí số 3;3;;05/09/2026;5;;",
                "Tiêu chí 4;4;4;5;5;15;71",
                "Tiêu chí 40;4;4;5;5;15;70");
        assertThat(Shown.failures(reading))
                .filteredOn(text -> !text.contains("MISSING_ROW"))
                .containsExactly(
                        "3:2 CONTROL_DIFFERS (11)",
                        "3:3 CONTROL_DIFFERS (12)",
                        "3:4 BAD_NUMBER (x)",
                        "4:3 BAD_TOKEN (2)",
                        "5:3 MISSING_CELL ()",
                        "5:4 MAYBE_DATE (05/09/2026)",
                        "6:6 CONTROL_DIFFERS (15)",
                        "6:7 CONTROL_DIFFERS (71)",
                        "7:1 BAD_TOKEN (Tiêu chí 40)");
        assertThat(reading.failures().get(0).message(Language.VI)).contains("11", "10");
        CriteriaByGroup.Group first = reading.value().orElseThrow().group("1").orElseThrow();
        assertThat(first.met()).containsOnlyKeys("1", "4").containsEntry("4", CountRange.exactly(4));
    }

    @Test
    void whatIsOfOtherGroupsOrCriteriaIsRefusedByName() {
        assertThatThrownBy(() -> FORM.write(Map.of("9", progress(Mark.MET, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
        assertThatThrownBy(() -> FORM.write(new CriteriaByGroup(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[1, 2, 3]");
        assertThatThrownBy(() -> FORM.write(new CriteriaByGroup(FORM.groups().stream()
                        .map(group -> new CriteriaByGroup.Group(
                                group.id(), Optional.empty(), Map.of("99", CountRange.exactly(1))))
                        .toList())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("99");
        assertThatThrownBy(() -> CriteriaByGroupFormCsv.of(SET, List.of(FormGroup.of("a", "Nội dung")), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nội dung");
        CriteriaSet other = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
        assertThatThrownBy(() ->
                        CriteriaByGroupFormCsv.of(other, FORM.groups(), DAY).write(Map.of("1", progress(Mark.MET, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("commune-ntm-2021-2025", "commune-ntm-2026-2030");
    }
}
