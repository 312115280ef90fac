package vn.ntm.criteria.programme;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.immutables.value.Value;
import vn.ntm.core.law.Citation;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.CriteriaStyle;
import vn.ntm.criteria.set.SetHeader;

/** A phase of the programme (giai đoạn): its years and the acts that govern it, as far as they are known. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
@CriteriaStyle
@Value.Immutable
public interface Phase {

    /** The first and the last year. */
    SetHeader.Period period();

    /** The name in Vietnamese. */
    String nameVi();

    /** The name in English. */
    String nameEn();

    /** How sure we are of the years. */
    Grade grade();

    /** The act that the years come from. */
    Citation citation();

    /** What a reader should know of it; in English, as in the tables. */
    Optional<String> note();

    /** The acts that govern it, by role and then by day of issue; those without a known day are last of their role. */
    List<Instrument> instruments();

    /** Returns the name. */
    default String name(Language language) {
        return language.choose(nameVi(), nameEn());
    }

    /** Returns the acts of this role, by day of issue. */
    default List<Instrument> instruments(Instrument.Role role) {
        return instruments().stream()
                .filter(instrument -> instrument.role() == role)
                .toList();
    }

    /** Returns a builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Phase}. */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    final class Builder extends ImmutablePhase.Builder {
        Builder() {}
    }
}
