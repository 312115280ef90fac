package vn.ntm.cli.page;

import java.util.List;
import vn.ntm.core.text.Language;

/**
 * A report in one language.
 *
 * @param language the language
 * @param title the title
 * @param lead what the report is and of which day
 * @param sections the sections
 * @param foot what the report rests on
 */
public record Document(Language language, String title, String lead, List<Section> sections, String foot) {

    /** Copies the sections. */
    public Document {
        sections = List.copyOf(sections);
    }

    /** Returns the code of the language. */
    public String code() {
        return language.choose("vi", "en");
    }

    /** Returns the id of something of this report, which is not that of the same in the other language. */
    public String id(String name) {
        return code() + "-" + name;
    }

    /** Returns words in the language. */
    public String say(String vietnamese, String english) {
        return language.choose(vietnamese, english);
    }
}
