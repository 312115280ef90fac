package vn.ntm.criteria.ocop;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.ntm.core.law.LegalAct;
import vn.ntm.core.quantity.Decimal;
import vn.ntm.core.table.CsvTable;

/**
 * What is known of the rules of OCOP by day (quy định về đánh giá, phân hạng sản phẩm OCOP): 148/QĐ-TTg of 2023-02-24 as
 * amended by 1489/QĐ-TTg from 2025-07-06. Of the sets before it nothing was read. Every row has its act, source and
 * grade.
 *
 * <pre>{@code
 * OcopRules rules = OcopRules.standard();
 * rules.grade(OcopScores.on(day).with("A", "35.5").with("B", "20").with("C", "30")).toText(Language.VI);
 * rules.authority(3, LocalDate.of(2025, 7, 6));    // the province; on 2025-07-03 it is not known
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OcopRules {

    private final Map<String, LegalAct> acts;
    private final List<ScorePart> parts;
    private final List<StarBand> bands;
    private final List<LevelCondition> conditions;
    private final List<CertificateTerm> terms;
    private final List<OcopAuthority> authorities;
    private final List<Forwarding> forwarding;

    OcopRules(
            Map<String, LegalAct> acts,
            List<ScorePart> parts,
            List<StarBand> bands,
            List<LevelCondition> conditions,
            List<CertificateTerm> terms,
            List<OcopAuthority> authorities,
            List<Forwarding> forwarding) {
        this.acts = ImmutableMap.copyOf(acts);
        this.parts = ImmutableList.copyOf(parts);
        this.bands = ImmutableList.copyOf(bands);
        this.conditions = ImmutableList.copyOf(conditions);
        this.terms = ImmutableList.copyOf(terms);
        this.authorities = ImmutableList.copyOf(authorities);
        this.forwarding = ImmutableList.copyOf(forwarding);
    }

    private static final class Bundled {
        static final OcopRules RULES = OcopTables.read(
                (file, columns) -> CsvTable.read(OcopRules.class.getResource(file), "ocop/" + file, columns));
    }

    /** Returns the rules of the bundled tables. */
    public static OcopRules standard() {
        return Bundled.RULES;
    }

    /** Returns the acts that the rows cite, by number. */
    public Map<String, LegalAct> acts() {
        return acts;
    }

    /** Returns the act with this number, if a row cites it. */
    public Optional<LegalAct> act(String number) {
        return Optional.ofNullable(acts.get(number));
    }

    /** Returns the parts of the score on {@code day}; none where no rule is known. */
    public List<ScorePart> parts(LocalDate day) {
        return on(day, parts, ScorePart::rule);
    }

    /** Returns the bands of stars on {@code day}, the highest first; none where no rule is known. */
    public List<StarBand> bands(LocalDate day) {
        return on(day, bands, StarBand::rule);
    }

    /** Returns the band of a score on {@code day}; absent where no rule is known, and for a score that no band has. */
    public Optional<StarBand> band(Decimal score, LocalDate day) {
        return bands(day).stream().filter(band -> band.contains(score)).findFirst();
    }

    /** Returns the conditions of a level on {@code day}; those that were not read are there without a name. */
    public List<LevelCondition> conditions(int stars, LocalDate day) {
        return on(day, conditions, LevelCondition::rule).stream()
                .filter(condition -> condition.stars() == stars)
                .toList();
    }

    /** Returns how long a certificate of a level issued on {@code day} holds, if that is known. */
    public Optional<CertificateTerm> term(int stars, LocalDate day) {
        return on(day, terms, CertificateTerm::rule).stream()
                .filter(term -> term.stars() == stars)
                .findFirst();
    }

    /**
     * Returns who grades and recognises a level on {@code day}. A level below those recognised has no authority, and no
     * level has one on days of which no rule is known; an authority without a body says that it was not established.
     */
    public Optional<OcopAuthority> authority(int stars, LocalDate day) {
        return on(day, authorities, OcopAuthority::rule).stream()
                .filter(authority -> authority.stars() == stars)
                .findFirst();
    }

    /** Returns to whom and from which score {@code level} passes products on, on {@code day}, if that is known. */
    public Optional<Forwarding> forwarding(OcopAuthority.Level level, LocalDate day) {
        return on(day, forwarding, Forwarding::rule).stream()
                .filter(step -> step.level() == level)
                .findFirst();
    }

    /**
     * Grades a product by the rules of the day of its scores.
     *
     * @throws IllegalArgumentException if a score is of no part, is negative or more than the most of its part
     */
    public OcopGrading grade(OcopScores scores) {
        return OcopGrading.of(this, scores);
    }

    private static <T> List<T> on(LocalDate day, List<T> rows, Function<T, OcopRule> rule) {
        return rows.stream()
                .filter(row -> rule.apply(row).validity().contains(day))
                .toList();
    }
}
