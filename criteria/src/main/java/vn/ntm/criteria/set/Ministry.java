package vn.ntm.criteria.set;

import java.util.Optional;
import vn.ntm.core.text.Language;

/** The ministries to which the sets leave levels, by the names that they had then. */
enum Ministry {
    BGDDT("Bộ Giáo dục và Đào tạo", "the Ministry of Education and Training"),
    BTTTT("Bộ Thông tin và Truyền thông", "the Ministry of Information and Communications"),
    BNNPTNT("Bộ Nông nghiệp và Phát triển nông thôn", "the Ministry of Agriculture and Rural Development"),
    BYT("Bộ Y tế", "the Ministry of Health"),
    BTC("Bộ Tài chính", "the Ministry of Finance"),
    BXD("Bộ Xây dựng", "the Ministry of Construction");

    private final String vietnamese;
    private final String english;

    Ministry(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the ministry with this abbreviation; an overlay may name others. */
    static Optional<Ministry> find(String code) {
        for (Ministry ministry : values()) {
            if (ministry.name().equals(code)) {
                return Optional.of(ministry);
            }
        }
        return Optional.empty();
    }

    String toText(Language language) {
        return language.choose(vietnamese, english);
    }
}
