package vn.ntm.core.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apiguardian.api.API;
import vn.ntm.core.text.VietnameseNames;

/** How loosely a name is compared. A look-up takes the steps in this order, and the first that hits decides. */
@API(status = API.Status.INTERNAL, since = "0.1")
public enum MatchStep {
    EXACT,
    SEPARATORS,
    ACCENT_FREE,
    ACCENT_FREE_SEPARATORS;

    private static final ImmutableList<MatchStep> ALL = ImmutableList.copyOf(values());
    private static final ImmutableList<MatchStep> WITH_ACCENTS = ImmutableList.of(EXACT, SEPARATORS);

    /** Returns the steps for a query; one that has an accent somewhere means its other letters as they stand. */
    public static List<MatchStep> of(boolean hasAccent) {
        return hasAccent ? WITH_ACCENTS : ALL;
    }

    public String key(String name) {
        return switch (this) {
            case EXACT -> VietnameseNames.key(name);
            case SEPARATORS -> VietnameseNames.compactKey(name);
            case ACCENT_FREE -> VietnameseNames.accentFreeKey(name);
            case ACCENT_FREE_SEPARATORS -> VietnameseNames.accentFreeCompactKey(name);
        };
    }

    public boolean forgetsAccents() {
        return this == ACCENT_FREE || this == ACCENT_FREE_SEPARATORS;
    }
}
