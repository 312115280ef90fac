@NullMarked
package vn.ntm.cli.langson.flow;

import org.jspecify.annotations.NullMarked;
