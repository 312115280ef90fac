/**
 * A report as one page of HTML that needs nothing else: no network, no script, no font. The page has the report twice, in
 * Vietnamese and in English, each whole and each marked as its language; two buttons of the page choose, Vietnamese first.
 * What a report says is put together from few kinds of {@link vn.ntm.cli.page.Block}; the templates lay them out.
 */
@NullMarked
package vn.ntm.cli.page;

import org.jspecify.annotations.NullMarked;
