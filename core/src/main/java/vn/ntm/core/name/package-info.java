/**
 * How people write units: type words and their abbreviations, paths from small to large, codes beside names. Only
 * the register reads with it; nobody outside sees it.
 */
@NullMarked
package vn.ntm.core.name;

import org.jspecify.annotations.NullMarked;
