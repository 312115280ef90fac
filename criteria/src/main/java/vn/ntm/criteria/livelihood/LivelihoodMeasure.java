package vn.ntm.criteria.livelihood;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What can be measured of how people live (chỉ tiêu về đời sống): a quotient of two figures. The list only grows at its end. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum LivelihoodMeasure {
    /** Tỷ lệ hộ nghèo: poor households of all households. */
    POOR_HOUSEHOLDS(Kind.SHARE, "Tỷ lệ hộ nghèo", "Poor households", "hộ", "households"),
    /** Tỷ lệ hộ cận nghèo. */
    NEAR_POOR_HOUSEHOLDS(Kind.SHARE, "Tỷ lệ hộ cận nghèo", "Near-poor households", "hộ", "households"),
    /** Tỷ lệ nghèo đa chiều: poor and near-poor households together. */
    POOR_AND_NEAR_POOR_HOUSEHOLDS(
            Kind.SHARE, "Tỷ lệ hộ nghèo và hộ cận nghèo", "Poor and near-poor households", "hộ", "households"),
    /** Tỷ lệ người nghèo: persons in poor households of all persons. */
    POOR_PERSONS(Kind.SHARE, "Tỷ lệ nhân khẩu nghèo", "Poor persons", "nhân khẩu", "persons"),
    /** Tỷ lệ người cận nghèo. */
    NEAR_POOR_PERSONS(Kind.SHARE, "Tỷ lệ nhân khẩu cận nghèo", "Near-poor persons", "nhân khẩu", "persons"),
    /** Tỷ lệ người nghèo và cận nghèo. */
    POOR_AND_NEAR_POOR_PERSONS(
            Kind.SHARE, "Tỷ lệ nhân khẩu nghèo và cận nghèo", "Poor and near-poor persons", "nhân khẩu", "persons"),
    /** Tỷ lệ dân số là người dân tộc thiểu số. */
    ETHNIC_MINORITY(Kind.SHARE, "Tỷ lệ người dân tộc thiểu số", "Share of ethnic-minority people", "người", "persons"),
    /** Tỷ lệ lao động qua đào tạo: of those who work, those who were trained, with or without a certificate. */
    TRAINED_WORKERS(Kind.SHARE, "Tỷ lệ lao động qua đào tạo", "Trained workers", "lao động", "workers"),
    /** Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ: of those who work, those with a diploma or certificate. */
    CERTIFIED_WORKERS(
            Kind.SHARE,
            "Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ",
            "Workers with a diploma or certificate",
            "lao động",
            "workers"),
    /** Tỷ lệ lao động có việc làm: of those of working age who can work, those who do. */
    EMPLOYED_WORKERS(Kind.SHARE, "Tỷ lệ lao động có việc làm", "Workers with a job", "lao động", "workers"),
    /** Mật độ dân số: persons to the square kilometre. */
    DENSITY(Kind.RATE, "Mật độ dân số", "Population density", "người/km²", "persons per km²"),
    /** Thu nhập bình quân đầu người: million đồng of income to a person in a year. */
    INCOME_PER_CAPITA(
            Kind.RATE,
            "Thu nhập bình quân đầu người",
            "Income per capita",
            "triệu đồng/người/năm",
            "million VND per person a year");

    /** Whether a figure is a share of a whole, in percent, or so much of one thing to one of another. */
    enum Kind {
        SHARE,
        RATE
    }

    private final Kind kind;
    private final String nameVi;
    private final String nameEn;
    private final String unitVi;
    private final String unitEn;

    LivelihoodMeasure(Kind kind, String nameVi, String nameEn, String unitVi, String unitEn) {
        this.kind = kind;
        this.nameVi = nameVi;
        this.nameEn = nameEn;
        this.unitVi = unitVi;
        this.unitEn = unitEn;
    }

    /** Returns whether it is a share of a whole: its part cannot be more than the whole. */
    public boolean isShare() {
        return kind == Kind.SHARE;
    }

    /** Returns the name. */
    public String toText(Language language) {
        return language.choose(nameVi, nameEn);
    }

    /** Returns what is counted in a share, or the unit of a rate. */
    public String unit(Language language) {
        return language.choose(unitVi, unitEn);
    }
}
