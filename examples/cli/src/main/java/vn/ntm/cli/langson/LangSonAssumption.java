package vn.ntm.cli.langson;

import vn.ntm.cli.console.Words;
import vn.ntm.core.text.Language;
import vn.ntm.core.time.DayText;
import vn.ntm.fixtures.LangSon2023;
import vn.ntm.fixtures.ReportedFigure;

/** What the report of Lạng Sơn leaves open and a recomputed figure takes for granted. */
enum LangSonAssumption {
    /** The report prints no number of communes. */
    COMMUNES_OF_REGISTER(
            "Tỉnh có " + LangSon2023.COMMUNES_IN_REGISTER + " xã, theo danh mục đơn vị hành chính ngày "
                    + DayText.of(LangSon2023.PUBLISHED, Language.VI) + "; báo cáo không nêu số xã.",
            "The province has " + LangSon2023.COMMUNES_IN_REGISTER + " communes, by the register of "
                    + DayText.of(LangSon2023.PUBLISHED, Language.EN) + "; the report does not print their number."),

    /** The report prints two shares and no whole. */
    ONE_DENOMINATOR(
            printed(LangSon2023.POOR_AND_NEAR_POOR_SHARE, Language.VI) + " % và "
                    + printed(LangSon2023.POOR_SHARE, Language.VI) + " % có cùng mẫu số là tổng số hộ, và "
                    + printed(LangSon2023.POOR_SHARE, Language.VI) + " % chỉ gồm hộ nghèo.",
            printed(LangSon2023.POOR_AND_NEAR_POOR_SHARE, Language.EN) + " % and "
                    + printed(LangSon2023.POOR_SHARE, Language.EN) + " % are of the same households, all of them, and "
                    + printed(LangSon2023.POOR_SHARE, Language.EN) + " % are the poor alone."),

    /** The report does not say which of the tiers include others. */
    CERTIFIED_INCLUDE_HIGHER(
            printed(LangSon2023.CERTIFIED_COMMUNES, Language.VI) + " xã đạt chuẩn gồm cả xã nâng cao và xã kiểu mẫu; "
                    + printed(LangSon2023.MODEL_COMMUNES, Language.VI) + " xã kiểu mẫu có nằm trong "
                    + printed(LangSon2023.ADVANCED_COMMUNES, Language.VI)
                    + " xã nâng cao hay không thì các tỷ lệ vẫn như nhau.",
            "The " + printed(LangSon2023.CERTIFIED_COMMUNES, Language.EN)
                    + " certified communes include the advanced and the model ones; whether the "
                    + printed(LangSon2023.MODEL_COMMUNES, Language.EN) + " model communes are among the "
                    + printed(LangSon2023.ADVANCED_COMMUNES, Language.EN)
                    + " advanced ones changes none of the shares.");

    private final String vietnamese;
    private final String english;

    LangSonAssumption(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    private static String printed(ReportedFigure figure, Language language) {
        return figure.figure().toText(language);
    }

    Words words() {
        return new Words(vietnamese, english);
    }
}
