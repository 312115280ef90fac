/** Forms of poverty, income and population. */
@NullMarked
package vn.ntm.io.json.document.livelihood;

import org.jspecify.annotations.NullMarked;
