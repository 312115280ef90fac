package vn.ntm.criteria.progress;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of certificates by id of the tier, in the order of the ids. Two arrays and no map of boxed numbers: which of
 * those are one object depends on how they came about, and so would the bytes of the serialised form.
 */
final class TierCounts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String[] NO_IDS = {};
    private static final long[] NO_NUMBERS = {};

    private String[] ids = NO_IDS;
    private long[] numbers = NO_NUMBERS;

    void add(String tier, long more) {
        int at = Arrays.binarySearch(ids, tier);
        if (at >= 0) {
            numbers[at] += more;
            return;
        }
        int place = -at - 1;
        int length = ids.length;
        String[] moreIds = Arrays.copyOf(ids, length + 1);
        long[] moreNumbers = Arrays.copyOf(numbers, length + 1);
        System.arraycopy(ids, place, moreIds, place + 1, length - place);
        System.arraycopy(numbers, place, moreNumbers, place + 1, length - place);
        moreIds[place] = tier;
        moreNumbers[place] = more;
        ids = moreIds;
        numbers = moreNumbers;
    }

    void merge(TierCounts other) {
        other.forEach(this::add);
    }

    long of(String tier) {
        int at = Arrays.binarySearch(ids, tier);
        return at < 0 ? 0 : numbers[at];
    }

    private void forEach(ObjLongConsumer<String> action) {
        for (int i = 0; i < ids.length; i++) {
            action.accept(ids[i], numbers[i]);
        }
    }

    Map<String, Long> toMap() {
        Map<String, Long> map = new TreeMap<>();
        forEach(map::put);
        return map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TierCounts that && Arrays.equals(ids, that.ids) && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return toMap().toString();
    }
}
