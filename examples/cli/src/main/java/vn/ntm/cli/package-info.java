/**
 * The command line: an example of the library and its smoke test. {@code command} reads options, calls the library and
 * prints; what is printed is decided in core, criteria and io. {@code langson} and {@code province} make the two reports;
 * {@code text} and {@code json} show answers, {@code option} and {@code console} serve all commands.
 */
@NullMarked
package vn.ntm.cli;

import org.jspecify.annotations.NullMarked;
