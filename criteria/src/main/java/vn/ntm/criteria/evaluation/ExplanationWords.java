package vn.ntm.criteria.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.core.area.EconomicRegion;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.core.time.Validity;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.ruling.Basis;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Axis;
import vn.ntm.criteria.set.Column;
import vn.ntm.criteria.set.MeasureUnit;
import vn.ntm.criteria.set.Operator;
import vn.ntm.criteria.set.Threshold;

/** The phrases of an explanation in one language; every number has its unit beside it. */
final class ExplanationWords {

    private static final Ratio LEAST_SHOWN = Ratio.of(1, 1000);

    private final Language language;

    ExplanationWords(Language language) {
        this.language = language;
    }

    String choose(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }

    /** 17/7/2023 as Vietnamese writes it, 2023-07-17 in English. */
    String date(LocalDate date) {
        return DayText.of(date, language);
    }

    String days(Validity validity) {
        String from = validity.from()
                .map(day -> choose("từ ngày ", "from ") + date(day))
                .orElse("");
        String to = validity.to()
                .map(day -> choose("đến hết ngày ", "to ") + date(day))
                .orElseGet(() -> choose("đến khi có quy định khác", "until further notice"));
        return from.isEmpty() ? to : from + " " + to;
    }

    String amount(Decimal value, Optional<MeasureUnit> unit) {
        return unit.map(known -> known.toText(value, language)).orElseGet(() -> value.toText(language));
    }

    /** How far, in the unit and as a share of the level; places in an order have no shares. */
    String distance(Distance distance, Optional<MeasureUnit> unit) {
        String share = distance.relative()
                .filter(relative -> relative.numerator().signum() != 0)
                .filter(relative -> unit.filter(MeasureUnit::isRank).isEmpty())
                .map(relative -> share(relative) + choose(" của mức", " of the level"))
                .orElse("");
        return distance.toText(unit, language) + share;
    }

    /** What is short by less than the digits shown is short all the same. */
    private String share(Ratio relative) {
        return relative.compareTo(LEAST_SHOWN) < 0
                ? choose(", dưới ", ", less than ") + LEAST_SHOWN.toPercentText(1, language)
                : choose(", bằng ", ", ") + relative.toPercentText(1, language);
    }

    String verdict(Verdict verdict, Optional<UndeterminedReason> reason) {
        return verdict.toText(language)
                + reason.map(why -> " (" + why.toText(language) + ")").orElse("");
    }

    String operator(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> choose("tối thiểu", "at least");
            case MORE_THAN -> choose("trên", "more than");
            case AT_MOST -> choose("tối đa", "at most");
            case LESS_THAN -> choose("dưới", "less than");
            case EQUAL -> choose("bằng", "exactly");
        };
    }

    String level(Threshold level, Decimal value) {
        return operator(level.operator()) + " " + level.unit().toText(value, language);
    }

    /** How two values stand to each other, whatever the law asks. */
    static String relation(Decimal observed, Decimal level) {
        int order = observed.compareTo(level);
        return order < 0 ? "<" : order > 0 ? ">" : "=";
    }

    String column(Column column) {
        return switch (column.axis()) {
            case GENERAL -> choose("cột chung", "general column");
            case REGION -> choose("cột vùng ", "column of ") + region(column.key());
            case GROUP -> choose("cột nhóm ", "column of group ") + column.key();
        };
    }

    String region(String id) {
        return EconomicRegions.find(id)
                .map((EconomicRegion known) -> known.name(language))
                .orElse(id);
    }

    /** Of a level that is not known that is said where the level would stand. */
    String grade(Grade grade) {
        return grade == Grade.UNKNOWN ? "" : "; " + grade.toText(language);
    }

    String act(Citation citation) {
        return citation.article()
                .map(article -> citation.act() + ", " + article)
                .orElse(citation.act());
    }

    /** Who found it is said; the unit itself is no competent body. */
    String basis(Basis basis, Optional<Assessor> by) {
        if (basis == Basis.MEASURED) {
            return choose("số liệu so với mức quy định", "a measured value against the level");
        }
        return by.equals(Optional.of(Assessor.SELF))
                ? choose("đơn vị tự đánh giá", "the finding of the unit itself")
                : choose("đánh giá của cơ quan có thẩm quyền", "the finding of a competent body");
    }

    String noEarlierFigure() {
        return choose(
                "chưa có số liệu; số nêu ở hồ sơ được hiểu là số lần hoặc mức tăng",
                "no data; the number observed is read as the ratio or the growth itself");
    }

    String source(Citation citation, String source) {
        return source
                + citation.checkedOn()
                        .map(day -> choose(" (đối chiếu ngày ", " (checked on ") + date(day) + ")")
                        .orElse("");
    }

    String by(Assessor by) {
        return by.toText(language);
    }

    /** What was observed, by whom and on what evidence: {@code 41,5 triệu đồng/người/năm (thẩm định)}. */
    String observation(Observation observation, Optional<MeasureUnit> unit) {
        String said = switch (observation.status()) {
            case MEASURED -> amount(observation.value().orElseThrow(), unit);
            case ATTESTED -> observation.finding().orElseThrow().toText(language);
            case NOT_APPLICABLE -> choose("không áp dụng", "not applicable");
            case NOT_ASSESSED -> choose("chưa đánh giá", "not assessed");
        };
        List<String> remarks = new ArrayList<>(List.of(by(observation.by())));
        observation
                .evidence()
                .ifPresent(proof -> remarks.add(choose("minh chứng: ", "evidence: ")
                        + proof.reference()
                        + proof.hash().map(hash -> ", " + hash).orElse("")));
        observation.note().ifPresent(note -> remarks.add(choose("ghi chú: ", "note: ") + note));
        return said + " (" + String.join("; ", remarks) + ")";
    }

    /** The unit's own column, and how it is known. */
    String place(Evaluation evaluation) {
        String from = evaluation
                .axisFrom()
                .map(source -> switch (source) {
                    case GIVEN -> choose(" (hồ sơ nêu)", " (stated by the dossier)");
                    case REGISTER -> choose(" (theo danh mục đơn vị hành chính)", " (from the register of units)");
                })
                .orElse("");
        boolean grouped = evaluation.set().axis() == Axis.GROUP;
        List<String> places = new ArrayList<>();
        evaluation
                .region()
                .ifPresent(id -> places.add(choose("vùng ", "region ") + region(id) + (grouped ? "" : from)));
        evaluation.group().ifPresent(key -> places.add(choose("nhóm ", "group ") + key + (grouped ? from : "")));
        if (places.isEmpty() && evaluation.set().axis() != Axis.GENERAL) {
            places.add(choose("chưa biết", "not known"));
        }
        places.add(evaluation
                .column()
                .map(column -> choose("xét theo ", "judged by the ") + column(column))
                .orElseGet(() -> choose("chưa biết cột áp dụng", "the column that applies is not known")));
        return String.join("; ", places);
    }

    String policy(Policy policy) {
        List<String> rules = new ArrayList<>();
        rules.add(choose("ý kiến quyết định theo thứ tự ", "who decides, in this order: ")
                + policy.assessors().stream().map(this::by).collect(Collectors.joining(", ")));
        rules.add(
                policy.acceptsUnverified()
                        ? choose("mức chưa kiểm chứng được dùng để kết luận", "unverified levels decide")
                        : choose("mức chưa kiểm chứng không dùng để kết luận", "unverified levels do not decide"));
        if (policy.refusesAttestedNumbers()) {
            rules.add(choose("chỉ tiêu bằng số phải có số liệu", "numeric indicators have to be measured"));
        }
        if (policy.acceptsSetNotInForce()) {
            rules.add(choose("xét cả khi bộ tiêu chí không có hiệu lực", "a set not in force judges too"));
        }
        return String.join("; ", rules);
    }
}
