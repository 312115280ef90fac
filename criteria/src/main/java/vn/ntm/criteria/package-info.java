/** What the packages of this module share and nobody else sees. */
@NullMarked
package vn.ntm.criteria;

import org.jspecify.annotations.NullMarked;
