package vn.ntm.io.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.ReportingPeriod;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.DossierLayout;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.CriteriaSet;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Requirement;
import vn.ntm.criteria.set.RequirementKind;
import vn.ntm.criteria.view.SetView;
import vn.ntm.io.remark.ItemRemarks;
import vn.ntm.io.report.figure.FigureLine;

/**
 * What a commune result form is of, and the rows that follow from it. A bare {@code 17.10} is 17.1 to a spreadsheet, so that
 * items are called by words and numbers, and only so are they read.
 *
 * @param set the set
 * @param unit the unit
 * @param period the six months or the year
 * @param column the column of the annex by which the unit is judged, if the caller says so
 */
record CommuneResultItems(CriteriaSet set, UnitCode unit, ReportingPeriod period, Optional<Column> column) {

    private static final String CRITERION = "Tiêu chí ";
    private static final String INDICATOR = "Chỉ tiêu ";

    /** Checks that unit and period are of the kind that such a form has. */
    CommuneResultItems {
        if (unit.level() != set.level()) {
            throw new IllegalArgumentException(
                    "unit: " + unit + " is of level " + unit.level() + ", " + set.id() + " of " + set.level());
        }
        if (period.kind() != ReportingPeriod.Kind.HALF && period.kind() != ReportingPeriod.Kind.YEAR) {
            throw new IllegalArgumentException("period: the form is of six months or a year, not of " + period);
        }
    }

    DossierLayout layout() {
        return DossierLayout.of(set, period.lastDay());
    }

    /** Returns the day of which a time tells. */
    LocalDate day(FormMoment moment) {
        return switch (moment) {
            case LAST_YEAR_END -> LocalDate.of(period.year() - 1, 12, 31);
            case PERIOD -> period.lastDay();
            case PLAN -> LocalDate.of(period.year(), 12, 31);
        };
    }

    /** Returns the items that a set asks for, each criterion above its indicators and these above their parts. */
    List<FigureLine> lines() {
        DossierLayout layout = layout();
        Map<Subject, ItemRemarks.Remarks> remarks = remarks();
        List<FigureLine> lines = new ArrayList<>();
        for (DossierLayout.OfCriterion criterion : layout.criteria()) {
            String no = criterion.criterion().no();
            lines.add(FigureLine.of(
                            layout.subject(criterion.slot()).toString(),
                            List.of(CRITERION + no, "TC" + no, "TC " + no, "Tiêu chí số " + no, "Criterion " + no))
                    .with(CommuneResultColumns.ABOUT, criterion.criterion().name(Language.VI)));
            for (DossierLayout.OfIndicator indicator : criterion.indicators()) {
                String id = indicator.indicator().no();
                Subject own = layout.subject(indicator.slot());
                String about = indicator.indicator().label(Language.VI);
                lines.add(line(own, id, about, scale(indicator.requirement()), remarks));
                for (DossierLayout.OfPart part : indicator.parts()) {
                    String partId = id + "/" + part.part().id();
                    String partAbout = part.part().label(Language.VI);
                    lines.add(line(layout.subject(part.slot()), partId, partAbout, scale(part.requirement()), remarks));
                }
            }
        }
        return lines;
    }

    private static FigureLine line(
            Subject subject,
            String id,
            String about,
            Optional<MeasureUnit> scale,
            Map<Subject, ItemRemarks.Remarks> remarks) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(CommuneResultColumns.ABOUT, about);
        Optional.ofNullable(remarks.get(subject)).ifPresent(own -> {
            labels.put(CommuneResultColumns.MEASURED_IN, own.unit());
            labels.put(CommuneResultColumns.REQUIRED, own.required());
        });
        return FigureLine.of(
                        subject.toString(), List.of(INDICATOR + id, "CT " + id, "Chỉ tiêu số " + id, "Indicator " + id))
                .with(labels, scale);
    }

    private static Optional<MeasureUnit> scale(Requirement requirement) {
        return requirement.kind() == RequirementKind.GRADE ? requirement.unit() : Optional.empty();
    }

    /** Outside of its time nothing is required by the set. */
    private Map<Subject, ItemRemarks.Remarks> remarks() {
        SetView all = SetView.of(set).on(period.lastDay());
        SetView view = column.map(all::inColumn).orElse(all);
        ItemRemarks remarks = new ItemRemarks(view, Language.VI);
        Map<Subject, ItemRemarks.Remarks> found = new LinkedHashMap<>();
        for (SetView.CriterionView criterion : view.criteria()) {
            for (SetView.IndicatorView indicator : criterion.indicators()) {
                String no = indicator.indicator().no();
                found.put(Subject.indicator(no), remarks.of(indicator));
                for (SetView.PartView part : indicator.parts()) {
                    found.put(Subject.part(no, part.part().id()), remarks.of(indicator, part));
                }
            }
        }
        return found;
    }
}
