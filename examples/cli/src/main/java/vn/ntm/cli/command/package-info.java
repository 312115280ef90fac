/** The commands, one a class: they read options, call the library and print. */
@NullMarked
package vn.ntm.cli.command;

import org.jspecify.annotations.NullMarked;
