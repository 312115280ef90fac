@NullMarked
package vn.ntm.cli.province;

import org.jspecify.annotations.NullMarked;
