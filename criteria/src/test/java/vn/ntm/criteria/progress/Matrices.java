package vn.ntm.criteria.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import vn.ntm.criteria.catalog.CriteriaCatalog;
import vn.ntm.criteria.set.CriteriaSet;

/** Rows of the matrix form for tests. */
final class Matrices {

    static final CriteriaSet SET = CriteriaCatalog.standard().set("commune-ntm-2021-2025");
    static final CriteriaSet OLD_SET = CriteriaCatalog.standard().set("commune-ntm-2009-2015");
    static final CriteriaSet NEW_SET = CriteriaCatalog.standard().set("commune-ntm-2026-2030");

    /** How many communes of Đắk Lắk in September 2015 met each criterion, as published. */
    static final List<Integer> DAK_LAK =
            List.of(152, 13, 61, 95, 53, 15, 39, 137, 48, 74, 68, 123, 95, 113, 132, 67, 36, 123, 142);

    private static final List<Mark> OPEN = List.of(Mark.BASICALLY_MET, Mark.NOT_ASSESSED, Mark.EMPTY);

    private Matrices() {}

    /** Returns a row that meets the first {@code met} criteria, is open on the next ones, and fails the rest. */
    static ResultRow row(CriteriaSet set, int met, int open) {
        ResultRow.Builder row = ResultRow.builder().set(set).name("Ví Dụ");
        List<String> numbers = numbers(set);
        for (int i = 0; i < numbers.size(); i++) {
            row.putMarks(numbers.get(i), i < met ? Mark.MET : i < met + open ? Mark.BASICALLY_MET : Mark.NOT_MET);
        }
        return row.build();
    }

    static List<String> numbers(CriteriaSet set) {
        return set.criteria().stream()
                .filter(criterion -> criterion.counted())
                .map(criterion -> criterion.no())
                .toList();
    }

    /** Returns so many rows that meet so many criteria, all of them decided. */
    static Progress.Counts counts(CriteriaSet set, int units, int met) {
        Progress.Counts counts = new Progress.Counts();
        IntStream.range(0, units).forEach(i -> counts.add(row(set, met, 0)));
        return counts;
    }

    /** Returns rows with every kind of mark, of {@code open} in a hundred that leave it open. */
    static List<ResultRow> random(CriteriaSet set, Random random, int count, int open) {
        List<ResultRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ResultRow.Builder row = ResultRow.builder().set(set).name("Xã " + i);
            int good = random.nextInt(101);
            for (String no : numbers(set)) {
                Mark mark = random.nextInt(100) < good ? Mark.MET : Mark.NOT_MET;
                row.putMarks(no, random.nextInt(100) < open ? OPEN.get(random.nextInt(OPEN.size())) : mark);
            }
            rows.add(row.build());
        }
        return rows;
    }

    /** Returns an invented matrix with the column totals and the bands of Đắk Lắk 2015. */
    static List<ResultRow> dakLak() {
        List<Integer> sums = new ArrayList<>();
        add(sums, 7, 19);
        add(sums, 19, 15);
        add(sums, 24, 14);
        add(sums, 34, 11);
        add(sums, 62, 7);
        add(sums, 6, 4);
        int[] left = DAK_LAK.stream().mapToInt(Integer::intValue).toArray();
        List<ResultRow> rows = new ArrayList<>();
        List<String> numbers = numbers(OLD_SET);
        for (int sum : sums) {
            // Each row takes the criteria of which the most are left: that fits whenever anything does.
            List<Integer> taken = IntStream.range(0, left.length)
                    .boxed()
                    .sorted(Comparator.comparing((Integer criterion) -> -left[criterion]))
                    .limit(sum)
                    .toList();
            ResultRow.Builder row = ResultRow.builder().set(OLD_SET).name("Xã " + rows.size());
            for (int i = 0; i < left.length; i++) {
                row.putMarks(numbers.get(i), taken.contains(i) ? Mark.MET : Mark.NOT_MET);
                left[i] -= taken.contains(i) ? 1 : 0;
            }
            rows.add(row.build());
        }
        if (Arrays.stream(left).anyMatch(rest -> rest != 0)) {
            throw new IllegalStateException("left over: " + Arrays.toString(left));
        }
        return rows;
    }

    private static void add(List<Integer> sums, int rows, int sum) {
        IntStream.range(0, rows).forEach(i -> sums.add(sum));
    }
}
