/** The certificates of Lạng Sơn followed from the day of the report through the reform, and how each part of the report shows them. */
@NullMarked
package vn.ntm.cli.langson.flow;

import org.jspecify.annotations.NullMarked;
