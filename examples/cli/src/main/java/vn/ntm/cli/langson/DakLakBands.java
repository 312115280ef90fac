package vn.ntm.cli.langson;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.cli.page.Block;
import vn.ntm.cli.page.Section;
import vn.ntm.cli.section.ChecksTable;
import vn.ntm.cli.section.ProgressFigures;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.fixtures.DakLak2015;
import vn.ntm.fixtures.DakLak2015Matrix;

/**
 * Bands and criteria. The report of Lạng Sơn prints neither, so that those of another province stand here, of which they were
 * published.
 */
final class DakLakBands {

    private final Language language;

    DakLakBands(Language language) {
        this.language = language;
    }

    Section section() {
        ProgressFigures figures = new ProgressFigures("daklak", "Đắk Lắk", language);
        return Section.of(
                "bands",
                language.choose(
                        "Ví dụ của tỉnh khác: Đắk Lắk, tháng 9/2015",
                        "An example of another province: Đắk Lắk, September 2015"),
                Block.Prose.of(language.choose(
                        "Báo cáo của Lạng Sơn chỉ nêu số tiêu chí bình quân mỗi xã, không nêu số xã theo nhóm và"
                                + " theo từng tiêu chí. Đắk Lắk đã công bố đủ các số này theo bộ 19 tiêu chí năm"
                                + " 2009; trang này cho thấy chúng khớp với nhau.",
                        "The report of Lạng Sơn prints the mean per commune only, and neither bands nor single"
                                + " criteria. Đắk Lắk published all of them, by the 19 criteria of 2009; they are"
                                + " shown here because they can be checked against each other.")),
                Block.Prose.remark(language.choose("Nguồn: ", "Source: ") + DakLak2015.SOURCE),
                figures.bands(bands(), DakLak2015.COMMUNES),
                figures.criteria(criteria(), DakLak2015.COMMUNES),
                new Block.Tabled(ChecksTable.of(
                        language.choose("Các số liệu của Đắk Lắk, tính lại", "The figures of Đắk Lắk, recomputed"),
                        DakLak2015.statement().reconcile(),
                        language)));
    }

    private List<ProgressFigures.Band> bands() {
        return DakLak2015.bands().stream()
                .map(band -> new ProgressFigures.Band(
                        band.min().equals(band.max())
                                ? band.min().toText(language)
                                : band.min().toText(language) + "–" + band.max().toText(language),
                        CountRange.exactly(band.communes().longValueExact()),
                        band.communes().longValueExact()))
                .toList();
    }

    private List<ProgressFigures.Criterion> criteria() {
        List<Criterion> criteria =
                CriteriaCatalog.standard().set(DakLak2015Matrix.SET).criteria();
        List<ProgressFigures.Criterion> shown = new ArrayList<>();
        for (int i = 0; i < DakLak2015.metByCriterion().size(); i++) {
            Criterion criterion = criteria.get(i);
            shown.add(new ProgressFigures.Criterion(
                    criterion.no(),
                    criterion.name(language),
                    CountRange.exactly(DakLak2015.metByCriterion().get(i))));
        }
        return shown;
    }
}
