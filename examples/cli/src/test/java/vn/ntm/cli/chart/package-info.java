@NullMarked
package vn.ntm.cli.chart;

import org.jspecify.annotations.NullMarked;
