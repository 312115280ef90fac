package vn.ntm.criteria.ocop;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;
import vn.ntm.core.quantity.CountRange;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.result.Computed;
import vn.ntm.core.result.NotComputableReason;
import vn.ntm.core.text.Language;

/**
 * What the scores of a product come to (kết quả phân hạng): total and stars, or ranges where a part has no score. Stars
 * by score are not yet a recognition: a level has conditions beside its score, and which was not read.
 *
 * @param scores the scores
 * @param parts the parts of the score on that day; none where no rule is known
 * @param lowest the band of the least total that is possible, if there is one
 * @param highest the band of the greatest
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record OcopGrading(
        OcopScores scores, List<ScorePart> parts, Optional<StarBand> lowest, Optional<StarBand> highest) {

    /** Keeps the order of the parts. */
    public OcopGrading {
        parts = ImmutableList.copyOf(parts);
    }

    static OcopGrading of(OcopRules rules, OcopScores scores) {
        List<ScorePart> parts = rules.parts(scores.day());
        if (!parts.isEmpty()) {
            check(scores, parts);
        }
        return new OcopGrading(
                scores,
                parts,
                rules.band(least(scores, parts), scores.day()),
                rules.band(most(scores, parts), scores.day()));
    }

    private static void check(OcopScores scores, List<ScorePart> parts) {
        List<String> codes = parts.stream().map(ScorePart::code).toList();
        scores.parts().forEach((code, points) -> {
            if (!codes.contains(code)) {
                throw new IllegalArgumentException("no part of the score is " + code + "; known: " + codes);
            }
        });
        for (ScorePart part : parts) {
            Decimal points = scores.parts().getOrDefault(part.code(), Decimal.ZERO);
            if (points.signum() < 0 || points.compareTo(part.max()) > 0) {
                throw new IllegalArgumentException(
                        "part " + part.code() + " has " + points + " points, not 0 to " + part.max());
            }
        }
    }

    private static Decimal least(OcopScores scores, List<ScorePart> parts) {
        return parts.stream()
                .map(part -> scores.parts().getOrDefault(part.code(), Decimal.ZERO))
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    private static Decimal most(OcopScores scores, List<ScorePart> parts) {
        return parts.stream()
                .map(part -> scores.parts().getOrDefault(part.code(), part.max()))
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    /** Returns the parts without a score. */
    public List<ScorePart> missing() {
        return parts.stream()
                .filter(part -> !scores.parts().containsKey(part.code()))
                .toList();
    }

    /** Returns the least total that is possible; the total where every part has a score. */
    public Computed<Decimal> leastTotal() {
        return known().map(all -> least(scores, all));
    }

    /** Returns the greatest total that is possible; the total where every part has a score. */
    public Computed<Decimal> greatestTotal() {
        return known().map(all -> most(scores, all));
    }

    private Computed<List<ScorePart>> known() {
        return parts.isEmpty() ? Computed.notComputable(NotComputableReason.LAW_UNKNOWN) : Computed.of(parts);
    }

    /** Returns the stars that the score gives; a range where a part without a score can change them. */
    public Computed<CountRange> starsByScore() {
        return parts.isEmpty() || lowest.isEmpty() || highest.isEmpty()
                ? Computed.notComputable(NotComputableReason.LAW_UNKNOWN)
                : Computed.of(CountRange.of(lowest.get().stars(), highest.get().stars()));
    }

    /**
     * Returns how sure we are of the stars by score: as of the weaker of the bands, and unverified for a fraction between
     * the whole numbers that sources print, such as 89.5.
     */
    public Grade grade() {
        Grade weaker = Stream.of(lowest, highest)
                .map(band -> band.map(found -> found.rule().grade()).orElse(Grade.UNKNOWN))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return weaker.decides() && isBeyondPrinted() ? Grade.UNVERIFIED : weaker;
    }

    private boolean isBeyondPrinted() {
        return lowest.filter(band -> band.isBeyondPrinted(least(scores, parts))).isPresent()
                || highest.filter(band -> band.isBeyondPrinted(most(scores, parts)))
                        .isPresent();
    }

    /** Returns the stars, where the score gives one number, we are sure of it, and the conditions were found met. */
    public Optional<Integer> decidedStars() {
        return starsByScore()
                .toOptional()
                .filter(stars ->
                        stars.isExact() && grade().decides() && scores.conditions() == OcopScores.Conditions.MET)
                .map(stars -> Math.toIntExact(stars.min()));
    }

    /** Returns what keeps the stars from being decided, in words; nothing where they are. */
    public List<String> open(Language language) {
        if (parts.isEmpty()) {
            return List.of(NotComputableReason.LAW_UNKNOWN.toText(language));
        }
        List<String> open = new ArrayList<>();
        missing().forEach(part -> open.add(language.choose("chưa có điểm phần ", "no score for part ") + part.code()));
        if (isBeyondPrinted()) {
            open.add(language.choose(
                    "điểm lẻ giữa hai khung: chưa kiểm chứng thuộc khung nào",
                    "a fraction between two bands: to which it belongs is unverified"));
        }
        switch (scores.conditions()) {
            case MET -> {}
            case NOT_MET ->
                open.add(language.choose(
                        "không đáp ứng điều kiện bắt buộc của hạng sao", "the mandatory conditions are not met"));
            case UNKNOWN ->
                open.add(language.choose(
                        "chưa xác định điều kiện bắt buộc của hạng sao",
                        "the mandatory conditions are not established"));
        }
        return List.copyOf(open);
    }

    /** Returns the grading with its working: A 35,5/40 + B 20/25 + C 30/35 = 85,5 điểm; 4 sao: từ 70 đến dưới 90 điểm ... */
    public String toText(Language language) {
        List<String> open = open(language);
        String last = open.isEmpty() ? "" : language.choose("; còn: ", "; open: ") + String.join("; ", open);
        if (parts.isEmpty()) {
            return language.choose("Không phân hạng được", "Not graded") + last;
        }
        String sum = parts.stream()
                .map(part -> part.code()
                        + " "
                        + Optional.ofNullable(scores.parts().get(part.code()))
                                .map(points -> points.toText(language))
                                .orElse("?")
                        + "/"
                        + part.max().toText(language))
                .collect(Collectors.joining(" + "));
        return sum + " = " + total(language) + "; " + bands(language) + last;
    }

    private String total(Language language) {
        String least = least(scores, parts).toText(language);
        return (missing().isEmpty() ? least : least + "–" + most(scores, parts).toText(language))
                + language.choose(" điểm", " points");
    }

    private String bands(Language language) {
        Optional<StarBand> only =
                lowest.filter(band -> highest.filter(band::equals).isPresent());
        String stars = only.map(band -> band.toText(language))
                .orElseGet(() -> starsByScore()
                        .toText(language, range -> range.toText(language) + language.choose(" sao", " stars")));
        return stars
                + lowest.map(band -> " (" + band.rule().citation().toText() + ")")
                        .orElse("");
    }
}
