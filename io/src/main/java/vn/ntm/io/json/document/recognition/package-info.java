/** Forms of tiers, procedures and losses. */
@NullMarked
package vn.ntm.io.json.document.recognition;

import org.jspecify.annotations.NullMarked;
