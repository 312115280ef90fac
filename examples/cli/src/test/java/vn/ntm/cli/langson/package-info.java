@NullMarked
package vn.ntm.cli.langson;

import org.jspecify.annotations.NullMarked;
