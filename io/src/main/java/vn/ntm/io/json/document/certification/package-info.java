/** Forms of ledgers, what they say of a day, and the rules on what a reorganisation leaves. */
@NullMarked
package vn.ntm.io.json.document.certification;

import org.jspecify.annotations.NullMarked;
