package vn.ntm.criteria.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** The kinds of checks that this library can do (loại phép đối chiếu). A list that only grows; programs may rely on the ids. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CheckKind {
    /** 100 times a count over a count. */
    PERCENT("percent", "tỷ lệ phần trăm", "percentage", "numerator", "denominator", "scale"),
    /** A total over a count. */
    AVERAGE("average", "bình quân", "mean", "total", "count", "scale"),
    /** A quantity over another. */
    RATIO("ratio", "tỷ số", "ratio", "numerator", "denominator", "scale"),
    /** The mean of groups, each by its weight. */
    WEIGHTED_AVERAGE("weighted_average", "bình quân gia quyền", "weighted mean", "groups", "scale"),
    /** The sum of parts. */
    SUM("sum", "tổng", "sum", "parts"),
    /** A quantity less another. */
    DIFFERENCE("difference", "hiệu", "difference", "minuend", "subtrahend"),
    /** A base times a percentage or a factor. */
    PRODUCT("product", "tích", "product", "base", "percent", "factor"),
    /** The sum of products of two. */
    WEIGHTED_SUM("weighted_sum", "tổng các tích", "sum of products", "terms"),
    /** The sum of printed shares, and what is left to 100. */
    SUM_OF_PERCENTAGES("sum_of_percentages", "tổng các tỷ lệ phần trăm", "sum of percentages", "parts"),
    /** Units by bands of criteria met, against the printed total and mean. */
    DISTRIBUTION(
            "distribution",
            "phân nhóm theo số tiêu chí",
            "distribution",
            "bands",
            "published_total",
            "published_average"),
    /** The whole that printed shares of counts leave possible. */
    IMPLIED_DENOMINATOR("implied_denominator", "mẫu số suy ra", "implied denominator", "items", "scale"),
    /** The total that a printed mean leaves possible. */
    IMPLIED_TOTAL("implied_total", "tổng suy ra", "implied total", "mean", "count", "scale"),
    /** Two figures that should be the same. */
    EQUALITY("equality", "hai số bằng nhau", "equality", "left", "right");

    private final String id;
    private final String vietnamese;
    private final String english;
    private final ImmutableList<String> operands;

    CheckKind(String id, String vietnamese, String english, String... operands) {
        this.id = id;
        this.vietnamese = vietnamese;
        this.english = english;
        this.operands = ImmutableList.copyOf(operands);
    }

    /** Returns the kind with the id {@code id}, if it is one of these. */
    public static Optional<CheckKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** Returns the name that files use: {@code implied_total}. */
    public String id() {
        return id;
    }

    /** Returns the names of the operands that files give it, {@code published} apart. */
    public List<String> operands() {
        return operands;
    }

    /** Returns the kind in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
