/** What a user of the command line relies on. */
@NullMarked
package vn.ntm.cli;

import org.jspecify.annotations.NullMarked;
