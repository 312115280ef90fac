/**
 * The command line: an example of the library and its smoke test. Commands read options, call the library and
 * print; what they print is decided in core, criteria and io.
 */
@NullMarked
package vn.ntm.cli;

import org.jspecify.annotations.NullMarked;
