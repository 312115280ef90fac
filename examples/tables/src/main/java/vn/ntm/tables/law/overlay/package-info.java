/**
 * Merges what a person has read in a decree into the tables of the law: the rows of a filled overlay file ({@link
 * vn.ntm.tables.law.overlay.OverlayCommand}).
 */
@NullMarked
package vn.ntm.tables.law.overlay;

import org.jspecify.annotations.NullMarked;
