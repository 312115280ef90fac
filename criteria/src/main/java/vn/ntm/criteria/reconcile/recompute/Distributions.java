package vn.ntm.criteria.reconcile.recompute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.quantity.Ratio;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.reconcile.Band;
import vn.ntm.criteria.reconcile.CheckKind;
import vn.ntm.criteria.reconcile.PublishedFigure;
import vn.ntm.criteria.reconcile.ReconciliationVerdict;
import vn.ntm.criteria.reconcile.Weighted;

/**
 * Bands of criteria met against the printed total and mean. Bands never give a mean, only the bounds that
 * it has when every commune stands at the foot, or at the head, of its band.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Distributions {

    private Distributions() {}

    /** Holds the bands against the printed total and mean, those that are printed. */
    public static Answer distribution(
            List<Band> bands, Optional<PublishedFigure> total, Optional<PublishedFigure> average) {
        Decimal communes = ExactFigures.total(bands.stream().map(Band::communes).toList());
        if (communes.signum() == 0) {
            return Answer.notComputable(
                    CheckKind.DISTRIBUTION, NotComputableReason.ZERO_DENOMINATOR, "sum(bands[].communes)");
        }
        Ratio least = mean(bands, Band::min, communes);
        Ratio most = mean(bands, Band::max, communes);
        boolean totalFits = total.map(figure -> figure.value().equals(communes)).orElse(true);
        boolean averageFits = average.map(figure -> meets(figure, least, most)).orElse(true);
        Note note = Note.boundsOfMean(least, most);
        if (!averageFits) {
            note = note.and(Note.meanOutside(average.orElseThrow()));
        }
        if (!totalFits) {
            note = note.and(Note.totalDiffers(total.orElseThrow(), communes));
        }
        Answer.Builder answer = Answer.builder()
                .kind(CheckKind.DISTRIBUTION.id())
                .exactValue(communes)
                .published(total)
                .expected(communes.toString())
                .working(working(bands, communes))
                .verdict(totalFits && averageFits ? ReconciliationVerdict.MATCH : ReconciliationVerdict.MISMATCH)
                .note(note);
        return answer.build();
    }

    /** Shows the sum and both bounds of the mean, these with as many digits as the remark on them. */
    private static Function<Language, String> working(List<Band> bands, Decimal communes) {
        Function<Language, String> sum =
                Working.exact(Working.sum(bands.stream().map(Band::communes).toList()), communes);
        return language -> sum.apply(language) + "; " + bound(bands, Band::min, communes, language) + "; "
                + bound(bands, Band::max, communes, language);
    }

    private static String bound(List<Band> bands, Function<Band, Decimal> edge, Decimal communes, Language language) {
        List<Weighted> terms = weighted(bands, edge);
        Decimal bound = mean(bands, edge, communes).toDecimal(Note.BOUND_SCALE).orElseThrow();
        boolean isExact = bound.times(communes).equals(ExactFigures.sumOfProducts(terms));
        return "(" + Working.sumOfProducts(terms).apply(language) + ") / " + Working.number(communes, language)
                + (isExact ? " = " : " ≈ ") + bound.toText(language);
    }

    private static List<Weighted> weighted(List<Band> bands, Function<Band, Decimal> edge) {
        return bands.stream()
                .map(band -> Weighted.of(edge.apply(band), band.communes()))
                .toList();
    }

    private static Ratio mean(List<Band> bands, Function<Band, Decimal> edge, Decimal communes) {
        return Quotients.normalised(ExactFigures.sumOfProducts(weighted(bands, edge)), communes);
    }

    private static boolean meets(PublishedFigure average, Ratio least, Ratio most) {
        Decimal half = Interval.halfOfLastDigit(average);
        Ratio highest = Ratio.of(average.value().plus(half), Decimal.of(1));
        Ratio lowest = Ratio.of(average.value().minus(half), Decimal.of(1));
        return highest.compareTo(least) >= 0 && lowest.compareTo(most) <= 0;
    }
}
