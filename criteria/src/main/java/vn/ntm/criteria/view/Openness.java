package vn.ntm.criteria.view;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.law.Grade;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Threshold;

/** Why a level is still open (mức còn để ngỏ): what a person with the act in hand has to fill in. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Openness {
    /** The law leaves it to a province or ministry, with or without a floor under it. */
    DELEGATED("giao địa phương hoặc bộ quy định", "left to a province or ministry"),
    /** The law has a level here, and nobody here could read it. */
    UNKNOWN("chưa biết", "unknown"),
    /** The level is believed, and was read nowhere. */
    UNVERIFIED("chưa kiểm chứng", "unverified");

    private final String vietnamese;
    private final String english;

    Openness(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns why {@code level} is open; nothing where it is known and in force as it stands. */
    public static Optional<Openness> of(Threshold level) {
        if (level.value().isEmpty()) {
            return Optional.of(level.isDelegated() ? DELEGATED : UNKNOWN);
        }
        if (level.grade() == Grade.UNVERIFIED) {
            return Optional.of(UNVERIFIED);
        }
        return level.isFloorUnderProvince() ? Optional.of(DELEGATED) : Optional.empty();
    }

    /** Returns the reason in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
