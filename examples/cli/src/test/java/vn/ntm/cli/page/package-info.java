@NullMarked
package vn.ntm.cli.page;

import org.jspecify.annotations.NullMarked;
