package vn.ntm.criteria.validation;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;
import vn.ntm.criteria.set.Wording;

/** The rules that values are checked by (quy tắc kiểm tra); append-only. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ValueRule {
    /** A value is less than it can be: a negative count or share. */
    BELOW_LEAST(
            Severity.ERROR,
            "giá trị nhỏ hơn mức nhỏ nhất có thể có",
            "less than is possible",
            "kiểm tra dấu và số liệu gốc",
            "check the sign and the original figure"),
    /** A value is more than it can be: a share over 100 %. */
    ABOVE_MOST(
            Severity.ERROR,
            "giá trị lớn hơn mức lớn nhất có thể có",
            "more than is possible",
            "kiểm tra tử số, mẫu số và dấu phẩy thập phân",
            "check numerator, denominator and the decimal mark"),
    /** A count, level or class is not a whole number. */
    NOT_WHOLE(
            Severity.ERROR,
            "phải là số nguyên",
            "has to be a whole number",
            "kiểm tra có nhập nhầm tỷ lệ thay cho số lượng không",
            "check whether a share was entered in place of a count"),
    /** A grade is none of the scale. */
    OUTSIDE_SCALE(
            Severity.ERROR,
            "không có trong thang xếp loại",
            "not a grade of the scale",
            "nhập đúng một loại của thang",
            "enter one of the grades"),
    /** A value looks as if it were in another unit: đồng or thousand đồng in place of million đồng. */
    DOUBTFUL_UNIT(
            Severity.WARNING,
            "có thể nhập nhầm đơn vị tính",
            "may be in another unit",
            "kiểm tra đơn vị; có thể đã nhập đồng hoặc nghìn đồng thay cho triệu đồng",
            "check the unit; it may be in đồng or thousand đồng, not million đồng"),
    /** A part is larger than its whole. */
    PART_ABOVE_WHOLE(
            Severity.ERROR,
            "phần lớn hơn toàn bộ",
            "the part is larger than its whole",
            "kiểm tra cả hai số liệu",
            "check both figures"),
    /** An earlier figure is zero or less, so that nothing can be compared with it. */
    EARLIER_NOT_POSITIVE(
            Severity.ERROR,
            "số liệu trước phải lớn hơn 0 mới so sánh được",
            "the earlier figure has to be more than 0 to be compared with",
            "nhập số liệu trước; nếu chưa có thì để trống",
            "enter the earlier figure, or leave it empty where there is none"),
    /** A rate is not the quotient of the counts beside it, at the digits it has. */
    RATE_DIFFERS(
            Severity.ERROR,
            "tỷ lệ không khớp với số lượng đi kèm",
            "the rate is not that of the counts beside it",
            "tính lại tỷ lệ từ số lượng",
            "compute the rate from the counts again"),
    /** A rate is that of the counts beside it, but was cut off and not rounded. */
    RATE_CUT_OFF(
            Severity.WARNING,
            "tỷ lệ bị cắt bớt, không làm tròn",
            "the rate was cut off, not rounded",
            "làm tròn theo quy tắc thông thường",
            "round it by the usual rule"),
    /** Of the counts beside a rate the part is larger than the whole, or one is negative. */
    COUNTS_IMPOSSIBLE(
            Severity.ERROR,
            "số lượng đi kèm không thể đúng",
            "the counts beside it are impossible",
            "kiểm tra số lượng của phần và của toàn bộ",
            "check the counts of the part and of the whole"),
    /** A share of the units below is that of no number of them, by the register. */
    NO_SUCH_SHARE(
            Severity.WARNING,
            "không có số đơn vị nào cho tỷ lệ này",
            "no number of units gives this share",
            "kiểm tra số đơn vị cấp dưới và tỷ lệ",
            "check the number of units below and the share"),
    /** Of two amounts compared one looks like a ratio or a growth, or a ratio like an amount. */
    RATIO_OR_AMOUNT(
            Severity.WARNING,
            "có thể nhập nhầm giữa số lần hoặc mức tăng với số tiền, số lượng",
            "may be a ratio or a growth in place of an amount, or the other way round",
            "có số liệu trước thì nhập số tuyệt đối của cả hai; không có thì nhập số lần hoặc mức tăng",
            "with an earlier figure enter both as amounts; without one enter the ratio or the growth");

    private final Severity severity;
    private final String whatVi;
    private final String whatEn;
    private final String adviceVi;
    private final String adviceEn;

    ValueRule(Severity severity, String whatVi, String whatEn, String adviceVi, String adviceEn) {
        this.severity = severity;
        this.whatVi = whatVi;
        this.whatEn = whatEn;
        this.adviceVi = adviceVi;
        this.adviceEn = adviceEn;
    }

    /** Returns how grave it is, unless a table says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** Returns what is wrong, in words. */
    public String toText(Language language) {
        return language.choose(whatVi, whatEn);
    }

    /** Returns what to do about it, unless a table says otherwise. */
    public Wording advice() {
        return new Wording(adviceVi, adviceEn);
    }
}
