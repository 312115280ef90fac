package vn.ntm.cli.langson;

import vn.ntm.cli.console.Words;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.fixtures.LangSon2023;

/** What the report of Lạng Sơn leaves open and a recomputed figure takes for granted. */
enum LangSonAssumption {
    /** The report prints no number of communes. */
    COMMUNES_OF_REGISTER(
            "Tỉnh có " + LangSon2023.COMMUNES_IN_REGISTER + " xã, theo danh mục đơn vị hành chính ngày "
                    + DayText.of(LangSon2023.PUBLISHED, Language.VI) + "; báo cáo không in số xã.",
            "The province has " + LangSon2023.COMMUNES_IN_REGISTER + " communes, by the register of "
                    + DayText.of(LangSon2023.PUBLISHED, Language.EN) + "; the report does not print their number."),

    /** The report prints two shares and no whole. */
    ONE_DENOMINATOR(
            "19,28 % và 8,92 % có cùng mẫu số là tổng số hộ, và 8,92 % chỉ gồm hộ nghèo.",
            "19.28 % and 8.92 % are of the same households, all of them, and 8.92 % are the poor alone."),

    /** The report does not say which of the tiers include others. */
    CERTIFIED_INCLUDE_HIGHER(
            "86 xã đạt chuẩn gồm cả xã nâng cao và xã kiểu mẫu; 2 xã kiểu mẫu có nằm trong 17 xã nâng cao hay không"
                    + " thì các tỷ lệ vẫn như nhau.",
            "The 86 certified communes include the advanced and the model ones; whether the 2 model communes are among"
                    + " the 17 advanced ones changes none of the shares.");

    private final String vietnamese;
    private final String english;

    LangSonAssumption(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    Words words() {
        return new Words(vietnamese, english);
    }
}
