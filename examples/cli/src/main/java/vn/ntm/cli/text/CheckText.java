package vn.ntm.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.Operand;
import vn.ntm.criteria.reconcile.PublishedCheck;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.Reconciliation;

/** The working of a recomputed figure in words: what was divided by what, and what came out. */
public final class CheckText {

    private final Language language;

    public CheckText(Language language) {
        this.language = language;
    }

    /** Returns the calculation: {@code 17/86}, {@code 13,29 × 181}. */
    public String working(PublishedCheck check, Reconciliation answer) {
        if (answer.exactRatio().isPresent()) {
            Ratio ratio = answer.exactRatio().get();
            return ratio.numerator().toText(language) + "/"
                    + ratio.denominator().toText(language);
        }
        List<String> figures = new ArrayList<>();
        CheckKind.find(check.kind()).stream()
                .flatMap(kind -> kind.operands().stream())
                .filter(name -> !name.equals("scale"))
                .forEach(name -> check.operand(name).ifPresent(operand -> collect(operand, figures)));
        String working = String.join(sign(check), figures);
        return check.kind().equals(CheckKind.IMPLIED_DENOMINATOR.id()) ? working + " %" : working;
    }

    private static String sign(PublishedCheck check) {
        return CheckKind.find(check.kind())
                .map(kind -> switch (kind) {
                    case SUM, SUM_OF_PERCENTAGES -> " + ";
                    case DIFFERENCE -> " − ";
                    case PRODUCT, IMPLIED_TOTAL -> " × ";
                    case EQUALITY -> " = ";
                    case IMPLIED_DENOMINATOR -> " : ";
                    default -> "; ";
                })
                .orElse("; ");
    }

    private void collect(Operand operand, List<String> figures) {
        if (operand instanceof Operand.Figure one) {
            figures.add(figure(one.text()));
        } else if (operand instanceof Operand.Items several) {
            several.items().forEach(item -> collect(item, figures));
        } else if (operand instanceof Operand.Fields named && named.fields().containsKey("communes")) {
            figures.add(band(named));
        } else if (operand instanceof Operand.Fields named) {
            named.fields().values().forEach(item -> collect(item, figures));
        }
    }

    /** Returns a band of numbers of criteria with its communes: {@code 13–18: 43}. */
    private String band(Operand.Fields named) {
        List<String> figures = new ArrayList<>();
        named.fields().values().forEach(item -> collect(item, figures));
        String bounds = figures.get(0).equals(figures.get(1)) ? figures.get(0) : figures.get(0) + "–" + figures.get(1);
        return bounds + ": " + String.join(", ", figures.subList(2, figures.size()));
    }

    /** Returns what came out, with the marks of the language. */
    public String result(Reconciliation answer) {
        return answer.impliedRange()
                .map(range -> range.toText(language))
                .or(() -> answer.expected().map(this::figure))
                .map(text -> answer.kind().equals(CheckKind.PERCENT.id()) ? text + " %" : text)
                .orElse("");
    }

    /** Returns what was printed, with the marks of the language and the sign of per cent where it is a share. */
    public Optional<String> printed(Reconciliation answer) {
        return answer.published()
                .map(figure -> figure.toText(language))
                .map(text -> answer.kind().equals(CheckKind.PERCENT.id()) ? text + " %" : text);
    }

    /** Returns a figure with the marks of the language and the digits it has. */
    private String figure(String text) {
        try {
            return PublishedFigure.of(text).toText(language);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
