package vn.ntm.criteria.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Tier;
import vn.ntm.criteria.set.Tiers;

class ProgressTest {

    @Test
    void dakLak2015GivesWhatWasPublished() {
        Progress progress = Matrices.dakLak().stream().collect(Progress.collector(Matrices.OLD_SET));
        assertThat(progress.criteriaMet()).isEqualTo(CountRange.exactly(1586));
        assertThat(progress.meanCriteria()).hasToString("1586/152");
        assertThat(progress.meanCriteria().exact()).contains(Ratio.of(1586, 152));
        assertThat(progress.meanCriteria().toText(2, Language.VI)).isEqualTo("10,43");
        assertThat(progress.shareOfCriteria()).hasToString("1586/2888");
        assertThat(progress.shareOfCriteria().toPercentText(1, Language.VI)).isEqualTo("54,9 %");
        assertThat(progress.byCriterion().stream().map(criterion -> (int) criterion.met()))
                .containsExactlyElementsOf(Matrices.DAK_LAK);
        Distribution bands = progress.bands(Bands.parse("19,13-18,10-12,5-9,3-4"));
        assertThat(bands.groups()).extracting(Distribution.Group::units).containsExactly(7L, 43L, 34L, 62L, 6L);
        assertThat(bands.outside()).isZero();
        assertThat(bands.meanBounds().orElseThrow()).hasToString("1360/152..1897/152");
        assertThat(bands.toText(1, Language.VI))
                .isEqualTo("19: 7 (4,6 %); 13-18: 43 (28,3 %); 10-12: 34 (22,4 %); 5-9: 62 (40,8 %); 3-4: 6 (3,9 %)");
    }

    @Test
    void aMeanOfTwoPartsComesFromTheirCountsNotFromTheirMeans() {
        // Quảng Nam 2016: 15.14 in 108 communes of the plain, 9.54 in 96 of the mountains.
        Progress.Counts plain =
                Matrices.counts(Matrices.OLD_SET, 93, 15).merge(Matrices.counts(Matrices.OLD_SET, 15, 16));
        Progress.Counts mountains =
                Matrices.counts(Matrices.OLD_SET, 44, 9).merge(Matrices.counts(Matrices.OLD_SET, 52, 10));
        assertThat(mean(plain)).isEqualTo("15.14");
        assertThat(mean(mountains)).isEqualTo("9.54");
        assertThat(mean(plain.merge(mountains))).isEqualTo("12.50");
        Decimal ofMeans = Decimal.parse("15.14").plus(Decimal.parse("9.54")).times(Decimal.parse("0.5"));
        assertThat(ofMeans.toPlain(2)).isEqualTo("12.34");
    }

    private static String mean(Progress.Counts counts) {
        return Progress.of(Matrices.OLD_SET, counts).meanCriteria().toText(2, Language.EN);
    }

    @Test
    void whatIsUndeterminedMakesRanges() {
        Progress progress = Stream.of(
                        Matrices.row(Matrices.SET, 19, 0),
                        Matrices.row(Matrices.SET, 17, 2),
                        Matrices.row(Matrices.SET, 13, 1),
                        Matrices.row(Matrices.SET, 8, 11))
                .collect(Progress.collector(Matrices.SET));
        assertThat(progress.criteriaMet()).isEqualTo(CountRange.of(57, 71));
        assertThat(progress.meanCriteria()).hasToString("57/4..71/4");
        assertThat(progress.meanCriteria().exact()).isEmpty();
        assertThat(progress.meanCriteria().toText(2, Language.VI)).isEqualTo("14,25–17,75");
        assertThat(progress.unitsUndetermined()).isEqualTo(3);
        Distribution bands = progress.bands();
        assertThat(bands.groups()).extracting(Distribution.Group::units).containsExactly(1L, 1L, 1L, 1L, 0L);
        assertThat(bands.groups())
                .extracting(Distribution.Group::possible)
                .containsExactly(
                        CountRange.of(1, 3),
                        CountRange.of(0, 2),
                        CountRange.of(1, 2),
                        CountRange.of(0, 1),
                        CountRange.exactly(0));
        assertThat(progress.unitsWithAtLeast(15)).isEqualTo(CountRange.of(2, 3));
        CriterionProgress nineteenth = progress.byCriterion().get(18);
        assertThat(nineteenth.no()).isEqualTo("19");
        assertThat(nineteenth.units()).isEqualTo(CountRange.of(1, 3));
        assertThat(nineteenth.share()).hasToString("1/4..3/4");
        assertThat(progress.working(Language.VI)).contains("chưa xác định thêm 14, nên từ 57 đến 71");
    }

    @Test
    void aShareNamesItsWhole() {
        // 30 June 2023: 6,022 of 8,177 communes, 1,331 of them advanced.
        Progress.Counts counts = new Progress.Counts().addUnreported(8177);
        List<Tier> advanced = List.of(Tiers.NTM, Tiers.ADVANCED);
        IntStream.range(0, 8177)
                .forEach(i -> counts.addCertificates(advanced.subList(0, i < 1331 ? 2 : i < 6022 ? 1 : 0)));
        Progress progress = Progress.of(Matrices.SET, counts);
        assertThat(progress.share(Tiers.NTM, Whole.ALL_UNITS).share().toPercentText(2, Language.VI))
                .isEqualTo("73,65 %");
        assertThat(progress.share(Tiers.ADVANCED, Whole.ALL_UNITS).toText(1, Language.EN))
                .isEqualTo("advanced NTM: 16.3 % of all (1331/8177)");
        assertThat(progress.share(Tiers.ADVANCED, Whole.CERTIFIED_UNITS).toText(1, Language.VI))
                .isEqualTo("nông thôn mới nâng cao: 22,1 % số đơn vị đã được công nhận (1331/6022)");
        assertThat(progress.certified(Tiers.MODEL)).isZero();
        assertThat(progress.certificates()).hasToString("{ADVANCED=1331, NTM=6022}");
    }

    @Test
    void aTierThatADecreeMayAddIsNotForgotten() {
        Tier invented = new Tier("GREEN", "xanh", "green");
        Progress progress = Progress.of(
                Matrices.SET,
                new Progress.Counts()
                        .addUnreported(2)
                        .addCertificates(List.of(invented, invented))
                        .addCertificates(List.of()));
        assertThat(progress.certified(invented)).isOne();
        assertThat(progress.toText(Language.EN)).endsWith("GREEN: 50.0 % of all (1/2)");
    }

    @Test
    void nobodyIsCountedAsZero() {
        Progress none = Progress.of(Matrices.SET, new Progress.Counts().addUnreported(4));
        assertThat(none.coverage()).isEqualTo(Ratio.of(0, 4));
        assertThat(none.meanCriteria().isComputable()).isFalse();
        assertThat(none.meanCriteria().toText(2, Language.VI)).isEqualTo("mẫu số bằng 0");
        assertThat(none.bands().shares(1).isComputable()).isFalse();
        assertThat(none.bands().residual(1).isComputable()).isFalse();
        Progress half =
                Progress.of(Matrices.SET, Matrices.counts(Matrices.SET, 2, 10).addUnreported(2));
        assertThat(half.meanCriteria()).hasToString("20/2");
        assertThat(half.coverage()).isEqualTo(Ratio.of(2, 4));
    }

    @Test
    void moreCertificatesThanUnitsAreRefused() {
        Progress.Counts counts = new Progress.Counts().addCertificates(List.of(Tiers.NTM));
        assertThatThrownBy(() -> Progress.of(Matrices.SET, counts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("certified: 1 of 0 units");
    }

    @Test
    void aProgressDoesNotFollowItsCounts() {
        Progress.Counts counts = Matrices.counts(Matrices.SET, 2, 10);
        Progress progress = Progress.of(Matrices.SET, counts);
        counts.merge(Matrices.counts(Matrices.SET, 5, 19));
        progress.toCounts().addUnreported(9);
        assertThat(progress.units()).isEqualTo(2);
        assertThat(progress).isEqualTo(Progress.of(Matrices.SET, Matrices.counts(Matrices.SET, 2, 10)));
    }

    @Test
    void groupRowsGiveGroups() {
        List<ResultRow> rows = Stream.of("Huyện A", "Huyện B", "Huyện A")
                .map(group -> ResultRow.builder()
                        .set(Matrices.SET)
                        .name("Ví Dụ")
                        .group(group)
                        .putMarks("1", Mark.MET)
                        .build())
                .toList();
        Map<String, Progress> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.group().orElse(""), TreeMap::new, Progress.collector(Matrices.SET)));
        assertThat(groups.keySet()).containsExactly("Huyện A", "Huyện B");
        assertThat(groups.values())
                .extracting(Progress::criteriaMet)
                .containsExactly(CountRange.of(2, 38), CountRange.of(1, 19));
    }

    @Test
    void theWorkingShowsWhatWasDivided() {
        Progress progress = Progress.of(
                Matrices.NEW_SET,
                Matrices.counts(Matrices.NEW_SET, 3, 2)
                        .addUnreported(1)
                        .addCertificates(List.of(Tiers.NTM))
                        .addCertificates(List.of())
                        .addCertificates(List.of())
                        .addCertificates(List.of()));
        assertThat(progress.working(Language.VI).lines())
                .containsExactly(
                        "Bộ tiêu chí: commune-ntm-2026-2030, phiên bản dữ liệu " + Matrices.NEW_SET.release(),
                        "Tỷ lệ xã có kết quả: 3 / 4 = 75,0 %",
                        "Số tiêu chí đạt: 3 + 3 + 0 + 0 + 0 + 0 + 0 + 0 + 0 + 0 = 6",
                        "Số tiêu chí bình quân/xã: 6 / 3 = 2,00",
                        "đạt chuẩn nông thôn mới, trên tổng số đơn vị: 1 / 4 = 25,0 %",
                        "đạt chuẩn nông thôn mới, trên số đơn vị đã được công nhận: 1 / 1 = 100,0 %");
        assertThat(progress.working(Language.EN)).contains("Mean criteria per commune: 6 / 3 = 2.00");
        assertThat(progress.toText(Language.VI))
                .isEqualTo("Số xã có kết quả: 3/4; số tiêu chí bình quân: 2,00/xã;"
                        + " đạt chuẩn nông thôn mới: 25,0 % tổng số đơn vị (1/4)");
    }

    @Test
    void whereNobodySaidWhatUnitsHoldThereIsNoShare() {
        Progress silent = Progress.of(Matrices.SET, Matrices.counts(Matrices.SET, 10, 40));
        assertThat(silent.hasCertificates()).isFalse();
        assertThat(Measure.certified().of(silent).toString()).isEqualTo("0/10..10/10");
        assertThatThrownBy(() -> silent.share(Tiers.NTM, Whole.ALL_UNITS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NTM");

        Progress.Counts counts = Matrices.counts(Matrices.SET, 10, 40);
        IntStream.range(0, 10).forEach(i -> counts.addCertificates(List.of()));
        Progress told = Progress.of(Matrices.SET, counts);
        assertThat(told.share(Tiers.NTM, Whole.ALL_UNITS).share().toString()).isEqualTo("0/10");
    }
}
