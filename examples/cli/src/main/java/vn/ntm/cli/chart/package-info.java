/**
 * Charts as SVG that stands inside a page: drawn by JFreeChart on a canvas of Batik, the same bytes on every machine.
 * Colours are {@link vn.ntm.cli.chart.Tint}s, which the page sets for light and dark; letters are those of the page, and how
 * wide they are is estimated and never asked of the machine's fonts.
 */
@NullMarked
package vn.ntm.cli.chart;

import org.jspecify.annotations.NullMarked;
