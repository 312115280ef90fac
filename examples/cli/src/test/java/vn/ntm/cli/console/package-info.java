@NullMarked
package vn.ntm.cli.console;

import org.jspecify.annotations.NullMarked;
