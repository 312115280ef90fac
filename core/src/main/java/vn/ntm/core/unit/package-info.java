/**
 * Administrative units through time: codes, names, types, parents and what became of each unit.
 */
@NullMarked
package vn.ntm.core.unit;

import org.jspecify.annotations.NullMarked;
