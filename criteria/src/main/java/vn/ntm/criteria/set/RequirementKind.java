package vn.ntm.criteria.set;

import org.apiguardian.api.API;
import vn.ntm.core.text.Language;

/** What kind of finding a requirement asks for. A closed list. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RequirementKind {
    /** Yes or no, as a competent body finds (Đạt, Chưa đạt). */
    ATTESTED("kết luận đạt hoặc chưa đạt", "a finding, met or not met"),
    /** A number that a threshold decides. */
    NUMBER("số đo so với mức quy định", "a number against a level"),
    /** A grade of a scale (xếp loại), such as Khá; a threshold names the least one. */
    GRADE("xếp loại so với loại tối thiểu", "a grade against the least grade"),
    /** Every part must hold. */
    ALL_OF("mọi nội dung thành phần đều đạt", "every part"),
    /** One of the parts must hold. */
    ANY_OF("một trong các nội dung thành phần đạt", "one of the parts"),
    /** A number against the threshold of another set, raised by a factor. */
    RELATIVE("so với mức của bộ tiêu chí khác", "against a level of another set"),
    /** A number against an earlier one of the same unit: at an event, or the year before. */
    OWN_HISTORY("so với số liệu trước đó của chính đơn vị", "against the unit's own earlier figure"),
    /** The share of the units below that reached a tier. */
    ROLLUP("tỷ lệ đơn vị cấp dưới đạt chuẩn", "share of the units below");

    private final String vietnamese;
    private final String english;

    RequirementKind(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns whether something is measured for it, so that thresholds say how much. */
    public boolean isMeasured() {
        return this != ATTESTED && !isByParts();
    }

    /** Returns whether the verdict on an indicator of this kind comes from its parts. */
    public boolean isByParts() {
        return this == ALL_OF || this == ANY_OF;
    }

    /** Returns whether what is measured is compared with another figure, so that the level is a factor or a growth. */
    public boolean isCompared() {
        return this == RELATIVE || this == OWN_HISTORY;
    }

    /** Returns the kind in words. */
    public String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
