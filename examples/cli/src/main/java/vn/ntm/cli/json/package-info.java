/** What only the command line shows, as JSON; the library writes its own values. */
@NullMarked
package vn.ntm.cli.json;

import org.jspecify.annotations.NullMarked;
