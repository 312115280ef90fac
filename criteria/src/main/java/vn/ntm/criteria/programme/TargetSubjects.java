package vn.ntm.criteria.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What the instruments of the programme aim at, for callers to name it: the subjects of the bundled tables. A table that
 * names another brings it in {@link Programme#targetSubjects}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TargetSubjects {

    /** Xã đạt chuẩn nông thôn mới. */
    public static final TargetSubject COMMUNES_NTM =
            new TargetSubject("COMMUNES_NTM", "Tỷ lệ xã đạt chuẩn nông thôn mới", "Communes that meet the NTM set");

    /** Xã đạt chuẩn nông thôn mới nâng cao. */
    public static final TargetSubject COMMUNES_ADVANCED = new TargetSubject(
            "COMMUNES_ADVANCED", "Tỷ lệ xã đạt chuẩn nông thôn mới nâng cao", "Communes that meet the advanced set");

    /** Xã đạt chuẩn nông thôn mới kiểu mẫu. */
    public static final TargetSubject COMMUNES_MODEL =
            new TargetSubject("COMMUNES_MODEL", "Tỷ lệ xã đạt chuẩn nông thôn mới kiểu mẫu", "Model communes");

    /** Xã nông thôn mới hiện đại. */
    public static final TargetSubject COMMUNES_MODERN =
            new TargetSubject("COMMUNES_MODERN", "Tỷ lệ xã nông thôn mới hiện đại", "Modern communes");

    /** Số tiêu chí mà mỗi xã đạt. */
    public static final TargetSubject CRITERIA_PER_COMMUNE =
            new TargetSubject("CRITERIA_PER_COMMUNE", "Số tiêu chí đạt của mỗi xã", "Criteria met by every commune");

    /** Thu nhập bình quân của người dân nông thôn. */
    public static final TargetSubject RURAL_INCOME =
            new TargetSubject("RURAL_INCOME", "Thu nhập bình quân của người dân nông thôn", "Average rural income");

    /** Đơn vị cấp huyện đạt chuẩn hoặc hoàn thành nhiệm vụ. */
    public static final TargetSubject DISTRICT_UNITS = new TargetSubject(
            "DISTRICT_UNITS",
            "Tỷ lệ đơn vị cấp huyện đạt chuẩn hoặc hoàn thành nhiệm vụ",
            "District-level units that meet the set or completed the task");

    /** Huyện nâng cao hoặc kiểu mẫu. */
    public static final TargetSubject DISTRICTS_ADVANCED_OR_MODEL = new TargetSubject(
            "DISTRICTS_ADVANCED_OR_MODEL", "Tỷ lệ huyện nâng cao hoặc kiểu mẫu", "Advanced or model districts");

    /** Đơn vị cấp huyện đạt chuẩn của mỗi tỉnh. */
    public static final TargetSubject DISTRICT_UNITS_PER_PROVINCE = new TargetSubject(
            "DISTRICT_UNITS_PER_PROVINCE",
            "Số đơn vị cấp huyện đạt chuẩn hoặc hoàn thành nhiệm vụ của mỗi tỉnh",
            "District-level units recognised in every province");

    /** Tỉnh hoàn thành nhiệm vụ. */
    public static final TargetSubject PROVINCES_COMPLETED = new TargetSubject(
            "PROVINCES_COMPLETED", "Số tỉnh, thành phố hoàn thành nhiệm vụ", "Provinces that completed the task");

    /** Thôn, bản đạt chuẩn của xã đặc biệt khó khăn. */
    public static final TargetSubject DIFFICULT_VILLAGES = new TargetSubject(
            "DIFFICULT_VILLAGES",
            "Tỷ lệ thôn, bản đạt chuẩn của xã đặc biệt khó khăn",
            "Villages of especially difficult communes that meet the set");

    /** Thu nhập của đồng bào dân tộc thiểu số. */
    public static final TargetSubject ETHNIC_MINORITY_INCOME = new TargetSubject(
            "ETHNIC_MINORITY_INCOME", "Thu nhập bình quân của đồng bào dân tộc thiểu số", "Ethnic-minority income");

    /** Mức giảm tỷ lệ nghèo hằng năm. */
    public static final TargetSubject POVERTY_REDUCTION =
            new TargetSubject("POVERTY_REDUCTION", "Mức giảm tỷ lệ nghèo hằng năm", "Yearly reduction of poverty");

    /** Tỷ lệ nghèo vùng dân tộc thiểu số và miền núi. */
    public static final TargetSubject ETHNIC_AREA_POVERTY = new TargetSubject(
            "ETHNIC_AREA_POVERTY",
            "Tỷ lệ nghèo vùng dân tộc thiểu số và miền núi",
            "Poverty in the ethnic-minority and mountainous area");

    /** Xã, thôn đặc biệt khó khăn. */
    public static final TargetSubject ESPECIALLY_DIFFICULT_AREAS = new TargetSubject(
            "ESPECIALLY_DIFFICULT_AREAS",
            "Số xã, thôn đặc biệt khó khăn còn lại",
            "Especially difficult communes and villages left");

    /** Sản phẩm OCOP từ 3 sao. */
    public static final TargetSubject OCOP_PRODUCTS =
            new TargetSubject("OCOP_PRODUCTS", "Số sản phẩm OCOP từ 3 sao trở lên", "OCOP products of 3 stars or more");

    /** Sản phẩm OCOP 5 sao. */
    public static final TargetSubject OCOP_FIVE_STAR_PRODUCTS =
            new TargetSubject("OCOP_FIVE_STAR_PRODUCTS", "Số sản phẩm OCOP 5 sao", "OCOP products of 5 stars");

    /** Nước sạch theo quy chuẩn. */
    public static final TargetSubject RURAL_CLEAN_WATER = new TargetSubject(
            "RURAL_CLEAN_WATER",
            "Tỷ lệ người dân nông thôn dùng nước sạch theo quy chuẩn",
            "Rural people with standard clean water");

    /** Nước sạch từ công trình cấp nước tập trung. */
    public static final TargetSubject RURAL_PIPED_WATER = new TargetSubject(
            "RURAL_PIPED_WATER",
            "Tỷ lệ người dân nông thôn dùng nước sạch từ công trình tập trung",
            "Rural people with clean water from piped schemes");

    /** Chất thải rắn được thu gom, xử lý. */
    public static final TargetSubject SOLID_WASTE_TREATED = new TargetSubject(
            "SOLID_WASTE_TREATED", "Tỷ lệ chất thải rắn được thu gom, xử lý", "Solid waste collected and treated");

    /** Hộ phân loại chất thải. */
    public static final TargetSubject WASTE_SORTED =
            new TargetSubject("WASTE_SORTED", "Tỷ lệ hộ phân loại chất thải rắn", "Households that sort waste");

    private static final ImmutableList<TargetSubject> ALL = ImmutableList.of(
            COMMUNES_NTM,
            COMMUNES_ADVANCED,
            COMMUNES_MODEL,
            COMMUNES_MODERN,
            CRITERIA_PER_COMMUNE,
            RURAL_INCOME,
            DISTRICT_UNITS,
            DISTRICTS_ADVANCED_OR_MODEL,
            DISTRICT_UNITS_PER_PROVINCE,
            PROVINCES_COMPLETED,
            DIFFICULT_VILLAGES,
            ETHNIC_MINORITY_INCOME,
            POVERTY_REDUCTION,
            ETHNIC_AREA_POVERTY,
            ESPECIALLY_DIFFICULT_AREAS,
            OCOP_PRODUCTS,
            OCOP_FIVE_STAR_PRODUCTS,
            RURAL_CLEAN_WATER,
            RURAL_PIPED_WATER,
            SOLID_WASTE_TREATED,
            WASTE_SORTED);

    private TargetSubjects() {}

    /** Returns every subject. */
    public static List<TargetSubject> all() {
        return ALL;
    }

    /**
     * Returns the subject that {@code id} names, the inverse of {@code toString}.
     *
     * @throws IllegalArgumentException if there is none; the message holds the id
     */
    public static TargetSubject parse(String id) {
        return ALL.stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject of targets has the id " + id));
    }
}
