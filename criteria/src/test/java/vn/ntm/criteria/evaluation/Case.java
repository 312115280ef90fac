package vn.ntm.criteria.evaluation;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.area.EconomicRegions;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.CsvTable;
import vn.ntm.core.table.Row;
import vn.ntm.core.unit.UnitCode;
import vn.ntm.criteria.dossier.Assessor;
import vn.ntm.criteria.dossier.Dossier;
import vn.ntm.criteria.dossier.Finding;
import vn.ntm.criteria.dossier.Observation;
import vn.ntm.criteria.dossier.Subject;
import vn.ntm.criteria.ruling.Policy;
import vn.ntm.criteria.ruling.UndeterminedReason;
import vn.ntm.criteria.ruling.Verdict;
import vn.ntm.criteria.set.Flag;

/**
 * A row of {@code cases.csv}: a dossier, and what one item of it must come to. Several observations are separated by
 * semicolons: {@code 10 = 41.5; 12.1 male = 63 by SELF; criterion 8 = đạt; 13.4 = không áp dụng}.
 */
record Case(Row row) {

    private static final List<String> COLUMNS = List.of(
            "case",
            "set",
            "on",
            "unit",
            "region",
            "group",
            "flag",
            "policy",
            "observations",
            "item",
            "verdict",
            "reason",
            "part",
            "observed",
            "required",
            "shortfall",
            "act",
            "met");

    static List<Case> all() {
        return CsvTable.read(Case.class.getResource("cases.csv"), "cases.csv", COLUMNS).rows().stream()
                .map(Case::new)
                .toList();
    }

    String cell(String column) {
        return row.optional(column).orElse("");
    }

    Evaluation evaluate() {
        return Evaluator.of(Sets.named(row.text("set")), policy()).evaluate(dossier());
    }

    private Policy policy() {
        Policy policy = Policy.strict();
        for (String word : Splitter.on(' ').omitEmptyStrings().split(cell("policy"))) {
            policy = switch (word) {
                case "accept-unverified" -> policy.acceptingUnverified();
                case "measured-only" -> policy.measuredOnly();
                case "lenient" -> policy.lenient();
                case "self-first" ->
                    policy.decidedBy(List.of(Assessor.SELF, Assessor.VERIFICATION, Assessor.APPRAISAL));
                case "appraisal-only" -> policy.decidedBy(List.of(Assessor.APPRAISAL));
                default -> throw row.fault("policy", "no such word");
            };
        }
        return policy;
    }

    private Dossier dossier() {
        Dossier.Builder dossier = Dossier.of(UnitCode.of(row.text("unit")), LocalDate.parse(row.text("on")));
        row.optional("region").flatMap(EconomicRegions::find).ifPresent(dossier::region);
        row.optional("group").ifPresent(dossier::group);
        row.constant("flag", Flag.class).ifPresent(dossier::addFlags);
        return dossier.addAllObservations(observations()).build();
    }

    private List<Observation> observations() {
        List<Observation> observations = new ArrayList<>();
        for (String text : Splitter.on(';').trimResults().omitEmptyStrings().split(cell("observations"))) {
            List<String> sides = Splitter.on(" = ").splitToList(text);
            List<String> what = Splitter.on(" by ").splitToList(sides.get(1));
            Observation.Builder observation = statement(what.get(0)).subject(subject(sides.get(0)));
            if (what.size() > 1) {
                observation.by(Assessor.valueOf(what.get(1)));
            }
            observations.add(observation.build());
        }
        return observations;
    }

    private static Subject subject(String text) {
        List<String> words = Splitter.on(' ').splitToList(text);
        if (words.get(0).equals("criterion")) {
            return Subject.criterion(words.get(1));
        }
        return words.size() > 1 ? Subject.part(words.get(0), words.get(1)) : Subject.indicator(words.get(0));
    }

    private static Observation.Builder statement(String text) {
        return switch (text) {
            case "đạt" ->
                Observation.builder().status(Observation.Status.ATTESTED).finding(Finding.MET);
            case "chưa đạt" ->
                Observation.builder().status(Observation.Status.ATTESTED).finding(Finding.NOT_MET);
            case "không áp dụng" -> Observation.builder().status(Observation.Status.NOT_APPLICABLE);
            case "chưa đánh giá" -> Observation.builder().status(Observation.Status.NOT_ASSESSED);
            default -> Observation.builder().status(Observation.Status.MEASURED).value(Decimal.parse(text));
        };
    }

    /** Returns what the evaluation says of the item of this case, in the words of the table. */
    String answer(Evaluation evaluation) {
        String item = row.text("item");
        if (item.equals("set")) {
            return text(evaluation.verdict(), evaluation.reason(), "");
        }
        if (item.startsWith("criterion ")) {
            CriterionEvaluation criterion =
                    evaluation.criterion(item.substring("criterion ".length())).orElseThrow();
            return text(criterion.verdict(), criterion.reason(), "");
        }
        IndicatorEvaluation indicator = evaluation.indicator(item).orElseThrow();
        Judgement deciding = indicator.deciding();
        return text(
                indicator.verdict(),
                indicator.reason(),
                " part " + deciding.part().orElse("") + " observed " + plain(indicator.observed()) + " required "
                        + indicator.required().orElse("") + " shortfall " + plain(indicator.shortfall()) + " act "
                        + deciding.act().orElse(""));
    }

    /** Returns what the table says of it. */
    String expected() {
        boolean indicator = !cell("item").equals("set") && !cell("item").startsWith("criterion ");
        return cell("verdict") + " " + cell("reason")
                + (indicator
                        ? " part " + cell("part") + " observed " + cell("observed") + " required " + cell("required")
                                + " shortfall " + cell("shortfall") + " act " + cell("act")
                        : "");
    }

    private static String text(Verdict verdict, Optional<UndeterminedReason> reason, String more) {
        return verdict + " " + reason.map(Enum::name).orElse("") + more;
    }

    private static String plain(Optional<Decimal> number) {
        return number.map(Decimal::toString).orElse("");
    }

    @Override
    public String toString() {
        return row.line() + ": " + row.text("case");
    }
}
