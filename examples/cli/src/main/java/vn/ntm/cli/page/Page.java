package vn.ntm.cli.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * A page: a report in both languages.
 *
 * @param vi in Vietnamese
 * @param en in English
 */
public record Page(Document vi, Document en) {

    /** Where the build puts the classes that it makes of the templates. */
    private static final String TEMPLATES = "vn.ntm.cli.page.template";

    /** Returns the title of the page, in both languages: it stays when the reader chooses the other. */
    public String title() {
        return vi.title() + " · " + en.title();
    }

    /** Returns the page as one document of HTML; nothing is compiled when it is made. */
    public String toHtml() {
        StringOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, Page.class.getClassLoader(), TEMPLATES)
                .render("page.jte", this, out);
        return out.toString();
    }
}
