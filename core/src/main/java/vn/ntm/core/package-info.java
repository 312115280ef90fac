/** What the packages of this module share and nobody else sees. */
@NullMarked
package vn.ntm.core;

import org.jspecify.annotations.NullMarked;
