@NullMarked
package vn.ntm.cli.command;

import org.jspecify.annotations.NullMarked;
