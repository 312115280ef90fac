/** What the library answers, as people read it on a terminal; nothing is decided here. */
@NullMarked
package vn.ntm.cli.text;

import org.jspecify.annotations.NullMarked;
