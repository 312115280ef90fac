package vn.ntm.criteria.view;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.ItemId;

/**
 * The official wording of indicators and parts (nguyên văn chỉ tiêu), as somebody brings it to stand beside the labels
 * of this library, which are its own.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class OfficialWording {

    /** No wording of anything. */
    public static final OfficialWording NONE = new OfficialWording(ImmutableMap.of());

    private final ImmutableMap<Key, Entry> entries;

    private OfficialWording(ImmutableMap<Key, Entry> entries) {
        this.entries = entries;
    }

    /** What a wording is of. */
    private record Key(String set, ItemId item) {}

    /**
     * The wording of an indicator or part.
     *
     * @param set the id of the set
     * @param item the indicator or part
     * @param textVi the wording of the act
     * @param textEn a translation, if there is one
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Entry(String set, ItemId item, String textVi, Optional<String> textEn) {

        /** Checks that the wording says something. */
        public Entry {
            if (textVi.isBlank() || textEn.filter(String::isBlank).isPresent()) {
                throw new IllegalArgumentException("wording of " + set + ", " + item + ": blank");
            }
        }
    }

    /**
     * Returns the wordings that {@code entries} give.
     *
     * @throws IllegalArgumentException if two are of one item; the message names it
     */
    public static OfficialWording of(List<Entry> entries) {
        Map<Key, Entry> byKey = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (byKey.put(new Key(entry.set(), entry.item()), entry) != null) {
                throw new IllegalArgumentException("wording of " + entry.set() + ", " + entry.item() + ": given twice");
            }
        }
        return new OfficialWording(ImmutableMap.copyOf(byKey));
    }

    /** Returns the wording of an item, if it is here in {@code language}. */
    public Optional<String> find(String set, ItemId item, Language language) {
        return Optional.ofNullable(entries.get(new Key(set, item)))
                .flatMap(entry -> language.choose(Optional.of(entry.textVi()), entry.textEn()));
    }

    /** Returns every wording, in the order in which they were given. */
    public List<Entry> entries() {
        return entries.values().asList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfficialWording that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
